import { mix, tone } from "../colour";
import { blob, curve, mirrored, type Point, strands, stroke, walk, whole } from "../geometry";
import { both, fill, group, line, type Pen } from "../pen";
import type { Subject } from "../subject";

/** The right half of the skull's contour, crown to chin. */
function contour({ face }: Subject, grow = 0): Point[] {
  const { temple, cheek, jaw, chin, crownY, jawY, chinY } = face;
  return [
    [0, crownY - grow],
    [temple * 0.58, crownY + 16 - grow],
    [temple * 0.94 + grow, crownY + 78],
    [temple + grow, -28],
    [cheek + grow, 32],
    [jaw + (cheek - jaw) * 0.3 + grow, jawY - 32],
    [jaw * 0.86 + grow, jawY + 18],
    [chin * 1.1 + grow * 0.8, chinY - 15],
    [chin * 0.55, chinY - 1 + grow],
    [0, chinY + 2 + grow],
  ];
}

function shadowSide(subject: Subject): string {
  const { face } = subject;
  const outer = contour(subject);
  const inner: Point[] = [
    [face.chin * 0.1, face.chinY],
    [face.chin * 0.62, face.chinY - 30],
    [face.mouthWide + 16, face.mouthY + 4],
    [face.jaw * 0.66, face.mouthY - 28],
    [face.cheek * 0.64, 52],
    [face.cheek * 0.83, 18],
    [face.temple * 0.86, -24],
    [face.temple * 0.72, -56],
    [face.temple * 0.66, -100],
    [face.temple * 0.34, face.crownY + 6],
  ];
  return blob([...outer.slice(1, -1), ...inner]);
}

function eye(subject: Subject, pen: Pen): string {
  const { face, skin, ink, look, speciesId } = subject;
  const { eyeX: x, eyeWide: w, eyeHigh: h, eyeTilt: tilt } = face;
  const inner: Point = [x - w, 4, 1];
  const outer: Point = [x + w, 1 - tilt, 1];
  const upper: Point[] = [
    inner,
    [x - w * 0.5, -h * 0.72 - tilt * 0.2],
    [x + w * 0.12, -h - tilt * 0.4],
    [x + w * 0.68, -h * 0.62 - tilt * 0.85],
    outer,
  ];
  const lower: Point[] = [
    outer,
    [x + w * 0.45, h * 0.52 - tilt * 0.4],
    [x - w * 0.25, h * 0.66],
    inner,
  ];
  const almond = blob([...upper, ...lower.slice(1, -1)]);
  const fiend = speciesId === "tiefling";
  const white = fiend
    ? mix(subject.eye, "#1a0d12", look.eyes === "black" ? 0.92 : 0.12)
    : mix("#f4ecdd", skin.light, 0.14);
  const iris = h * 1.06;
  const iy = -h * 0.22 - tilt * 0.25;
  const lash = subject.feminine > 0.6 ? 7.5 : 5.2;
  const eyeball =
    fill(almond, white) +
    group(
      (fiend
        ? fill(
            curve(
              [
                [x, iy - h],
                [x + 3.4, iy],
                [x, iy + h],
                [x - 3.4, iy],
              ],
              true,
            ),
            mix(ink, subject.eye, 0.1),
          )
        : `<circle cx="${x}" cy="${iy}" r="${iris}" fill="${pen.radial(
            [
              [0, tone(subject.eye, 0.16)],
              [0.62, subject.eye],
              [1, tone(subject.eye, -0.24)],
            ],
            [0.5, 0.72, 0.7],
          )}"/><circle cx="${x}" cy="${iy}" r="${iris}" fill="none" stroke="${mix(ink, subject.eye, 0.25)}" stroke-width="2.2"/><circle cx="${x}" cy="${iy}" r="${iris * 0.44}" fill="${ink}"/>`) +
        fill(
          blob([...upper, [x + w * 0.6, -h * 0.1 - tilt * 0.6], [x, -h * 0.36], [x - w * 0.6, 0]]),
          ink,
          0.34,
        ),
      `clip-path="${pen.clip(almond)}"`,
    ) +
    (fiend
      ? ""
      : `<circle cx="${x - iris * 0.36}" cy="${iy - iris * 0.34}" r="${iris * 0.25}" fill="#fffaf0"/>`);
  const lids =
    fill(
      stroke(
        [
          inner,
          upper[1]!,
          upper[2]!,
          upper[3]!,
          [x + w * 1.08, -tilt * 1.15],
          [x + w * 1.26, -tilt * 1.2 - lash * 0.7],
        ],
        lash,
        "comma",
      ),
      ink,
    ) +
    fill(stroke(lower, 2.6), skin.line, 0.8) +
    fill(
      stroke(
        [
          [x - w * 0.84, -h * 0.72],
          [x - w * 0.2, -h * 1.5 - tilt * 0.4],
          [x + w * 0.6, -h * 1.34 - tilt],
          [x + w * 1.16, -h * 0.5 - tilt * 1.3],
        ],
        3.2,
      ),
      skin.line,
      0.75,
    ) +
    (subject.years > 0.5
      ? fill(
          stroke(
            [
              [x - w * 0.7, h * 0.9],
              [x, h * 1.5],
              [x + w * 0.9, h * 0.9],
            ],
            3,
          ),
          skin.deep,
          0.8,
        )
      : "");
  return eyeball + lids;
}

