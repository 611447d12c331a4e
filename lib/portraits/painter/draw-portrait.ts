import type { Attire } from "./attire/attire";
import { wardrobe } from "./attire/wardrobe";
import { accessories } from "./figure/accessories";
import { neck } from "./figure/body";
import { dragonThroat } from "./figure/dragon-head";
import { head } from "./figure/head";
import { tail } from "./figure/tail";
import { banner, plaque } from "./frame/caption";
import { boards, crest, frame, medallion, sill } from "./frame/frame";
import { opening } from "./frame/openings";
import type { PainterInput } from "./painter-input";
import { group, type Pen, takePen } from "./pen";
import { flora } from "./scene/flora";
import { ground, landOf } from "./scene/ground";
import { halo } from "./scene/halo";
import { hourOf, sky } from "./scene/sky";
import { card, window } from "./scene/stage";
import { weather } from "./scene/weather";
import { applyPose, type Subject } from "./subject";

/** How much larger than its own units a figure stands on the card. */
const figureSize = 1.12;

function figure(subject: Subject, pen: Pen): string {
  const attire: Attire = wardrobe[subject.classId](subject, pen);
  const hooded = attire.hooded || (subject.look.accessory === "hood" && !attire.covered);
  const size = (subject.body.scale * figureSize).toFixed(3);
  const scale = subject.recipe.pose === "mirrored" ? `-${size} ${size}` : size;
  const { back, skull, front, beard } = head(subject, pen, attire.covered || hooded);
  const worn = accessories(subject, pen, attire.covered ?? false);
  const body =
    (subject.speciesId === "tiefling" ? tail(subject) : "") +
    (attire.behind ?? "") +
    (hooded && subject.speciesId !== "dragonborn" ? "" : back) +
    attire.base +
    (attire.headBack ?? "") +
    worn.behind +
    neck(subject, pen) +
    (subject.speciesId === "dragonborn" ? dragonThroat(subject) : "") +
    (attire.collar ?? "") +
    skull +
    worn.face +
    front +
    (attire.headgear ?? "") +
    worn.over +
    beard +
    (attire.front ?? "");
  return group(body, `transform="translate(${card.middle} ${subject.body.y}) scale(${scale})"`);
}

/** The scene inside the window, without frame or words: what the share card shows. */
export function drawScene(
  subject: Subject,
  pen: Pen,
  backgroundId: string | null | undefined,
): string {
  const hour = hourOf(subject);
  const air = weather(subject, hour);
  const { scene } = subject;
  const box = `x="${window.left - 10}" y="${window.top - 10}" width="${window.right - window.left + 20}" height="${window.bottom - window.top + 20}"`;
  return (
    sky(subject, pen, hour) +
    ground(subject, landOf(subject, backgroundId), hour) +
    `<circle cx="${card.middle}" cy="${subject.body.y}" r="560" fill="${pen.radial([
      [0, scene.horizon, 0.75],
      [0.5, scene.horizon, 0.3],
      [1, scene.horizon, 0],
    ])}"/>` +
    halo(subject, pen) +
    air.behind +
    figure(subject, pen) +
    `<rect ${box} fill="${pen.linear([
      [0, scene.night, 0],
      [0.7, scene.night, 0],
      [0.92, scene.night, 0.55],
      [1, scene.night, 0.85],
    ])}"/>` +
    flora(subject) +
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

/**
 * Name and level as they are now, to be laid over a picture that leaves the site (a character card): 1024 x 1536 and
 * transparent. Within the site the page says them, so that a new name or level changes nothing in a picture.
 */
export function drawCaption(input: PainterInput): string {
  const pen = takePen();
  const subject = applyPose(input);
  const body = plaque(subject, input.level, input.locale) + banner(subject, pen, input.name);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${card.width}" height="${card.height}" viewBox="0 0 ${card.width} ${card.height}"><defs>${pen.defs.join("")}</defs>${body}</svg>`;
}

/**
 * Draws the card as one SVG document, 1024 x 1536, without a word or a figure on it. Pure: the same build and seed give
 * the same text, whatever the name.
 */
export function drawPortrait(input: PainterInput): string {
  const pen = takePen();
  const subject = applyPose(input);
  const held = { ...subject, classId: subject.recipe.frame ?? subject.classId };
  const scene = group(
    drawScene(subject, pen, input.backgroundId),
    `clip-path="${pen.clip(opening(held.classId))}"`,
  );
  const body =
    boards(held, pen) +
    scene +
    frame(held, pen) +
    sill(held, pen, input.level) +
    medallion(held, pen, input.level) +
    crest(held, pen, input.level);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${card.width}" height="${card.height}" viewBox="0 0 ${card.width} ${card.height}"><defs>${pen.defs.join("")}</defs>${body}</svg>`;
}
