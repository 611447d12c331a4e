import { mix } from "../colour";
import { floorY, shoulders } from "../figure/body";
import { blob, mirrored, type Point, strands, stroke, walk, whole } from "../geometry";
import { both, fill, line, type Pen } from "../pen";
import type { Material, Subject } from "../subject";

/** Cloth over shoulders and chest, with folds that fall from the shoulder. */
export function robe(subject: Subject, pen: Pen, stuff: Material, grow = 8): string {
  const { body, ink, rim } = subject;
  const half = shoulders(subject, grow);
  const shape = blob(whole(half));
  const random = subject.random("folds");
  const top: Point = [body.shoulder * 0.5, body.shoulderY - 6];
  const a: Point[] = [
    [body.shoulder * 0.9, body.shoulderY + 24],
    [body.shoulder * 0.98, body.shoulderY + 200],
    [body.shoulder, floorY],
  ];
  const b: Point[] = [
    [body.neck * 1.4, body.shoulderY - body.slope * 0.3],
    [60, body.shoulderY + 200],
    [30, floorY],
  ];
  const sleeveLine: Point[] = [
    [body.shoulder * 0.76, body.shoulderY + 130],
    [body.shoulder * 0.7, body.shoulderY + 240],
    [body.shoulder * 0.74, floorY],
  ];
  return (
    fill(
      shape,
      pen.linear(
        [
          [0, stuff.light],
          [0.3, stuff.base],
          [0.66, stuff.shade],
          [1, stuff.deep],
        ],
        [0, 0, 1, 0.2],
      ),
    ) +
    fill(strands(a, b, 9, 15, random, { loose: 0.3 }), stuff.deep, 0.5) +
    fill(strands(mirrored(a), mirrored(b), 9, 13, random, { loose: 0.3 }), stuff.shade, 0.8) +
    fill(strands(mirrored(a), mirrored(b), 5, 8, random, { loose: 0.3 }), stuff.light, 0.7) +
    both(fill(stroke(sleeveLine, 9), ink, 0.75)) +
    fill(
      stroke(
        [
          top,
          [body.shoulder * 0.88 + grow, body.shoulderY + 16 - grow],
          [body.shoulder + grow - 5, body.shoulderY + 96],
          [body.shoulder * 1.04 + grow - 5, body.shoulderY + 230],
        ],
        8,
      ),
      rim,
      0.65,
    ) +
    line(shape, ink, 6, 0.94)
  );
}

/** A strip from the neck down the front, of another cloth. */
export function placket(subject: Subject, stuff: Material, top: number, wide: number): string {
  const { ink, body } = subject;
  const shape = blob(
    whole([
      [0, top],
      [wide * 0.6, top],
      [wide * 0.8, body.shoulderY + 120],
      [wide, floorY],
      [0, floorY],
    ]),
  );
  return (
    fill(shape, stuff.base) +
    fill(
      blob([
        [wide * 0.1, top],
        [wide * 0.6, top],
        [wide * 0.8, body.shoulderY + 120],
        [wide, floorY],
        [wide * 0.3, floorY],
      ]),
      stuff.shade,
    ) +
    line(shape, ink, 4.6, 0.92)
  );
}

/** What is worn under an open garment: closes the throat down to a point. */
export function shirt(subject: Subject, stuff: Material): string {
  const { body, ink } = subject;
  const { neck: n, shoulderY: y } = body;
  const shape = blob(
    whole([
      [0, y - 20],
      [n * 1.3, y - 30],
      [n * 2.2, y + 20],
      [n * 1.1, y + 100],
      [0, y + 170, 1],
    ]),
  );
  return (
    fill(shape, stuff.base) +
    fill(
      stroke(
        [
          [n * 0.3, y + 20],
          [n * 0.5, y + 70],
          [8, y + 150],
        ],
        9,
      ),
      stuff.deep,
      0.7,
    ) +
    line(shape, ink, 4.6, 0.94)
  );
}

