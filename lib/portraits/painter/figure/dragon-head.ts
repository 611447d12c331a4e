import { mix, tone } from "../colour";
import { blob, curve, mirrored, type Point, strands, stroke, whole } from "../geometry";
import { both, fill, group, line, type Pen } from "../pen";
import type { Subject } from "../subject";

const skull: Point[] = [
  [0, -172],
  [50, -166],
  [92, -132],
  [114, -86],
  [128, -40, 1],
  [112, -4],
  [118, 36],
  [136, 60, 1],
  [108, 74],
  [120, 106, 1],
  [92, 112],
  [86, 150],
  [74, 190],
  [44, 214],
  [0, 220],
];

const muzzle: Point[] = [
  [0, -58],
  [22, -50],
  [34, 0],
  [46, 60],
  [68, 108],
  [82, 148],
  [76, 178],
  [44, 190],
  [0, 186],
];

function scaleRows(
  rows: readonly (readonly [y: number, from: number, to: number, size: number])[],
): string {
  return rows
    .map(([y, from, to, size], row) => {
      let data = "";
      for (let x = from + (row % 2) * size * 0.5; x < to; x += size)
        data += stroke(
          [
            [x - size * 0.46, y],
            [x, y + size * 0.5],
            [x + size * 0.46, y],
          ],
          3.4,
        );
      return data;
    })
    .join("");
}

function eye(subject: Subject, pen: Pen): string {
  const { ink, skin } = subject;
  const almond = blob([
    [42, -10, 1],
    [62, -30],
    [84, -36],
    [106, -42, 1],
    [96, -20],
    [72, -6],
  ]);
  return (
    fill(
      blob([
        [30, -6],
        [56, -46],
        [112, -60],
        [116, -30],
        [92, -4],
        [58, 6],
      ]),
      skin.deep,
      0.75,
    ) +
    fill(
      almond,
      pen.radial([
        [0, tone(subject.eye, 0.2)],
        [0.7, subject.eye],
        [1, tone(subject.eye, -0.2)],
      ]),
    ) +
    fill(
      blob([
        [75, -36, 1],
        [81, -22],
        [75, -7, 1],
        [69, -22],
      ]),
      ink,
    ) +
    `<circle cx="66" cy="-24" r="4" fill="#fffaf0"/>` +
    line(almond, ink, 4.2) +
    fill(
      blob([
        [22, -22, 1],
        [48, -42],
        [86, -62],
        [128, -66, 1],
        [112, -46],
        [84, -42],
        [54, -26],
      ]),
      skin.base,
    ) +
    fill(
      stroke(
        [
          [26, -26],
          [50, -44],
          [88, -61],
          [122, -65],
        ],
        8,
      ),
      skin.light,
      0.9,
    ) +
    line(
      curve([
        [22, -20],
        [54, -26],
        [84, -42],
        [112, -46],
        [128, -66],
      ]),
      ink,
      4.2,
      0.9,
    )
  );
}

