import { torso } from "../figure/body";
import { blob, type Point, strands, stroke, walk } from "../geometry";
import { fill, line } from "../pen";
import { material, type Subject } from "../subject";
import type { Dress } from "./attire";
import { beads } from "./cloth";

/** Two hands laid together, fingers up. */
function palms(subject: Subject, y: number): string {
  const { skin, ink } = subject;
  const hand: Point[] = [
    [0, -168, 1],
    [14, -160],
    [20, -120],
    [26, -50],
    [34, 10],
    [44, 76],
    [0, 90],
  ];
  const thumb: Point[] = [
    [20, -8],
    [36, -40],
    [32, -68],
    [20, -66],
    [12, -30],
  ];
  const forearm: Point[] = [
    [4, 70],
    [48, 60],
    [150, 170],
    [250, 330],
    [90, 400],
    [20, 220],
  ];
  const wraps = [0, 1, 2, 3]
    .map((i) =>
      stroke(
        [
          [6 + i * 9, 96 + i * 30],
          [44 + i * 16, 84 + i * 24],
          [76 + i * 22, 74 + i * 22],
        ],
        15,
      ),
    )
    .join("");
  const one = (lit: boolean): string =>
    fill(blob(forearm), lit ? skin.base : skin.shade) +
    line(blob(forearm), ink, 5, 0.94) +
    fill(wraps, "#e9dcc0") +
    line(wraps, ink, 2.6, 0.75) +
    fill(blob(hand), lit ? skin.base : skin.shade) +
    fill(
      stroke(
        [
          [8, -150],
          [12, -90],
          [10, 0],
        ],
        4,
      ) +
        stroke(
          [
            [16, -120],
            [22, -40],
            [28, 40],
          ],
          3.4,
        ),
      lit ? skin.shade : skin.deep,
      0.8,
    ) +
    line(blob(hand), ink, 4.4, 0.94) +
    fill(blob(thumb), lit ? skin.light : skin.base) +
    line(blob(thumb), ink, 3.8, 0.94);
  return `<g transform="translate(0 ${y})"><g transform="scale(-1 1)">${one(true)}</g>${one(false)}</g>`;
}

export const monk: Dress = (subject, pen) => {
  const { body, skin, cloth, second, gold, ink, rim } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const random = subject.random("kasaya");
  // The robe crosses from the left shoulder under the right arm; the right shoulder stays bare.
  const wrap: Point[] = [
    [-n * 1.5, y - 46],
    [-n * 0.7, y - 6],
    [n * 0.9, y + 150],
    [s * 0.84, y + 270],
    [s * 1.1, y + 330],
    [s * 1.2, 840],
    [-s * 1.3, 840],
    [-s * 1.22, y + 200],
    [-s * 1.1, y + 70],
    [-s * 0.8, y - 20],
  ];
  const a: Point[] = [
    [-s * 0.9, y],
    [-s * 0.9, y + 200],
    [-s * 0.8, 820],
  ];
  const b: Point[] = [
    [-n * 0.9, y],
    [n * 0.6, y + 200],
    [s * 0.9, y + 330],
  ];
  const edge: Point[] = [
    [-n * 1.2, y - 40],
    [-n * 0.5, y + 10],
    [n * 1.0, y + 160],
    [s * 0.86, y + 282],
  ];
  const wood = material("#8a4a26", ink);
  const loop: Point[] = [
    [-n * 1.55, y - 24],
    [-n * 1.3, y + 90],
    [-n * 0.7, y + 170],
    [0, y + 198],
    [n * 0.7, y + 170],
    [n * 1.3, y + 90],
    [n * 1.55, y - 24],
  ];
  return {
    base:
      torso(subject, pen, skin, 4) +
      fill(
        stroke(
          [
            [s * 0.2, y + 150],
            [s * 0.5, y + 160],
            [s * 0.72, y + 110],
          ],
          8,
        ),
        skin.deep,
        0.7,
      ) +
      fill(
        stroke(
          [
            [s * 0.92, y + 30],
            [s * 1.0, y + 120],
            [s * 1.04, y + 240],
          ],
          8,
        ),
        rim,
        0.8,
      ) +
      fill(
        blob(wrap),
        pen.linear(
          [
            [0, cloth.light],
            [0.4, cloth.base],
            [1, cloth.deep],
          ],
          [0, 0, 1, 0.5],
        ),
      ) +
      fill(strands(a, b, 12, 12, random, { loose: 0.25 }), cloth.deep, 0.6) +
      fill(strands(a, b, 8, 8, random, { loose: 0.25, to: 0.6 }), cloth.light, 0.7) +
      fill(stroke(edge, 26, "even"), second.base) +
      fill(stroke(edge, 6), gold.base) +
      line(blob(wrap), ink, 5.4, 0.94),
    collar:
      beads(loop, 19, 17, wood, ink) +
      `<circle cx="0" cy="${y + 200}" r="23" fill="${gold.base}" stroke="${ink}" stroke-width="4"/>` +
      fill(
        walk(
          [
            [-5, y + 220],
            [0, y + 250],
            [4, y + 290],
          ],
          4,
        )
          .map(([x, ty]) =>
            stroke(
              [
                [x - 6, ty],
                [x, ty + 24],
              ],
              6,
            ),
          )
          .join(""),
        second.base,
      ),
    front: palms(subject, y + 300),
  };
};
