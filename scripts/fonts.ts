/**
 * Cuts the typefaces of the site out of their npm packages: only the letters and the weights we set, one file a face,
 * named by content so that a browser may keep it for ever. Writes `public/fonts/` and `app/styles/fonts.css`.
 * Run it again after moving a font package's version.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";

const root = fileURLToPath(new URL("..", import.meta.url));

type Axis = number | { min: number; max: number; default?: number };
type Face = {
  family: string;
  style: "normal" | "italic";
  weight: string;
  source: string;
  ranges: string;
  axes?: Record<string, Axis>;
};

const latin =
  "U+20-7E, U+A0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2010-2015, U+2018-201E, U+2020-2022, U+2026, U+2030, U+2032-2033, U+2039-203A, U+2044, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+2260, U+2264-2265";
const latinExt =
  "U+100-130, U+132-151, U+154-17F, U+18F, U+192, U+1A0-1A1, U+1AF-1B0, U+1E80-1E85, U+1E9E, U+1EF2-1EF3";
const arabic = "U+600-6FF, U+200C-200F, U+2026, U+FD3E-FD3F";
const persian =
  "U+60C, U+61B, U+61F, U+621-63A, U+640-652, U+654, U+66A-66C, U+670, U+67E, U+686, U+698, U+6A9, U+6AF, U+6C0, U+6CC, U+6D5, U+6F0-6F9, U+200C-200D, U+AB, U+BB, U+2026, U+FD3E-FD3F";

// Fraunces is set large only: the optical size is fixed where its strokes are finest, a little softened.
const display = { opsz: 110, SOFT: 30, WONK: 0, wght: { min: 400, max: 700 } };
// Literata the other way round: fixed at reading size.
const reading = { opsz: 14, wght: { min: 400, max: 700 } };

const variable = "node_modules/@fontsource-variable";
const faces: Face[] = [
  {
    family: "Fraunces",
    style: "normal",
    weight: "400 700",
    source: `${variable}/fraunces/files/fraunces-latin-full-normal.woff2`,
    ranges: latin,
    axes: display,
  },
  {
    family: "Fraunces",
    style: "italic",
    weight: "400",
    source: `${variable}/fraunces/files/fraunces-latin-full-italic.woff2`,
    ranges: latin,
    axes: { ...display, WONK: 1, wght: 400 },
  },
  {
    family: "Fraunces",
    style: "normal",
    weight: "400 700",
    source: `${variable}/fraunces/files/fraunces-latin-ext-full-normal.woff2`,
    ranges: latinExt,
    axes: display,
  },
  {
    family: "Literata",
    style: "normal",
    weight: "400 700",
    source: `${variable}/literata/files/literata-latin-opsz-normal.woff2`,
    ranges: latin,
    axes: reading,
  },
  {
    family: "Literata",
    style: "italic",
    weight: "400 700",
    source: `${variable}/literata/files/literata-latin-opsz-italic.woff2`,
    ranges: latin,
    axes: reading,
  },
  {
    family: "Literata",
    style: "normal",
    weight: "400 700",
    source: `${variable}/literata/files/literata-latin-ext-opsz-normal.woff2`,
    ranges: latinExt,
    axes: reading,
  },
  {
    family: "Vazirmatn",
    style: "normal",
    weight: "400 700",
    source: `${variable}/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2`,
    ranges: arabic,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    family: "Amiri",
    style: "normal",
    weight: "400",
    source: "node_modules/@fontsource/amiri/files/amiri-arabic-400-normal.woff2",
    ranges: persian,
  },
  {
    family: "Amiri",
    style: "normal",
    weight: "700",
    source: "node_modules/@fontsource/amiri/files/amiri-arabic-700-normal.woff2",
    ranges: persian,
  },
];

function textOf(ranges: string): string {
  const points: number[] = [];
  for (const range of ranges.split(", ")) {
    const [from = "", to = from] = range.slice(2).split("-");
    for (let point = Number.parseInt(from, 16); point <= Number.parseInt(to, 16); point++)
      points.push(point);
  }
  return String.fromCodePoint(...points);
}

// How wide English prose runs in Times New Roman, in em; a face's own figure over it is what `size-adjust` corrects.
const timesAverage = 854.4 / 2048;
const sample = "aaabcdeeeefghiijklmnnoopqrrssttuvwxyz      ";

/** A local stand-in with the metrics of our face, so that text does not jump when the real one arrives. */
function fallbackFace(family: string, font: fontkit.Font, local: string): string {
  const isLatin = font.hasGlyphForCodePoint(0x61);
  const advance = isLatin
    ? [...sample].reduce(
        (sum, c) => sum + font.glyphForCodePoint(c.codePointAt(0) ?? 32).advanceWidth,
        0,
      )
    : 0;
  const adjust = isLatin ? advance / sample.length / font.unitsPerEm / timesAverage : 1;
  const percent = (units: number) => `${((units / font.unitsPerEm / adjust) * 100).toFixed(2)}%`;
  return `@font-face {
  font-family: "${family} Fallback";
  src: ${local};
  size-adjust: ${(adjust * 100).toFixed(2)}%;
  ascent-override: ${percent(font.ascent)};
  descent-override: ${percent(-font.descent)};
  line-gap-override: ${percent(font.lineGap)};
}`;
}

const folder = `${root}/public/fonts`;
mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder).filter((name) => name.endsWith(".woff2")))
  rmSync(`${folder}/${old}`);

const css = ["/* Written by scripts/fonts.ts. */"];
const files: Record<string, string> = {};
const fallbacks = new Set<string>();
for (const face of faces) {
  const bytes = await subsetFont(readFileSync(`${root}/${face.source}`), textOf(face.ranges), {
    targetFormat: "woff2",
    variationAxes: face.axes ?? {},
  });
  const script = face.ranges === latinExt ? "-ext" : "";
  const slug = `${face.family.toLowerCase()}${script}-${face.weight.replace(" ", "-")}${face.style === "italic" ? "-italic" : ""}`;
  const name = `${slug}.${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.woff2`;
  writeFileSync(`${folder}/${name}`, bytes);
  files[slug] = `/fonts/${name}`;
  css.push(`@font-face {
  font-family: "${face.family}";
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url("/fonts/${name}") format("woff2");
  unicode-range: ${face.ranges};
}`);
  if (!fallbacks.has(face.family)) {
    fallbacks.add(face.family);
    const font = fontkit.create(
      await subsetFont(bytes, textOf(face.ranges), { targetFormat: "sfnt" }),
    ) as fontkit.Font;
    const local =
      face.ranges === latin
        ? 'local("Times New Roman"), local("Liberation Serif")'
        : 'local("Tahoma"), local("Arial"), local("DejaVu Sans")';
    css.push(fallbackFace(face.family, font, local));
  }
  console.log(`${name} ${(bytes.length / 1024).toFixed(1)} KB`);
}

writeFileSync(`${root}/app/styles/fonts.css`, `${css.join("\n\n")}\n`);
writeFileSync(
  `${root}/components/layout/font-files.ts`,
  `// Written by scripts/fonts.ts.\nexport const fontFiles = ${JSON.stringify(files, null, 2)} as const;\n`,
);
