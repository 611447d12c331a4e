import { mix, tone } from "../colour";
import { blob, mirrored, type Point, polygon, stroke, walk, whole } from "../geometry";
import { both, fill, line } from "../pen";
import type { Material, Subject } from "../subject";
import { material } from "../subject";

/** A horn along a spine, ringed with ridges, thick at its root. */
function horn(spine: readonly Point[], thick: number, stuff: Material, ink: string): string {
  const steps = 14;
  const at = walk(spine, steps);
  const left: Point[] = [];
  const right: Point[] = [];
  let ridges = "";
  at.forEach(([x, y], index) => {
    const ahead = at[Math.min(steps - 1, index + 1)]!;
    const behind = at[Math.max(0, index - 1)]!;
    const length = Math.hypot(ahead[0] - behind[0], ahead[1] - behind[1]) || 1;
    const half = (thick / 2) * (1 - index / (steps - 1)) ** 0.72 + 1;
    const nx = (-(ahead[1] - behind[1]) / length) * half;
    const ny = ((ahead[0] - behind[0]) / length) * half;
    left.push([x + nx, y + ny]);
    right.unshift([x - nx, y - ny]);
    if (index > 0 && index < steps - 2)
      ridges += stroke(
        [
          [x + nx, y + ny],
          [x + (ahead[0] - behind[0]) * 0.16, y + (ahead[1] - behind[1]) * 0.16],
          [x - nx, y - ny],
        ],
        5,
      );
  });
  const shape = blob([...left, ...right]);
  const shine = stroke(
    left
      .slice(1, -2)
      .map(
        ([x, y], index) =>
          [x + (at[index + 1]![0] - x) * 0.45, y + (at[index + 1]![1] - y) * 0.45] as Point,
      ),
    thick * 0.2,
  );
  return (
    fill(shape, stuff.base) +
    fill(
      stroke(
        right.slice(2).map(([x, y]) => [x, y] as Point),
        thick * 0.34,
      ),
      stuff.deep,
      0.55,
    ) +
    fill(ridges, stuff.deep, 0.65) +
    fill(shine, stuff.light, 0.7) +
    line(shape, ink, 4.8, 0.94)
  );
}

/** A tiefling's horns, in two layers: what curls behind the head and what stands before it. */
export function horns(subject: Subject): string {
  const { face, ink, look } = subject;
  const bone = material(mix("#3a2b2d", subject.skin.deep, 0.35), ink);
  const stuff: Material = { ...bone, light: tone(bone.base, 0.26) };
  const x = face.temple * 0.56;
  const y = face.crownY + 54;
  switch (look.crest) {
    case "ram":
      return both(
        horn(
          [
            [x, y],
            [x + 62, y - 54],
            [x + 122, y - 8],
            [x + 116, y + 84],
            [x + 62, y + 108],
            [x + 46, y + 66],
          ],
          56,
          stuff,
          ink,
        ),
      );
    case "swept":
      return both(
        horn(
          [
            [x, y],
            [x + 46, y - 54],
            [x + 96, y - 88],
            [x + 128, y - 150],
          ],
          50,
          stuff,
          ink,
        ),
      );
    case "straight":
      return both(
        horn(
          [
            [x - 6, y - 4],
            [x + 12, y - 70],
            [x + 34, y - 150],
          ],
          46,
          stuff,
          ink,
        ),
      );
    case "broken": {
      const stump = polygon([
        [-x - 24, y + 8],
        [-x - 42, y - 40],
        [-x - 28, y - 50],
        [-x - 20, y - 36],
        [-x - 6, y - 52],
        [-x + 22, y],
      ]);
      return (
        horn(
          [
            [x, y],
            [x + 60, y - 60],
            [x + 84, y - 128],
            [x + 58, y - 186],
          ],
          50,
          stuff,
          ink,
        ) +
        fill(stump, stuff.base) +
        line(stump, ink, 4.8, 0.94) +
        fill(
          stroke(
            [
              [-x - 30, y - 8],
              [-x, y - 2],
              [-x + 16, y - 8],
            ],
            5,
          ),
          stuff.deep,
          0.7,
        )
      );
    }
    default:
      return both(
        horn(
          [
            [x, y],
            [x + 66, y - 48],
            [x + 108, y - 112],
            [x + 88, y - 176],
            [x + 48, y - 190],
          ],
          52,
          stuff,
          ink,
        ),
      );
  }
}

