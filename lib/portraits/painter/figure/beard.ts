import { mix } from "../colour";
import { blob, mirrored, type Point, strands, stroke, whole } from "../geometry";
import { both, fill, line, type Pen } from "../pen";
import type { Subject } from "../subject";
import { plait } from "./hair";

function moustache(subject: Subject, droop: number, thick: number): string {
  const { face, hair, ink } = subject;
  const y = (face.noseY + face.mouthY) / 2 + 3;
  const w = face.mouthWide;
  const wing = blob([
    [0, y - 6],
    [w * 0.4, y - 8 - thick * 0.3],
    [w * 1.0, y + 6],
    [w * 1.42, y + 14 + droop, 1],
    [w * 0.86, y + 12 + thick + droop * 0.3],
    [w * 0.3, y + 7 + thick],
    [0, y + 6],
  ]);
  const a: Point[] = [
    [2, y - 4],
    [w * 0.5, y - 6],
    [w * 1.36, y + 12 + droop],
  ];
  const b: Point[] = [
    [2, y + 6],
    [w * 0.4, y + 9 + thick * 0.8],
    [w * 1.3, y + 16 + droop],
  ];
  const random = subject.random("moustache");
  return both(
    fill(wing, hair.base) +
      fill(strands(a, b, 6, 4, random), hair.deep, 0.75) +
      fill(strands(a, b, 3, 3.4, random), hair.light, 0.85) +
      line(wing, ink, 3.6, 0.9),
  );
}

/** The right half of a beard that hangs to `endY`, and is `wide` there. */
function hanging(subject: Subject, pen: Pen, endY: number, wide: number, tip: number): string {
  const { face, hair, ink } = subject;
  const { cheek, jaw, mouthWide: w, mouthY, jawY, noseY } = face;
  const half: Point[] = [
    [0, mouthY + 16],
    [w * 0.62, mouthY + 14],
    [w * 1.12, mouthY - 4],
    [w * 1.16, noseY + 12],
    [jaw * 0.74, mouthY - 34],
    [cheek * 0.94, 24],
    [cheek + 6, 34],
    [jaw + 14, jawY - 10],
    [jaw * 0.92 + wide * 0.14, jawY + 60],
    [wide, (jawY + endY) / 2 + 10],
    [wide * 0.6, endY - 26],
    [tip, endY],
    [0, endY + 10],
  ];
  const shape = blob(whole(half));
  const random = subject.random("beard");
  const outer: Point[] = [
    [cheek, 36],
    [jaw + 8, jawY],
    [wide * 0.96, (jawY + endY) / 2],
    [wide * 0.4, endY - 10],
  ];
  const middle: Point[] = [
    [4, mouthY + 20],
    [4, mouthY + 70],
    [3, (jawY + endY) / 2 + 20],
    [2, endY],
  ];
  const lit = strands(mirrored(outer), mirrored(middle), 16, 6, random, { loose: 0.2 });
  return (
    fill(
      shape,
      pen.linear([
        [0, hair.base],
        [0.4, hair.base],
        [1, hair.shade],
      ]),
    ) +
    fill(strands(outer, middle, 15, 6.5, random, { loose: 0.2 }), hair.deep, 0.8) +
    fill(
      strands(mirrored(outer), mirrored(middle), 13, 6.5, random, { loose: 0.2 }),
      hair.shade,
      0.95,
    ) +
    fill(lit, hair.light, 0.8) +
    fill(strands(outer, middle, 6, 4, random, { loose: 0.2 }), hair.light, 0.6) +
    line(shape, ink, 4.8, 0.92) +
    fill(
      stroke(
        [
          [-w * 0.5, mouthY + 22],
          [0, mouthY + 30],
          [w * 0.5, mouthY + 22],
        ],
        7,
      ),
      hair.deep,
      0.9,
    )
  );
}

/** Facial hair, drawn over the garment. */
export function beard(subject: Subject, pen: Pen): string {
  const { face, look, hair, skin, ink } = subject;
  const grand = subject.speciesId === "dwarf" ? 1 : subject.speciesId === "gnome" ? 0.4 : 0;
  switch (look.facialHair) {
    case "none":
      return "";
    case "stubble": {
      const random = subject.random("stubble");
      let dots = "";
      for (let index = 0; index < 150; index++) {
        const x = random.between(-1, 1) * face.jaw * 0.92;
        const y = random.between(face.noseY + 10, face.chinY);
        const inside = Math.abs(x) < face.jaw * (1 - Math.max(0, y - face.jawY) / 110);
        const lips = Math.abs(x) < face.mouthWide * 1.05 && Math.abs(y - face.mouthY) < 18;
        if (inside && !lips && (Math.abs(x) > face.mouthWide * 1.1 || y > face.mouthY - 40))
          dots += stroke(
            [
              [x, y],
              [x + 1, y + 4],
              [x + 1.5, y + 8],
            ],
            2.6,
          );
      }
      return fill(dots, mix(hair.shade, skin.deep, 0.45), 0.75);
    }
    case "moustache":
      return moustache(subject, 18 + grand * 40, 8 + grand * 8);
    case "goatee": {
      const w = face.mouthWide;
      const shape = blob(
        whole([
          [0, face.mouthY + 18],
          [w * 0.5, face.mouthY + 20],
          [w * 0.86, face.mouthY + 34],
          [w * 0.62, face.chinY + 8],
          [w * 0.2, face.chinY + 46],
          [0, face.chinY + 58, 1],
        ]),
      );
      const random = subject.random("goatee");
      const a: Point[] = [
        [-w * 0.7, face.mouthY + 30],
        [-w * 0.5, face.chinY],
        [-3, face.chinY + 52],
      ];
      return (
        fill(shape, hair.base) +
        fill(strands(a, mirrored(a), 11, 5, random), hair.deep, 0.8) +
        fill(strands(a, mirrored(a), 6, 4, random, { to: 0.6 }), hair.light, 0.8) +
        line(shape, ink, 4, 0.9) +
        moustache(subject, 10, 4)
      );
    }
    case "short":
      return (
        hanging(subject, pen, face.chinY + 30 + grand * 60, face.jaw * 0.84, 22) +
        moustache(subject, 16, 7)
      );
    case "full":
      return (
        hanging(
          subject,
          pen,
          face.chinY + 110 + grand * 170,
          face.jaw * (0.86 + grand * 0.28),
          30,
        ) + moustache(subject, 26 + grand * 26, 10 + grand * 6)
      );
    case "braided": {
      const end = face.chinY + 60 + grand * 70;
      const drop = 110 + grand * 90;
      return (
        hanging(subject, pen, end, face.jaw * 0.9, 44) +
        both(
          plait(
            subject,
            [
              [face.jaw * 0.5, end - 40],
              [face.jaw * 0.56, end + drop * 0.4],
              [face.jaw * 0.46, end + drop * 0.8],
            ],
            40,
          ),
        ) +
        plait(
          subject,
          [
            [0, end - 20],
            [3, end + drop * 0.5],
            [0, end + drop],
          ],
          50,
        ) +
        moustache(subject, 30 + grand * 24, 10 + grand * 6)
      );
    }
  }
}
