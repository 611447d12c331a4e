/** Colours are mixed in OKLab, where a step looks like a step (Ottosson 2020). Hex in, hex out. */
type Lab = [number, number, number];

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
function fromLinear(channel: number): number {
  const held = Math.min(1, Math.max(0, channel));
  return held <= 0.0031308 ? held * 12.92 : 1.055 * held ** (1 / 2.4) - 0.055;
}

function labOf(hex: string): Lab {
  const value = Number.parseInt(hex.slice(1), 16);
  const r = toLinear(((value >> 16) & 255) / 255);
  const g = toLinear(((value >> 8) & 255) / 255);
  const b = toLinear((value & 255) / 255);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function hexOf([L, a, b]: Lab): string {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels
    .map((channel) =>
      Math.round(fromLinear(channel) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** Lightness 0..1, chroma 0..0.37, hue in degrees. */
export function oklch(lightness: number, chroma: number, hue: number): string {
  const turn = (hue * Math.PI) / 180;
  return hexOf([lightness, chroma * Math.cos(turn), chroma * Math.sin(turn)]);
}

/** `share` of `to` in the mixture. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [labOf(from), labOf(to)];
  return hexOf([0, 1, 2].map((axis) => a[axis]! + (b[axis]! - a[axis]!) * share) as Lab);
}

/** Lighter or darker by `by`, keeping the hue; chroma is scaled by `vivid`. */
export function tone(hex: string, by: number, vivid = 1): string {
  const [l, a, b] = labOf(hex);
  return hexOf([Math.min(0.99, Math.max(0.06, l + by)), a * vivid, b * vivid]);
}