/** A dragonborn seen from the front: wedge of a skull, brow ridges, long muzzle, teeth. */
export function dragonHead(subject: Subject, pen: Pen): string {
  const { skin, ink, rim } = subject;
  const shape = blob(whole(skull));
  const snout = blob(whole(muzzle));
  const belly = mix(skin.light, "#f3e3b8", 0.45);
  const random = subject.random("scales");
  const clip = pen.clip(shape);
  const jaw = blob(
    whole([
      [0, 186],
      [44, 190],
      [70, 176],
      [78, 186],
      [58, 214],
      [34, 236],
      [0, 242],
    ]),
  );
  const mouthLine: Point[] = [
    [0, 188],
    [40, 192],
    [76, 178],
    [96, 142],
    [112, 116],
  ];
  const teeth = [16, 34, 52, 68]
    .map((x, i) => {
      const y = 189 - Math.max(0, x - 46) * 0.36;
      return `M${x - 6} ${y}L${x + 1} ${y + 15 - i}L${x + 7} ${y - 2}Z`;
    })
    .join("");
  const plates = [-150, -122, -94, -66, -38, -10, 18, 46, 74]
    .map((y, i) => {
      const w = 15 + (i < 4 ? 6 - i : 0) + i * 0.8;
      return blob(
        whole([
          [0, y - 4],
          [w, y + 4],
          [w * 0.72, y + 24],
          [0, y + 32],
        ]),
      );
    })
    .map((plate) => fill(plate, mix(skin.base, skin.light, 0.55)) + line(plate, skin.line, 3, 0.75))
    .join("");
  return (
    fill(jaw, mix(belly, skin.base, 0.4)) +
    fill(
      stroke(
        [
          [-40, 214],
          [0, 232],
          [44, 212],
        ],
        12,
      ),
      skin.deep,
      0.6,
    ) +
    line(jaw, ink, 5, 0.94) +
    fill(
      shape,
      pen.linear(
        [
          [0, skin.light],
          [0.45, skin.base],
          [1, skin.shade],
        ],
        [0.1, 0, 0.9, 1],
      ),
    ) +
    group(
      fill(
        blob([
          [128, -172],
          [60, -160],
          [84, -90],
          [66, -20],
          [88, 40],
          [66, 100],
          [82, 150],
          [40, 220],
          [140, 230],
        ]),
        skin.shade,
        0.75,
      ) +
        both(
          fill(
            scaleRows([
              [-140, 26, 90, 22],
              [-124, 26, 104, 22],
              [-108, 30, 112, 22],
              [-92, 32, 116, 22],
              [-76, 40, 116, 22],
            ]),
            skin.deep,
            0.7,
          ),
        ) +
        both(
          fill(
            scaleRows([
              [22, 58, 128, 19],
              [38, 62, 128, 19],
              [54, 66, 130, 19],
              [70, 72, 120, 19],
              [86, 78, 118, 19],
            ]),
            skin.deep,
            0.7,
          ),
        ) +
        fill(
          strands(
            [
              [120, -120],
              [110, -40],
              [128, 60],
              [90, 200],
            ],
            [
              [92, -130],
              [84, -40],
              [92, 60],
              [70, 200],
            ],
            7,
            3.4,
            random,
          ),
          skin.deep,
          0.6,
        ),
      `clip-path="${clip}"`,
    ) +
    line(shape, ink, 5, 0.94) +
    fill(
      snout,
      pen.linear(
        [
          [0, skin.base],
          [0.55, mix(skin.base, skin.light, 0.4)],
          [1, skin.base],
        ],
        [0, 0, 0.25, 1],
      ),
    ) +
    fill(
      blob([
        [24, -44],
        [34, 0],
        [46, 60],
        [68, 108],
        [82, 148],
        [76, 178],
        [40, 190],
        [56, 150],
        [40, 100],
        [28, 50],
        [18, 0],
      ]),
      skin.shade,
      0.85,
    ) +
    fill(
      strands(
        [
          [30, 0],
          [44, 60],
          [66, 110],
          [76, 170],
        ],
        [
          [20, 0],
          [30, 60],
          [44, 110],
          [48, 176],
        ],
        5,
        3.2,
        random,
      ),
      skin.deep,
      0.65,
    ) +
    fill(
      stroke(
        [
          [-20, -40],
          [-30, 10],
          [-40, 66],
          [-60, 116],
          [-68, 150],
        ],
        7,
      ),
      skin.light,
      0.85,
    ) +
    line(curve(muzzle.slice(1)), ink, 3.6, 0.6) +
    line(curve(mirrored(muzzle).slice(1)), ink, 3.2, 0.5) +
    plates +
    both(
      fill(
        blob([
          [26, 132],
          [44, 118],
          [62, 128],
          [58, 146],
          [40, 150],
        ]),
        skin.shade,
      ) +
        fill(
          blob([
            [34, 140, 1],
            [46, 128],
            [57, 134],
            [48, 144],
          ]),
          ink,
        ) +
        fill(
          stroke(
            [
              [24, 130],
              [44, 115],
              [64, 126],
            ],
            6,
          ),
          skin.light,
          0.85,
        ),
    ) +
    both(eye(subject, pen)) +
    both(line(curve(mouthLine), ink, 5, 0.95)) +
    both(fill(teeth, "#f6ecd2") + line(teeth, ink, 2, 0.8)) +
    both(
      fill(
        stroke(
          [
            [118, 38],
            [138, 60],
            [112, 72],
          ],
          5,
        ),
        skin.light,
        0.6,
      ),
    ) +
    fill(
      stroke(
        [
          [124, -80],
          [134, -42],
          [116, -6],
        ],
        5,
      ),
      rim,
      0.7,
    )
  );
}

/** The scutes of the throat. */
export function dragonThroat(subject: Subject): string {
  const { skin, ink, body } = subject;
  const belly = mix(skin.light, "#f3e3b8", 0.45);
  return [0, 1, 2, 3, 4, 5]
    .map((row) => {
      const y = 210 + row * 24;
      const w = body.neck * (0.62 + row * 0.07);
      const plate = blob(
        whole([
          [0, y],
          [w, y - 6],
          [w * 0.96, y + 22],
          [0, y + 32],
        ]),
      );
      return fill(plate, row % 2 ? belly : mix(belly, skin.base, 0.25)) + line(plate, ink, 3, 0.7);
    })
    .join("");
}