/** Fur or feathers: rows of tufts over the shoulders. */
export function fur(subject: Subject, stuff: Material, rows = 3, long = 62): string {
  const { body, ink } = subject;
  const random = subject.random("fur");
  let out = "";
  for (let row = rows - 1; row >= 0; row--) {
    const t = row / rows;
    const spine = walk(
      [
        [body.neck * 0.6, body.shoulderY - body.slope * 0.2 + 26 + t * 80],
        [body.neck * 1.4, body.shoulderY - body.slope * 0.9 + t * 96],
        [body.shoulder * 0.62, body.shoulderY - 38 + t * 100],
        [body.shoulder * 0.98, body.shoulderY - 8 + t * 96],
        [body.shoulder * 1.12, body.shoulderY + 78 + t * 70],
      ],
      11,
    );
    for (const side of [-1, 1]) {
      let tufts = "";
      let marks = "";
      let lights = "";
      spine.forEach(([x, y], index) => {
        const lean = 8 + index * 2.4 + random.between(-8, 8);
        const drop = long * random.between(0.75, 1.25);
        const shape: Point[] = [
          [side * (x - 27), y - 22],
          [side * (x + 29), y - 18],
          [side * (x + 24 + lean * 0.4), y + drop * 0.4],
          [side * (x + lean), y + drop, 1],
          [side * (x - 19 + lean * 0.4), y + drop * 0.42],
        ];
        tufts += blob(shape);
        marks += stroke(
          [
            [side * (x + 4), y - 6],
            [side * (x + 8 + lean * 0.4), y + drop * 0.4],
            [side * (x + lean), y + drop * 0.9],
          ],
          6,
        );
        lights += stroke(
          [
            [side * (x - 6), y - 12],
            [side * (x - 4 + lean * 0.3), y + drop * 0.3],
          ],
          5,
        );
      });
      out +=
        fill(tufts, side < 0 ? stuff.base : stuff.shade) +
        line(tufts, ink, 3.6, 0.85) +
        fill(marks, stuff.deep, 0.8) +
        fill(lights, stuff.light, side < 0 ? 0.8 : 0.45);
    }
  }
  return out;
}

/** A round of armour over each shoulder, in lames. */
export function pauldrons(
  subject: Subject,
  pen: Pen,
  stuff: Material,
  trim: Material,
  lames = 3,
): string {
  const { body, ink, rim } = subject;
  const { shoulder: s, shoulderY: y } = body;
  const lame = (index: number): string => {
    const drop = index * 46;
    const shape: Point[] = [
      [s * 0.46, y + 6 + drop * 0.72],
      [s * 0.66, y - 34 + drop * 0.8],
      [s * 0.96 + index * 4, y - 18 + drop * 0.94],
      [s * 1.17 + index * 3, y + 52 + drop],
      [s * 1.13 + index * 2, y + 96 + drop],
      [s * 0.86, y + 62 + drop],
      [s * 0.6, y + 48 + drop * 0.86],
    ];
    const edge: Point[] = [shape[6]!, shape[5]!, shape[4]!];
    const glint = stroke(
      [
        [s * 0.6, y - 8 + drop * 0.8],
        [s * 0.8, y - 16 + drop * 0.88],
        [s * 0.98, y + 4 + drop],
      ],
      10,
    );
    return (
      fill(
        blob(shape),
        pen.linear(
          [
            [0, stuff.light],
            [0.35, stuff.base],
            [0.75, stuff.shade],
            [1, stuff.deep],
          ],
          [0.1, 0, 0.7, 1],
        ),
      ) +
      fill(stroke(edge, 13), trim.base) +
      fill(glint, stuff.light, 0.9) +
      line(blob(shape), ink, 4.8, 0.94)
    );
  };
  const rivets = [0.62, 0.8, 0.98]
    .map(
      (t, i) =>
        `<circle cx="${s * t}" cy="${y + 24 + i * 14}" r="5" fill="${trim.light}" stroke="${ink}" stroke-width="2"/>`,
    )
    .join("");
  const one =
    Array.from({ length: lames }, (_, index) => lame(lames - 1 - index)).join("") + rivets;
  return (
    both(one) +
    fill(
      stroke(
        [
          [s * 0.86, y - 26],
          [s * 1.1, y + 6],
          [s * 1.17, y + 60],
        ],
        7,
      ),
      rim,
      0.9,
    )
  );
}

