import { mix } from "../colour";
import { openHand, sleeve } from "../figure/hand";
import { blob, curve, type Point, star, strands, stroke, walk } from "../geometry";
import { both, fill, line } from "../pen";
import { material, type Subject } from "../subject";
import type { Dress } from "./attire";
import { beads, placket, robe, standingCollar } from "./cloth";

function tentacle(
  subject: Subject,
  spine: readonly Point[],
  wide: number,
  stuff: ReturnType<typeof material>,
): string {
  const { ink } = subject;
  const at = walk(spine, 16);
  const suckers = at
    .slice(1, -3)
    .map(([x, y], i) => {
      const [nx, ny] = at[i + 2]!;
      const length = Math.hypot(nx - x, ny - y) || 1;
      const off = wide * 0.2 * (1 - i / 16);
      const r = wide * 0.13 * (1 - i / 18);
      return `<circle cx="${(x + ((ny - y) / length) * off).toFixed(1)}" cy="${(y - ((nx - x) / length) * off).toFixed(1)}" r="${r.toFixed(1)}" fill="${stuff.light}" stroke="${stuff.deep}" stroke-width="2.4"/>`;
    })
    .join("");
  return (
    fill(stroke(at, wide + 10, "tail"), ink) +
    fill(stroke(at, wide, "tail"), stuff.base) +
    fill(
      stroke(
        at.map(([x, y]) => [x + wide * 0.14, y + 4] as Point),
        wide * 0.5,
        "tail",
      ),
      stuff.deep,
      0.7,
    ) +
    suckers
  );
}

export function eyeball(x: number, y: number, r: number, iris: string, ink: string): string {
  return (
    `<g transform="translate(${x} ${y})">` +
    `<circle r="${r}" fill="#efe6cf" stroke="${ink}" stroke-width="5"/>` +
    fill(
      blob([
        [r * 0.2, -r],
        [r * 0.8, -r * 0.6],
        [r, 0],
        [r * 0.7, r * 0.7],
        [0, r],
        [r * 0.5, r * 0.4],
        [r * 0.6, -r * 0.3],
      ]),
      mix("#b9a98a", ink, 0.25),
      0.7,
    ) +
    fill(
      [0.4, 1.9, 3.4, 5]
        .map((a) =>
          stroke(
            [
              [Math.cos(a) * r * 0.96, Math.sin(a) * r * 0.96],
              [Math.cos(a + 0.2) * r * 0.8, Math.sin(a + 0.2) * r * 0.8],
              [Math.cos(a) * r * 0.66, Math.sin(a) * r * 0.66],
            ],
            4,
            "tail",
          ),
        )
        .join(""),
      "#a4372f",
    ) +
    `<circle r="${r * 0.58}" fill="${iris}" stroke="${ink}" stroke-width="4"/>` +
    fill(star(0, 0, r * 0.54, r * 0.3, 12), mix(iris, "#ffffff", 0.4), 0.6) +
    fill(
      blob([
        [0, -r * 0.5, 1],
        [r * 0.16, 0],
        [0, r * 0.5, 1],
        [-r * 0.16, 0],
      ]),
      ink,
    ) +
    `<circle cx="${-r * 0.24}" cy="${-r * 0.26}" r="${r * 0.12}" fill="#ffffff"/></g>`
  );
}

export const warlock: Dress = (subject, pen) => {
  const { body, cloth, second, gold, ink } = subject;
  const { shoulder: s, shoulderY: y, neck: n } = body;
  const random = subject.random("pact");
  const collar = standingCollar(subject, cloth, second, 210, s * 0.62);
  const eldritch =
    subject.speciesId === "orc" || subject.speciesId === "halfling" ? "#c77dff" : "#8df0a8";
  const flesh = material(mix(second.base, cloth.base, 0.35), ink);
  const w = (a: number): number => a + random.between(-18, 18);
  const reach = Math.min(s, 262);
  const arms: Point[][] = [
    [
      [reach * 0.5, y + 220],
      [reach * 1.1, y + 60],
      [w(reach * 1.36), y - 120],
      [w(reach * 1.1), y - 280],
      [w(reach * 1.28), y - 420],
      [reach * 1.1, y - 480],
    ],
    [
      [reach * 0.6, y + 260],
      [reach * 1.3, y + 200],
      [w(reach * 1.5), y + 20],
      [w(reach * 1.36), y - 110],
      [w(reach * 1.5), y - 170],
    ],
    [
      [reach * 0.3, y + 100],
      [reach * 0.8, y - 100],
      [w(reach * 0.86), y - 320],
      [w(reach * 0.6), y - 470],
      [w(reach * 0.8), y - 560],
    ],
  ];
  const left: Point[][] = arms.map((arm) =>
    arm.map(([x, ty], i) => [-x - (i > 1 ? w(0) : 0), ty + (i > 1 ? w(16) : 0)] as Point),
  );
  const hx = Math.min(s * 0.98, 276);
  const hy = y + 250;
  const runes = Array.from({ length: 8 }, (_, i) => {
    const angle = (i / 8) * Math.PI * 2;
    const [x, ry] = [hx + Math.cos(angle) * 108, hy - 132 + Math.sin(angle) * 108];
    return (
      stroke(
        [
          [x - 6, ry - 10],
          [x, ry + 8],
          [x + 7, ry - 6],
        ],
        5,
      ) +
      stroke(
        [
          [x - 7, ry + 2],
          [x + 7, ry + 4],
        ],
        4,
      )
    );
  }).join("");
  return {
    behind: [...arms, ...left]
      .map((arm, i) => tentacle(subject, arm, [74, 56, 50][i % 3]!, flesh))
      .join(""),
    base:
      robe(subject, pen, cloth, 12) +
      placket(subject, second, y + 60, 60) +
      both(
        fill(
          strands(
            [
              [n, y + 60],
              [s * 0.36, y + 200],
              [s * 0.34, 800],
            ],
            [
              [80, y + 120],
              [90, y + 260],
              [84, 800],
            ],
            3,
            8,
            random,
          ),
          second.light,
          0.6,
        ),
      ),
    collar:
      collar.back +
      beads(
        [
          [-s * 0.5, y + 60],
          [-s * 0.3, y + 140],
          [0, y + 176],
          [s * 0.3, y + 140],
          [s * 0.5, y + 60],
        ],
        15,
        9,
        gold,
        ink,
      ) +
      eyeball(0, y + 206, 36, eldritch, ink) +
      collar.front,
    front:
      `<circle cx="${hx}" cy="${hy - 132}" r="210" fill="${pen.radial([
        [0, eldritch, 0.85],
        [0.35, eldritch, 0.35],
        [1, eldritch, 0],
      ])}"/>` +
      sleeve(subject, hx, hy + 40, 1, cloth, second, 1.5) +
      openHand(subject, hx, hy + 6, 1, 1) +
      eyeball(hx, hy - 132, 62, eldritch, ink) +
      line(
        curve(
          Array.from(
            { length: 13 },
            (_, i) =>
              [
                hx + Math.cos((i / 12) * 6.283) * 90,
                hy - 132 + Math.sin((i / 12) * 6.283) * 90,
              ] as Point,
          ),
        ),
        eldritch,
        3,
        0.8,
      ) +
      fill(runes, eldritch, 0.95),
  };
};
