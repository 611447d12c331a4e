import { mix, tone } from "../colour";
import { fist, sleeve } from "../figure/hand";
import { blob, curve, type Point, polygon, star, strands, stroke, whole } from "../geometry";
import { both, fill, line, type Pen } from "../pen";
import type { Subject } from "../subject";
import type { Dress } from "./attire";
import { placket, robe, standingCollar } from "./cloth";

function hat(subject: Subject, pen: Pen): { back: string; front: string } {
  const { face, cloth, second, ink, gold } = subject;
  const random = subject.random("hat");
  const bend = random.between(-1, 1) > 0 ? 1 : -1;
  const t = face.temple;
  const rimY = face.browY - 42;
  const top = Math.max(face.crownY - 250, -430);
  const cone: Point[] = [
    [-t * 1.02, rimY + 4],
    [-t * 0.8, face.crownY + 20],
    [-t * 0.46, face.crownY - 90],
    [-t * 0.16 + bend * 10, top + 70],
    [bend * 66, top, 1],
    [bend * 34 + t * 0.2, top + 90],
    [t * 0.5, face.crownY - 84],
    [t * 0.82, face.crownY + 20],
    [t * 1.02, rimY + 4],
    [0, rimY + 26],
  ];
  const brim: Point[] = [
    [-t * 1.95, rimY + 4, 1],
    [-t * 1.2, rimY - 34],
    [0, rimY - 12],
    [t * 1.2, rimY - 34],
    [t * 1.95, rimY + 4, 1],
    [t * 1.2, rimY + 26],
    [0, rimY + 42],
    [-t * 1.2, rimY + 26],
  ];
  const a: Point[] = [
    [-t * 0.96, rimY - 10],
    [-t * 0.5, face.crownY - 80],
    [bend * 60, top + 10],
  ];
  const b: Point[] = [
    [t * 0.96, rimY - 10],
    [t * 0.5, face.crownY - 80],
    [bend * 64, top + 10],
  ];
  const band: Point[] = [
    [-t * 0.99, rimY - 12],
    [-t * 0.4, rimY + 2],
    [0, rimY + 6],
    [t * 0.4, rimY + 2],
    [t * 0.99, rimY - 12],
  ];
  const stars = [
    star(-t * 0.42, face.crownY - 2, 22, 9, 5),
    star(t * 0.36, face.crownY - 34, 17, 7, 5),
    star(-t * 0.06, face.crownY - 104, 14, 6, 5),
    star(t * 0.5, face.crownY + 30, 12, 5, 5),
  ].join("");
  return {
    back: fill(
      blob([
        [-t * 1.9, rimY + 2, 1],
        [-t, rimY - 50],
        [0, rimY - 40],
        [t, rimY - 50],
        [t * 1.9, rimY + 2, 1],
        [0, rimY + 30],
      ]),
      cloth.deep,
    ),
    front:
      fill(
        blob([
          [-t, rimY + 14],
          [0, rimY + 30],
          [t, rimY + 14],
          [t * 0.98, rimY + 52],
          [0, rimY + 70],
          [-t * 0.98, rimY + 52],
        ]),
        ink,
        0.4,
      ) +
      fill(
        blob(cone),
        pen.linear(
          [
            [0, cloth.light],
            [0.4, cloth.base],
            [1, cloth.deep],
          ],
          [0, 0.2, 1, 0.4],
        ),
      ) +
      fill(strands(a, b, 12, 7, random, { from: 0.45 }), cloth.deep, 0.7) +
      fill(strands(a, b, 8, 6, random, { to: 0.5 }), cloth.light, 0.6) +
      fill(
        stroke(
          [
            [-t * 0.3, face.crownY - 70],
            [t * 0.1, face.crownY - 58],
            [t * 0.46, face.crownY - 80],
          ],
          8,
        ) +
          stroke(
            [
              [-t * 0.1, top + 100],
              [t * 0.16, top + 112],
              [t * 0.3, top + 100],
            ],
            6,
          ),
        cloth.deep,
        0.85,
      ) +
      line(blob(cone), ink, 5.2, 0.94) +
      fill(
        stroke(
          [
            [t * 0.94, rimY - 14],
            [t * 0.64, face.crownY - 50],
            [t * 0.3 + bend * 24, top + 80],
          ],
          7,
        ),
        subject.rim,
        0.8,
      ) +
      line(curve(band), ink, 34) +
      line(curve(band), second.base, 26) +
      line(curve(band), gold.light, 3, 0.9, 'stroke-dasharray="2 12"') +
      fill(stars, gold.light) +
      line(stars, ink, 2.4, 0.7) +
      fill(
        blob(brim),
        pen.linear(
          [
            [0, cloth.light],
            [0.5, cloth.base],
            [1, cloth.shade],
          ],
          [0, 0, 1, 0.3],
        ),
      ) +
      fill(
        stroke(
          [
            [-t * 1.8, rimY + 2],
            [-t * 1.1, rimY - 22],
            [0, rimY],
            [t * 1.1, rimY - 22],
          ],
          7,
        ),
        cloth.light,
        0.8,
      ) +
      fill(
        stroke(
          [
            [-t * 1.2, rimY + 22],
            [0, rimY + 36],
            [t * 1.2, rimY + 22],
          ],
          8,
        ),
        cloth.deep,
        0.8,
      ) +
      line(blob(brim), ink, 5.2, 0.94),
  };
}

