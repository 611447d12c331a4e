/**
 * Has the painter draw the sample portraits of the front page, which a site shows until it has public characters of
 * its own. Writes `public/landing/` and `components/landing/sample-portraits.ts`. Run it again when the painter's hand changes.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { paintPortrait } from "../lib/portraits/painter/paint-portrait.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}/public/landing`;
const width = 512;

const subjects = [
  { key: "ranger", speciesId: "elf", classId: "ranger", seed: "ford-2" },
  { key: "sorcerer", speciesId: "tiefling", classId: "sorcerer", seed: "ember-5" },
  { key: "fighter", speciesId: "dwarf", classId: "fighter", seed: "anvil-8" },
  { key: "bard", speciesId: "gnome", classId: "bard", seed: "lute-4" },
  { key: "druid", speciesId: "halfling", classId: "druid", seed: "bough-4" },
] as const;

mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) rmSync(`${folder}/${old}`);

const urls: Record<string, string> = {};
for (const { key, ...subject } of subjects) {
  // Without words, one picture serves every language.
  const { png } = await paintPortrait({ ...subject, level: 1, name: "", locale: "en" });
  const webp = await sharp(png).resize(width).webp({ quality: 74, effort: 6 }).toBuffer();
  const name = `${key}.${createHash("sha256").update(webp).digest("hex").slice(0, 8)}.webp`;
  writeFileSync(`${folder}/${name}`, webp);
  urls[key] = `/landing/${name}`;
  console.log(`${name} ${(webp.length / 1024).toFixed(0)} KB`);
}
writeFileSync(
  `${root}/components/landing/sample-portraits.ts`,
  `// Written by scripts/landing-portraits.ts.\nexport const samplePortraits = ${JSON.stringify(urls, null, 2)} as const;\n`,
);
