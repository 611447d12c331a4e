import { mix } from "../colour";
import { blob, type Point, polygon, ring, stroke } from "../geometry";
import { fill, line } from "../pen";
import type { Random } from "../random";
import type { Subject } from "../subject";
import type { Hour } from "./sky";
import { card, window } from "./stage";

type Land =
  | "mountains"
  | "forest"
  | "sea"
  | "ruins"
  | "city"
  | "hills"
  | "volcano"
  | "steppe"
  | "temple"
  | "camp"
  | "mushrooms";

const home: Record<string, readonly Land[]> = {
  dragonborn: ["volcano", "ruins", "mountains"],
  dwarf: ["mountains", "city", "volcano"],
  elf: ["forest", "sea", "temple"],
  gnome: ["mushrooms", "hills", "forest"],
  goliath: ["mountains", "steppe", "mountains"],
  halfling: ["hills", "sea", "hills"],
  human: ["city", "sea", "hills"],
  orc: ["steppe", "volcano", "ruins"],
  tiefling: ["ruins", "city", "volcano"],
};
const past: Record<string, readonly Land[]> = {
  acolyte: ["temple", "ruins"],
  criminal: ["city"],
  sage: ["sea", "temple", "ruins"],
  soldier: ["camp", "mountains"],
};

export function landOf(subject: Subject, backgroundId: string | null | undefined): Land {
  const random = subject.random("land");
  const own = home[subject.speciesId]!;
  const lived = backgroundId ? past[backgroundId] : undefined;
  return random.pick(lived && random.chance(0.65) ? lived : own);
}

function ridge(random: Random, y: number, rough: number, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const x = window.left - 20 + ((window.right - window.left + 40) * i) / steps;
    const away = Math.abs(x - card.middle) / 430;
    return [x, y - rough * (0.3 + away * 0.7) * (i % 2 ? 1 : 0.35) * random.between(0.6, 1.25), 1];
  });
}

function closed(top: readonly Point[]): Point[] {
  return [
    ...top,
    [window.right + 20, window.bottom + 30, 1],
    [window.left - 20, window.bottom + 30, 1],
  ];
}

function peaks(
  random: Random,
  y: number,
  rough: number,
  paint: string,
  light: string,
  snow: boolean,
): string {
  const top = ridge(random, y, rough, 9);
  const caps = snow
    ? top
        .filter((_, i) => i % 2)
        .map(([x, py]) =>
          polygon([
            [x, py],
            [x + 34, py + 62],
            [x + 12, py + 48],
            [x - 4, py + 72],
            [x - 18, py + 46],
            [x - 34, py + 58],
          ]),
        )
        .join("")
    : "";
  const facets = top
    .filter((_, i) => i % 2)
    .map(([x, py]) =>
      [0, 1, 2, 3, 4]
        .map((k) =>
          stroke(
            [
              [x + 4 + k * 11, py + 14 + k * 26],
              [x + 18 + k * 15, py + 60 + k * 26],
              [x + 34 + k * 20, py + 130 + k * 22],
            ],
            5,
          ),
        )
        .join(""),
    )
    .join("");
  return (
    fill(polygon(closed(top)), paint) +
    fill(facets, mix(paint, "#0f0d10", 0.5), 0.6) +
    fill(caps, light, 0.9)
  );
}

function pines(random: Random, y: number, tall: number, paint: string, many: number): string {
  let out = "";
  for (let index = 0; index < many; index++) {
    const x = window.left + ((window.right - window.left) * (index + random.next() * 0.7)) / many;
    const away = Math.abs(x - card.middle) / 430;
    const h = tall * (0.45 + away * 0.7) * random.between(0.75, 1.2);
    const w = h * 0.24;
    const base = y + random.between(-8, 14);
    out += polygon([
      [x, base - h],
      [x + w * 0.5, base - h * 0.62],
      [x + w * 0.24, base - h * 0.64],
      [x + w * 0.76, base - h * 0.32],
      [x + w * 0.4, base - h * 0.35],
      [x + w, base],
      [x - w, base],
      [x - w * 0.4, base - h * 0.35],
      [x - w * 0.76, base - h * 0.32],
      [x - w * 0.24, base - h * 0.64],
      [x - w * 0.5, base - h * 0.62],
    ]);
  }
  return fill(out, paint) + fill(polygon(closed(ridge(random, y, 10, 7))), paint);
}

