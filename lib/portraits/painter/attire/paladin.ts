import { fist } from "../figure/hand";
import { blob, type Point, star, stroke, whole } from "../geometry";
import { both, fill, line } from "../pen";
import { material, type Subject } from "../subject";
import type { Dress } from "./attire";
import { breastplate, pauldrons, robe } from "./cloth";
import { sword } from "./fighter";

function feathers(subject: Subject, x: number, y: number, size: number, lift: number): string {
  const { ink, gold } = subject;
  let out = "";
  for (let index = 5; index >= 0; index--) {
    const angle = lift + index * 0.17;
    const long = size * (1 - index * 0.11);
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const shape = blob([
      [x, y - 6 + index * 5],
      [x + dx * long * 0.5 - dy * -12, y + dy * long * 0.5 - 15 + index * 5],
      [x + dx * long, y + dy * long + index * 5, 1],
      [x + dx * long * 0.55, y + dy * long * 0.55 + 14 + index * 5],
      [x, y + 12 + index * 5],
    ]);
    out +=
      fill(shape, index % 2 ? "#efe6cf" : "#fbf6e6") +
      fill(
        stroke(
          [
            [x + 6, y + 3 + index * 5],
            [x + dx * long * 0.6, y + dy * long * 0.6 + 3 + index * 5],
            [x + dx * long * 0.96, y + dy * long * 0.96 + index * 5],
          ],
          3.6,
        ),
        gold.shade,
        0.8,
      ) +
      line(shape, ink, 3.4, 0.9);
  }
  return out;
}

export const paladin: Dress = (subject, pen) => {
  const { body, cloth, second, gold, ink, face } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const plate = material(subject.look.accent ? cloth.base : "#e9e2cf", ink);
  const tabard = blob(
    whole([
      [0, y + 90],
      [s * 0.3, y + 86],
      [s * 0.36, y + 200],
      [s * 0.42, 820],
      [0, 820],
    ]),
  );
  const gorget = blob(
    whole([
      [0, y - 14],
      [n * 1.08, y - 40],
      [n * 1.4, y - 8],
      [n * 1.7, y + 44],
      [0, y + 86],
    ]),
  );
  const band: Point[] = [
    [-face.temple - 4, -50],
    [-face.temple * 0.6, -76],
    [0, -88],
    [face.temple * 0.6, -76],
    [face.temple + 4, -50],
  ];
  const wing = feathers(subject, face.temple - 2, -56, 138, -1.32);
  const hy = y + 292;
  return {
    behind: both(
      fill(
        blob([
          [s * 0.4, y - 40],
          [s * 1.1, y - 10],
          [s * 1.5, y + 200],
          [s * 1.56, 860],
          [0, 860],
          [0, y],
        ]),
        second.base,
      ) +
        fill(
          stroke(
            [
              [s * 1.1, y + 60],
              [s * 1.3, y + 300],
              [s * 1.34, 800],
            ],
            20,
          ) +
            stroke(
              [
                [s * 1.26, y + 160],
                [s * 1.46, y + 400],
                [s * 1.48, 800],
              ],
              12,
            ),
          second.deep,
          0.8,
        ) +
        line(
          blob([
            [s * 0.4, y - 40],
            [s * 1.1, y - 10],
            [s * 1.5, y + 200],
            [s * 1.56, 860],
            [0, 860],
            [0, y],
          ]),
          ink,
          5,
          0.94,
        ),
    ),
    base:
      robe(subject, pen, plate, 4) +
      breastplate(subject, pen, plate, gold) +
      fill(tabard, second.base) +
      line(tabard, ink, 4.6, 0.94) +
      fill(
        stroke(
          [
            [-s * 0.3, y + 96],
            [-s * 0.36, y + 220],
            [-s * 0.4, 820],
          ],
          9,
        ),
        gold.base,
      ),
    collar:
      fill(
        gorget,
        pen.linear(
          [
            [0, gold.light],
            [0.5, gold.base],
            [1, gold.shade],
          ],
          [0, 0, 1, 0.6],
        ),
      ) +
      line(gorget, ink, 4.8, 0.94) +
      pauldrons(subject, pen, plate, gold, 3) +
      both(
        `<path d="${star(s * 0.86, y + 20, 34, 13, 8)}" fill="${gold.light}" stroke="${ink}" stroke-width="3.4"/>`,
      ),
    headgear:
      both(wing) +
      line(`M${band.map(([x, by]) => `${x} ${by}`).join("L")}`, ink, 20) +
      fill(stroke(band, 16, "even"), gold.base) +
      fill(
        stroke(
          band.map(([x, by]) => [x, by - 3] as Point),
          5,
        ),
        gold.light,
      ) +
      `<path d="${star(0, -92, 26, 10, 8)}" fill="${gold.light}" stroke="${ink}" stroke-width="3.6"/>`,
    front:
      `<g transform="translate(0 ${hy}) rotate(180) scale(1.12)">${sword(subject, 640)}</g>` +
      both(
        fill(
          blob([
            [40, hy + 20],
            [70, hy - 40],
            [s * 0.72, hy + 130],
            [s * 0.9, 860],
            [s * 0.5, 860],
            [60, hy + 60],
          ]),
          plate.base,
        ) +
          fill(
            stroke(
              [
                [60, hy - 10],
                [s * 0.6, hy + 110],
                [s * 0.8, 820],
              ],
              14,
            ),
            plate.light,
          ) +
          line(
            blob([
              [40, hy + 20],
              [70, hy - 40],
              [s * 0.72, hy + 130],
              [s * 0.9, 860],
              [s * 0.5, 860],
              [60, hy + 60],
            ]),
            ink,
            5,
            0.94,
          ),
      ) +
      fist(subject, -14, hy + 34, -1, 1, plate) +
      fist(subject, 12, hy - 16, 1, 1, plate),
  };
};
