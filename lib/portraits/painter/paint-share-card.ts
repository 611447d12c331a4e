import sharp from "sharp";
import { loadMessages } from "@/lib/i18n/load-messages";
import { type Locale, localeTable, localizeDigits } from "@/lib/kernel/locale";
import { mix, oklch, tone } from "./colour";
import { drawScene } from "./draw-portrait";
import { classEmblems, speciesSigils } from "./emblem-paths";
import { around, polygon, ring, star, stroke } from "./geometry";
import { drawable, fitted, type Lettering, letter } from "./lettering";
import type { Painting } from "./paint-portrait";
import type { PainterInput } from "./painter-input";
import { fill, line, takePen } from "./pen";
import { applyPose, type Subject } from "./subject";

const size = { width: 1200, height: 630 } as const;
const words = (locale: Locale) => loadMessages(locale).appearance.shareCard;

/**
 * The build, and what the character is (`Elf · Fighter 1 / Wizard 4`) in the card's language. `picture`: a JPEG that stands in the arch
 * instead of the painter's own scene, of any size, best twice as high as wide.
 */
export type ShareCardInput = PainterInput & { line: string; picture?: Uint8Array };

function figures(value: number, locale: Locale): string {
  return localizeDigits(locale, String(value));
}

/** A long name goes on two lines, cut at the space nearest its middle. */
function lines(name: string): readonly string[] {
  const clean = drawable(name);
  const spaces = [...clean.matchAll(/ /g)].map((match) => match.index);
  if (clean.length < 15 || spaces.length === 0) return [clean];
  const middle = spaces.reduce((best, at) =>
    Math.abs(at - clean.length / 2) < Math.abs(best - clean.length / 2) ? at : best,
  );
  return [clean.slice(0, middle), clean.slice(middle + 1)];
}

function page(subject: Subject, input: ShareCardInput): string {
  const pen = takePen();
  const { gold, ink, scene } = subject;
  const rtl = localeTable[input.locale].direction === "rtl";
  const said = words(input.locale);
  const ground = oklch(0.19, 0.03, scene.hue);
  const pale = "#f3e6c8";
  // Measures for the left-to-right page; the Persian one is its mirror image.
  const mirror = (x: number): number => (rtl ? size.width - x : x);
  const centre = mirror(258);
  const arch = (grow: number): string => {
    const [l, r, t] = [centre - 208 - grow, centre + 208 + grow, 36 - grow];
    return `M${l} 640V${t + 190}C${l} ${t + 80} ${centre - 84} ${t + 40} ${centre} ${t}C${centre + 84} ${t + 40} ${r} ${t + 80} ${r} ${t + 190}V640Z`;
  };
  const rays = Array.from({ length: 40 }, (_, i) =>
    polygon([
      around(centre, 300, 120, (i / 40) * 6.283 - 0.01),
      around(centre, 300, 1300, (i / 40) * 6.283 - 0.036),
      around(centre, 300, 1300, (i / 40) * 6.283 + 0.036),
      around(centre, 300, 120, (i / 40) * 6.283 + 0.01),
    ]),
  ).join("");
  const start = mirror(520);
  const put = (set: Lettering, y: number, paint: string): string =>
    set.width > 0
      ? `<path d="${set.data}" transform="translate(${(rtl ? start - set.width : start).toFixed(1)} ${y})" fill="${paint}"/>`
      : "";

  const parts = lines(input.name);
  const room = 610;
  const largest = parts.length > 1 ? 84 : 100;
  const sizes = parts.map((part) => fitted(part, "display", room, largest, 44).size);
  const nameSize = Math.min(...sizes);
  const lead = nameSize * (rtl ? 1.28 : 1.04);
  const top = 268 - ((parts.length - 1) * lead) / 2;
  const name = parts
    .map((part, index) =>
      put(fitted(part, "display", room, nameSize, nameSize), top + index * lead, pale),
    )
    .join("");
  const after = top + (parts.length - 1) * lead;
  const kind = put(fitted(input.line, "text", room, 42, 24), after + 118, gold.light);
  const level = put(
    fitted(said.level.replace("{level}", figures(input.level, input.locale)), "text", room, 34, 20),
    after + 172,
    mix(pale, ground, 0.25),
  );
  const site = letter(said.site, "display", 34, rtl ? 0 : 2);
  const rule = after + (rtl ? 48 : 50);
  const away = rtl ? -1 : 1;
  const fleuron =
    fill(
      stroke(
        [
          [start + away * 34, rule],
          [start + away * 240, rule - 1],
          [start + away * 600, rule],
        ],
        5,
        "tail",
      ),
      gold.base,
    ) + fill(star(start + away * 16, rule, 15, 5, 4), gold.light);
  const seal = mirror(1120);
  const emblem = (data: string, x: number, y: number, wide: number, paint: string): string =>
    `<path d="${data}" transform="translate(${x - wide / 2} ${y - wide / 2}) scale(${wide / 512})" fill="${paint}"/>`;
  const scale = 0.585;
  const lift = 300 - subject.body.y * scale;
  const picture = input.picture
    ? `<image href="data:image/jpeg;base64,${Buffer.from(input.picture).toString("base64")}" x="${centre - 208}" y="36" width="416" height="604" preserveAspectRatio="xMidYMin slice"/>`
    : `<g transform="translate(${(centre - 512 * scale).toFixed(1)} ${Math.min(-20, lift).toFixed(1)}) scale(${scale})">${drawScene(subject, pen, input.backgroundId)}</g>`;

  const body =
    `<rect width="1200" height="630" fill="${pen.linear(
      [
        [0, tone(ground, 0.05)],
        [1, tone(ground, -0.06)],
      ],
      [0, 0, 1, 1],
    )}"/>` +
    fill(rays, scene.sky, 0.1) +
    `<circle cx="${centre}" cy="300" r="520" fill="${pen.glow(centre, 300, 520, [
      [0, scene.sky, 0.55],
      [1, scene.sky, 0],
    ])}"/>` +
    line("M18 18H1182V612H18Z", gold.shade, 2) +
    line("M26 26H1174V604H26Z", gold.base, 1.2, 0.7) +
    `<g clip-path="${pen.clip(arch(0))}">${picture}</g>` +
    line(arch(0), ink, 14) +
    line(arch(0), gold.base, 7) +
    line(arch(11), gold.shade, 2) +
    name +
    fleuron +
    kind +
    level +
    `<path d="${site.data}" transform="translate(${(rtl ? start - site.width : start).toFixed(1)} 566)" fill="${gold.base}"/>` +
    fill(ring(seal, 84, 46), gold.base) +
    fill(ring(seal, 84, 39), tone(ground, 0.04)) +
    emblem(classEmblems[subject.classId]!, seal, 84, 54, gold.light) +
    emblem(speciesSigils[subject.speciesId]!, seal, 552, 46, gold.shade);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}"><defs>${pen.defs.join("")}</defs>${body}</svg>`;
}

/** The picture of a link preview (Open Graph), 1200 x 630; right to left in Persian. */
export async function paintShareCard(input: ShareCardInput): Promise<Painting> {
  const png = await sharp(Buffer.from(page(applyPose(input), input)), {
    limitInputPixels: 4_000_000,
  })
    .flatten({ background: "#14100e" })
    .png({ compressionLevel: 6, adaptiveFiltering: false })
    .toBuffer();
  return { png, ...size };
}
