import { mix } from "../colour";
import { fist, sleeve } from "../figure/hand";
import { blob, curve, type Point, polygon, ring, strands, stroke, walk, whole } from "../geometry";
import { both, fill, line, type Pen } from "../pen";
import { material, type Subject } from "../subject";
import type { Dress } from "./attire";
import { placket, robe, shirt } from "./cloth";

function lute(subject: Subject, pen: Pen): string {
  const { ink, gold } = subject;
  const wood = material("#b87433", ink);
  const dark = material("#5a3219", ink);
  const bowl = blob(
    whole([
      [0, -150],
      [34, -120],
      [86, -50],
      [108, 40],
      [86, 118],
      [0, 150],
    ]),
  );
  const neckShape = polygon([
    [-15, -140],
    [-12, -440],
    [12, -440],
    [15, -140],
  ]);
  const strings = [-8, -3, 3, 8].map((x) => `M${x} -440L${x * 1.6} 96`).join("");
  const pegs = [0, 1, 2]
    .map(
      (i) =>
        `<rect x="-34" y="${-512 + i * 24}" width="68" height="8" rx="4" fill="${dark.light}" stroke="${ink}" stroke-width="2.6"/>`,
    )
    .join("");
  const ribs = strands(
    [
      [0, -140],
      [-80, 0],
      [-60, 130],
    ],
    [
      [0, -140],
      [80, 0],
      [60, 130],
    ],
    6,
    3.4,
    subject.random("lute"),
    { loose: 0.05 },
  );
  return `${fill(
    bowl,
    pen.radial(
      [
        [0, wood.light],
        [0.6, wood.base],
        [1, wood.deep],
      ],
      [0.4, 0.5, 0.7],
    ),
  )}${fill(ribs, wood.deep, 0.5)}${line(bowl, ink, 5.4, 0.94)}${line(
    blob(
      whole([
        [0, -128],
        [26, -104],
        [74, -44],
        [92, 40],
        [74, 104],
        [0, 132],
      ]),
    ),
    gold.light,
    3.4,
    0.8,
  )}${fill(ring(0, -10, 40), dark.base)}${line(ring(0, -10, 40), gold.base, 6)}${line(ring(0, -10, 22), gold.base, 2.6, 0.8)}<rect x="-44" y="92" width="88" height="14" rx="5" fill="${dark.base}" stroke="${ink}" stroke-width="3"/>${fill(neckShape, dark.base)}${line(neckShape, ink, 4.6, 0.94)}${[0, 1, 2, 3, 4, 5].map((i) => line(`M-13 ${-200 - i * 38}L13 ${-200 - i * 38}`, gold.base, 3, 0.9)).join("")}<g transform="translate(0 -440) rotate(-28) translate(0 440)">${fill(
    polygon([
      [-17, -438],
      [-22, -530],
      [22, -530],
      [17, -438],
    ]),
    dark.light,
  )}${line(
    polygon([
      [-17, -438],
      [-22, -530],
      [22, -530],
      [17, -438],
    ]),
    ink,
    4.4,
    0.94,
  )}${pegs}</g>${line(strings, "#fff4d6", 1.8, 0.9)}`;
}

function beret(subject: Subject, pen: Pen): string {
  const { face, cloth, second, ink, gold } = subject;
  const t = face.temple;
  const y = face.browY - 50;
  const cap: Point[] = [
    [-t * 1.04, y + 2],
    [-t * 1.3, y - 40],
    [-t * 0.9, y - 110],
    [0, y - 140],
    [t * 1.0, y - 122],
    [t * 1.62, y - 56],
    [t * 1.46, y - 4],
    [t * 1.0, y + 4],
    [0, y - 14],
  ];
  const band: Point[] = [
    [-t * 1.03, y + 6],
    [-t * 0.5, y - 10],
    [0, y - 14],
    [t * 0.5, y - 10],
    [t * 1.03, y + 6],
  ];
  const quill: Point[] = [
    [-t * 0.8, y - 20],
    [-t * 1.3, y - 130],
    [-t * 1.1, y - 250],
    [-t * 0.3, y - 312],
  ];
  const plume = blob([
    [-t * 0.8, y - 16, 1],
    [-t * 1.5, y - 90],
    [-t * 1.6, y - 210],
    [-t * 1.1, y - 300],
    [-t * 0.2, y - 330, 1],
    [-t * 0.5, y - 270],
    [-t * 0.84, y - 210],
    [-t * 0.94, y - 120],
  ]);
  const barbs = walk(quill, 16)
    .slice(2)
    .map(
      ([x, py], i) =>
        stroke(
          [
            [x, py],
            [x - 22, py - 8 - i],
            [x - 36, py + 2 - i * 2],
          ],
          5,
        ) +
        stroke(
          [
            [x, py],
            [x + 18, py - 16],
            [x + 22, py - 32],
          ],
          4.4,
        ),
    )
    .join("");
  const random = subject.random("beret");
  return (
    fill(
      blob(cap),
      pen.linear(
        [
          [0, cloth.light],
          [0.4, cloth.base],
          [1, cloth.deep],
        ],
        [0.1, 0, 0.9, 1],
      ),
    ) +
    fill(
      strands(
        [
          [-t * 0.9, y - 6],
          [-t * 0.8, y - 80],
          [0, y - 130],
        ],
        [
          [t * 1.3, y - 8],
          [t * 1.4, y - 60],
          [t * 0.4, y - 126],
        ],
        10,
        8,
        random,
      ),
      cloth.deep,
      0.65,
    ) +
    fill(
      stroke(
        [
          [-t * 1.0, y - 60],
          [-t * 0.5, y - 112],
          [t * 0.3, y - 120],
        ],
        10,
      ),
      cloth.light,
      0.8,
    ) +
    fill(
      stroke(
        [
          [t * 0.7, y - 118],
          [t * 1.4, y - 76],
          [t * 1.5, y - 20],
        ],
        7,
      ),
      subject.rim,
      0.8,
    ) +
    line(blob(cap), ink, 5.2, 0.94) +
    line(curve(band), ink, 24) +
    line(curve(band), second.base, 16) +
    fill(plume, mix(second.light, "#fff4da", 0.5)) +
    fill(barbs, second.shade, 0.75) +
    fill(stroke(quill, 6), "#fffaf0") +
    line(plume, ink, 4.4, 0.94) +
    `<circle cx="${-t * 0.78}" cy="${y - 14}" r="21" fill="${gold.base}" stroke="${ink}" stroke-width="4.4"/><circle cx="${-t * 0.78}" cy="${y - 14}" r="10" fill="${cloth.light}" stroke="${ink}" stroke-width="3"/>`
  );
}