function brow(subject: Subject): string {
  const { face } = subject;
  const { eyeX: x, eyeWide: w, browY: y, browThick, browTilt, browArch } = face;
  const colour =
    subject.look.hairStyle === "bald" && subject.look.facialHair === "none"
      ? subject.skin.line
      : mix(subject.hair.shade, subject.ink, 0.35);
  const spine: Point[] = [
    [x - w * 1.02, y + 7 + browTilt],
    [x - w * 0.3, y - browArch * 0.4 + browTilt * 0.3],
    [x + w * 0.5, y - browArch - browTilt * 0.5],
    [x + w * 1.32, y + 3 - browTilt * 0.55],
  ];
  const random = subject.random("brow");
  const wild =
    subject.years > 0.9 || subject.speciesId === "dwarf" || subject.speciesId === "gnome" ? 1.6 : 1;
  const hairs = walk(spine, 9)
    .slice(0, -1)
    .map(([px, py], index) =>
      stroke(
        [
          [px - 3, py + 4],
          [px + 5 + index, py - browThick * 0.62 * wild * (1 - index * 0.07)],
        ],
        4.2,
      ),
    )
    .join("");
  void random;
  return fill(stroke(spine, browThick, "comma"), colour) + fill(hairs, colour, 0.9);
}

function nose(subject: Subject): string {
  const { face, skin, ink } = subject;
  const { noseWide: w, noseY: y, browY } = face;
  const round = subject.speciesId === "dwarf" || subject.speciesId === "gnome";
  const bridge = round ? w * 0.42 : 9 + w * 0.1;
  const plane = blob([
    [bridge * 0.9, browY + 20],
    [bridge + 5, browY + 34],
    [bridge + 1, y * 0.28],
    [bridge + 4, y * 0.62],
    [w + 2, y - 15],
    [w, y - 1],
    [w * 0.45, y + 3],
    [2, y + 5],
    [bridge * 0.72, y - 10],
    [bridge * 0.55, y * 0.45],
    [bridge * 0.4, 0],
  ]);
  const tip = fill(
    blob([
      [-w * 0.52, y - 12],
      [-w * 0.2, y - 25],
      [w * 0.22, y - 22],
      [w * 0.3, y - 8],
      [0, y + 1],
    ]),
    skin.light,
    round ? 0.75 : 0.5,
  );
  const wing = both(
    fill(
      stroke(
        [
          [w * 0.74, y - 24],
          [w + 3, y - 10],
          [w * 0.9, y],
          [w * 0.56, y],
        ],
        3.6,
      ),
      skin.line,
      0.85,
    ) +
      fill(
        blob([
          [w * 0.24, y + 2],
          [w * 0.44, y - 5],
          [w * 0.74, y - 2],
          [w * 0.5, y + 3],
        ]),
        ink,
        0.72,
      ),
  );
  const flush = round
    ? fill(
        blob([
          [-w, y - 6],
          [-w * 0.7, y - 24],
          [0, y - 32],
          [w * 0.8, y - 24],
          [w, y - 6],
          [w * 0.5, y + 4],
          [-w * 0.5, y + 4],
        ]),
        mix(skin.base, "#b8402f", 0.35),
        0.55,
      )
    : "";
  return (
    flush +
    fill(plane, skin.shade, 0.75) +
    fill(
      stroke(
        [
          [-3, browY + 26],
          [-4, y * 0.4],
          [-5, y - 22],
        ],
        7,
      ),
      skin.light,
      0.7,
    ) +
    tip +
    wing +
    fill(
      stroke(
        [
          [-w * 0.3, y + 4],
          [0, y + 7],
          [w * 0.36, y + 4],
        ],
        3.4,
      ),
      skin.line,
      0.75,
    ) +
    fill(
      stroke(
        [
          [bridge + 1, browY + 18],
          [bridge + 2, y * 0.3],
          [bridge + 5, y * 0.66],
        ],
        2.6,
        "tail",
      ),
      skin.line,
      0.55,
    )
  );
}

