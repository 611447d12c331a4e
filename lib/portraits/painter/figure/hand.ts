import { blob, type Point, stroke } from "../geometry";
import { fill, line } from "../pen";
import type { Material, Subject } from "../subject";

/** A fist closed round a shaft that passes upright through (x, y). `side` is 1 on the card's right, -1 on its left. */
export function fist(
  subject: Subject,
  x: number,
  y: number,
  side: 1 | -1,
  size = 1,
  stuff: Material = subject.skin,
): string {
  const { ink } = subject;
  const palm = blob([
    [-34, -34],
    [26, -40],
    [44, -8],
    [40, 34],
    [6, 50],
    [-32, 40],
  ]);
  const fingers = [-33, -13, 7, 26]
    .map((dy, index) => {
      const reach = 36 - Math.abs(index - 1.4) * 3;
      const shape = blob([
        [-reach, dy - 8],
        [-8, dy - 12],
        [24, dy - 10],
        [30, dy + 1],
        [22, dy + 10],
        [-10, dy + 10],
        [-reach - 2, dy + 7],
      ]);
      return (
        fill(shape, stuff.base) +
        fill(
          stroke(
            [
              [-reach + 4, dy + 6],
              [0, dy + 8],
              [24, dy + 7],
            ],
            5,
          ),
          stuff.shade,
        ) +
        fill(
          stroke(
            [
              [-reach + 6, dy - 5],
              [-4, dy - 8],
              [20, dy - 6],
            ],
            4,
          ),
          stuff.light,
          0.9,
        ) +
        line(shape, ink, 3.6, 0.92)
      );
    })
    .join("");
  const thumb = blob([
    [34, -22],
    [18, -44],
    [-14, -54],
    [-28, -44],
    [-12, -34],
    [10, -24],
    [26, -6],
  ]);
  return `<g transform="translate(${x} ${y}) scale(${size * side} ${size})">${fill(palm, stuff.shade)}${line(palm, ink, 4, 0.92)}${fingers}${fill(thumb, stuff.base)}${fill(
    stroke(
      [
        [24, -28],
        [0, -46],
        [-20, -48],
      ],
      5,
    ),
    stuff.light,
    0.9,
  )}${line(thumb, ink, 3.6, 0.92)}</g>`;
}

/** A forearm in its sleeve, rising from below the card's floor to a wrist at (x, y). */
export function sleeve(
  subject: Subject,
  x: number,
  y: number,
  side: 1 | -1,
  stuff: Material,
  trim: Material,
  wide = 1,
): string {
  const { ink } = subject;
  const arm: Point[] = [
    [-36, 36],
    [36, 30],
    [84 * wide, 150],
    [130 * wide, 420],
    [-96 * wide, 420],
    [-58 * wide, 150],
  ];
  const cuff = blob([
    [-46, 34],
    [0, 46],
    [46, 28],
    [54, 58],
    [4, 80],
    [-52, 64],
  ]);
  return `<g transform="translate(${x} ${y}) scale(${side} 1)">${fill(blob(arm), stuff.base)}${fill(
    blob([
      [10, 50],
      [36, 40],
      [84 * wide, 150],
      [130 * wide, 420],
      [40, 420],
      [30, 160],
    ]),
    stuff.shade,
  )}${fill(
    stroke(
      [
        [-30, 80],
        [-46, 200],
        [-60, 400],
      ],
      8,
    ),
    stuff.light,
    0.6,
  )}${fill(
    stroke(
      [
        [0, 80],
        [4, 200],
        [-8, 400],
      ],
      8,
    ) +
      stroke(
        [
          [26, 76],
          [50, 190],
          [60, 380],
        ],
        7,
      ),
    stuff.deep,
    0.7,
  )}${line(blob(arm), ink, 5, 0.92)}${fill(cuff, trim.base)}${fill(
    stroke(
      [
        [-42, 44],
        [0, 56],
        [44, 40],
      ],
      5,
    ),
    trim.light,
    0.9,
  )}${line(cuff, ink, 4.4, 0.92)}</g>`;
}

/** An open hand, palm up, fingers curling, as if something floated above it. */
export function openHand(subject: Subject, x: number, y: number, side: 1 | -1, size = 1): string {
  const { skin, ink } = subject;
  const finger = (a: Point, b: Point, c: Point, w: number): string => {
    const [dx, dy] = [c[0] - a[0], c[1] - a[1]];
    const length = Math.hypot(dx, dy) || 1;
    const [nx, ny] = [(-dy / length) * w, (dx / length) * w];
    const shape = blob([
      [a[0] - nx, a[1] - ny],
      [b[0] - nx, b[1] - ny],
      [c[0] - nx * 0.6, c[1] - ny * 0.6],
      [c[0] + (dx / length) * w * 0.7, c[1] + (dy / length) * w * 0.7],
      [c[0] + nx * 0.6, c[1] + ny * 0.6],
      [b[0] + nx, b[1] + ny],
      [a[0] + nx, a[1] + ny],
    ]);
    return (
      fill(shape, skin.base) +
      fill(
        stroke(
          [[a[0] - nx * 0.3, a[1] - ny * 0.3], [b[0] - nx * 0.3, b[1] - ny * 0.3], c],
          w * 0.6,
        ),
        skin.light,
        0.8,
      ) +
      line(shape, ink, 3.6, 0.92)
    );
  };
  const palm = blob([
    [-40, 6],
    [-24, -14],
    [14, -18],
    [42, -6],
    [48, 26],
    [26, 52],
    [-22, 50],
    [-44, 30],
  ]);
  return `<g transform="translate(${x} ${y}) scale(${size * side} ${size})">${finger([-34, 8], [-62, -14], [-66, -46], 10)}${finger([-22, -8], [-34, -46], [-30, -78], 9.5)}${finger([0, -12], [-2, -56], [4, -90], 10)}${finger([22, -10], [30, -52], [38, -80], 9.5)}${fill(palm, skin.base)}${fill(
    blob([
      [-10, 10],
      [20, 4],
      [44, 14],
      [40, 36],
      [20, 50],
      [-6, 46],
    ]),
    skin.shade,
    0.7,
  )}${line(palm, ink, 4, 0.92)}${finger([40, 14], [64, -4], [74, -34], 11)}</g>`;
}
