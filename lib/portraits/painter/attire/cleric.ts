import { fist, sleeve } from "../figure/hand";
import { around, blob, type Point, polygon, ring, star, stroke, whole } from "../geometry";
import { both, fill, line } from "../pen";
import type { Subject } from "../subject";
import type { Dress } from "./attire";
import { beads, hood, robe } from "./cloth";

function sunMace(subject: Subject, x: number, y: number): string {
  const { gold, leather, ink } = subject;
  const rays = Array.from({ length: 12 }, (_, i) => {
    const angle = (i * Math.PI) / 6;
    const long = i % 2 ? 84 : 104;
    return polygon([
      around(0, 0, 54, angle - 0.14),
      around(0, 0, long, angle),
      around(0, 0, 54, angle + 0.14),
    ]);
  }).join("");
  const shaft = polygon([
    [-10, 50],
    [10, 50],
    [11, 900],
    [-11, 900],
  ]);
  return `<g transform="translate(${x} ${y})">${fill(shaft, leather.base)}${fill(
    polygon([
      [2, 50],
      [10, 50],
      [11, 900],
      [3, 900],
    ]),
    leather.deep,
  )}${line(shaft, ink, 4.4, 0.94)}${fill(rays, gold.base)}${line(rays, ink, 3.8, 0.94)}<circle r="58" fill="${gold.base}" stroke="${ink}" stroke-width="4.6"/><circle r="42" fill="${gold.light}" stroke="${gold.shade}" stroke-width="4"/><circle r="18" fill="${subject.second.base}" stroke="${ink}" stroke-width="3.6"/><circle cx="-5" cy="-6" r="5" fill="#fff7e0"/><rect x="-20" y="64" width="40" height="20" rx="6" fill="${gold.base}" stroke="${ink}" stroke-width="4"/></g>`;
}

export const cleric: Dress = (subject, pen) => {
  const { body, cloth, second, gold, ink } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const veil = hood(subject, pen, cloth, 34);
  const stole: Point[] = [
    [n * 1.0, y - 34],
    [n * 1.75, y - 30],
    [s * 0.5, y + 120],
    [s * 0.46, 840],
    [s * 0.16, 840],
    [s * 0.2, y + 140],
    [n * 0.7, y + 40],
  ];
  const suns = [y + 190, y + 330].map((sy) => star(s * 0.33, sy, 30, 12, 8)).join("");
  const cape = blob(
    whole([
      [0, y + 6],
      [n * 1.6, y - 44],
      [s * 0.72, y - 30],
      [s * 1.14, y + 70],
      [s * 1.06, y + 150],
      [s * 0.6, y + 190],
      [0, y + 210],
    ]),
  );
  const capeEdge: Point[] = [
    [-s * 1.06, y + 146],
    [-s * 0.6, y + 182],
    [0, y + 202],
    [s * 0.6, y + 182],
    [s * 1.06, y + 146],
  ];
  const hx = Math.min(s * 1.0, 280);
  const hy = y + 260;
  return {
    base: robe(subject, pen, cloth, 10),
    headBack: veil.inside,
    collar:
      fill(
        cape,
        pen.linear(
          [
            [0, cloth.light],
            [0.5, cloth.base],
            [1, cloth.shade],
          ],
          [0, 0, 1, 0.5],
        ),
      ) +
      fill(stroke(capeEdge, 20, "even"), gold.base) +
      fill(stroke(capeEdge, 6), gold.light) +
      line(cape, ink, 5, 0.94) +
      both(
        fill(blob(stole), second.base) +
          fill(
            stroke(
              [
                [n * 1.6, y - 24],
                [s * 0.46, y + 124],
                [s * 0.42, 830],
              ],
              7,
            ),
            gold.base,
          ) +
          fill(
            stroke(
              [
                [n * 0.8, y + 40],
                [s * 0.23, y + 140],
                [s * 0.2, 830],
              ],
              7,
            ),
            gold.base,
          ) +
          line(blob(stole), ink, 4.6, 0.94) +
          fill(suns, gold.light) +
          line(suns, ink, 2.6, 0.8),
      ) +
      beads(
        [
          [-n * 1.3, y - 6],
          [-n * 0.8, y + 90],
          [0, y + 140],
          [n * 0.8, y + 90],
          [n * 1.3, y - 6],
        ],
        19,
        7,
        gold,
        ink,
      ) +
      `<circle cx="0" cy="${y + 176}" r="44" fill="${gold.base}" stroke="${ink}" stroke-width="4.8"/>` +
      fill(star(0, y + 176, 38, 17, 12), gold.light) +
      line(ring(0, y + 176, 16), ink, 3.4, 0.9) +
      fill(ring(0, y + 176, 15), second.base),
    headgear: veil.rim,
    front:
      sunMace(subject, hx + 4, y - 210) +
      sleeve(subject, hx, hy, 1, cloth, gold, 1.1) +
      fist(subject, hx, hy, 1, 0.98),
    covered: true,
    hooded: true,
  };
};
