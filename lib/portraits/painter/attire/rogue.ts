import { fist, sleeve } from "../figure/hand";
import { blob, polygon, strands, stroke, whole } from "../geometry";
import { both, fill, line } from "../pen";
import type { Subject } from "../subject";
import type { Dress } from "./attire";
import { hood, robe, shirt } from "./cloth";

export function dagger(subject: Subject): string {
  const { steel, gold, leather, ink } = subject;
  const blade = polygon([
    [-17, -26],
    [-20, -90],
    [0, -214],
    [20, -90],
    [17, -26],
  ]);
  return (
    fill(blade, steel.light) +
    fill(
      polygon([
        [0, -26],
        [0, -214],
        [20, -90],
        [17, -26],
      ]),
      steel.shade,
    ) +
    line(blade, ink, 4.4, 0.94) +
    `<rect x="-46" y="-34" width="92" height="17" rx="8" fill="${gold.base}" stroke="${ink}" stroke-width="4"/><rect x="-10" y="-18" width="20" height="66" fill="${leather.base}" stroke="${ink}" stroke-width="4"/><circle cy="56" r="15" fill="${gold.base}" stroke="${ink}" stroke-width="4"/>`
  );
}

export const rogue: Dress = (subject, pen) => {
  const { body, cloth, second, leather, gold, ink, face } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const cowl = hood(subject, pen, cloth, 62, 0.36);
  const random = subject.random("scarf");
  const scarf = blob(
    whole([
      [0, face.chinY - 4],
      [n * 1.1, face.chinY - 26],
      [n * 1.7, y + 6],
      [n * 1.5, y + 64],
      [0, y + 92],
    ]),
  );
  const tail = blob([
    [n * 0.6, y + 60],
    [n * 1.3, y + 50],
    [n * 1.7, y + 190],
    [n * 1.5, y + 300, 1],
    [n * 1.1, y + 270],
    [n * 0.7, y + 306, 1],
    [n * 0.8, y + 180],
  ]);
  const harness = polygon([
    [s * 0.74, y - 6],
    [s * 0.56, y - 20],
    [-s * 0.5, y + 350],
    [-s * 0.36, y + 390],
  ]);
  const hx = Math.min(s * 0.92, 256);
  const hy = y + 250;
  const knives = [0.3, 0.46, 0.62]
    .map(
      (t) =>
        `<g transform="translate(${s * 0.66 - s * 1.1 * t} ${y + 376 * t}) rotate(198) scale(0.5)">${dagger(subject)}</g>`,
    )
    .join("");
  return {
    behind: both(
      fill(
        blob([
          [n, y - 20],
          [s * 1.04, y],
          [s * 1.42, y + 210],
          [s * 1.5, 860],
          [0, 860],
        ]),
        cloth.shade,
      ) +
        line(
          blob([
            [n, y - 20],
            [s * 1.04, y],
            [s * 1.42, y + 210],
            [s * 1.5, 860],
            [0, 860],
          ]),
          ink,
          5,
          0.94,
        ),
    ),
    base:
      robe(subject, pen, leather, 2) +
      fill(harness, second.shade) +
      line(harness, ink, 4.6, 0.94) +
      knives,
    collar:
      shirt(subject, { ...second, base: second.deep }) +
      both(
        fill(
          blob([
            [n * 0.8, y + 10],
            [s * 0.7, y - 46],
            [s * 1.16, y + 60],
            [s * 1.2, y + 190],
            [s * 0.82, y + 130],
            [n * 1.2, y + 96],
          ]),
          cloth.base,
        ) +
          fill(
            strands(
              [
                [n, y + 60],
                [s * 0.7, y + 90],
                [s * 1.1, y + 160],
              ],
              [
                [n, y + 10],
                [s * 0.7, y - 20],
                [s * 1.14, y + 80],
              ],
              6,
              9,
              random,
            ),
            cloth.deep,
            0.8,
          ) +
          line(
            blob([
              [n * 0.8, y + 10],
              [s * 0.7, y - 46],
              [s * 1.16, y + 60],
              [s * 1.2, y + 190],
              [s * 0.82, y + 130],
              [n * 1.2, y + 96],
            ]),
            ink,
            5,
            0.94,
          ),
      ) +
      fill(tail, second.shade) +
      line(tail, ink, 4.4, 0.94),
    headBack: cowl.inside,
    headgear:
      cowl.rim +
      fill(scarf, second.base) +
      fill(
        strands(
          [
            [-n * 1.5, y - 10],
            [0, face.chinY + 16],
            [n * 1.5, y - 10],
          ],
          [
            [-n * 1.4, y + 60],
            [0, y + 84],
            [n * 1.4, y + 60],
          ],
          6,
          8,
          random,
        ),
        second.deep,
        0.8,
      ) +
      fill(
        stroke(
          [
            [-n * 1.3, y - 6],
            [-n * 0.4, face.chinY + 26],
            [n * 0.4, face.chinY + 30],
          ],
          8,
        ),
        second.light,
        0.8,
      ) +
      line(scarf, ink, 4.8, 0.94) +
      `<circle cx="${n * 1.1}" cy="${y + 62}" r="20" fill="${gold.base}" stroke="${ink}" stroke-width="4.4"/>`,
    front:
      `<g transform="translate(${hx + 8} ${hy + 10}) rotate(-26)">${dagger(subject)}</g>` +
      `<g transform="translate(${-hx} ${hy + 40}) rotate(24)">${dagger(subject)}</g>` +
      sleeve(subject, -hx, hy + 40, -1, leather, second, 0.9) +
      fist(subject, -hx, hy + 40, -1, 0.9, material(second)) +
      sleeve(subject, hx, hy, 1, leather, second, 0.9) +
      fist(subject, hx, hy, 1, 0.92, material(second)),
    covered: true,
    hooded: true,
  };
  function material(stuff: typeof second): typeof second {
    return { ...stuff, base: cloth.shade, shade: cloth.deep, light: cloth.light };
  }
};