function houses(random: Random, y: number, paint: string, glow: string): string {
  let walls = "";
  let windows = "";
  for (let x = window.left - 10; x < window.right; ) {
    const w = random.between(44, 88);
    const away = Math.abs(x + w / 2 - card.middle) / 430;
    const h = random.between(70, 150) + away * 190;
    const top = y - h;
    const kind = random.next();
    walls +=
      kind < 0.4
        ? polygon([
            [x, y + 60],
            [x, top],
            [x + w / 2, top - w * 0.9],
            [x + w, top],
            [x + w, y + 60],
          ])
        : kind < 0.75
          ? polygon([
              [x + 6, y + 60],
              [x + 6, top - 40],
              [x - 4, top - 44],
              [x + w / 2, top - 44 - w * 1.5],
              [x + w + 4, top - 44],
              [x + w - 6, top - 40],
              [x + w - 6, y + 60],
            ])
          : polygon([
              [x, y + 60],
              [x, top],
              [x, top - 20],
              [x + w * 0.2, top - 20],
              [x + w * 0.2, top],
              [x + w * 0.4, top],
              [x + w * 0.4, top - 20],
              [x + w * 0.6, top - 20],
              [x + w * 0.6, top],
              [x + w * 0.8, top],
              [x + w * 0.8, top - 20],
              [x + w, top - 20],
              [x + w, y + 60],
            ]);
    for (let row = 0; row < 3; row++) {
      if (random.chance(0.7)) windows += `M${x + w * 0.3} ${top + 34 + row * 46}h10v18h-10z`;
      if (random.chance(0.6)) windows += `M${x + w * 0.6} ${top + 34 + row * 46}h10v18h-10z`;
    }
    x += w + random.between(-4, 8);
  }
  return fill(walls, paint) + fill(windows, glow, 0.9);
}

function waves(subject: Subject, y: number): string {
  const { scene } = subject;
  let out = fill(
    polygon([
      [window.left, y],
      [window.right, y],
      [window.right, window.bottom],
      [window.left, window.bottom],
    ]),
    mix(scene.sky, scene.high, 0.45),
  );
  for (let row = 0; row < 9; row++) {
    const wy = y + 16 + row * row * 5 + row * 14;
    let data = "";
    for (let x = window.left - 40 + (row % 2) * 44; x < window.right + 40; x += 88)
      data += stroke(
        [
          [x, wy + 8],
          [x + 22, wy - 7 - row],
          [x + 44, wy + 2],
          [x + 62, wy + 6],
          [x + 88, wy + 8],
        ],
        5 + row * 0.6,
      );
    out += fill(data, row % 2 ? scene.horizon : scene.high, 0.75);
  }
  const random = subject.random("ship");
  const side = random.chance(0.5) ? -1 : 1;
  const x = card.middle + side * random.between(290, 350);
  const hull = blob([
    [x - 58, y - 6, 1],
    [x - 40, y + 22],
    [x + 34, y + 22],
    [x + 62, y - 14, 1],
    [x, y + 2],
  ]);
  const sails =
    blob([
      [x - 6, y - 128, 1],
      [x + 44, y - 90],
      [x + 40, y - 24, 1],
      [x - 6, y - 18, 1],
    ]) +
    blob([
      [x - 14, y - 104, 1],
      [x - 52, y - 70],
      [x - 50, y - 22, 1],
      [x - 14, y - 18, 1],
    ]);
  return (
    out +
    fill(hull, scene.near) +
    fill(sails, mix(scene.horizon, "#fff6e0", 0.5)) +
    line(sails, scene.near, 3.4, 0.9) +
    line(`M${x - 10} ${y - 140}V${y + 6}`, scene.near, 5)
  );
}

