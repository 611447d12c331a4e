import { tone } from "../colour";
import { fist, sleeve } from "../figure/hand";
import { curve, type Point, stroke, walk } from "../geometry";
import { both, fill, line, type Pen } from "../pen";
import { material, type Subject } from "../subject";
import type { Dress } from "./attire";
import { leaf, robe } from "./cloth";

function antler(subject: Subject): string {
  const { face, ink } = subject;
  const x = face.temple * 0.62;
  const y = face.crownY + 40;
  const beam: Point[] = [
    [x, y],
    [x + 62, y - 60],
    [x + 120, y - 130],
    [x + 128, y - 214],
    [x + 96, y - 276],
  ];
  const tines: Point[][] = [
    [
      [x + 50, y - 48],
      [x + 40, y - 100],
      [x + 20, y - 140],
    ],
    [
      [x + 100, y - 104],
      [x + 158, y - 118],
      [x + 198, y - 160],
    ],
    [
      [x + 126, y - 170],
      [x + 172, y - 206],
      [x + 192, y - 262],
    ],
    [
      [x + 118, y - 150],
      [x + 78, y - 196],
      [x + 52, y - 230],
    ],
  ];
  const bone = material("#b99a6b", ink);
  const all = [beam, ...tines];
  return (
    all.map((part, index) => fill(stroke(part, index ? 30 : 42, "tail"), ink)).join("") +
    all.map((part, index) => fill(stroke(part, index ? 20 : 31, "tail"), bone.base)).join("") +
    all
      .map((part, index) =>
        fill(
          stroke(
            part.map(([px, py]) => [px - 4, py - 1] as Point),
            index ? 7 : 10,
            "tail",
          ),
          bone.light,
        ),
      )
      .join("")
  );
}

function crook(
  subject: Subject,
  pen: Pen,
  x: number,
  y: number,
  stuff: ReturnType<typeof material>,
): string {
  const { leather, ink, rim } = subject;
  const spine: Point[] = [
    [0, 940],
    [6, 500],
    [-4, 160],
    [10, 20],
    [64, -64],
    [40, -140],
    [-36, -140],
    [-60, -82],
    [-24, -44],
    [8, -68],
  ];
  const vine: Point[] = [
    [-14, 700],
    [18, 580],
    [-16, 440],
    [18, 300],
    [-14, 170],
    [22, 60],
  ];
  return `<g transform="translate(${x} ${y})"><circle cx="-6" cy="-84" r="120" fill="${pen.radial([
    [0, "#d7f28a", 0.7],
    [0.5, "#d7f28a", 0.2],
    [1, rim, 0],
  ])}"/>${line(curve(spine), ink, 36)}${line(curve(spine), leather.base, 26)}${line(curve(spine.map(([px, py]) => [px - 6, py])), leather.light, 6, 0.9)}${line(curve(vine), ink, 10)}${line(curve(vine), stuff.base, 6)}${walk(
    vine,
    7,
  )
    .map(([vx, vy], i) => leaf(vx, vy, 48, i % 2 ? -0.5 : Math.PI + 0.5, stuff, ink))
    .join(
      "",
    )}<circle cx="-6" cy="-86" r="15" fill="#eaffb0" stroke="${ink}" stroke-width="3.4"/></g>`;
}

export const druid: Dress = (subject, pen) => {
  const { body, cloth, second, ink, face } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const random = subject.random("leaves");
  const greens = [
    cloth.base,
    tone(cloth.base, 0.08),
    tone(cloth.base, -0.06),
    "#8a8a3a",
    "#a8762f",
  ].map((hex) => material(hex, ink));
  const rows = [3, 2, 1, 0]
    .map((row) => {
      const spine = walk(
        [
          [n * 0.4, y + 60 + row * 44],
          [n * 1.4, y - 26 + row * 46],
          [s * 0.66, y - 34 + row * 48],
          [s * 1.04, y + 12 + row * 42],
          [s * 1.16, y + 96 + row * 34],
        ],
        Math.max(7, Math.round(s / 32)),
      );
      return [-1, 1]
        .map((side) =>
          spine
            .map(([x, ly], index) => {
              const angle =
                Math.PI / 2 - side * (0.1 + index * 0.075) + random.between(-0.15, 0.15);
              return leaf(
                side * x,
                ly - 10,
                random.between(78, 98),
                angle,
                greens[Math.floor(random.next() * (row === 0 ? 5 : 4))]!,
                ink,
              );
            })
            .join(""),
        )
        .join("");
    })
    .join("");
  const band: Point[] = [
    [-face.temple - 2, -66],
    [-face.temple * 0.6, -92],
    [0, -104],
    [face.temple * 0.6, -92],
    [face.temple + 2, -66],
  ];
  const wreath = walk(band, 11)
    .map(([x, by], i) => leaf(x, by, 44, (i % 2 ? -1.2 : -1.9) + x * 0.006, greens[i % 4]!, ink))
    .join("");
  const hx = Math.min(s * 1.04, 288);
  const hy = y + 250;
  return {
    base:
      robe(subject, pen, second, 10) +
      both(
        fill(
          stroke(
            [
              [40, y + 200],
              [60, y + 360],
              [56, 800],
            ],
            10,
          ),
          second.deep,
          0.8,
        ),
      ),
    collar: rows,
    headBack: both(antler(subject)),
    headgear:
      line(curve(band), ink, 15) +
      line(curve(band), "#7b5a35", 9) +
      wreath +
      `<circle cx="0" cy="-104" r="13" fill="#eaffb0" stroke="${ink}" stroke-width="3.6"/>`,
    front:
      crook(subject, pen, hx - 4, y - 150, greens[1]!) +
      sleeve(subject, hx, hy, 1, second, greens[0]!, 1.2) +
      fist(subject, hx, hy, 1, 1),
  };
};
