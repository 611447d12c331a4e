import { tone } from "../colour";
import { blob, curve, mirrored, type Point, strands, stroke, walk, whole } from "../geometry";
import { both, fill, line, type Pen } from "../pen";
import type { Subject } from "../subject";

export type HairLayers = { back: string; front: string };

/** Right half of the hair mass over the skull. */
function dome(subject: Subject, volume: number, endY: number, flare = 0): Point[] {
  const { temple, cheek, crownY } = subject.face;
  return [
    [0, crownY - volume * 1.15],
    [temple * 0.56, crownY + 6 - volume],
    [temple * 0.98 + volume * 0.7, crownY + 66 - volume * 0.3],
    [temple + volume, -30],
    [cheek + volume * 0.85 + flare * 0.5, Math.min(endY - 20, 40)],
    [cheek * 0.97 + volume * 0.4 + flare, endY, 1],
  ];
}

/** Right half of the hairline, from the middle of the forehead down before the ear. */
function hairline(subject: Subject, high = 0): Point[] {
  const { temple, crownY, browY } = subject.face;
  const top =
    crownY + 50 + high + (subject.look.presentation === "masculine" ? subject.years * -12 : 0);
  return [
    [0, top + 7],
    [temple * 0.42, top - 4],
    [temple * 0.74, top + 24],
    [temple * 0.82, browY - 14],
    [temple * 0.93, browY + 26],
  ];
}

function tress(
  subject: Subject,
  pen: Pen,
  a: readonly Point[],
  b: readonly Point[],
  count: number,
  seed: string,
): string {
  const { hair, ink } = subject;
  const shape = blob([...a, ...[...b].reverse()]);
  const random = subject.random(seed);
  return (
    fill(
      shape,
      pen.linear([
        [0, hair.base],
        [0.5, hair.base],
        [1, hair.shade],
      ]),
    ) +
    fill(strands(a, b, count, 5.5, random), hair.deep, 0.75) +
    fill(strands(a, b, Math.ceil(count * 0.6), 4.5, random), hair.light, 0.8) +
    line(shape, ink, 4.5, 0.9)
  );
}

/** The hair that lies on the skull, drawn from a parting at `partX` down to both sides. */
function cap(
  subject: Subject,
  pen: Pen,
  options: {
    volume: number;
    endY: number;
    partX?: number;
    high?: number;
    flare?: number;
    fringe?: readonly Point[];
  },
): string {
  const { hair, ink, face } = subject;
  const { volume, endY, partX = -14, high = 0, flare = 0, fringe } = options;
  const right = dome(subject, volume, endY, flare);
  const lineRight = hairline(subject, high);
  const inner: Point[] = [...lineRight, [face.temple * 0.95, Math.max(8, endY - 30)]];
  const innerLine = fringe ?? [...mirrored(inner).reverse(), ...inner.slice(1)];
  const shape = blob([
    ...mirrored(right).reverse(),
    ...right.slice(1),
    ...[...innerLine].reverse(),
  ]);
  const random = subject.random("cap");
  const root: Point = [partX, face.crownY - volume * 0.9];
  const rightOuter: Point[] = [root, ...right.slice(1)];
  const rightInner: Point[] = [[partX + 6, face.crownY + 40 + high], ...inner.slice(1)];
  const leftOuter: Point[] = [root, ...mirrored(right).slice(1)];
  const leftInner: Point[] = [[partX - 4, face.crownY + 40 + high], ...mirrored(inner).slice(1)];
  return (
    fill(
      shape,
      pen.linear(
        [
          [0, hair.light],
          [0.35, hair.base],
          [1, hair.shade],
        ],
        [0.1, 0, 0.8, 1],
      ),
    ) +
    fill(strands(leftOuter, leftInner, 11, 6, random), hair.shade, 0.85) +
    fill(strands(rightOuter, rightInner, 13, 6.5, random), hair.deep, 0.8) +
    fill(strands(leftOuter, leftInner, 8, 4.5, random), hair.light, 0.85) +
    fill(strands(rightOuter, rightInner, 5, 3.5, random), hair.light, 0.6) +
    line(shape, ink, 4.5, 0.92)
  );
}