function mouth(subject: Subject): string {
  const { face, skin, ink } = subject;
  const { mouthWide: w, mouthY: y, lips } = face;
  const { smile } = face;
  const up = 7 + 5 * lips;
  const low = 9 + 8 * lips;
  const tint = mix(skin.shade, "#a2453f", subject.feminine > 0.6 ? 0.5 : 0.26);
  const parting: Point[] = [
    [-w, y - smile],
    [-w * 0.42, y - 1],
    [0, y + 2],
    [w * 0.42, y - 1],
    [w, y - smile],
  ];
  return (
    fill(
      blob([
        [-w, y - smile, 1],
        [-w * 0.3, y - up],
        [0, y - up * 0.66],
        [w * 0.3, y - up],
        [w, y - smile, 1],
        [w * 0.42, y + 1],
        [0, y + 3],
        [-w * 0.42, y + 1],
      ]),
      mix(tint, ink, 0.18),
    ) +
    fill(
      blob([
        [-w * 0.88, y - smile * 0.5, 1],
        [-w * 0.4, y],
        [0, y + 2],
        [w * 0.4, y],
        [w * 0.88, y - smile * 0.5, 1],
        [w * 0.4, y + low],
        [-w * 0.4, y + low],
      ]),
      tint,
    ) +
    fill(
      blob([
        [-w * 0.46, y + low * 0.42],
        [-w * 0.1, y + low * 0.34],
        [w * 0.1, y + low * 0.5],
        [-w * 0.2, y + low * 0.68],
      ]),
      skin.light,
      0.55,
    ) +
    fill(stroke(parting, 5), mix(ink, tint, 0.12)) +
    fill(
      stroke(
        [
          [-w * 0.5, y + low + 7],
          [0, y + low + 10],
          [w * 0.6, y + low + 6],
        ],
        5,
      ),
      skin.shade,
      0.9,
    ) +
    both(
      fill(
        stroke(
          [
            [w * 0.92, y - smile - 5],
            [w * 1.1, y - smile + 1],
            [w * 1.04, y - smile + 7],
          ],
          3,
        ),
        skin.line,
        0.5,
      ),
    )
  );
}

function wrinkles(subject: Subject): string {
  const { face, skin, years } = subject;
  if (years < 0.5) return "";
  const deep = years > 0.9 ? 0.85 : 0.5;
  const fold = both(
    fill(
      stroke(
        [
          [face.noseWide + 5, face.noseY - 12],
          [face.noseWide + 22, face.noseY + 16],
          [face.mouthWide + 14, face.mouthY + 6],
        ],
        5,
      ),
      skin.deep,
      deep,
    ) +
      fill(
        stroke(
          [
            [face.eyeX + face.eyeWide + 10, 2],
            [face.eyeX + face.eyeWide + 26, 10],
          ],
          3,
        ),
        skin.deep,
        deep,
      ) +
      fill(
        stroke(
          [
            [face.eyeX + face.eyeWide + 10, -6],
            [face.eyeX + face.eyeWide + 28, -8],
          ],
          3,
        ),
        skin.deep,
        deep,
      ) +
      (years > 0.9
        ? fill(
            stroke(
              [
                [face.eyeX - 20, 24],
                [face.eyeX + 6, 31],
                [face.eyeX + 30, 22],
              ],
              4,
            ),
            skin.deep,
            0.6,
          ) +
          fill(
            stroke(
              [
                [face.cheek * 0.72, 50],
                [face.cheek * 0.6, 84],
                [face.cheek * 0.54, 108],
              ],
              5,
            ),
            skin.deep,
            0.5,
          )
        : ""),
  );
  const forehead = [-22, -8, 6]
    .slice(0, years > 0.9 ? 3 : 2)
    .map((dy) =>
      stroke(
        [
          [-50, face.browY - 34 + dy],
          [-8, face.browY - 42 + dy],
          [44, face.browY - 35 + dy],
        ],
        3.6,
      ),
    )
    .join("");
  return fold + fill(forehead, skin.deep, deep);
}

