import type { Attire } from "./attire/attire";
import { wardrobe } from "./attire/wardrobe";
import { accessories } from "./figure/accessories";
import { neck } from "./figure/body";
import { dragonThroat } from "./figure/dragon-head";
import { head } from "./figure/head";
import { tail } from "./figure/tail";
import { banner, boards, frame, medallion, plaque } from "./frame/frame";
import { opening } from "./frame/openings";
import type { PainterInput } from "./painter-input";
import { group, type Pen, takePen } from "./pen";
import { flora } from "./scene/flora";
import { ground, landOf } from "./scene/ground";
import { halo } from "./scene/halo";
import { hourOf, sky } from "./scene/sky";
import { card, window } from "./scene/stage";
import { weather } from "./scene/weather";
import { type Sitter, seat } from "./sitter";

/** How much larger than its own units a figure stands on the card. */
const figureSize = 1.12;

function figure(sitter: Sitter, pen: Pen): string {
  const attire: Attire = wardrobe[sitter.classId](sitter, pen);
  const hooded = attire.hooded || (sitter.look.accessory === "hood" && !attire.covered);
  const { back, skull, front, beard } = head(sitter, pen, attire.covered || hooded);
  const worn = accessories(sitter, pen, attire.covered ?? false);
  const body =
    (sitter.speciesId === "tiefling" ? tail(sitter) : "") +
    (attire.behind ?? "") +
    (hooded && sitter.speciesId !== "dragonborn" ? "" : back) +
    attire.base +
    (attire.headBack ?? "") +
    worn.behind +
    neck(sitter, pen) +
    (sitter.speciesId === "dragonborn" ? dragonThroat(sitter) : "") +
    (attire.collar ?? "") +
    skull +
    worn.face +
    front +
    (attire.headgear ?? "") +
    worn.over +
    beard +
    (attire.front ?? "");
  return group(
    body,
    `transform="translate(${card.middle} ${sitter.body.y}) scale(${(sitter.body.scale * figureSize).toFixed(3)})"`,
  );
}

/** The scene inside the window, without frame or words: what the share card shows. */
export function drawScene(sitter: Sitter, pen: Pen, backgroundId: string | null | undefined): string {
  const hour = hourOf(sitter);
  const air = weather(sitter, hour);
  const { scene } = sitter;
  const box = `x="${window.left - 10}" y="${window.top - 10}" width="${window.right - window.left + 20}" height="${window.bottom - window.top + 20}"`;
  return (
    sky(sitter, pen, hour) +
    ground(sitter, landOf(sitter, backgroundId), hour) +
    `<circle cx="${card.middle}" cy="${sitter.body.y}" r="560" fill="${pen.radial([
      [0, scene.horizon, 0.75],
      [0.5, scene.horizon, 0.3],
      [1, scene.horizon, 0],
    ])}"/>` +
    halo(sitter, pen) +
    air.behind +
    figure(sitter, pen) +
    `<rect ${box} fill="${pen.linear([
      [0, scene.night, 0],
      [0.7, scene.night, 0],
      [0.92, scene.night, 0.55],
      [1, scene.night, 0.85],
    ])}"/>` +
    flora(sitter) +
    air.before +
    `<rect ${box} fill="${pen.radial(
      [
        [0.62, scene.night, 0],
        [1, scene.night, 0.62],
      ],
      [0.5, 0.46, 0.78],
    )}"/>`
  );
}

/** Draws the card as one SVG document, 1024 x 1536. Pure: the same input gives the same text, and no text is live. */
export function drawPortrait(input: PainterInput): string {
  const pen = takePen();
  const sitter = seat(input);
  const scene = group(drawScene(sitter, pen, input.backgroundId), `clip-path="${pen.clip(opening(sitter.classId))}"`);
  const body =
    boards(sitter, pen) +
    scene +
    frame(sitter, pen) +
    medallion(sitter, pen, input.level) +
    plaque(sitter, input.level, input.locale) +
    banner(sitter, pen, input.name);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${card.width}" height="${card.height}" viewBox="0 0 ${card.width} ${card.height}"><defs>${pen.defs.join("")}</defs>${body}</svg>`;
}
