import { mix, oklch, tone } from "../colour";
import { classEmblems, speciesSigils } from "../emblem-paths";
import { blob, polygon, ring, star, stroke } from "../geometry";
import { fitted, letter } from "../lettering";
import { fill, line, type Pen } from "../pen";
import { card, window } from "../scene/stage";
import type { Subject } from "../subject";
import { opening } from "./openings";
import { posts, spandrels } from "./ornaments";

function roman(level: number): string {
  const parts: [number, string][] = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = Math.min(20, Math.max(1, Math.round(level)));
  let out = "";
  for (const [value, sign] of parts) while (rest >= value) [out, rest] = [out + sign, rest - value];
  return out;
}

function emblem(data: string, x: number, y: number, size: number, paint: string, extra = ""): string {
  return `<path d="${data}" transform="translate(${x - size / 2} ${y - size / 2}) scale(${size / 512})" fill="${paint}"${extra}/>`;
}

const edge = "M34 0H990A34 34 0 0 1 1024 34V1502A34 34 0 0 1 990 1536H34A34 34 0 0 1 0 1502V34A34 34 0 0 1 34 0Z";

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

/** The number of the card: its level, in Roman or Persian figures, on a plaque at the top. */
export function plaque(subject: Subject, level: number, locale: "en" | "fa"): string {
  const { gold, ink } = subject;
  const figure = locale === "fa" ? String(level).replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)]!) : roman(level);
  const set = letter(figure, "display", locale === "fa" ? 58 : 50, 3);
  const half = Math.max(58, set.width / 2 + 30);
  const c = card.middle;
  const shape = polygon([
    [c - half - 22, 56],
    [c - half, 24],
    [c + half, 24],
    [c + half + 22, 56],
    [c + half, 90],
    [c - half, 90],
  ]);
  const tier = level >= 17 ? 4 : level >= 11 ? 3 : level >= 5 ? 2 : 1;
  const pips = Array.from({ length: tier }, (_, i) => star(c + (i - (tier - 1) / 2) * 26, 103, 11, 4.6, 4)).join("");
  return `${fill(shape, "#f0e2bf")}${line(shape, ink, 9, 0.95)}${line(shape, gold.base, 5)}<path d="${set.data}" transform="translate(${(c - set.width / 2).toFixed(1)} ${locale === "fa" ? 74 : 74})" fill="#2b1a10"/>${fill(pips, gold.light)}${line(pips, ink, 2.4, 0.9)}`;
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
  // Twenty settings along the sill, one jewel for each level.
  const jewels = Array.from({ length: 20 }, (_, i) => {
    const x = i < 10 ? 172 + i * 27 : 609 + (i - 10) * 27;
    const lit = i < level;
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

/** A ribbon of parchment with the name. A name with nothing to draw is marked with a fleuron. */
export function banner(subject: Subject, pen: Pen, name: string): string {
  const { gold, ink, cloth } = subject;
  const [top, bottom] = [1388, 1480];
  const set = fitted(name, "display", 720, 70, 30, 2);
  const rtl = set.ascent > 0 && /[\u0590-\u08ff]/.test(name);
  const c = card.middle;
  const ribbon = blob([
    [104, top + 10, 1],
    [300, top - 2],
    [c, top - 6],
    [card.width - 300, top - 2],
    [card.width - 104, top + 10, 1],
    [card.width - 104, bottom + 4, 1],
    [card.width - 300, bottom - 8],
    [c, bottom - 12],
    [300, bottom - 8],
    [104, bottom + 4, 1],
  ]);
  const tail = polygon([
    [44, top + 28],
    [150, top + 22],
    [150, bottom + 26],
    [44, bottom + 30],
    [84, (top + bottom) / 2 + 28],
  ]);
  const fold = polygon([
    [104, bottom + 4],
    [150, bottom - 2],
    [150, bottom + 26],
  ]);
  const paper = pen.linear(
    [
      [0, "#d9c391"],
      [0.12, "#f2e5c2"],
      [0.5, "#f8efd6"],
      [0.88, "#f0e1bb"],
      [1, "#cdb47f"],
    ],
    [0, 0, 1, 0],
  );
  const ends =
    fill(tail, mix("#cdb47f", cloth.base, 0.25)) +
    line(tail, ink, 4.4, 0.94) +
    fill(fold, "#7d6238") +
    line(fold, ink, 3.4, 0.9);
  const baseline = (top + bottom) / 2 + set.size * (rtl ? 0.17 : 0.3);
  const words =
    set.width > 0
      ? `<path d="${set.data}" transform="translate(${(c - set.width / 2).toFixed(1)} ${baseline.toFixed(1)})" fill="#2b1a10"/>`
      : fill(star(c, (top + bottom) / 2 - 4, 24, 9, 8), "#7a2424");
  const flank = Math.max(set.width / 2, 30) + 34;
  const marks =
    flank < 376
      ? fill(
          star(c - flank, (top + bottom) / 2 - 2, 13, 5, 4) + star(c + flank, (top + bottom) / 2 - 2, 13, 5, 4),
          gold.shade,
        )
      : "";
  const ageing = fill(
    stroke(
      [
        [120, bottom - 8],
        [400, bottom - 18],
        [c, bottom - 20],
        [card.width - 300, bottom - 18],
      ],
      7,
    ),
    "#b6985c",
    0.5,
  );
  return `${ends}<g transform="translate(${card.width} 0) scale(-1 1)">${ends}</g>${fill(ribbon, paper)}${ageing}${line(ribbon, ink, 5, 0.95)}${line(`M118 ${top + 20}Q${c} ${top} ${card.width - 118} ${top + 20}M118 ${bottom - 7}Q${c} ${bottom - 24} ${card.width - 118} ${bottom - 7}`, "#9b7a3c", 2.2, 0.9)}${marks}${words}`;
}
