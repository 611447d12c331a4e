import { mix, oklch, tone } from "../colour";
import { classEmblems, speciesSigils } from "../emblem-paths";
import { polygon, ring, star } from "../geometry";
import { fill, line, type Pen } from "../pen";
import { card, window } from "../scene/stage";
import type { Subject } from "../subject";
import { opening } from "./openings";
import { posts, spandrels } from "./ornaments";

function emblem(
  data: string,
  x: number,
  y: number,
  size: number,
  paint: string,
  extra = "",
): string {
  return `<path d="${data}" transform="translate(${x - size / 2} ${y - size / 2}) scale(${size / 512})" fill="${paint}"${extra}/>`;
}

const edge =
  "M34 0H990A34 34 0 0 1 1024 34V1502A34 34 0 0 1 990 1536H34A34 34 0 0 1 0 1502V34A34 34 0 0 1 34 0Z";

/** Lacquered boards, cross-hatched, that the window is cut into. The lines are strokes: a pattern fill costs half a second. */
export function boards(subject: Subject, pen: Pen): string {
  const board = oklch(0.24, 0.028, subject.scene.hue);
  let lines = "";
  for (let at = 14; at < card.width + card.height; at += 13)
    lines += `M${Math.max(0, at - card.height)} ${Math.min(at, card.height)}L${Math.min(at, card.width)} ${Math.max(0, at - card.width)}`;
  return (
    fill(
      edge,
      pen.linear(
        [
          [0, tone(board, 0.06)],
          [0.5, board],
          [1, tone(board, -0.06)],
        ],
        [0, 0, 1, 1],
      ),
    ) + line(lines, mix(board, subject.gold.base, 0.14), 1.6)
  );
}

/** Gilt lines, posts and corner work round the window. */
export function frame(subject: Subject, pen: Pen): string {
  const { gold, ink, classId } = subject;
  const hole = opening(classId);
  const leafGold = pen.linear(
    [
      [0, gold.light],
      [0.25, gold.base],
      [0.5, gold.light],
      [0.75, gold.shade],
      [1, gold.base],
    ],
    [0, 0, 1, 1],
  );
  return (
    line(hole, ink, 20, 0.95) +
    line(hole, leafGold, 11) +
    line(opening(classId, 15), gold.base, 2.6, 0.9) +
    line(
      "M40 20H984A20 20 0 0 1 1004 40V1496A20 20 0 0 1 984 1516H40A20 20 0 0 1 20 1496V40A20 20 0 0 1 40 20Z",
      leafGold,
      7,
    ) +
    line(
      "M48 33H976A15 15 0 0 1 991 48V1488A15 15 0 0 1 976 1503H48A15 15 0 0 1 33 1488V48A15 15 0 0 1 48 33Z",
      gold.base,
      2.2,
      0.85,
    ) +
    posts(subject) +
    spandrels(subject)
  );
}

/** How far somebody has come, in four steps: the frame grows richer with them, and never says a number that goes stale. */
export function tierOf(level: number): 1 | 2 | 3 | 4 {
  if (level >= 17) return 4;
  if (level >= 11) return 3;
  return level >= 5 ? 2 : 1;
}

/** The crest at the top of the frame: a boss with the sigil of the species, and a star for each tier. */
export function crest(subject: Subject, pen: Pen, level: number): string {
  const { gold, ink, scene } = subject;
  const c = card.middle;
  const tier = tierOf(level);
  const wing = 40 + tier * 26;
  const shape = polygon([
    [c - 70 - wing, 57],
    [c - 58, 26],
    [c + 58, 26],
    [c + 70 + wing, 57],
    [c + 58, 88],
    [c - 58, 88],
  ]);
  const metal = pen.linear(
    [
      [0, gold.light],
      [0.5, gold.base],
      [1, gold.shade],
    ],
    [0, 0, 0, 1],
  );
  const stars = Array.from({ length: tier }, (_, i) =>
    star(c + (i - (tier - 1) / 2) * 28, 108, 12, 5, 4),
  ).join("");
  const boss = `<circle cx="${c}" cy="57" r="40" fill="${scene.high}" stroke="${ink}" stroke-width="5"/><circle cx="${c}" cy="57" r="35" fill="none" stroke="${gold.light}" stroke-width="2.4"/>`;
  return `${fill(shape, metal)}${line(shape, ink, 6, 0.95)}${boss}${emblem(speciesSigils[subject.speciesId]!, c, 57, 50, gold.light)}${fill(stars, gold.light)}${line(stars, ink, 2.4, 0.9)}`;
}

