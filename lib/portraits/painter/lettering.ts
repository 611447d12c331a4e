import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { markUndrawable } from "@/lib/i18n/mark-undrawable";

/**
 * Text as outlines, so that a picture never depends on the fonts of the machine that draws it.
 * Faces are tried in order for each character; for what none of them can draw stands a mark.
 */
export type Face = "display" | "text";
export type Lettering = {
  data: string;
  width: number;
  ascent: number;
  descent: number;
  glyphs: readonly number[];
};

/** Literal paths, so that a bundler that traces files sees them. */
const files = {
  fell: () =>
    join(
      process.cwd(),
      "node_modules/@fontsource/im-fell-english-sc/files/im-fell-english-sc-latin-400-normal.woff",
    ),
  cormorant: () =>
    join(
      process.cwd(),
      "node_modules/@fontsource/cormorant-sc/files/cormorant-sc-latin-ext-700-normal.woff",
    ),
  cormorantCyrillic: () =>
    join(
      process.cwd(),
      "node_modules/@fontsource/cormorant-sc/files/cormorant-sc-cyrillic-700-normal.woff",
    ),
  cormorantVietnamese: () =>
    join(
      process.cwd(),
      "node_modules/@fontsource/cormorant-sc/files/cormorant-sc-vietnamese-700-normal.woff",
    ),
  literataVietnamese: () =>
    join(
      process.cwd(),
      "node_modules/@fontsource/literata/files/literata-vietnamese-700-normal.woff",
    ),
  literata: () =>
    join(process.cwd(), "node_modules/@fontsource/literata/files/literata-latin-400-normal.woff"),
  literataExt: () =>
    join(
      process.cwd(),
      "node_modules/@fontsource/literata/files/literata-latin-ext-700-normal.woff",
    ),
  literataGreek: () =>
    join(process.cwd(), "node_modules/@fontsource/literata/files/literata-greek-700-normal.woff"),
  literataCyrillic: () =>
    join(
      process.cwd(),
      "node_modules/@fontsource/literata/files/literata-cyrillic-700-normal.woff",
    ),
  amiri: () =>
    join(process.cwd(), "node_modules/@fontsource/amiri/files/amiri-arabic-700-normal.woff"),
  vazirmatn: () =>
    join(
      process.cwd(),
      "node_modules/@fontsource/vazirmatn/files/vazirmatn-arabic-500-normal.woff",
    ),
  vazirmatnLatin: () =>
    join(process.cwd(), "node_modules/@fontsource/vazirmatn/files/vazirmatn-latin-500-normal.woff"),
} as const;
type FileName = keyof typeof files;

const chains: Record<Face, readonly FileName[]> = {
  display: [
    "fell",
    "cormorant",
    "cormorantVietnamese",
    "cormorantCyrillic",
    "literataExt",
    "literataGreek",
    "amiri",
    "vazirmatn",
    "vazirmatnLatin",
  ],
  text: [
    "literata",
    "literataExt",
    "literataVietnamese",
    "literataCyrillic",
    "literataGreek",
    "vazirmatn",
    "vazirmatnLatin",
    "amiri",
  ],
};

const opened = new Map<FileName, Font>();
function open(name: FileName): Font {
  const known = opened.get(name);
  if (known) return known;
  const font = create(readFileSync(files[name]()));
  if (!("layout" in font)) throw new Error(`${name} is a collection, not a font`);
  opened.set(name, font);
  return font;
}

const joiners = /[\u200c\u200d]/;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /[\p{L}\p{Nd}]/u;

type Run = { font: FileName; text: string; rtl: boolean };

const mirrorOf: Record<string, string> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "«": "»",
  "»": "«",
  "<": ">",
  ">": "<",
};

const digit = /[0-9\u0660-\u0669\u06f0-\u06f9]/;

function baseIsRtl(chars: readonly string[]): boolean {
  const strong = chars.find(
    (char) => !digit.test(char) && (rightToLeft.test(char) || leftToRight.test(char)),
  );
  return strong !== undefined && rightToLeft.test(strong);
}

/** The mark between two digits, of whatever scripts they are: it belongs to their number. */
const isInNumber = (chars: readonly string[], index: number): boolean =>
  /[\u066b\u066c.,:/]/.test(chars[index] ?? "") &&
  digit.test(chars[index - 1] ?? "") &&
  digit.test(chars[index + 1] ?? "");

/**
 * Direction of each character, after the Unicode bidirectional algorithm as far as one line of a name needs it:
 * digits run left to right in any script, and what is neutral follows its neighbours when they agree, else the line.
 */
function directions(chars: readonly string[], base: boolean): boolean[] {
  const own = chars.map((char, index) =>
    digit.test(char) || isInNumber(chars, index)
      ? false
      : rightToLeft.test(char)
        ? true
        : leftToRight.test(char)
          ? false
          : null,
  );
  return own.map((direction, index) => {
    if (direction !== null) return direction;
    if (joiners.test(chars[index]!) || /\p{M}/u.test(chars[index]!))
      return own.slice(0, index).findLast((before) => before !== null) ?? base;
    const before = own.slice(0, index).findLast((value) => value !== null) ?? base;
    const after = own.slice(index).find((value) => value !== null) ?? base;
    return before === after ? before : base;
  });
}

