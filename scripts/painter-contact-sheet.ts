import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type OverlayOptions } from "sharp";
import { defaultLocale, locales } from "@/lib/kernel/locale";
import { paintPortrait } from "@/lib/portraits/painter/paint-portrait";
import { classIds, speciesIds } from "@/lib/portraits/palette";

/**
 * Lays all twelve callings of all nine peoples side by side, to be looked at.
 * `tsx scripts/painter-contact-sheet.ts [seed] [card width in px]` writes `.data/contact/`.
 */
const seed = process.argv[2] ?? "contact";
const width = Number(process.argv[3] ?? 200);
const height = Math.round(width * 1.5);
const names = [
  "Aela Stormborn",
  "نیلوفر شهراب",
  "Borin Ironfist",
  "Quill",
  "مهرنوش",
  "Rhogar of the Ash",
];
const folder = join(process.cwd(), ".data/contact");
await mkdir(join(folder, "cards"), { recursive: true });

const tiles: OverlayOptions[] = [];
for (const [row, speciesId] of speciesIds.entries()) {
  for (const [column, classId] of classIds.entries()) {
    const name = names[(row * 12 + column) % names.length]!;
    const { png } = await paintPortrait({
      speciesId,
      classId,
      level: 1 + ((row * 12 + column) % 20),
      appearance: {},
      seed: `${seed}/${speciesId}/${classId}`,
      name,
      locale: /[؀-ۿ]/.test(name) ? (locales.at(-1) ?? defaultLocale) : defaultLocale,
    });
    await writeFile(join(folder, "cards", `${speciesId}-${classId}.png`), png);
    tiles.push({
      input: await sharp(png).resize(width, height).png().toBuffer(),
      left: column * width,
      top: row * height,
    });
  }
}
const sheet = join(folder, "sheet.png");
await sharp({
  create: { width: width * 12, height: height * 9, channels: 3, background: "#0c0a09" },
})
  .composite(tiles)
  .png()
  .toFile(sheet);
console.log(`${tiles.length} cards in ${folder}, side by side in ${sheet}`);
