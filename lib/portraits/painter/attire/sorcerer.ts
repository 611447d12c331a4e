import { openHand, sleeve } from "../figure/hand";
import { blob, mirrored, type Point, polygon, strands, stroke } from "../geometry";
import { both, fill, line } from "../pen";
import type { Subject } from "../subject";
import type { Dress } from "./attire";
import { placket, robe, standingCollar } from "./cloth";

export type Fire = { hot: string; warm: string; cool: string };

/** What burns in a sorcerer: fire for most, another light for those whose element is known. */
export function fireOf(subject: Subject): Fire {
  const cold = /white|silver|frost/.test(subject.lineageId);
  const storm = /blue|bronze|storm/.test(subject.lineageId);
  const acid = /black|copper|green/.test(subject.lineageId);
  if (cold) return { hot: "#f4fdff", warm: "#a7def2", cool: "#3f8fc0" };
  if (storm) return { hot: "#fbf7ff", warm: "#b9a6ff", cool: "#5a48c8" };
  if (acid) return { hot: "#fbffd6", warm: "#c3e356", cool: "#5e9a2c" };
  return { hot: "#fff6c9", warm: "#f7b23b", cool: "#d2491e" };
}

export function flame(
  x: number,
  y: number,
  wide: number,
  tall: number,
  lean: number,
  fire: Fire,
  ink: string,
): string {
  const tongue = (k: number): string =>
    blob([
      [x, y, 1],
      [x - wide * 0.52 * k, y - tall * 0.16 * k],
      [x - wide * 0.5 * k, y - tall * 0.42 * k],
      [x - wide * 0.14 * k + lean * 0.4 * k, y - tall * 0.68 * k],
      [x + lean * k, y - tall * k, 1],
      [x + wide * 0.2 * k + lean * 0.6 * k, y - tall * 0.62 * k],
      [x + wide * 0.5 * k, y - tall * 0.34 * k],
      [x + wide * 0.44 * k, y - tall * 0.1 * k],
    ]);
  return (
    fill(tongue(1), fire.cool) +
    line(tongue(1), ink, 3.6, 0.55) +
    fill(tongue(0.74), fire.warm) +
    fill(tongue(0.44), fire.hot)
  );
}

export const sorcerer: Dress = (subject, pen) => {
  const { body, cloth, second, gold, ink, face } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const fire = fireOf(subject);
  const random = subject.random("fire");
  const collar = standingCollar(subject, cloth, second, 150, s * 0.72);
  const wing = Array.from({ length: 7 }, (_, i) => {
    const t = i / 6;
    return flame(
      s * 0.6 + t * 130,
      y + 60 - t * 20,
      96 - t * 20,
      430 - Math.abs(t - 0.45) * 320 + random.between(-30, 30),
      60 + t * 90,
      fire,
      ink,
    );
  }).join("");
  const hx = Math.min(s * 1.02, 286);
  const hy = y + 190;
  const gem = (cx: number, cy: number, r: number): string => {
    const shape = polygon([
      [cx, cy - r],
      [cx + r * 0.72, cy],
      [cx, cy + r],
      [cx - r * 0.72, cy],
    ]);
    return (
      fill(shape, fire.cool) +
      fill(
        polygon([
          [cx, cy - r],
          [cx, cy + r],
          [cx - r * 0.72, cy],
        ]),
        fire.warm,
      ) +
      fill(
        polygon([
          [cx, cy - r * 0.7],
          [cx + r * 0.3, cy - r * 0.1],
          [cx - r * 0.3, cy - r * 0.1],
        ]),
        fire.hot,
      ) +
      line(shape, ink, 3.8, 0.94)
    );
  };
  const diadem: Point[] = [
    [-face.temple - 2, -52],
    [-face.temple * 0.5, -84],
    [0, -72],
    [face.temple * 0.5, -84],
    [face.temple + 2, -52],
  ];
  const orb = `<circle cx="${hx}" cy="${hy - 128}" r="190" fill="${pen.radial([
    [0, fire.hot, 0.95],
    [0.3, fire.warm, 0.5],
    [1, fire.warm, 0],
  ])}"/>`;
  const small = `<circle cx="${-hx}" cy="${hy - 60}" r="170" fill="${pen.radial([
    [0, fire.hot, 0.9],
    [0.3, fire.warm, 0.45],
    [1, fire.warm, 0],
  ])}"/>`;
  const v: Point[] = [
    [-n * 1.3, y - 30],
    [-n * 0.5, y + 110],
    [0, y + 200],
    [n * 0.5, y + 110],
    [n * 1.3, y - 30],
  ];
  return {
    behind: `<g opacity="0.94">${both(wing)}</g>`,
    base:
      robe(subject, pen, cloth, 10) +
      placket(subject, second, y + 170, 70) +
      both(
        fill(
          strands(
            [
              [n * 1.6, y + 40],
              [s * 0.5, y + 160],
              [s * 0.4, 800],
            ],
            [
              [n * 0.7, y + 120],
              [100, y + 220],
              [90, 800],
            ],
            3,
            10,
            random,
          ),
          gold.base,
          0.9,
        ),
      ),
    collar:
      collar.back +
      collar.front +
      fill(stroke(v, 14), gold.base) +
      fill(stroke(mirrored(v), 5), gold.light) +
      gem(0, y + 196, 40),
    headgear: fill(stroke(diadem, 13), ink) + fill(stroke(diadem, 9), gold.base) + gem(0, -80, 24),
    front:
      orb +
      sleeve(subject, hx, hy + 40, 1, cloth, gold, 1.5) +
      openHand(subject, hx, hy + 10, 1, 1) +
      flame(hx + 6, hy - 50, 96, 220, -26, fire, ink) +
      small +
      sleeve(subject, -hx, hy + 120, -1, cloth, gold, 1.4) +
      openHand(subject, -hx, hy + 90, -1, 0.95) +
      flame(-hx - 4, hy + 34, 74, 160, 22, fire, ink),
  };
};
