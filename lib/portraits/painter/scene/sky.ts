import { mix } from "../colour";
import { around, blob, curve, type Point, polygon, ring, star, stroke } from "../geometry";
import { fill, line, type Pen } from "../pen";
import type { Subject } from "../subject";
import { card, window } from "./stage";

export type Hour = "night" | "dusk" | "dawn" | "day" | "storm";

const hours: Record<string, readonly Hour[]> = {
  barbarian: ["storm", "dusk", "storm"],
  bard: ["dusk", "dawn", "day"],
  cleric: ["dawn", "day"],
  druid: ["dawn", "day", "night"],
  fighter: ["dusk", "day", "storm"],
  monk: ["dawn", "dusk", "day"],
  paladin: ["day", "dawn"],
  ranger: ["dusk", "dawn", "night"],
  rogue: ["night"],
  sorcerer: ["dusk", "night", "storm"],
  warlock: ["night", "storm"],
  wizard: ["night", "dusk"],
};

export function hourOf(subject: Subject): Hour {
  return subject.recipe.sky ?? subject.random("hour").pick(hours[subject.classId]!);
}

function clouds(subject: Subject, hour: Hour): string {
  const { scene } = subject;
  const random = subject.random("clouds");
  const paint =
    hour === "night" || hour === "storm" ? scene.high : mix(scene.horizon, "#ffffff", 0.25);
  let out = "";
  for (let index = 0; index < (hour === "storm" ? 7 : 4); index++) {
    const side = index % 2 ? 1 : -1;
    const x = card.middle + side * random.between(180, 420);
    const y = random.between(180, 760);
    const wide = random.between(130, 250);
    // Scrolled clouds, as a wood engraver cuts them: a flat base and a row of curls.
    const bumps = 4 + Math.floor(random.next() * 3);
    const top: Point[] = [];
    for (let bump = 0; bump <= bumps; bump++) {
      const t = bump / bumps;
      top.push([
        x - wide + t * wide * 2,
        y - Math.sin(Math.PI * t) * wide * random.between(0.26, 0.42) - (bump % 2) * 14,
      ]);
    }
    const shape = blob([[x - wide * 1.15, y, 1], ...top, [x + wide * 1.15, y, 1], [x, y + 12]]);
    out += fill(shape, paint, hour === "night" ? 0.4 : 0.55);
    out += top
      .slice(1, -1)
      .map(([cx, cy], i) =>
        line(
          curve(
            Array.from({ length: 7 }, (_, k) =>
              around(cx, cy + 22, 24 - k * 2.6, Math.PI * (0.9 + k * 0.24 + i * 0.1)),
            ),
          ),
          scene.horizon,
          3,
          0.55,
        ),
      )
      .join("");
    out += line(
      `M${x - wide * 1.1} ${y + 14}L${x + wide * 0.9} ${y + 14}M${x - wide * 0.6} ${y + 26}L${x + wide * 0.6} ${y + 26}`,
      paint,
      4,
      0.6,
    );
  }
  return out;
}

function stars(subject: Subject, many: number): string {
  const random = subject.random("stars");
  let out = "";
  for (let index = 0; index < many; index++) {
    const x = random.between(window.left + 10, window.right - 10);
    const y = random.between(window.top, 860);
    const size = random.next() ** 3 * 15 + 3;
    out += size > 8 ? star(x, y, size, size * 0.2, 4) : ring(x, y, size * 0.42);
  }
  return fill(out, "#fff6dc", 0.9);
}

