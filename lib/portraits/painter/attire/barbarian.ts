import { floorY, torso } from "../figure/body";
import { fist } from "../figure/hand";
import { blob, type Point, polygon, strands, stroke, walk } from "../geometry";
import { both, fill, line } from "../pen";
import { material, type Subject } from "../subject";
import type { Dress } from "./attire";
import { fur } from "./cloth";

function chest(subject: Subject): string {
  const { body, skin } = subject;
  const { shoulder: s, shoulderY: y } = body;
  const pec: Point[] = [
    [10, y + 190],
    [s * 0.3, y + 204],
    [s * 0.62, y + 176],
    [s * 0.74, y + 110],
  ];
  const random = subject.random("chest");
  return (
    both(
      fill(stroke(pec, 10), skin.deep, 0.85) +
        fill(
          strands(
            [
              [12, y + 176],
              [s * 0.34, y + 188],
              [s * 0.64, y + 150],
            ],
            [
              [30, y + 130],
              [s * 0.34, y + 140],
              [s * 0.6, y + 100],
            ],
            6,
            4,
            random,
          ),
          skin.deep,
          0.5,
        ),
    ) +
    fill(
      stroke(
        [
          [0, y + 40],
          [-3, y + 130],
          [0, y + 200],
          [2, y + 330],
          [0, floorY],
        ],
        7,
      ),
      skin.deep,
      0.8,
    ) +
    both(
      fill(
        stroke(
          [
            [16, y + 264],
            [s * 0.24, y + 258],
            [s * 0.34, y + 244],
          ],
          6,
        ) +
          stroke(
            [
              [16, y + 330],
              [s * 0.24, y + 326],
              [s * 0.32, y + 310],
            ],
            6,
          ),
        skin.deep,
        0.65,
      ),
    ) +
    fill(
      stroke(
        [
          [-s * 0.5, y + 90],
          [-s * 0.3, y + 120],
          [-s * 0.1, y + 110],
        ],
        20,
      ),
      skin.light,
      0.5,
    )
  );
}

/** Where the arms part from the chest. */
function arms(subject: Subject): string {
  const { body, skin, ink } = subject;
  const { shoulder: s, shoulderY: y } = body;
  const inner: Point[] = [
    [s * 0.76, y + 120],
    [s * 0.7, y + 230],
    [s * 0.76, y + 380],
    [s * 0.74, floorY],
  ];
  return (
    both(
      fill(stroke(inner, 9), ink, 0.8) +
        fill(
          stroke(
            [
              [s * 0.86, y + 150],
              [s * 0.94, y + 220],
              [s * 0.86, y + 300],
            ],
            8,
          ),
          skin.deep,
          0.6,
        ),
    ) +
    fill(
      stroke(
        [
          [s * 1.0, y + 120],
          [s * 1.05, y + 220],
          [s * 1.06, y + 340],
        ],
        9,
      ),
      subject.rim,
      0.8,
    )
  );
}

function axe(subject: Subject, x: number, y: number): string {
  const { steel, leather, ink, gold } = subject;
  const blade: Point[] = [
    [16, -34],
    [44, -52],
    [84, -104, 1],
    [112, -40],
    [114, 30],
    [88, 96, 1],
    [46, 44],
    [16, 26],
  ];
  const edge: Point[] = [
    [84, -104],
    [112, -40],
    [114, 30],
    [88, 96],
  ];
  const half =
    fill(blob(blade), steel.base) +
    fill(
      blob([
        [60, -70],
        [84, -104, 1],
        [112, -40],
        [114, 30],
        [88, 96, 1],
        [78, 40],
        [82, -20],
      ]),
      steel.light,
    ) +
    fill(
      stroke(
        [
          [30, -30],
          [52, -20],
          [52, 14],
          [30, 18],
        ],
        5,
      ),
      steel.deep,
      0.8,
    ) +
    fill(stroke(edge, 6), "#ffffff", 0.7) +
    line(blob(blade), ink, 5, 0.94);
  const haft = polygon([
    [-11, -90],
    [11, -90],
    [12, 760],
    [-12, 760],
  ]);
  const wraps = Array.from({ length: 9 }, (_, i) =>
    stroke(
      [
        [-13, 120 + i * 26],
        [0, 130 + i * 26],
        [13, 124 + i * 26],
      ],
      8,
    ),
  ).join("");
  const spike = polygon([
    [-10, -90],
    [0, -156],
    [10, -90],
  ]);
  return `<g transform="translate(${x} ${y}) rotate(7)">${fill(haft, leather.base)}${fill(
    polygon([
      [2, -90],
      [11, -90],
      [12, 760],
      [3, 760],
    ]),
    leather.deep,
  )}${fill(wraps, leather.light)}${line(haft, ink, 4.6, 0.94)}${fill(spike, steel.shade)}${line(spike, ink, 4.4, 0.94)}${both(half)}<rect x="-19" y="-42" width="38" height="76" rx="7" fill="${gold.base}" stroke="${ink}" stroke-width="4.4"/></g>`;
}