/** Curls: overlapping spirals along a row of places. */
function curlAt(subject: Subject, x: number, y: number, r: number, turn: number): string {
  const { hair, ink } = subject;
  const spiral: Point[] = Array.from({ length: 9 }, (_, i) => {
    const angle = turn + i * 0.72;
    const radius = r * (0.84 - i * 0.085);
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
  const lobe: Point[] = Array.from({ length: 9 }, (_, i) => {
    const angle = (i / 9) * Math.PI * 2 + turn;
    const radius = r * (1 + 0.08 * Math.sin(angle * 3 + turn));
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
  return (
    fill(blob(lobe), hair.base) +
    line(blob(lobe), ink, 3.4, 0.85) +
    fill(stroke(spiral, r * 0.2), hair.deep, 0.85) +
    fill(
      stroke(
        spiral.slice(0, 6).map(([px, py]) => [px - r * 0.1, py - r * 0.12]),
        r * 0.15,
      ),
      hair.light,
      0.9,
    )
  );
}

function ringlets(subject: Subject, places: readonly Point[], r: number, seed: string): string {
  const random = subject.random(seed);
  return places
    .map(([x, y]) => curlAt(subject, x, y, r * random.between(0.82, 1.18), random.between(0, 6)))
    .join("");
}

/** A plait from the first point to the last. */
export function plait(
  subject: Subject,
  spine: readonly Point[],
  width: number,
  stuff = subject.hair,
): string {
  const { ink, gold } = subject;
  const count = Math.max(
    6,
    Math.round(
      Math.hypot(spine[0]![0] - spine.at(-1)![0], spine[0]![1] - spine.at(-1)![1]) / (width * 0.52),
    ),
  );
  const at = walk(spine, count + 1);
  let body = "";
  for (let index = 0; index < count; index++) {
    const [a, b] = [at[index]!, at[index + 1]!];
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const length = Math.hypot(dx, dy) || 1;
    const [ux, uy] = [dx / length, dy / length];
    const size = width * (1 - (0.35 * index) / count);
    const side = index % 2 ? 1 : -1;
    const [nx, ny] = [-uy * side, ux * side];
    const link = blob([
      [a[0] - nx * size * 0.5 - ux * length * 0.3, a[1] - ny * size * 0.5 - uy * length * 0.3],
      [a[0] + nx * size * 0.2, a[1] + ny * size * 0.2 - uy * length * 0.2],
      [a[0] + nx * size * 0.56 + ux * length * 0.5, a[1] + ny * size * 0.56 + uy * length * 0.5],
      [a[0] + nx * size * 0.3 + ux * length * 1.15, a[1] + ny * size * 0.3 + uy * length * 1.15],
      [a[0] - nx * size * 0.28 + ux * length * 1.3, a[1] - ny * size * 0.28 + uy * length * 1.3],
    ]);
    body += fill(link, index % 2 ? stuff.base : stuff.shade) + line(link, ink, 3.2, 0.85);
    body += fill(
      stroke(
        [
          [a[0] - nx * size * 0.2, a[1] - ny * size * 0.2],
          [
            a[0] + nx * size * 0.25 + ux * length * 0.7,
            a[1] + ny * size * 0.25 + uy * length * 0.7,
          ],
        ],
        3.6,
      ),
      stuff.light,
      0.8,
    );
  }
  const end = at[count]!;
  const before = at[count - 1]!;
  const [dx, dy] = [end[0] - before[0], end[1] - before[1]];
  const w = width * 0.36;
  const tuft = blob([
    [end[0] - w, end[1], 1],
    [end[0] + w, end[1], 1],
    [end[0] + w * 0.9 + dx * 0.8, end[1] + dy * 0.8 + w],
    [end[0] + dx * 1.4, end[1] + dy * 1.4 + w * 2.2, 1],
    [end[0] - w * 0.9 + dx * 0.8, end[1] + dy * 0.8 + w],
  ]);
  const band = `<rect x="${end[0] - w * 1.15}" y="${end[1] - w * 0.5}" width="${w * 2.3}" height="${w}" rx="4" fill="${gold.base}" stroke="${ink}" stroke-width="3"/>`;
  return body + fill(tuft, stuff.base) + line(tuft, ink, 3.2, 0.85) + band;
}

function curtain(
  subject: Subject,
  pen: Pen,
  endY: number,
  spread: number,
  wave: number,
  seed: string,
): string {
  const { face } = subject;
  const edge = (sway: number, out: number): Point[] => [
    [face.temple * 0.9 + out * 0.2, -60],
    [face.cheek + 16 + out * 0.6, 40],
    [face.cheek + 22 + out + sway, 150],
    [face.cheek + 14 + out - sway * 0.8, 270],
    [face.cheek + 20 + out * 1.1 + sway * 0.7, endY],
  ];
  const inner: Point[] = [
    [face.temple * 0.5, -60],
    [face.cheek * 0.6, 60],
    [face.cheek * 0.5, 200],
    [face.cheek * 0.62, endY - 40],
  ];
  return both(tress(subject, pen, edge(wave, spread), inner, 14, seed));
}

/** Locks that fall before the shoulders, framing the face. */
function falls(subject: Subject, pen: Pen, endY: number, wave: number, seed: string): string {
  const { face } = subject;
  const outer: Point[] = [
    [face.temple * 0.96, -70],
    [face.cheek + 26, 20],
    [face.cheek + 34 + wave, 130],
    [face.cheek + 22 - wave, 250],
    [face.cheek + 40, endY, 1],
  ];
  const inner: Point[] = [
    [face.temple * 0.86, -50],
    [face.cheek * 0.97, 30],
    [face.cheek * 0.92 + wave * 0.8, 140],
    [face.cheek * 0.86 - wave * 0.6, 240],
    [face.cheek + 30, endY, 1],
  ];
  return both(tress(subject, pen, outer, inner, 8, seed));
}

function locksOf(subject: Subject, xs: readonly number[], endY: number, seed: string): string {
  const random = subject.random(seed);
  const { face, hair, ink } = subject;
  return xs
    .map((x) => {
      const sway = random.between(-16, 16);
      const spine: Point[] = [
        [x * 0.86, face.crownY + 40 + Math.abs(x) * 0.5],
        [x * 1.12, 10],
        [x * 1.18 + sway, 140],
        [x * 1.2 - sway, endY + random.between(-40, 20)],
      ];
      const bands = walk(spine, 12)
        .slice(2)
        .map(([px, py]) =>
          stroke(
            [
              [px - 11, py - 3],
              [px, py + 4],
              [px + 11, py - 3],
            ],
            4,
          ),
        )
        .join("");
      return (
        line(curve(spine), ink, 29, 0.95) +
        line(curve(spine), hair.base, 22) +
        fill(bands, hair.deep, 0.9) +
        line(curve(spine.map(([px, py]) => [px - 5, py])), hair.light, 3, 0.6)
      );
    })
    .join("");
}

/** Hair in two layers: behind the shoulders, and over the head. */
export function hair(subject: Subject, pen: Pen): HairLayers {
  const { face, look, ink } = subject;
  const crown = face.crownY;
  const material = subject.hair;
  const random = subject.random("hair");
  const side = random.chance(0.5) ? 1 : -1;
  switch (look.hairStyle) {
    case "bald": {
      const shine = `<ellipse cx="-34" cy="${crown + 42}" rx="46" ry="22" fill="${pen.radial([
        [0, tone(subject.skin.light, 0.08), 0.8],
        [1, subject.skin.light, 0],
      ])}"/>`;
      return { back: "", front: shine };
    }
    case "cropped":
      return { back: "", front: cap(subject, pen, { volume: 10, endY: 8, partX: 20 * side }) };
    case "swept": {
      const quiff: Point[] = [
        [-face.temple * 0.9, crown + 74],
        [-face.temple * 0.74, crown + 6],
        [-20, crown - 40],
        [face.temple * 0.6, crown - 34],
        [face.temple * 0.98, crown + 40],
        [face.temple * 0.8, crown + 78],
        [face.temple * 0.3, crown + 34],
        [-face.temple * 0.3, crown + 52],
      ];
      return {
        back: "",
        front:
          cap(subject, pen, { volume: 12, endY: 14, partX: -50 * side }) +
          `<g transform="scale(${side} 1)">${fill(blob(quiff), material.base)}${fill(strands(quiff.slice(0, 5), [quiff[0]!, quiff[7]!, quiff[6]!, quiff[5]!], 13, 6, random), material.deep, 0.8)}${fill(strands(quiff.slice(0, 5), [quiff[0]!, quiff[7]!, quiff[6]!, quiff[5]!], 8, 5, random), material.light, 0.85)}${line(blob(quiff), ink, 4.5, 0.92)}</g>`,
      };
    }
    case "tousled": {
      const clump = (root: Point, tip: Point, wide: number, lit: boolean): string => {
        const [dx, dy] = [tip[0] - root[0], tip[1] - root[1]];
        const length = Math.hypot(dx, dy) || 1;
        const [nx, ny] = [(-dy / length) * wide, (dx / length) * wide];
        const lock = blob([
          [root[0] - nx, root[1] - ny],
          [root[0] + dx * 0.5 - nx * 0.9 + ny * 0.3, root[1] + dy * 0.5 - ny * 0.9],
          [tip[0], tip[1], 1],
          [root[0] + dx * 0.55 + nx * 0.5, root[1] + dy * 0.55 + ny * 0.5],
          [root[0] + nx, root[1] + ny],
        ]);
        const vein = (off: number): string =>
          stroke(
            [
              [root[0] + nx * off, root[1] + ny * off],
              [root[0] + dx * 0.5 + nx * off * 0.7, root[1] + dy * 0.5 + ny * off * 0.7],
              [tip[0] - dx * 0.1, tip[1] - dy * 0.1],
            ],
            4.4,
          );
        return (
          fill(lock, lit ? material.base : material.shade) +
          fill(vein(-0.4), material.light, lit ? 0.85 : 0.5) +
          fill(vein(0.4), material.deep, 0.8) +
          line(lock, ink, 3.8, 0.9)
        );
      };
      const outer = Array.from({ length: 11 }, (_, i) => {
        const angle = Math.PI * (1.06 - (i / 10) * 1.12);
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const reach = random.between(38, 66);
        return clump(
          [cos * face.temple * 0.94, -44 - sin * (-crown - 50)],
          [
            cos * (face.temple + reach) + side * 16,
            -44 - sin * (-crown - 40 + reach) + random.between(-12, 8),
          ],
          25,
          cos < 0.2,
        );
      });
      const fringe = [-0.82, -0.5, -0.16, 0.18, 0.5, 0.8].map((k) =>
        clump(
          [k * face.temple * 0.9, crown + 34 + Math.abs(k) * 26],
          [
            k * face.temple * 1.02 - side * 22,
            crown + 96 + Math.abs(k) * 34 + random.between(-12, 12),
          ],
          24,
          k < 0.2,
        ),
      );
      return {
        back: "",
        front: outer.join("") + cap(subject, pen, { volume: 15, endY: 24 }) + fringe.join(""),
      };
    }
    case "curls": {
      const halo: Point[] = Array.from({ length: 13 }, (_, i) => {
        const angle = Math.PI * (1.06 - (i / 12) * 1.12);
        return [Math.cos(angle) * (face.temple + 26), -26 - Math.sin(angle) * (-crown - 8)];
      });
      const inner: Point[] = Array.from({ length: 8 }, (_, i) => {
        const angle = Math.PI * (0.95 - (i / 7) * 0.9);
        return [Math.cos(angle) * (face.temple - 8), -34 - Math.sin(angle) * (-crown - 62)];
      });
      const low: Point[] = [
        [-face.cheek - 18, 30],
        [face.cheek + 18, 30],
        [-face.cheek - 12, 76],
        [face.cheek + 12, 76],
      ];
      return {
        back: ringlets(subject, low, 38, "low"),
        front: ringlets(subject, halo, 36, "halo") + ringlets(subject, inner, 30, "inner"),
      };
    }
    case "bob":
      return {
        back: curtain(subject, pen, face.chinY - 10, 26, 6, "bob"),
        front: cap(subject, pen, {
          volume: 26,
          endY: face.chinY - 36,
          flare: 10,
          fringe: [
            [-face.cheek * 0.84, face.chinY - 50],
            [-face.temple * 0.92, 10],
            [-face.temple * 0.86, -62],
            [-face.temple * 0.4, -84],
            [0, -80],
            [face.temple * 0.4, -84],
            [face.temple * 0.86, -62],
            [face.temple * 0.92, 10],
            [face.cheek * 0.84, face.chinY - 50],
          ],
        }),
      };
    case "long":
      return {
        back: curtain(subject, pen, 440, 34, 4, "long"),
        front:
          falls(subject, pen, 380, 3, "falls") +
          cap(subject, pen, { volume: 22, endY: 34, partX: 0 }),
      };
    case "wavy":
      return {
        back: curtain(subject, pen, 420, 58, 24, "wavy"),
        front:
          falls(subject, pen, 340, 17, "wave") +
          cap(subject, pen, { volume: 30, endY: 40, partX: 24 * side }),
      };
    case "braids":
      return {
        back: "",
        front:
          both(
            plait(
              subject,
              [
                [face.cheek + 12, 50],
                [face.cheek + 34, 160],
                [face.cheek + 10, 290],
                [face.cheek + 18, 400],
              ],
              52,
            ),
          ) + cap(subject, pen, { volume: 20, endY: 56, partX: 0 }),
      };
    case "crownBraid": {
      const arc: Point[] = Array.from({ length: 7 }, (_, i) => {
        const angle = Math.PI * (1.02 - (i / 6) * 1.04);
        return [Math.cos(angle) * (face.temple + 6), -44 - Math.sin(angle) * (-crown - 44)];
      });
      return {
        back: curtain(subject, pen, 250, 20, 10, "nape"),
        front: cap(subject, pen, { volume: 18, endY: 40, partX: 0 }) + plait(subject, arc, 46),
      };
    }
    case "topknot": {
      const knot = blob(
        whole([
          [0, crown - 96],
          [36, crown - 84],
          [46, crown - 46],
          [26, crown - 12],
          [0, crown - 8],
        ]),
      );
      return {
        back: "",
        front:
          fill(knot, material.base) +
          fill(
            strands(
              [
                [-40, crown - 14],
                [-46, crown - 50],
                [-10, crown - 92],
              ],
              [
                [36, crown - 14],
                [44, crown - 60],
                [6, crown - 90],
              ],
              11,
              6,
              random,
            ),
            material.deep,
            0.8,
          ) +
          fill(
            strands(
              [
                [-40, crown - 14],
                [-46, crown - 50],
                [-10, crown - 92],
              ],
              [
                [0, crown - 14],
                [4, crown - 60],
                [0, crown - 90],
              ],
              5,
              5,
              random,
            ),
            material.light,
            0.8,
          ) +
          line(knot, ink, 4.5, 0.92) +
          cap(subject, pen, { volume: 10, endY: 4, partX: 0 }) +
          `<rect x="-30" y="${crown - 24}" width="60" height="16" rx="8" fill="${subject.gold.base}" stroke="${ink}" stroke-width="3.5"/>`,
      };
    }
    case "ponytail": {
      const a: Point[] = [
        [side * 20, crown - 20],
        [side * 110, crown - 30],
        [side * (face.cheek + 66), 60],
        [side * (face.cheek + 44), 240],
        [side * (face.cheek + 78), 400, 1],
      ];
      const b: Point[] = [
        [side * 10, crown + 10],
        [side * 100, crown + 30],
        [side * (face.cheek + 10), 80],
        [side * (face.cheek - 4), 240],
        [side * (face.cheek + 60), 400, 1],
      ];
      return {
        back: tress(subject, pen, a, b, 13, "tail"),
        front: cap(subject, pen, { volume: 14, endY: 16, partX: side * 30 }),
      };
    }
    case "locs":
      return {
        back: locksOf(subject, [-130, -104, 104, 130], 380, "locsBack"),
        front:
          locksOf(subject, [-116, 116], 300, "locsFront") +
          cap(subject, pen, { volume: 22, endY: 30, partX: 0 }),
      };
    case "mohawk": {
      const crest: Point[] = [
        [-46, crown + 66],
        [-58, crown - 10],
        [-40, crown - 84],
        [-22, crown - 70, 1],
        [-8, crown - 112],
        [10, crown - 78, 1],
        [34, crown - 96],
        [44, crown - 40],
        [52, crown + 6],
        [40, crown + 62],
        [0, crown + 84],
      ];
      const shave = cap(subject, pen, { volume: 3, endY: 0, partX: 0 });
      return {
        back: "",
        front:
          `<g opacity="0.35">${shave}</g>` +
          fill(blob(crest), material.base) +
          fill(
            strands(
              [
                [-44, crown + 64],
                [-54, crown - 20],
                [-40, crown - 80],
              ],
              [
                [40, crown + 62],
                [48, crown - 10],
                [36, crown - 88],
              ],
              16,
              7,
              random,
            ),
            material.deep,
            0.8,
          ) +
          fill(
            strands(
              [
                [-44, crown + 64],
                [-54, crown - 20],
                [-40, crown - 80],
              ],
              [
                [10, crown + 62],
                [10, crown - 10],
                [0, crown - 100],
              ],
              7,
              5,
              random,
            ),
            material.light,
            0.85,
          ) +
          line(blob(crest), ink, 4.5, 0.92),
      };
    }
    case "undercut": {
      const sweep: Point[] = [
        [-face.temple * 0.5, crown + 4],
        [0, crown - 44],
        [face.temple * 0.8, crown - 20],
        [face.temple + 30, -40],
        [face.cheek + 34, 70],
        [face.cheek + 6, 150, 1],
        [face.cheek * 0.92, 60],
        [face.temple * 0.84, -40],
        [face.temple * 0.2, crown + 66],
        [-face.temple * 0.5, crown + 60],
      ];
      const a = sweep.slice(0, 6);
      const b: Point[] = [
        [-face.temple * 0.5, crown + 60],
        [face.temple * 0.2, crown + 66],
        [face.temple * 0.84, -40],
        [face.cheek * 0.92, 60],
        [face.cheek + 4, 148],
      ];
      return {
        back: "",
        front: `<g opacity="0.5">${cap(subject, pen, { volume: 4, endY: 4, partX: 0 })}</g><g transform="scale(${side} 1)">${fill(blob(sweep), material.base)}${fill(strands(a, b, 15, 6, random), material.deep, 0.8)}${fill(strands(a, b, 9, 5, random), material.light, 0.85)}${line(blob(sweep), ink, 4.5, 0.92)}</g>`,
      };
    }
  }
}