/** A breastplate with a ridge down the middle. */
export function breastplate(subject: Subject, pen: Pen, stuff: Material, trim: Material): string {
  const { body, ink } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const half: Point[] = [
    [0, y + 34],
    [n * 1.2, y + 6],
    [s * 0.64, y + 16],
    [s * 0.8, y + 130],
    [s * 0.72, y + 280],
    [s * 0.5, floorY],
    [0, floorY],
  ];
  const shape = blob(whole(half));
  const random = subject.random("plate");
  return (
    fill(
      shape,
      pen.linear(
        [
          [0, stuff.light],
          [0.4, stuff.base],
          [0.62, stuff.shade],
          [1, stuff.deep],
        ],
        [0, 0, 1, 0.3],
      ),
    ) +
    fill(
      blob([
        [0, y + 40],
        [24, y + 120],
        [10, floorY],
        [s * 0.36, floorY],
        [s * 0.5, y + 130],
        [s * 0.4, y + 40],
      ]),
      stuff.shade,
      0.55,
    ) +
    fill(
      strands(
        [
          [s * 0.72, y + 60],
          [s * 0.7, y + 180],
          [s * 0.5, y + 330],
        ],
        [
          [s * 0.4, y + 60],
          [s * 0.42, y + 180],
          [s * 0.24, y + 330],
        ],
        9,
        4,
        random,
      ),
      stuff.deep,
      0.65,
    ) +
    fill(
      stroke(
        [
          [-s * 0.46, y + 46],
          [-s * 0.6, y + 130],
          [-s * 0.52, y + 250],
        ],
        22,
      ),
      stuff.light,
      0.7,
    ) +
    fill(
      stroke(
        [
          [0, y + 44],
          [-2, y + 200],
          [0, floorY],
        ],
        5,
      ),
      ink,
      0.7,
    ) +
    fill(
      stroke(
        [
          [-n * 1.2, y + 14],
          [0, y + 42],
          [n * 1.2, y + 14],
        ],
        14,
      ),
      trim.base,
    ) +
    line(shape, ink, 5, 0.94)
  );
}

/** A stiff collar that stands open round the neck, `tall` up beside the face. */
export function standingCollar(
  subject: Subject,
  stuff: Material,
  lining: Material,
  tall: number,
  wide: number,
): { back: string; front: string } {
  const { body, ink } = subject;
  const { neck: n, shoulderY: y } = body;
  const outer: Point[] = [
    [n * 0.5, y + 40],
    [n * 1.7, y + 6],
    [wide * 0.9, y - tall * 0.5],
    [wide * 1.15, y - tall, 1],
    [wide * 0.62, y - tall * 0.62],
    [n * 1.1, y - body.slope * 0.7],
  ];
  const one = fill(blob(outer), lining.shade) + line(blob(outer), ink, 5, 0.94);
  const lip: Point[] = [
    [n * 0.3, y + 70, 1],
    [n * 1.3, y + 12],
    [wide * 0.86, y - tall * 0.46],
    [wide * 1.15, y - tall, 1],
    [wide * 1.04, y - tall * 0.36],
    [n * 1.9, y + 34],
    [n * 0.6, y + 110, 1],
  ];
  return {
    back: both(
      one +
        fill(
          stroke(
            [
              [n * 1.3, y],
              [wide * 0.8, y - tall * 0.6],
              [wide * 1.05, y - tall * 0.9],
            ],
            8,
          ),
          lining.deep,
          0.7,
        ),
    ),
    front: both(
      fill(blob(lip), stuff.base) +
        fill(
          stroke(
            [
              [n * 1.4, y + 16],
              [wide * 0.9, y - tall * 0.36],
              [wide * 1.1, y - tall * 0.9],
            ],
            7,
          ),
          stuff.light,
          0.75,
        ) +
        line(blob(lip), ink, 5, 0.94),
    ),
  };
}

