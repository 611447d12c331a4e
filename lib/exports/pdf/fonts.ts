import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Font } from "@react-pdf/renderer";
import { create } from "fontkit";
import { giveGlyphsTheirOwnCharacters } from "./own-glyphs";

// Literal paths, so that a bundler that traces files sees them. Each file is one script of a typeface: a text is set in
// a list of families, and every letter takes the first that has it.
const files = {
  Literata: [
    () =>
      join(process.cwd(), "node_modules/@fontsource/literata/files/literata-latin-400-normal.woff"),
    () =>
      join(process.cwd(), "node_modules/@fontsource/literata/files/literata-latin-700-normal.woff"),
  ],
  LiterataExt: [
    () =>
      join(
        process.cwd(),
        "node_modules/@fontsource/literata/files/literata-latin-ext-400-normal.woff",
      ),
    () =>
      join(
        process.cwd(),
        "node_modules/@fontsource/literata/files/literata-latin-ext-700-normal.woff",
      ),
  ],
  LiterataCyrillic: [
    () =>
      join(
        process.cwd(),
        "node_modules/@fontsource/literata/files/literata-cyrillic-400-normal.woff",
      ),
    () =>
      join(
        process.cwd(),
        "node_modules/@fontsource/literata/files/literata-cyrillic-700-normal.woff",
      ),
  ],
  LiterataGreek: [
    () =>
      join(process.cwd(), "node_modules/@fontsource/literata/files/literata-greek-400-normal.woff"),
    () =>
      join(process.cwd(), "node_modules/@fontsource/literata/files/literata-greek-700-normal.woff"),
  ],
  LiterataVietnamese: [
    () =>
      join(
        process.cwd(),
        "node_modules/@fontsource/literata/files/literata-vietnamese-400-normal.woff",
      ),
    () =>
      join(
        process.cwd(),
        "node_modules/@fontsource/literata/files/literata-vietnamese-700-normal.woff",
      ),
  ],
  // Whole and not by script: a bracket in another file than the word in it would be broken off with a hyphen.
  Vazirmatn: [
    () => join(process.cwd(), "node_modules/vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf"),
    () => join(process.cwd(), "node_modules/vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf"),
  ],
  Fraunces: [
    () =>
      join(process.cwd(), "node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff"),
    () =>
      join(process.cwd(), "node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff"),
  ],
  FrauncesExt: [
    () =>
      join(
        process.cwd(),
        "node_modules/@fontsource/fraunces/files/fraunces-latin-ext-600-normal.woff",
      ),
    () =>
      join(
        process.cwd(),
        "node_modules/@fontsource/fraunces/files/fraunces-latin-ext-600-normal.woff",
      ),
  ],
} as const satisfies Record<string, readonly [() => string, () => string]>;

type Family = keyof typeof files;

const others: Family[] = ["LiterataExt", "LiterataCyrillic", "LiterataGreek", "LiterataVietnamese"];

/** Families by what the text is written in. */
export const faces = {
  text: {
    latin: ["Literata", ...others, "Vazirmatn"],
    arabic: ["Vazirmatn", "Literata", ...others],
  },
  display: {
    latin: ["Fraunces", "FrauncesExt", ...others, "Vazirmatn"],
    arabic: ["Vazirmatn", "Literata", ...others],
  },
} as const satisfies Record<string, Record<"latin" | "arabic", readonly Family[]>>;

const opened = new Map<string, ReturnType<typeof create>>();

/** Whether any of the faces of print has this character. */
export function canPrint(codePoint: number): boolean {
  return Object.values(files).some(([regular]) => {
    const at = regular();
    const font = opened.get(at) ?? create(readFileSync(at));
    opened.set(at, font);
    return "hasGlyphForCodePoint" in font && font.hasGlyphForCodePoint(codePoint);
  });
}

let registered = false;

export function registerFonts(): void {
  if (registered) return;
  registered = true;
  giveGlyphsTheirOwnCharacters(readFileSync(files.Vazirmatn[0]()));
  for (const [family, [regular, bold]] of Object.entries(files)) {
    Font.register({
      family,
      fonts: [
        { src: regular(), fontWeight: 400 },
        { src: bold(), fontWeight: 700 },
      ],
    });
  }
  // A word is set whole: the default would cut Persian words with Latin hyphens.
  Font.registerHyphenationCallback((word) => [word]);
}