/** A carved and gilded sill below the medallion; words have no place in a picture that outlives them. */
export function sill(subject: Subject, pen: Pen, level: number): string {
  const { gold, ink, cloth, scene } = subject;
  const [top, bottom] = [1402, 1478];
  const middle = (top + bottom) / 2;
  const c = card.middle;
  const tier = tierOf(level);
  const band = polygon([
    [92, top],
    [card.width - 92, top],
    [card.width - 60, middle],
    [card.width - 92, bottom],
    [92, bottom],
    [60, middle],
  ]);
  const field = pen.linear(
    [
      [0, mix(cloth.deep, scene.night, 0.35)],
      [0.5, mix(cloth.base, scene.night, 0.45)],
      [1, mix(cloth.deep, scene.night, 0.55)],
    ],
    [0, 0, 0, 1],
  );
  const side = [0, 1, 2, 3, 4, 5].map((i) => 90 + i * 58);
  const lozenges = side
    .flatMap((away) => [c - away, c + away])
    .map((x) =>
      polygon([
        [x - 24, middle],
        [x, middle - 20],
        [x + 24, middle],
        [x, middle + 20],
      ]),
    )
    .join("");
  const studs = side
    .slice(0, 2 + tier)
    .flatMap((away) => [c - away, c + away])
    .map((x) => star(x, middle, 11, 4, 4))
    .join("");
  const heart = star(c, middle, 34, 13, 8);
  return (
    fill(band, field) +
    line(band, ink, 7, 0.95) +
    line(band, gold.base, 4) +
    line(
      `M104 ${top + 11}H${card.width - 104}M104 ${bottom - 11}H${card.width - 104}`,
      gold.shade,
      1.8,
      0.9,
    ) +
    line(lozenges, gold.base, 2.4, 0.9) +
    fill(studs, gold.light) +
    fill(heart, gold.base) +
    line(heart, ink, 2.4, 0.8)
  );
}

/** A coin with the emblem of the class, and two small ones with the sigil of the species. */
export function medallion(subject: Subject, pen: Pen, level: number): string {
  const { gold, ink, scene, cloth } = subject;
  const y = window.bottom - 4;
  const c = card.middle;
  const edge = Array.from({ length: 28 }, (_, i) => {
    const angle = (i / 28) * Math.PI * 2;
    return ring(c + Math.cos(angle) * 70, y + Math.sin(angle) * 70, 7);
  }).join("");
  const field = mix(cloth.deep, scene.night, 0.5);
  // Twenty settings along the sill: a handful more is set with every tier, and none of them is a count.
  const jewels = Array.from({ length: 20 }, (_, i) => {
    const x = i < 10 ? 172 + i * 27 : 609 + (i - 10) * 27;
    const lit = i < tierOf(level) * 5;
    const stone = polygon([
      [x, y - 11],
      [x + 9, y],
      [x, y + 11],
      [x - 9, y],
    ]);
    return (
      fill(stone, lit ? subject.rim : field) +
      (lit
        ? fill(
            polygon([
              [x, y - 11],
              [x + 9, y],
              [x, y],
            ]),
            "#ffffff",
            0.75,
          )
        : "") +
      line(stone, ink, 3, 0.9)
    );
  }).join("");
  const small = (x: number): string =>
    `<circle cx="${x}" cy="${y + 6}" r="37" fill="${pen.linear(
      [
        [0, gold.light],
        [0.5, gold.base],
        [1, gold.shade],
      ],
      [0, 0, 1, 1],
    )}" stroke="${ink}" stroke-width="5"/><circle cx="${x}" cy="${y + 6}" r="29" fill="${scene.high}" stroke="${gold.deep}" stroke-width="3"/>${emblem(speciesSigils[subject.speciesId]!, x, y + 6, 42, gold.light)}`;
  return (
    jewels +
    small(112) +
    small(card.width - 112) +
    fill(edge, gold.base) +
    line(edge, ink, 2.6, 0.85) +
    `<circle cx="${c}" cy="${y}" r="68" fill="${pen.linear(
      [
        [0, gold.light],
        [0.45, gold.base],
        [1, gold.shade],
      ],
      [0, 0, 1, 1],
    )}" stroke="${ink}" stroke-width="5"/><circle cx="${c}" cy="${y}" r="56" fill="${field}" stroke="${gold.deep}" stroke-width="4"/><circle cx="${c}" cy="${y}" r="50" fill="none" stroke="${gold.light}" stroke-width="1.8"/>` +
    emblem(classEmblems[subject.classId]!, c + 2, y + 3, 78, ink) +
    emblem(
      classEmblems[subject.classId]!,
      c,
      y,
      78,
      pen.linear([
        [0, "#fff3c8"],
        [1, gold.base],
      ]),
    )
  );
}