/** A cowl raised over the head: `inside` goes behind the face, `rim` over the hair. */
export function hood(
  subject: Subject,
  pen: Pen,
  stuff: Material,
  peak = 60,
  shadow = 0,
): { inside: string; rim: string } {
  const { face, body, ink } = subject;
  const w = Math.max(face.temple, face.cheek) + 50;
  const top = face.crownY - peak;
  const outer: Point[] = [
    [0, top],
    [w * 0.62, top + 40],
    [w * 1.02, face.crownY + 90],
    [w * 1.1, 60],
    [w * 0.98, body.shoulderY - 40],
    [w * 1.3, body.shoulderY + 10],
    [0, body.shoulderY + 60],
  ];
  const opening: Point[] = [
    [0, face.crownY - 6],
    [w * 0.5, face.crownY + 24],
    [w * 0.8, face.crownY + 110],
    [w * 0.82, 60],
    [w * 0.66, face.chinY - 10],
    [w * 0.34, face.chinY + 60],
    [0, face.chinY + 96],
  ];
  const frame = blob(whole(outer)) + blob(whole(opening));
  const random = subject.random("hood");
  const a: Point[] = [
    [10, top + 6],
    [w * 0.9, face.crownY + 70],
    [w * 1.06, 60],
    [w * 1.1, body.shoulderY],
  ];
  const b: Point[] = [
    [6, face.crownY - 10],
    [w * 0.74, face.crownY + 92],
    [w * 0.84, 60],
    [w * 0.6, face.chinY + 30],
  ];
  return {
    inside: fill(blob(whole(outer)), mix(stuff.deep, ink, 0.5)),
    rim:
      (shadow
        ? fill(
            blob(
              whole([
                [0, face.crownY - 8],
                [w * 0.5, face.crownY + 22],
                [w * 0.8, face.crownY + 110],
                [w * 0.8, 30],
                [face.temple * 0.7, -26],
                [0, face.browY + 6],
              ]),
            ),
            ink,
            shadow,
          )
        : "") +
      fill(
        frame,
        pen.linear(
          [
            [0, stuff.light],
            [0.4, stuff.base],
            [1, stuff.shade],
          ],
          [0.1, 0, 0.9, 0.8],
        ),
        1,
        'fill-rule="evenodd"',
      ) +
      fill(strands(a, b, 6, 8, random), stuff.deep, 0.65) +
      fill(strands(mirrored(a), mirrored(b), 6, 8, random), stuff.shade, 0.85) +
      fill(strands(mirrored(a), mirrored(b), 4, 6, random), stuff.light, 0.8) +
      fill(
        stroke(
          [
            [w * 0.5, top + 40],
            [w * 0.98, face.crownY + 90],
            [w * 1.06, 60],
          ],
          7,
        ),
        subject.rim,
        0.75,
      ) +
      line(frame, ink, 5.2, 0.94),
  };
}

/** A chain of beads or links along a spine. */
export function beads(
  spine: readonly Point[],
  count: number,
  radius: number,
  stuff: Material,
  ink: string,
): string {
  return walk(spine, count)
    .map(
      ([x, y]) =>
        `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius}" fill="${stuff.base}" stroke="${ink}" stroke-width="3"/><circle cx="${(x - radius * 0.3).toFixed(1)}" cy="${(y - radius * 0.35).toFixed(1)}" r="${radius * 0.32}" fill="${stuff.light}"/>`,
    )
    .join("");
}

/** A pointed leaf at (x, y), `long` along `angle` (radians). */
export function leaf(
  x: number,
  y: number,
  long: number,
  angle: number,
  stuff: Material,
  ink: string,
): string {
  const at = (along: number, across: number): Point => [
    x + Math.cos(angle) * along - Math.sin(angle) * across,
    y + Math.sin(angle) * along + Math.cos(angle) * across,
  ];
  const tip = at(long, 0);
  const shape = blob([
    [x, y, 1],
    at(long * 0.35, long * 0.26),
    at(long * 0.7, long * 0.18),
    [tip[0], tip[1], 1],
    at(long * 0.7, -long * 0.18),
    at(long * 0.35, -long * 0.26),
  ]);
  return (
    fill(shape, stuff.base) +
    fill(
      blob([
        [x, y, 1],
        at(long * 0.35, long * 0.26),
        at(long * 0.7, long * 0.18),
        [tip[0], tip[1], 1],
      ]),
      stuff.shade,
      0.8,
    ) +
    fill(stroke([[x, y], at(long * 0.5, 1), at(long * 0.92, 0)], 3.4), stuff.light, 0.8) +
    line(shape, ink, 3, 0.85)
  );
}