export const bard: Dress = (subject, pen) => {
  const { body, cloth, second, gold, ink } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const puff: Point[] = [
    [s * 0.56, y + 20],
    [s * 0.8, y - 42],
    [s * 1.18, y - 10],
    [s * 1.36, y + 100],
    [s * 1.22, y + 196],
    [s * 0.9, y + 190],
    [s * 0.66, y + 110],
  ];
  const slashes = [0, 1, 2, 3].map((i) => {
    const t = i / 3;
    return blob([
      [s * (0.72 + t * 0.26), y - 16 + t * 14, 1],
      [s * (0.78 + t * 0.38), y + 60 + t * 10],
      [s * (0.82 + t * 0.3), y + 166, 1],
      [s * (0.7 + t * 0.36), y + 70 + t * 8],
    ]);
  });
  // A cartwheel of pleats, seen from a little above.
  const [rx, ry, cy] = [n * 1.6 + 62, n * 0.5 + 42, y - body.slope * 0.3];
  const pleats = Array.from({ length: 25 }, (_, i) => {
    const angle = Math.PI * (-0.12 + (i / 24) * 1.24);
    const at = (k: number, turn: number): Point => [
      Math.cos(angle + turn) * rx * k,
      cy + Math.sin(angle + turn) * ry * k,
    ];
    const pleat = blob([
      at(0.36, -0.04),
      at(0.8, -0.085),
      at(1.02, -0.05),
      at(1.05, 0),
      at(1.02, 0.05),
      at(0.8, 0.085),
      at(0.36, 0.04),
    ]);
    return (
      fill(pleat, i % 2 ? "#e9dcbf" : "#faf4e4") +
      line(pleat, ink, 3.2, 0.85) +
      fill(stroke([at(0.4, 0), at(0.7, 0.01), at(0.98, 0)], 5), "#b8a47c", 0.8)
    );
  }).join("");
  const frill =
    fill(
      blob(
        Array.from(
          { length: 12 },
          (_, i) => [Math.cos(i * 0.5236) * rx, cy + Math.sin(i * 0.5236) * ry] as Point,
        ),
      ),
      "#cdbb94",
    ) + pleats;
  const buttons = [0, 1, 2, 3]
    .map(
      (i) =>
        `<circle cx="0" cy="${y + 90 + i * 46}" r="9" fill="${gold.base}" stroke="${ink}" stroke-width="3"/>`,
    )
    .join("");
  return {
    base:
      robe(subject, pen, cloth, 6) +
      placket(subject, second, y + 50, 52) +
      both(
        fill(
          blob(puff),
          pen.linear(
            [
              [0, cloth.light],
              [0.6, cloth.base],
              [1, cloth.deep],
            ],
            [0, 0, 1, 1],
          ),
        ) +
          slashes.map((data) => fill(data, second.light) + line(data, ink, 3.2, 0.85)).join("") +
          line(blob(puff), ink, 5.2, 0.94) +
          fill(
            stroke(
              [
                [s * 0.74, y - 8],
                [s * 0.86, y - 24],
                [s * 1.06, y - 12],
              ],
              8,
            ),
            cloth.light,
            0.8,
          ),
      ),
    collar: shirt(subject, second) + buttons + frill,
    headgear: beret(subject, pen),
    front:
      `<g transform="translate(${-s * 0.22} ${y + 352}) rotate(56) scale(${Math.min(1.02, s / 250)})">${lute(subject, pen)}</g>` +
      sleeve(subject, s * 0.92, y + 236, 1, cloth, second, 1) +
      fist(subject, s * 0.92, y + 210, 1, 0.92) +
      `<g transform="rotate(70 ${-s * 0.34} ${y + 340})">${fist(subject, -s * 0.34, y + 350, -1, 0.86)}</g>`,
    covered: true,
  };
};
