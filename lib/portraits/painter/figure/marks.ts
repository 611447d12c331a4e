import type { Mark } from "@/lib/characters/appearance-traits";
import { mix } from "../colour";
import { blob, type Point, stroke } from "../geometry";
import { both, fill, line } from "../pen";
import type { Subject } from "../subject";

/** Staves of the older row, as a stone-cutter scores them: straight lines only. */
const runes: readonly (readonly Point[])[][] = [
  [
    [
      [0, 14],
      [0, -14],
    ],
    [
      [-9, -13],
      [0, -2],
      [9, -13],
    ],
  ],
  [
    [
      [-9, 14],
      [8, -4],
      [0, -14],
      [-8, -4],
      [9, 14],
    ],
  ],
  [
    [
      [-6, 14],
      [-6, -14],
      [7, -7],
      [-6, 0],
      [8, 14],
    ],
  ],
  [
    [
      [-9, 12],
      [-9, -12],
      [9, 12],
      [9, -12],
      [-9, 12],
    ],
  ],
  [
    [
      [0, 14],
      [0, -14],
    ],
    [
      [-9, -5],
      [0, -14],
      [9, -5],
    ],
  ],
];

function mark(kind: Mark, subject: Subject): string {
  const { face, skin } = subject;
  const pigment = mix(subject.ink, subject.cloth.base, 0.45);
  const random = subject.random(`mark/${kind}`);
  const side = random.chance(0.5) ? 1 : -1;
  const turned = (body: string): string => `<g transform="scale(${side} 1)">${body}</g>`;
  const scarred = mix(skin.light, "#d98a7a", 0.45);
  switch (kind) {
    case "scarEye": {
      const spine: Point[] = [
        [face.eyeX + 14, face.browY - 34],
        [face.eyeX + 4, -20],
        [face.eyeX - 2, 22],
        [face.eyeX - 12, 66],
      ];
      return turned(fill(stroke(spine, 11), skin.deep, 0.85) + fill(stroke(spine, 6.5), scarred));
    }
    case "scarCheek": {
      const spine: Point[] = [
        [face.cheek * 0.9, 34],
        [face.cheek * 0.62, 62],
        [face.mouthWide + 8, 94],
      ];
      const stitches = [0.25, 0.5, 0.75].map((t) => {
        const x = face.cheek * 0.9 + (face.mouthWide + 8 - face.cheek * 0.9) * t;
        const y = 34 + 60 * t;
        return stroke(
          [
            [x - 6, y - 10],
            [x, y],
            [x + 6, y + 10],
          ],
          4,
        );
      });
      return turned(
        fill(stroke(spine, 10), skin.deep, 0.85) +
          fill(stroke(spine, 5.5), scarred) +
          fill(stitches.join(""), skin.deep, 0.9),
      );
    }
    case "freckles": {
      let dots = "";
      for (let index = 0; index < 34; index++) {
        const x = random.between(-1, 1) * face.cheek * 0.78;
        const y = random.between(26, 66) - Math.abs(x) * 0.06;
        dots += `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${random.between(1.8, 3.2).toFixed(1)}"/>`;
      }
      return `<g fill="${mix(skin.shade, "#8a4a2a", 0.55)}" fill-opacity="0.8">${dots}</g>`;
    }
    case "beautySpot":
      return turned(
        `<circle cx="${face.mouthWide + 14}" cy="${face.mouthY - 20}" r="4.6" fill="${subject.ink}"/>`,
      );
    case "tattooBrow": {
      const y = face.browY - 26;
      return (
        fill(
          blob([
            [0, y - 44, 1],
            [11, y - 18],
            [0, y + 6, 1],
            [-11, y - 18],
          ]),
          pigment,
          0.85,
        ) +
        both(
          fill(
            stroke(
              [
                [16, y - 2],
                [40, y - 26],
                [70, y - 20],
              ],
              7,
            ),
            pigment,
            0.85,
          ) +
            fill(
              stroke(
                [
                  [20, y - 16],
                  [38, y - 42],
                  [58, y - 42],
                ],
                5,
              ),
              pigment,
              0.85,
            ),
        )
      );
    }
    case "tattooCheek":
      return both(
        fill(
          stroke(
            [
              [face.cheek * 0.88, 24],
              [face.cheek * 0.6, 44],
              [face.cheek * 0.52, 84],
            ],
            7,
          ),
          pigment,
          0.85,
        ) +
          fill(
            stroke(
              [
                [face.cheek * 0.92, 40],
                [face.cheek * 0.72, 58],
                [face.cheek * 0.66, 98],
              ],
              6,
            ),
            pigment,
            0.85,
          ) +
          `<circle cx="${face.cheek * 0.5}" cy="${98}" r="4.5" fill="${pigment}"/>`,
      );
    case "warPaint": {
      const paint = mix(subject.cloth.base, "#a52a22", 0.55);
      const stripe = (dy: number, w: number): string =>
        stroke(
          [
            [face.noseWide + 4, 36 + dy],
            [face.cheek * 0.6, 34 + dy],
            [face.cheek * 0.96, 26 + dy],
          ],
          w,
        );
      return (
        both(fill(stripe(0, 13) + stripe(20, 11) + stripe(38, 8), paint, 0.88)) +
        fill(
          blob([
            [-face.cheek * 0.9, -2],
            [-20, 6],
            [0, 2],
            [20, 6],
            [face.cheek * 0.9, -2],
            [face.cheek * 0.88, -22],
            [0, -20],
            [-face.cheek * 0.88, -22],
          ]),
          paint,
          0.34,
        )
      );
    }
    case "runes": {
      const places: Point[] = [
        [-46, face.browY - 46],
        [0, face.browY - 58],
        [46, face.browY - 46],
        [face.cheek * 0.72, 50],
        [-face.cheek * 0.72, 50],
      ];
      const first = Math.floor(random.next() * runes.length);
      const data = places
        .map(([x, y], index) =>
          runes[(first + index) % runes.length]!.map(
            (part) =>
              `M${part.map(([dx, dy]) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`).join("L")}`,
          ).join(""),
        )
        .join("");
      return line(data, subject.ink, 8, 0.55) + line(data, subject.rim, 4.4, 0.95);
    }
    case "lithic": {
      const stone = mix(skin.deep, subject.ink, 0.2);
      const veins: Point[][] = [
        [
          [8, face.crownY + 14],
          [26, face.browY - 60],
          [14, face.browY - 26],
          [30, face.browY - 12],
        ],
        [
          [26, face.browY - 60],
          [66, face.browY - 46],
          [92, face.browY - 2],
          [face.cheek * 0.94, 24],
        ],
        [
          [face.cheek * 0.94, 24],
          [face.cheek * 0.66, 46],
          [face.cheek * 0.74, 88],
          [face.jaw * 0.6, face.jawY + 10],
        ],
        [
          [face.cheek * 0.66, 46],
          [face.noseWide + 14, 56],
        ],
        [
          [10, face.chinY - 6],
          [26, face.mouthY + 28],
          [face.jaw * 0.6, face.jawY + 10],
        ],
      ];
      const sharp = veins.map((vein) => vein.map(([x, y]) => [x, y, 1] as Point));
      return both(
        fill(sharp.map((vein) => stroke(vein, 9)).join(""), stone, 0.7) +
          fill(
            sharp
              .map((vein) =>
                stroke(
                  vein.map(([x, y]) => [x - 3, y - 2, 1] as Point),
                  3,
                ),
              )
              .join(""),
            skin.light,
            0.7,
          ),
      );
    }
    case "vitiligo": {
      const pale = mix(skin.light, "#f6dcc8", 0.7);
      const patch = (x: number, y: number, r: number): string =>
        blob(
          Array.from(
            { length: 8 },
            (_, i) =>
              [
                x + Math.cos(i * 0.785) * r * random.between(0.7, 1.2),
                y + Math.sin(i * 0.785) * r * random.between(0.6, 1.05),
              ] as Point,
          ),
        );
      return fill(
        patch(side * face.cheek * 0.66, 54, 30) +
          patch(-side * face.mouthWide * 1.3, face.mouthY + 12, 24) +
          patch(side * 34, face.browY - 50, 28),
        pale,
        0.75,
      );
    }
  }
}

export function marks(subject: Subject): string {
  return subject.look.marks.map((kind) => mark(kind, subject)).join("");
}