/** Tusks over the lower lip. */
export function tusks(subject: Subject): string {
  const { face, ink, gold, look } = subject;
  const size = look.tusks === "large" ? 1.45 : look.tusks === "small" ? 0.85 : 1.15;
  const y = face.mouthY + 8;
  const x = face.mouthWide * 0.66;
  const tusk = (s: number): string => {
    const shape = blob([
      [x - 13 * s, y + 4, 1],
      [x + 12 * s, y + 6, 1],
      [x + 15 * s, y - 20 * s],
      [x + 9 * s, y - 48 * s, 1],
      [x - 4 * s, y - 24 * s],
    ]);
    return (
      fill(shape, "#efe3c4") +
      fill(
        stroke(
          [
            [x + 7 * s, y + 2],
            [x + 10 * s, y - 18 * s],
            [x + 8 * s, y - 40 * s],
          ],
          8 * s,
        ),
        "#b3975f",
        0.7,
      ) +
      line(shape, ink, 3.8, 0.94)
    );
  };
  const band =
    look.tusks === "ringed"
      ? `<rect x="${x - 14 * size}" y="${y - 13 * size}" width="${28 * size}" height="${9 * size}" rx="4" fill="${gold.base}" stroke="${ink}" stroke-width="2.6"/>`
      : "";
  const right = tusk(look.tusks === "broken" ? 0.55 : size) + (look.tusks === "broken" ? "" : band);
  const lip = fill(
    blob(
      whole([
        [0, y - 2],
        [x, y - 4],
        [x + 18, y + 4],
        [x * 0.8, y + 18],
        [0, y + 22],
      ]),
    ),
    subject.skin.shade,
    0.6,
  );
  return `${lip}<g transform="scale(-1 1)">${tusk(size)}${band}</g>${right}`;
}

/** What rises behind a dragonborn's head. */
export function crest(subject: Subject): string {
  const { skin, ink, look } = subject;
  const bone: Material = {
    ...material(mix("#4a3c34", skin.deep, 0.5), ink),
    light: mix(skin.light, "#fff2d8", 0.4),
  };
  switch (look.crest) {
    case "frill": {
      const tips: Point[] = Array.from({ length: 6 }, (_, i) => {
        const angle = (-82 + i * 24) * (Math.PI / 180);
        return [Math.cos(angle) * 236, -30 + Math.sin(angle) * 220, 1];
      });
      const edge: Point[] = tips.flatMap((tip, i) => {
        const next = tips[i + 1];
        return next
          ? [tip, [((tip[0] + next[0]) / 2) * 0.84, ((tip[1] + next[1]) / 2 + 20) * 0.84] as Point]
          : [tip];
      });
      const web = blob([[0, -230], ...edge, [80, 90], [0, 60]]);
      const ribs = tips
        .map(([x, y]) =>
          stroke(
            [
              [30, -40],
              [x * 0.55, y * 0.55 - 10],
              [x, y],
            ],
            15,
            "tail",
          ),
        )
        .join("");
      return both(
        fill(web, mix(skin.shade, subject.rim, 0.18)) +
          fill(ribs, skin.base) +
          fill(
            tips
              .map(([x, y]) =>
                stroke(
                  [
                    [40, -50],
                    [x * 0.6, y * 0.6 - 12],
                    [x, y],
                  ],
                  5,
                  "tail",
                ),
              )
              .join(""),
            skin.light,
          ) +
          line(web, ink, 5, 0.94),
      );
    }
    case "spines": {
      const spines = [-128, -96, -62, -30, 0, 30, 62, 96, 128].map((x, i) => {
        const y = -120 - (1 - (x / 150) ** 2) * 52;
        const tall = 92 - Math.abs(x) * 0.34;
        const shape = polygon([
          [x - 19, y + 30],
          [x * 1.28, y - tall],
          [x + 19, y + 30],
        ]);
        return (
          fill(shape, i % 2 ? bone.base : bone.shade) +
          fill(
            stroke(
              [
                [x - 8, y + 20],
                [x * 1.2 - 3, y - tall * 0.7],
              ],
              6,
              "tail",
            ),
            bone.light,
            0.7,
          ) +
          line(shape, ink, 4.5, 0.94)
        );
      });
      return spines.join("");
    }
    case "crown":
      return [150, 112, 72, 32]
        .map((x, i) =>
          both(
            horn(
              [
                [x * 0.62, -112 - i * 16],
                [x * 0.95, -160 - i * 20],
                [x * 1.06, -214 - i * 17],
              ],
              34,
              bone,
              ink,
            ),
          ),
        )
        .join("");
    case "broken":
      return (
        horn(
          [
            [-70, -120],
            [-128, -168],
            [-160, -236],
            [-150, -290],
          ],
          58,
          bone,
          ink,
        ) +
        fill(
          polygon([
            [46, -104],
            [92, -150],
            [112, -196],
            [124, -176],
            [136, -186],
            [140, -140],
            [104, -88],
          ]),
          bone.base,
        ) +
        line(
          polygon([
            [46, -104],
            [92, -150],
            [112, -196],
            [124, -176],
            [136, -186],
            [140, -140],
            [104, -88],
          ]),
          ink,
          4.8,
          0.94,
        )
      );
    default: {
      const spine: Point[] = [
        [70, -120],
        [128, -160],
        [172, -226],
        [178, -300],
      ];
      const low: Point[] = [
        [100, -70],
        [158, -84],
        [206, -130],
      ];
      return `${horn(mirrored(low), 38, bone, ink)}${horn(low, 38, bone, ink)}${horn(mirrored(spine), 60, bone, ink)}${horn(spine, 60, bone, ink)}`;
    }
  }
}