function columns(subject: Subject, y: number, whole: boolean): string {
  const { scene } = subject;
  const random = subject.random("columns");
  const stone = mix(scene.far, scene.horizon, 0.25);
  let out = "";
  for (const x of [130, 226, 800, 896]) {
    const tall = whole ? 470 : random.between(190, 440);
    const top = y - tall;
    const broken: Point[] = whole
      ? [
          [x - 30, top],
          [x + 30, top],
        ]
      : [
          [x - 30, top + 18],
          [x - 12, top - 10],
          [x + 4, top + 20],
          [x + 20, top - 4],
          [x + 30, top + 30],
        ];
    const shaft = polygon([...broken, [x + 34, y + 80], [x - 34, y + 80]]);
    out +=
      fill(shaft, stone) +
      fill(
        [-16, 0, 14]
          .map((dx) =>
            stroke(
              [
                [x + dx, top + 40],
                [x + dx + 1, (top + y) / 2],
                [x + dx, y + 70],
              ],
              7,
            ),
          )
          .join(""),
        scene.near,
        0.55,
      ) +
      fill(
        polygon([
          [x + 14, top + 30],
          [x + 30, top + 30],
          [x + 34, y + 80],
          [x + 16, y + 80],
        ]),
        scene.near,
        0.5,
      ) +
      line(shaft, scene.near, 3.4, 0.9);
    if (whole)
      out += `<rect x="${x - 46}" y="${top - 26}" width="92" height="28" fill="${stone}" stroke="${scene.near}" stroke-width="3.4"/>`;
  }
  if (whole) {
    const arch = (a: number, b: number): string =>
      `M${a - 40} ${y - 496}Q${(a + b) / 2} ${y - 640} ${b + 40} ${y - 496}L${b + 14} ${y - 496}Q${(a + b) / 2} ${y - 590} ${a - 14} ${y - 496}Z`;
    out +=
      fill(arch(130, 226) + arch(800, 896), stone) +
      line(arch(130, 226) + arch(800, 896), scene.near, 3.4, 0.9);
  }
  return out;
}

function toadstools(random: Random, y: number, subject: Subject): string {
  const { scene, ink } = subject;
  return [118, 190, 262, 770, 842, 912]
    .map((x) => {
      const h = random.between(120, 320);
      const w = h * random.between(0.36, 0.52);
      const cap = blob([
        [x - w, y - h + 10, 1],
        [x - w * 0.8, y - h - w * 0.5],
        [x, y - h - w * 0.85],
        [x + w * 0.8, y - h - w * 0.5],
        [x + w, y - h + 10, 1],
        [x, y - h + 26],
      ]);
      const paint = random.pick([
        mix("#b4432f", scene.sky, 0.3),
        mix("#d08a3a", scene.sky, 0.3),
        mix(scene.sky, scene.horizon, 0.4),
      ]);
      return (
        fill(
          blob([
            [x - w * 0.2, y - h],
            [x + w * 0.2, y - h],
            [x + w * 0.28, y + 60],
            [x - w * 0.28, y + 60],
          ]),
          mix(scene.horizon, "#fff2da", 0.4),
        ) +
        line(
          blob([
            [x - w * 0.2, y - h],
            [x + w * 0.2, y - h],
            [x + w * 0.28, y + 60],
            [x - w * 0.28, y + 60],
          ]),
          ink,
          3,
          0.7,
        ) +
        fill(cap, paint) +
        fill(
          [-0.5, 0, 0.45]
            .map((k, i) => ring(x + k * w, y - h - w * (i === 1 ? 0.5 : 0.28), w * 0.12))
            .join(""),
          "#fff3dc",
          0.85,
        ) +
        line(cap, ink, 3.6, 0.8)
      );
    })
    .join("");
}

