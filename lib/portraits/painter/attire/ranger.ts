import { fist, sleeve } from "../figure/hand";
import { blob, curve, mirrored, type Point, polygon, strands, stroke, whole } from "../geometry";
import { both, fill, line } from "../pen";
import { material, type Subject } from "../subject";
import type { Dress } from "./attire";
import { leaf, robe } from "./cloth";

function arrows(subject: Subject, x: number, y: number): string {
  const { leather, ink, cloth } = subject;
  const quiver = polygon([
    [-44, 60],
    [44, 52],
    [30, 360],
    [-36, 364],
  ]);
  const shafts = [-30, -12, 6, 24]
    .map((dx, index) => {
      const top = -60 - (index % 2) * 34 - index * 6;
      const paint = index % 2 ? "#ede3c8" : cloth.light;
      const vane = blob([
        [dx, top + 78, 1],
        [dx - 17, top + 56],
        [dx - 15, top + 10, 1],
        [dx, top + 22],
        [dx + 15, top + 10, 1],
        [dx + 17, top + 56],
      ]);
      return (
        line(`M${dx} ${top}L${dx} 80`, ink, 9) +
        line(`M${dx} ${top}L${dx} 80`, leather.light, 5) +
        fill(vane, paint) +
        fill(
          stroke(
            [
              [dx, top + 20],
              [dx, top + 76],
            ],
            4,
          ),
          ink,
          0.6,
        ) +
        line(vane, ink, 3.6, 0.92)
      );
    })
    .join("");
  return `<g transform="translate(${x} ${y}) rotate(16)">${shafts}${fill(quiver, leather.base)}${fill(
    polygon([
      [6, 56],
      [44, 52],
      [30, 360],
      [4, 362],
    ]),
    leather.deep,
  )}${line(quiver, ink, 5, 0.94)}<rect x="-48" y="56" width="96" height="24" rx="6" fill="${leather.light}" stroke="${ink}" stroke-width="4.4"/></g>`;
}

function bow(subject: Subject, x: number, y: number): string {
  const { leather, ink, gold } = subject;
  const limb: Point[] = [
    [-66, -420],
    [-30, -392],
    [26, -270],
    [40, -120],
    [22, -40],
    [20, 0],
    [22, 40],
    [40, 120],
    [26, 270],
    [-30, 392],
    [-66, 420],
  ];
  return `<g transform="translate(${x} ${y}) rotate(-5)">${line("M-62 -416L-62 416", "#f3e9cf", 3.4, 0.95)}${line(curve(limb), ink, 28)}${line(curve(limb), leather.base, 19)}${line(curve(limb.map(([px, py]) => [px - 4, py])), leather.light, 5, 0.9)}<rect x="6" y="-62" width="32" height="124" rx="12" fill="${subject.cloth.shade}" stroke="${ink}" stroke-width="4.4"/>${[-250, 250].map((dy) => `<rect x="10" y="${dy - 8}" width="36" height="14" rx="5" fill="${gold.base}" stroke="${ink}" stroke-width="3.4"/>`).join("")}</g>`;
}

export const ranger: Dress = (subject, pen) => {
  const { body, cloth, second, leather, gold, ink } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const random = subject.random("cowl");
  const cowl: Point[] = [
    [0, y + 74],
    [n * 0.7, y + 50],
    [n * 1.3, y - 30],
    [n * 1.9, y - 66],
    [s * 0.7, y - 34],
    [s * 1.12, y + 50],
    [s * 1.14, y + 170],
    [s * 0.76, y + 128],
    [n * 1.1, y + 128],
    [0, y + 172, 1],
  ];
  const shape = blob(whole(cowl));
  const a: Point[] = [
    [n * 1.2, y - 20],
    [s * 0.6, y + 10],
    [s * 1.06, y + 130],
  ];
  const b: Point[] = [
    [10, y + 90],
    [n * 1.2, y + 100],
    [s * 0.8, y + 128],
  ];
  const hx = -Math.min(s * 0.98, 262);
  const hy = y + 190;
  const leafy = material("#7d9a45", ink);
  return {
    behind:
      arrows(subject, Math.min(s * 0.86, 262), y - 210) +
      both(
        fill(
          blob([
            [n, y - 10],
            [s * 1.1, y + 10],
            [s * 1.3, y + 240],
            [s * 1.42, 860],
            [0, 860],
          ]),
          cloth.shade,
        ) +
          fill(
            stroke(
              [
                [s * 1.1, y + 90],
                [s * 1.2, y + 300],
                [s * 1.28, 820],
              ],
              16,
            ),
            cloth.deep,
            0.8,
          ) +
          line(
            blob([
              [n, y - 10],
              [s * 1.1, y + 10],
              [s * 1.3, y + 240],
              [s * 1.42, 860],
              [0, 860],
            ]),
            ink,
            5,
            0.94,
          ),
      ),
    base:
      robe(subject, pen, second, 2) +
      fill(
        polygon([
          [-s * 0.7, y + 60],
          [-s * 0.56, y + 40],
          [s * 0.5, y + 380],
          [s * 0.38, y + 420],
        ]),
        leather.shade,
      ) +
      line(
        polygon([
          [-s * 0.7, y + 60],
          [-s * 0.56, y + 40],
          [s * 0.5, y + 380],
          [s * 0.38, y + 420],
        ]),
        ink,
        4.6,
        0.94,
      ) +
      [0, 1, 2, 3]
        .map((row) =>
          line(
            `M-16 ${y + 190 + row * 44}L16 ${y + 210 + row * 44}M16 ${y + 190 + row * 44}L-16 ${y + 210 + row * 44}`,
            leather.light,
            5,
            0.9,
          ),
        )
        .join(""),
    collar:
      fill(
        shape,
        pen.linear(
          [
            [0, cloth.light],
            [0.45, cloth.base],
            [1, cloth.shade],
          ],
          [0, 0, 1, 0.5],
        ),
      ) +
      fill(strands(a, b, 8, 10, random), cloth.deep, 0.75) +
      fill(strands(mirrored(a), mirrored(b), 8, 10, random), cloth.shade, 0.9) +
      fill(strands(mirrored(a), mirrored(b), 5, 7, random), cloth.light, 0.8) +
      line(shape, ink, 5, 0.94) +
      leaf(0, y + 86, 62, 0.5, leafy, ink) +
      leaf(0, y + 86, 62, 2.64, leafy, ink) +
      leaf(0, y + 80, 66, 1.57, leafy, ink) +
      `<circle cx="0" cy="${y + 88}" r="15" fill="${gold.base}" stroke="${ink}" stroke-width="4"/>`,
    front:
      bow(subject, hx - 6, y + 130) +
      sleeve(subject, hx, hy + 20, -1, second, leather, 1) +
      fist(subject, hx, hy, -1, 1, { ...leather, base: leather.light, light: "#c9a06a" }),
  };
};