function staff(subject: Subject, pen: Pen, x: number, y: number): string {
  const { leather, ink, gold, rim } = subject;
  const shaft = blob([
    [-11, 20, 1],
    [11, 20, 1],
    [14, 300],
    [10, 620],
    [13, 980, 1],
    [-13, 980, 1],
    [-9, 620],
    [-13, 300],
  ]);
  const horn: Point[] = [
    [4, 44],
    [56, 10],
    [66, -60],
    [26, -108, 1],
    [42, -56],
    [30, -10],
    [0, 16],
  ];
  const crystal = polygon([
    [0, -92],
    [27, -44],
    [18, 4],
    [0, 24],
    [-18, 4],
    [-27, -44],
  ]);
  return `<g transform="translate(${x} ${y}) rotate(4)"><circle cy="-36" r="150" fill="${pen.radial(
    [
      [0, rim, 0.85],
      [0.4, rim, 0.3],
      [1, rim, 0],
    ],
  )}"/>${fill(shaft, leather.base)}${fill(
    stroke(
      [
        [5, 40],
        [8, 320],
        [4, 620],
        [6, 960],
      ],
      8,
    ),
    leather.deep,
  )}${fill(
    stroke(
      [
        [-6, 40],
        [-8, 320],
        [-5, 620],
      ],
      5,
    ),
    leather.light,
  )}${line(shaft, ink, 4.6, 0.94)}${both(fill(blob(horn), leather.base) + line(blob(horn), ink, 4.4, 0.94))}${fill(crystal, mix(rim, "#ffffff", 0.25))}${fill(
    polygon([
      [0, -92],
      [27, -44],
      [18, 4],
      [0, 24],
      [4, -36],
    ]),
    tone(rim, -0.22),
  )}${fill(
    polygon([
      [0, -92],
      [-27, -44],
      [-10, -40],
    ]),
    "#ffffff",
    0.8,
  )}${line(crystal, ink, 4, 0.94)}<rect x="-19" y="24" width="38" height="17" rx="5" fill="${gold.base}" stroke="${ink}" stroke-width="4"/></g>`;
}

/** A book held open before the chest. */
function openBook(subject: Subject, x: number, y: number, cover: string): string {
  const { ink, gold } = subject;
  const page: Point[] = [
    [0, -8, 1],
    [40, -34],
    [128, -30, 1],
    [134, 54, 1],
    [44, 48],
    [0, 72, 1],
  ];
  const lines = [0, 1, 2, 3, 4]
    .map((row) =>
      stroke(
        [
          [20, 4 + row * 12 - 10],
          [60, -8 + row * 13],
          [116, -8 + row * 13],
        ],
        3.6,
      ),
    )
    .join("");
  return `<g transform="translate(${x} ${y}) rotate(-5)">${fill(
    blob(
      whole([
        [0, 12, 1],
        [140, -26, 1],
        [148, 70, 1],
        [46, 66],
        [0, 92, 1],
      ]),
    ),
    cover,
  )}${line(
    blob(
      whole([
        [0, 12, 1],
        [140, -26, 1],
        [148, 70, 1],
        [46, 66],
        [0, 92, 1],
      ]),
    ),
    ink,
    5,
    0.94,
  )}${both(fill(blob(page), "#f1e4c3") + fill(lines, "#6a5236", 0.8) + line(blob(page), ink, 4.2, 0.94))}${fill(star(-74, 12, 20, 8, 6), gold.shade, 0.9)}${line(`M0 -8L0 72`, ink, 4, 0.9)}</g>`;
}

export const wizard: Dress = (subject, pen) => {
  const { body, cloth, second, gold, ink } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const { back, front } = hat(subject, pen);
  const collar = standingCollar(subject, cloth, second, 70, n * 2);
  const hx = Math.min(s * 1.04, 290);
  const hy = y + 230;
  const hem: Point[] = [
    [s * 1.02, y + 90],
    [s * 0.6, y + 118],
    [n * 1.2, y + 90],
    [n * 0.6, y + 40],
  ];
  return {
    base:
      robe(subject, pen, cloth, 12) +
      placket(subject, second, y + 40, 58) +
      both(
        fill(
          stroke(
            [
              [64, y + 80],
              [74, y + 300],
              [84, 800],
            ],
            8,
          ),
          gold.base,
        ),
      ),
    collar:
      collar.back +
      both(fill(stroke(hem, 16), gold.base) + line(curve(hem), ink, 2.4, 0.5)) +
      collar.front +
      `<path d="${star(0, y + 96, 30, 12, 6)}" fill="${gold.light}" stroke="${ink}" stroke-width="3.6"/>`,
    headBack: back,
    headgear: front,
    front:
      staff(subject, pen, hx - 2, y - 230) +
      openBook(subject, -s * 0.5, y + 350, second.shade) +
      sleeve(subject, hx, hy, 1, cloth, gold, 1.25) +
      fist(subject, hx, hy, 1, 0.98),
    covered: true,
  };
};
