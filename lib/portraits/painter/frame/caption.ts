import { type Locale, localeTable, localizeDigits } from "@/lib/kernel/locale";
import { mix } from "../colour";
import { blob, polygon, star, stroke } from "../geometry";
import { fitted, letter } from "../lettering";
import { fill, line, type Pen } from "../pen";
import { card } from "../scene/stage";
import type { Subject } from "../subject";
import { tierOf } from "./frame";

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

/** The number of the card: its level, in Roman or Persian figures, on a plaque at the top. */
export function plaque(subject: Subject, level: number, locale: Locale): string {
  const { gold, ink } = subject;
  const isArabic = localeTable[locale].script === "arabic";
  const figure = isArabic ? localizeDigits(locale, String(level)) : roman(level);
  const set = letter(figure, "display", isArabic ? 58 : 50, 3);
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
  const tier = tierOf(level);
  const pips = Array.from({ length: tier }, (_, i) =>
    star(c + (i - (tier - 1) / 2) * 26, 103, 11, 4.6, 4),
  ).join("");
  return `${fill(shape, "#f0e2bf")}${line(shape, ink, 9, 0.95)}${line(shape, gold.base, 5)}<path d="${set.data}" transform="translate(${(c - set.width / 2).toFixed(1)} 74)" fill="#2b1a10"/>${fill(pips, gold.light)}${line(pips, ink, 2.4, 0.9)}`;
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
          star(c - flank, (top + bottom) / 2 - 2, 13, 5, 4) +
            star(c + flank, (top + bottom) / 2 - 2, 13, 5, 4),
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