export const barbarian: Dress = (subject, pen) => {
  const { body, skin, cloth, leather, ink } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const strap = polygon([
    [-s * 0.86, y + 20],
    [-s * 0.68, y - 10],
    [s * 0.62, y + 330],
    [s * 0.5, y + 390],
  ]);
  const pelt = { ...cloth, light: material(cloth.base, ink).light };
  const chain: Point[] = [
    [-n * 1.5, y - 4],
    [-n * 0.9, y + 70],
    [0, y + 104],
    [n * 0.9, y + 70],
    [n * 1.5, y - 4],
  ];
  const teeth = walk(chain, 11)
    .slice(1, -1)
    .map(([x, ty], i) => {
      const long = i === 4 ? 46 : 30;
      const tooth = blob([
        [x - 9, ty - 2, 1],
        [x + 9, ty - 2, 1],
        [x + 5, ty + long * 0.6],
        [x, ty + long, 1],
        [x - 6, ty + long * 0.6],
      ]);
      return (
        fill(tooth, "#eadfbe") +
        fill(
          stroke(
            [
              [x + 4, ty],
              [x + 3, ty + long * 0.7],
            ],
            5,
          ),
          "#a88d5c",
          0.7,
        ) +
        line(tooth, ink, 3.2, 0.9)
      );
    })
    .join("");
  const hx = Math.min(s * 1.02, 300);
  const hy = y + 250;
  return {
    base:
      torso(subject, pen, skin, 6) +
      chest(subject) +
      arms(subject) +
      fill(strap, leather.base) +
      fill(
        polygon([
          [-s * 0.8, y + 16],
          [-s * 0.7, y - 4],
          [s * 0.6, y + 340],
          [s * 0.56, y + 360],
        ]),
        leather.light,
        0.4,
      ) +
      line(strap, ink, 4.6, 0.94),
    collar: fur(subject, pelt, 3, 74) + fill(stroke(chain, 6), leather.deep) + teeth,
    front:
      axe(subject, hx + 34, y - 160) +
      fill(
        blob([
          [hx - 46, hy + 30],
          [hx + 40, hy + 26],
          [hx + 120, floorY + 60],
          [hx - 110, floorY + 60],
        ]),
        skin.shade,
      ) +
      line(
        blob([
          [hx - 46, hy + 30],
          [hx + 40, hy + 26],
          [hx + 120, floorY + 60],
          [hx - 110, floorY + 60],
        ]),
        ink,
        5,
        0.94,
      ) +
      fill(
        polygon([
          [hx - 52, hy + 60],
          [hx + 48, hy + 54],
          [hx + 62, hy + 120],
          [hx - 64, hy + 126],
        ]),
        leather.base,
      ) +
      line(
        polygon([
          [hx - 52, hy + 60],
          [hx + 48, hy + 54],
          [hx + 62, hy + 120],
          [hx - 64, hy + 126],
        ]),
        ink,
        4.6,
        0.94,
      ) +
      fist(subject, hx, hy, 1, 1.08),
  };
};
