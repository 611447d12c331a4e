import { mix } from "../colour";
import { blob, type Point, stroke } from "../geometry";
import { both, fill, line } from "../pen";
import type { Subject } from "../subject";

/** Contour of the right ear: how far out and up its tip goes is half of what tells one people from another. */
function earShape({ speciesId, face }: Subject): Point[] {
  const x = face.cheek - 8;
  switch (speciesId) {
    case "elf":
      return [
        [x - 6, -34],
        [x + 28, -46],
        [x + 84, -92],
        [x + 132, -138, 1],
        [x + 98, -62],
        [x + 54, 4],
        [x + 18, 48],
        [x - 8, 44],
      ];
    case "tiefling":
      return [
        [x - 6, -28],
        [x + 30, -34],
        [x + 70, -56],
        [x + 96, -72, 1],
        [x + 72, -26],
        [x + 38, 18],
        [x + 14, 50],
        [x - 8, 44],
      ];
    case "orc":
      return [
        [x - 6, -32],
        [x + 34, -38],
        [x + 70, -46],
        [x + 98, -52, 1],
        [x + 74, -12],
        [x + 40, 24],
        [x + 16, 54],
        [x - 8, 48],
      ];
    case "gnome":
      return [
        [x - 8, -34],
        [x + 34, -52],
        [x + 72, -58],
        [x + 92, -60, 1],
        [x + 84, -10],
        [x + 52, 40],
        [x + 18, 62],
        [x - 8, 50],
      ];
    case "halfling":
      return [
        [x - 6, -30],
        [x + 20, -46],
        [x + 40, -54, 1],
        [x + 44, -16],
        [x + 32, 26],
        [x + 12, 48],
        [x - 8, 40],
      ];
    case "dwarf":
      return [
        [x - 6, -26],
        [x + 24, -36],
        [x + 44, -18],
        [x + 42, 18],
        [x + 26, 58],
        [x + 4, 64],
        [x - 8, 40],
      ];
    default:
      return [
        [x - 6, -24],
        [x + 16, -36],
        [x + 32, -20],
        [x + 30, 14],
        [x + 16, 46],
        [x + 2, 50],
        [x - 8, 36],
      ];
  }
}

/** Where an earring hangs. */
export function lobe({ face, speciesId }: Subject): Point {
  return [
    face.cheek + (speciesId === "gnome" || speciesId === "dwarf" ? 6 : 3),
    speciesId === "gnome" || speciesId === "dwarf" ? 60 : 48,
  ];
}

export function ears(subject: Subject): string {
  const { skin, ink } = subject;
  const shape = earShape(subject);
  const inner: Point[] = shape.map(([x, y, corner]) => {
    const [cx, cy] = [subject.face.cheek + 8, 6];
    return corner
      ? [cx + (x - cx) * 0.72, cy + (y - cy) * 0.72, 1]
      : [cx + (x - cx) * 0.6, cy + (y - cy) * 0.62];
  });
  const flush = mix(skin.shade, "#b4483c", 0.22);
  const one = (lit: boolean): string =>
    fill(blob(shape), lit ? skin.base : skin.shade) +
    fill(blob(inner), flush, 0.8) +
    fill(
      stroke(
        [shape[0]!, shape[1]!, shape[2]!, shape[3]!].map(([x, y]) => [x - 4, y + 7] as Point),
        5,
      ),
      lit ? skin.light : skin.base,
      0.9,
    ) +
    line(blob(shape), ink, 4.5, 0.92);
  return `<g transform="scale(-1 1)">${one(true)}</g>${one(false)}`;
}

/** A fin-like ear for those with scales. */
export function fins(subject: Subject): string {
  const { skin, second, ink } = subject;
  const tips: Point[] = [
    [176, -70, 1],
    [192, -10, 1],
    [176, 46, 1],
  ];
  const web = blob([[92, -46], tips[0]!, [148, -34], tips[1]!, [146, 16], tips[2]!, [96, 60]]);
  const ribs = tips
    .map(([x, y]) =>
      stroke(
        [
          [94, 4],
          [(94 + x) / 2, y * 0.62 + 2],
          [x, y],
        ],
        9,
        "tail",
      ),
    )
    .join("");
  void second;
  return both(
    fill(web, mix(skin.shade, subject.rim, 0.25)) +
      fill(ribs, skin.light) +
      line(web, ink, 4.5, 0.92),
  );
}
