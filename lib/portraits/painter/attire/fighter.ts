import { classEmblems } from "../emblem-paths";
import { fist } from "../figure/hand";
import { blob, type Point, polygon, stroke, whole } from "../geometry";
import { fill, line, type Pen } from "../pen";
import type { Subject } from "../subject";
import type { Dress } from "./attire";
import { breastplate, pauldrons, placket, robe } from "./cloth";

/** A sword standing on its pommel: the grip is at (0, 0), the point `long` above it. */
export function sword(subject: Subject, long: number): string {
  const { steel, gold, leather, ink } = subject;
  const blade: Point[] = [
    [-17, -40, 1],
    [-15, -long + 46, 1],
    [0, -long, 1],
    [15, -long + 46, 1],
    [17, -40, 1],
  ];
  const guard = blob([
    [-84, -46],
    [-92, -34],
    [-80, -24],
    [-20, -26],
    [0, -20],
    [20, -26],
    [80, -24],
    [92, -34],
    [84, -46],
    [20, -42],
    [-20, -42],
  ]);
  return (
    fill(polygon(blade), steel.light) +
    fill(
      polygon([
        [0, -40],
        [0, -long],
        [15, -long + 46],
        [17, -40],
      ]),
      steel.shade,
    ) +
    fill(
      stroke(
        [
          [0, -46],
          [0, -long * 0.5],
          [0, -long + 60],
        ],
        5,
        "tail",
      ),
      steel.deep,
      0.8,
    ) +
    line(polygon(blade), ink, 4.6, 0.94) +
    fill(
      polygon([
        [-10, -30],
        [10, -30],
        [9, 52],
        [-9, 52],
      ]),
      leather.base,
    ) +
    line(
      polygon([
        [-10, -30],
        [10, -30],
        [9, 52],
        [-9, 52],
      ]),
      ink,
      4,
      0.94,
    ) +
    fill(guard, gold.base) +
    fill(
      stroke(
        [
          [-80, -38],
          [0, -34],
          [80, -38],
        ],
        6,
      ),
      gold.light,
    ) +
    line(guard, ink, 4.4, 0.94) +
    `<circle cx="0" cy="64" r="19" fill="${gold.base}" stroke="${ink}" stroke-width="4.4"/><circle cx="-4" cy="60" r="6" fill="${gold.light}"/>`
  );
}

function shield(subject: Subject, pen: Pen, x: number, y: number): string {
  const { cloth, second, gold, ink } = subject;
  const shape = blob(
    whole([
      [0, -150, 1],
      [66, -138],
      [118, -146, 1],
      [122, -30],
      [92, 90],
      [0, 178, 1],
    ]),
  );
  const inner = blob(
    whole([
      [0, -126, 1],
      [58, -116],
      [98, -122, 1],
      [102, -30],
      [76, 76],
      [0, 148, 1],
    ]),
  );
  return `<g transform="translate(${x} ${y}) rotate(-6)">${fill(shape, gold.base)}${line(shape, ink, 5.4, 0.94)}${fill(
    inner,
    pen.linear(
      [
        [0, cloth.light],
        [0.5, cloth.base],
        [1, cloth.deep],
      ],
      [0, 0, 1, 1],
    ),
  )}${fill(
    blob([
      [0, -126, 1],
      [58, -116],
      [98, -122, 1],
      [102, -30],
      [76, 76],
      [0, 148, 1],
    ]),
    second.base,
    0.85,
  )}${line(inner, ink, 3.6, 0.94)}<path d="${classEmblems.fighter}" transform="translate(-72 -86) scale(0.281)" fill="${gold.light}" stroke="${ink}" stroke-width="14"/></g>`;
}

export const fighter: Dress = (subject, pen) => {
  const { body, cloth, steel, gold, ink } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const gorget = blob(
    whole([
      [0, y - 6],
      [n * 1.06, y - 28],
      [n * 1.3, y - 6],
      [n * 1.5, y + 40],
      [0, y + 76],
    ]),
  );
  const hx = Math.min(s * 0.96, 276);
  const hy = y + 236;
  return {
    base:
      robe(subject, pen, steel, 4) +
      breastplate(subject, pen, steel, gold) +
      placket(subject, cloth, y + 74, 66),
    collar:
      fill(
        gorget,
        pen.linear(
          [
            [0, steel.light],
            [0.5, steel.base],
            [1, steel.deep],
          ],
          [0, 0, 1, 0.6],
        ),
      ) +
      fill(
        stroke(
          [
            [-n * 1.4, y + 34],
            [0, y + 66],
            [n * 1.4, y + 34],
          ],
          8,
        ),
        gold.base,
      ) +
      line(gorget, ink, 4.8, 0.94) +
      pauldrons(subject, pen, steel, gold, 3),
    front:
      shield(subject, pen, -Math.min(s * 0.86, 250), y + 300) +
      `<g transform="translate(${hx} ${hy}) rotate(5)">${sword(subject, 640)}</g>` +
      fill(
        blob([
          [hx - 50, hy + 34],
          [hx + 44, hy + 28],
          [hx + 110, 900],
          [hx - 90, 900],
        ]),
        steel.shade,
      ) +
      fill(
        stroke(
          [
            [hx - 30, hy + 60],
            [hx - 50, hy + 240],
          ],
          16,
        ),
        steel.light,
        0.8,
      ) +
      line(
        blob([
          [hx - 50, hy + 34],
          [hx + 44, hy + 28],
          [hx + 110, 900],
          [hx - 90, 900],
        ]),
        ink,
        5,
        0.94,
      ) +
      fist(subject, hx, hy, 1, 1.05, steel),
  };
};