/** The bare face of the eight species with faces like ours: skin, light, eyes, nose, mouth, age. */
export function face(subject: Subject, pen: Pen): string {
  const { skin, ink } = subject;
  const half = contour(subject);
  const shape = blob(whole(half));
  const side = shadowSide(subject);
  const { face: f } = subject;
  const blush = mix(
    skin.base,
    subject.speciesId === "orc" || subject.speciesId === "goliath" ? skin.deep : "#c24a3a",
    0.5,
  );
  const rosy =
    subject.speciesId === "halfling" || subject.speciesId === "gnome"
      ? 0.62
      : subject.feminine > 0.6
        ? 0.42
        : 0.26;
  const clip = pen.clip(shape);
  const random = subject.random("engraving");
  const engraving = strands(
    [
      [f.temple * 0.98, -70],
      [f.cheek, 20],
      [f.jaw, f.jawY],
      [f.chin, f.chinY - 4],
    ],
    [
      [f.temple * 0.7, -60],
      [f.cheek * 0.72, 30],
      [f.jaw * 0.62, f.mouthY - 10],
      [f.chin * 0.3, f.chinY - 16],
    ],
    9,
    3,
    random,
    { loose: 0.18 },
  );
  return (
    fill(
      shape,
      pen.linear(
        [
          [0, skin.light],
          [0.45, skin.base],
          [1, mix(skin.base, skin.shade, 0.7)],
        ],
        [0.1, 0, 0.9, 1],
      ),
    ) +
    group(
      both(
        `<ellipse cx="${f.cheek * 0.62}" cy="${f.noseY * 0.72}" rx="40" ry="30" fill="${pen.radial([
          [0, blush, rosy],
          [1, blush, 0],
        ])}"/>` +
          `<ellipse cx="${f.eyeX - 4}" cy="-8" rx="${f.eyeWide * 1.45}" ry="30" fill="${pen.radial([
            [0, skin.deep, 0.55],
            [1, skin.deep, 0],
          ])}"/>`,
      ) +
        fill(side, skin.shade, 0.62) +
        fill(engraving, skin.deep, 0.55) +
        `<ellipse cx="${-f.cheek * 0.5}" cy="38" rx="34" ry="22" fill="${pen.radial([
          [0, skin.light, 0.75],
          [1, skin.light, 0],
        ])}"/>` +
        `<ellipse cx="-24" cy="${f.browY - 52}" rx="70" ry="34" fill="${pen.radial([
          [0, skin.light, 0.7],
          [1, skin.light, 0],
        ])}"/>` +
        fill(
          blob([
            [-f.chin, f.chinY],
            [-f.chin * 0.4, f.chinY - 9],
            [f.chin * 0.7, f.chinY - 12],
            [f.chin * 1.4, f.chinY - 10],
            [f.chin, f.chinY + 8],
            [0, f.chinY + 12],
          ]),
          skin.deep,
          0.4,
        ),
      `clip-path="${clip}"`,
    ) +
    nose(subject) +
    mouth(subject) +
    both(eye(subject, pen)) +
    both(brow(subject)) +
    wrinkles(subject) +
    line(curve(mirrored(half).slice(3)), ink, 4.5, 0.85) +
    line(curve(half.slice(3)), ink, 5.5, 0.95)
  );
}