/** Characters the chain can draw, cut where face or direction changes. Joiners stay with their letter. */
function runsOf(text: string, chain: readonly FileName[]): { runs: Run[]; rtl: boolean } {
  const chars = [...text];
  const base = baseIsRtl(chars);
  const runs: Run[] = [];
  const ways = directions(chars, base);
  chars.forEach((char, index) => {
    const code = char.codePointAt(0)!;
    const rtl = ways[index]!;
    const last = runs.at(-1);
    if (joiners.test(char)) {
      if (last?.rtl) last.text += char;
      return;
    }
    const neutral = !rightToLeft.test(char) && !leftToRight.test(char);
    const shown = rtl ? (mirrorOf[char] ?? char) : char;
    if (last?.rtl === rtl && neutral && open(last.font).hasGlyphForCodePoint(code)) {
      last.text += shown;
      return;
    }
    const font = (rtl && neutral ? [...chain].reverse() : chain).find((name) =>
      open(name).hasGlyphForCodePoint(code),
    );
    if (!font) return;
    if (last?.font === font && last.rtl === rtl) last.text += shown;
    else runs.push({ font, text: shown, rtl });
  });
  return { runs, rtl: base };
}

/** From left to right: stretches of one direction by the direction of the line, the faces in each by its own. */
function inVisualOrder(runs: readonly Run[], rtl: boolean): Run[] {
  const stretches: Run[][] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    if (last?.[0]?.rtl === run.rtl) last.push(run);
    else stretches.push([run]);
  }
  const ordered = rtl ? stretches.reverse() : stretches;
  return ordered.flatMap((stretch) => (stretch[0]?.rtl ? stretch.reverse() : stretch));
}

/** Takes out what may not be drawn (controls, direction marks, lone surrogates) and squeezes white space. */
export function drawable(text: string): string {
  return text
    .normalize("NFC")
    .replace(
      /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\ufe0e|\ufe0f|\p{Cs}|\p{Co}|\p{Cn}/gu,
      "",
    )
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** Sets one line at `size`, its baseline at y = 0, its left end at x = 0. Text that has nothing to draw is 0 wide. */
export function letter(text: string, face: Face, size: number, tracking = 0): Lettering {
  const chain = chains[face];
  const shown = markUndrawable(drawable(text), (code) =>
    chain.some((name) => open(name).hasGlyphForCodePoint(code)),
  );
  const { runs, rtl: rtlFirst } = runsOf(shown, chain);
  let x = 0;
  let data = "";
  let ascent = 0;
  let descent = 0;
  const glyphs: number[] = [];
  for (const run of inVisualOrder(runs, rtlFirst)) {
    const font = open(run.font);
    const scale = (size / font.unitsPerEm) * (run.font === "amiri" ? 1.12 : 1);
    const laid = font.layout(
      run.text,
      undefined,
      run.rtl ? "arab" : undefined,
      undefined,
      run.rtl ? "rtl" : "ltr",
    );
    laid.glyphs.forEach((glyph, index) => {
      const position = laid.positions[index]!;
      glyphs.push(glyph.id);
      const path = glyph.path
        .scale(scale, -scale)
        .translate(x + position.xOffset * scale, -position.yOffset * scale);
      data += path
        .toSVG()
        .replace(/(?<!\d)-?\d+\.\d+/g, (value) => String(Math.round(Number(value) * 10) / 10));
      x += position.xAdvance * scale + (run.rtl ? 0 : tracking);
    });
    ascent = Math.max(ascent, font.ascent * scale);
    descent = Math.max(descent, -font.descent * scale);
  }
  return {
    data,
    width: Math.max(0, x - (glyphs.length && !rtlFirst ? tracking : 0)),
    ascent,
    descent,
    glyphs,
  };
}

/** As `letter`, made smaller until it fits `room`, and cut with an ellipsis where even `least` is too wide. */
export function fitted(
  text: string,
  face: Face,
  room: number,
  size: number,
  least: number,
  tracking = 0,
): Lettering & { size: number } {
  let shown = [...drawable(text)].slice(0, 120);
  const whole = letter(shown.join(""), face, size, tracking);
  if (whole.width <= room) return { ...whole, size };
  const smaller = Math.max(least, Math.floor(size * (room / whole.width)));
  let set = letter(shown.join(""), face, smaller, tracking * (smaller / size));
  while (set.width > room && shown.length > 1) {
    shown = shown.slice(
      0,
      Math.min(shown.length - 1, Math.floor(shown.length * (room / set.width))),
    );
    set = letter(`${shown.join("").trimEnd()}…`, face, smaller, tracking * (smaller / size));
  }
  return { ...set, size: smaller };
}