/** The land behind the figure, in three planes that darken as they come near. */
export function ground(subject: Subject, land: Land, hour: Hour): string {
  const { scene } = subject;
  const random = subject.random("ground");
  const y = 930;
  const haze = mix(scene.far, scene.horizon, 0.45);
  const lamp =
    hour === "night" || hour === "dusk" || hour === "storm"
      ? "#ffdf8e"
      : mix(scene.horizon, "#fff4da", 0.5);
  const soft = (rough: number, base: number, paint: string): string =>
    fill(blob(closed(ridge(random, base, rough, 6).map(([px, py]) => [px, py] as Point))), paint);
  switch (land) {
    case "mountains":
      return (
        peaks(random, y - 20, 420, haze, "#fff7e6", true) +
        peaks(random, y + 90, 240, scene.far, scene.horizon, true) +
        pines(random, y + 230, 120, scene.near, 17)
      );
    case "forest":
      return (
        pines(random, y + 10, 400, haze, 13) +
        pines(random, y + 110, 340, scene.far, 11) +
        pines(random, y + 240, 260, scene.near, 10)
      );
    case "sea":
      return soft(120, y - 10, haze) + waves(subject, y + 4);
    case "ruins":
      return (
        peaks(random, y, 220, haze, scene.horizon, false) +
        columns(subject, y + 120, false) +
        soft(50, y + 200, scene.near)
      );
    case "temple":
      return soft(90, y, haze) + columns(subject, y + 140, true) + soft(40, y + 220, scene.near);
    case "city":
      return (
        houses(random, y - 30, haze, lamp) +
        houses(random, y + 80, scene.far, lamp) +
        houses(random, y + 210, scene.near, lamp)
      );
    case "hills": {
      const doors = [190, 842]
        .map(
          (x) =>
            fill(ring(x, y + 110, 34), mix("#8a5a2c", scene.near, 0.25)) +
            line(ring(x, y + 110, 34), scene.near, 7) +
            fill(ring(x - 14, y + 110, 5), lamp) +
            fill(ring(x + 64, y + 92, 15), lamp) +
            line(ring(x + 64, y + 92, 15), scene.near, 5),
        )
        .join("");
      return (
        soft(150, y - 30, haze) +
        soft(170, y + 70, scene.far) +
        doors +
        soft(110, y + 210, scene.near)
      );
    }
    case "volcano": {
      const side = random.chance(0.5) ? 1 : -1;
      const x = card.middle + side * 290;
      const cone = polygon([
        [x - 290, y + 60],
        [x - 52, y - 330],
        [x - 20, y - 312],
        [x + 14, y - 330],
        [x + 44, y - 312],
        [x + 280, y + 60],
      ]);
      const lava =
        stroke(
          [
            [x, y - 318],
            [x - 16, y - 200],
            [x + 14, y - 90],
            [x - 22, y + 50],
          ],
          22,
          "even",
        ) +
        stroke(
          [
            [x + 24, y - 314],
            [x + 60, y - 210],
            [x + 90, y - 60],
          ],
          13,
        );
      const smoke = blob([
        [x - 20, y - 330],
        [x - 90, y - 420],
        [x - 40, y - 500],
        [x + 20, y - 560],
        [x + 90, y - 520],
        [x + 70, y - 430],
        [x + 20, y - 330],
      ]);
      return (
        fill(smoke, scene.high, 0.6) +
        peaks(random, y, 160, haze, scene.horizon, false) +
        fill(cone, scene.far) +
        fill(lava, "#ffb347") +
        line(lava, "#d2491e", 4, 0.8) +
        peaks(random, y + 190, 130, scene.near, scene.horizon, false)
      );
    }
    case "steppe": {
      const totems = [136, 240, 812, 900]
        .map((x, i) => {
          const h = 180 + ((i * 83) % 150);
          const stone = polygon([
            [x - 32, y + 120],
            [x - 26, y + 120 - h],
            [x - 4, y + 92 - h],
            [x + 24, y + 128 - h],
            [x + 34, y + 120],
          ]);
          return (
            fill(stone, scene.far) +
            fill(
              [0, 1, 2]
                .map((k) =>
                  stroke(
                    [
                      [x - 14, y + 40 - h * 0.5 + k * 34],
                      [x, y + 30 - h * 0.5 + k * 34],
                      [x + 14, y + 40 - h * 0.5 + k * 34],
                    ],
                    8,
                  ),
                )
                .join(""),
              scene.near,
              0.8,
            ) +
            line(stone, scene.near, 4, 0.9)
          );
        })
        .join("");
      return (
        peaks(random, y, 150, haze, scene.horizon, false) +
        soft(50, y + 80, mix(scene.far, scene.horizon, 0.2)) +
        totems +
        soft(50, y + 200, scene.near)
      );
    }
    case "camp": {
      const tents = [150, 268, 768, 890]
        .map((x, i) => {
          const h = 170 + (i % 2) * 60;
          const tent = polygon([
            [x - 84, y + 120],
            [x, y + 120 - h],
            [x + 84, y + 120],
          ]);
          return (
            fill(tent, i % 2 ? scene.far : mix(subject.cloth.base, scene.far, 0.5)) +
            fill(
              polygon([
                [x - 14, y + 120],
                [x, y + 150 - h],
                [x + 22, y + 120],
              ]),
              scene.near,
            ) +
            line(tent, scene.near, 4, 0.9) +
            line(`M${x} ${y + 120 - h}V${y + 60 - h}`, scene.near, 5) +
            fill(
              polygon([
                [x, y + 60 - h],
                [x + 58, y + 74 - h],
                [x, y + 90 - h],
              ]),
              subject.cloth.base,
            )
          );
        })
        .join("");
      return (
        peaks(random, y - 20, 260, haze, scene.horizon, true) +
        soft(60, y + 60, scene.far) +
        tents +
        soft(40, y + 190, scene.near)
      );
    }
    case "mushrooms":
      return (
        pines(random, y - 10, 260, haze, 12) +
        toadstools(random, y + 130, subject) +
        soft(50, y + 200, scene.near)
      );
  }
}