function disc(subject: Subject, pen: Pen, hour: Hour): string {
  const random = subject.random("disc");
  const side = random.chance(0.5) ? 1 : -1;
  const x = card.middle + side * random.between(230, 300);
  const y = random.between(270, 380);
  const { ink, gold } = subject;
  if (hour === "night" || hour === "storm") {
    if (subject.classId === "rogue") return "";
    const r = random.between(58, 78);
    const phase = random.between(0.2, 0.9);
    const face =
      fill(ring(x, y, r), "#f6eccd") +
      fill(
        [
          [-0.3, -0.2, 0.2],
          [0.2, 0.3, 0.26],
          [0.35, -0.35, 0.13],
          [-0.35, 0.42, 0.12],
        ]
          .map(([dx, dy, dr]) => ring(x + dx! * r, y + dy! * r, dr! * r))
          .join(""),
        "#d9c99a",
        0.6,
      );
    const dark = blob([
      [x, y - r, 1],
      [x + r * (phase * 2 - 1) * 0.9, y],
      [x, y + r, 1],
      [x + r * 1.3, y + r * 0.2],
      [x + r * 1.2, y - r * 0.5],
    ]);
    return `<circle cx="${x}" cy="${y}" r="${r * 3}" fill="${pen.radial([
      [0, "#fff3cf", 0.55],
      [0.35, "#fff3cf", 0.22],
      [1, "#fff3cf", 0],
    ])}"/>${face}<g clip-path="${pen.clip(ring(x, y, r))}">${fill(dark, subject.scene.high, 0.82)}</g>${line(ring(x, y, r), ink, 3, 0.5)}`;
  }
  const r = random.between(54, 70);
  const rays = Array.from({ length: 16 }, (_, i) => {
    const angle = (i / 16) * Math.PI * 2;
    if (i % 2)
      return stroke(
        [
          around(x, y, r + 12, angle),
          around(x, y, r + 40, angle + 0.1),
          around(x, y, r + 72, angle - 0.06),
        ],
        12,
      );
    return polygon([
      around(x, y, r + 10, angle - 0.13),
      around(x, y, r + 92, angle),
      around(x, y, r + 10, angle + 0.13),
    ]);
  }).join("");
  const face =
    stroke(
      [
        [x - 28, y - 12],
        [x - 16, y - 18],
        [x - 4, y - 12],
      ],
      5,
    ) +
    stroke(
      [
        [x + 6, y - 12],
        [x + 18, y - 18],
        [x + 30, y - 12],
      ],
      5,
    ) +
    stroke(
      [
        [x + 2, y - 10],
        [x - 4, y + 12],
        [x + 5, y + 15],
      ],
      4.4,
    ) +
    stroke(
      [
        [x - 18, y + 26],
        [x + 1, y + 33],
        [x + 20, y + 26],
      ],
      5,
    );
  return `<circle cx="${x}" cy="${y}" r="${r * 3.4}" fill="${pen.radial([
    [0, "#fff3c4", 0.8],
    [0.4, "#ffe9a8", 0.25],
    [1, "#ffe9a8", 0],
  ])}"/>${fill(rays, gold.light, 0.95)}${line(rays, ink, 2.6, 0.4)}${fill(ring(x, y, r), gold.light)}${line(ring(x, y, r), gold.deep, 4, 0.8)}${fill(face, gold.deep, 0.85)}`;
}

function lightning(subject: Subject): string {
  const random = subject.random("bolt");
  let out = "";
  for (const side of [-1, 1]) {
    let [x, y] = [card.middle + side * random.between(240, 330), window.top];
    const left: Point[] = [];
    const right: Point[] = [];
    for (let step = 0; step < 8; step++) {
      const thick = 13 - step * 1.5;
      left.push([x - thick, y]);
      right.unshift([x + thick, y]);
      x += (step % 2 ? 1 : -1) * random.between(24, 66);
      y += random.between(50, 96);
    }
    out += polygon([...left, [x, y], ...right]);
  }
  return fill(out, "#fff8dc", 0.92) + line(out, subject.rim, 5, 0.5);
}

/** Sky, light and everything that hangs in it, behind the halo. */
export function sky(subject: Subject, pen: Pen, hour: Hour): string {
  const { scene } = subject;
  const stops: Record<Hour, [number, string][]> = {
    night: [
      [0, mix(scene.night, "#0b0a12", 0.35)],
      [0.4, scene.night],
      [0.75, scene.high],
      [1, scene.sky],
    ],
    storm: [
      [0, scene.night],
      [0.35, scene.high],
      [0.62, mix(scene.sky, scene.high, 0.4)],
      [0.8, scene.horizon],
      [1, scene.sky],
    ],
    dusk: [
      [0, scene.night],
      [0.3, scene.high],
      [0.55, scene.sky],
      [0.75, scene.horizon],
      [1, scene.sky],
    ],
    dawn: [
      [0, scene.high],
      [0.32, scene.sky],
      [0.66, scene.horizon],
      [1, mix(scene.horizon, "#fff2d8", 0.5)],
    ],
    day: [
      [0, mix(scene.sky, scene.high, 0.3)],
      [0.35, scene.sky],
      [0.7, mix(scene.sky, scene.horizon, 0.6)],
      [1, scene.horizon],
    ],
  };
  const random = subject.random("rays");
  const rays = 30 + Math.floor(random.next() * 16);
  const cx = card.middle;
  const cy = subject.body.y;
  const beams = Array.from({ length: rays }, (_, i) => {
    const angle = (i / rays) * Math.PI * 2;
    return polygon([
      around(cx, cy, 190, angle - 0.02),
      around(cx, cy, 1200, angle - (Math.PI / rays) * 0.42),
      around(cx, cy, 1200, angle + (Math.PI / rays) * 0.42),
      around(cx, cy, 190, angle + 0.02),
    ]);
  }).join("");
  const engraved = Array.from({ length: 48 }, (_, i) => {
    const y = window.top + 8 + i * 17;
    return `M${window.left} ${y}L${window.right} ${y}`;
  }).join("");
  return (
    `<rect x="${window.left}" y="${window.top - 10}" width="${window.right - window.left}" height="${window.bottom - window.top + 20}" fill="${pen.linear(stops[hour])}"/>` +
    line(engraved, mix(scene.night, scene.high, 0.5), 2, hour === "night" ? 0.3 : 0.24) +
    fill(beams, scene.horizon, hour === "night" ? 0.07 : 0.16) +
    (hour === "night"
      ? stars(subject, 74)
      : hour === "dusk" || hour === "storm"
        ? stars(subject, 22)
        : "") +
    disc(subject, pen, hour) +
    clouds(subject, hour) +
    (hour === "storm" ? lightning(subject) : "")
  );
}
