import type { ClassId } from "../../palette";
import { leaf } from "../attire/cloth";
import { dagger } from "../attire/rogue";
import { flame } from "../attire/sorcerer";
import { eyeball } from "../attire/warlock";
import { mix } from "../colour";
import { around, blob, curve, type Point, polygon, ring, star, stroke, walk } from "../geometry";
import { fill, line } from "../pen";
import { card } from "../scene/stage";
import { material, type Subject } from "../subject";

/** Spiral tendril with buds, the illuminator's stock in trade. */
function scroll(x: number, y: number, r: number, turn: number, way: 1 | -1): string {
  const points: Point[] = Array.from({ length: 12 }, (_, i) =>
    around(x, y, r * (1 - i * 0.075), turn + way * i * 0.62),
  );
  return stroke(points, 9, "comma");
}

/** Both upper corners from one drawing of the left one. */
function corners(body: string): string {
  return `${body}<g transform="translate(${card.width} 0) scale(-1 1)">${body}</g>`;
}

function gilded(subject: Subject, data: string): string {
  return fill(data, subject.gold.base) + line(data, subject.ink, 2.4, 0.6);
}

const upper: Record<ClassId, (subject: Subject) => string> = {
  barbarian: (s) => {
    const bone = (x: number, y: number, long: number, turn: number): string => {
      const data = blob([
        [0, -12],
        [-16, -22],
        [-26, -8],
        [-14, 2],
        [-26, 12],
        [-14, 24],
        [2, 12],
        [long - 2, 12],
        [long + 14, 24],
        [long + 26, 12],
        [long + 14, 2],
        [long + 26, -8],
        [long + 16, -22],
        [long, -12],
      ]);
      return `<g transform="translate(${x} ${y}) rotate(${turn})">${fill(data, "#e6d8b4")}${fill(
        stroke(
          [
            [0, 6],
            [long / 2, 9],
            [long, 6],
          ],
          6,
        ),
        "#a5905f",
        0.8,
      )}${line(data, s.ink, 3.4, 0.9)}</g>`;
    };
    return bone(84, 112, 96, 44) + bone(154, 108, 92, 136) + gilded(s, star(118, 66, 15, 6, 4));
  },
  bard: (s) =>
    gilded(
      s,
      scroll(110, 110, 46, 0.4, 1) + scroll(172, 76, 24, 2, -1) + scroll(78, 180, 24, 4.6, -1),
    ) +
    `<g transform="translate(94 98) scale(0.9)" fill="${s.gold.light}"><ellipse cx="0" cy="30" rx="11" ry="8" transform="rotate(-20 0 30)"/><path d="M9 28V-14L34 -4V12L13 4V28Z"/></g>`,
  cleric: (s) =>
    gilded(s, star(120, 122, 58, 22, 12)) +
    fill(ring(120, 122, 20), s.second.base) +
    line(ring(120, 122, 20), s.gold.light, 4) +
    gilded(s, star(78, 230, 22, 8, 8) + star(226, 78, 22, 8, 8) + star(84, 320, 14, 5, 8)),
  druid: (s) => {
    const green = material(mix("#6f8b3f", s.scene.sky, 0.15), s.ink);
    const vine: Point[] = [
      [64, 420],
      [86, 330],
      [66, 240],
      [100, 160],
      [160, 96],
      [250, 78],
      [340, 60],
    ];
    return (
      line(curve(vine), s.ink, 12) +
      line(curve(vine), "#7b5a35", 7) +
      walk(vine, 13)
        .map(([x, y], i) => leaf(x, y, 50, i % 2 ? -0.3 - i * 0.05 : 2.4 - i * 0.06, green, s.ink))
        .join("") +
      [
        [112, 128],
        [196, 66],
      ]
        .map(([x, y]) => fill(ring(x!, y!, 14), "#a8352c") + line(ring(x!, y!, 14), s.ink, 3))
        .join("")
    );
  },
  fighter: (s) =>
    gilded(
      s,
      polygon([
        [72, 72],
        [140, 72],
        [140, 86],
        [86, 86],
        [86, 140],
        [72, 140],
      ]),
    ) +
    [
      [84, 84],
      [128, 84],
      [84, 128],
    ]
      .map(
        ([x, y]) =>
          `<circle cx="${x}" cy="${y}" r="7" fill="${s.steel.light}" stroke="${s.ink}" stroke-width="2.6"/>`,
      )
      .join("") +
    gilded(
      s,
      polygon([
        [104, 104],
        [120, 98],
        [136, 104],
        [134, 124],
        [120, 138],
        [106, 124],
      ]),
    ),
  monk: (s) =>
    gilded(
      s,
      [0, 1, 2, 3, 4]
        .map((i) => {
          const a = -2.9 + i * 0.62;
          const [cx, cy] = [116, 152];
          return blob([
            [cx, cy, 1],
            around(cx, cy, 40, a - 0.3),
            [...around(cx, cy, 76, a).slice(0, 2), 1] as unknown as Point,
            around(cx, cy, 40, a + 0.3),
          ]);
        })
        .join(""),
    ) +
    gilded(s, scroll(220, 84, 24, 1, 1) + scroll(80, 268, 24, 3, -1)) +
    fill(ring(116, 156, 15), s.gold.light),
  paladin: (s) =>
    gilded(
      s,
      [0, 1, 2, 3, 4, 5]
        .map((i) => {
          const a = -1.62 + i * 0.26;
          return blob([
            [74, 214, 1],
            around(74, 214, 84 - i * 5, a - 0.1),
            [...around(74, 214, 144 - i * 12, a).slice(0, 2), 1] as unknown as Point,
            around(74, 214, 84 - i * 5, a + 0.12),
          ]);
        })
        .join(""),
    ) + gilded(s, star(214, 104, 36, 13, 8) + star(80, 270, 18, 7, 8) + star(320, 84, 16, 6, 8)),
  ranger: (s) => {
    const green = material(mix("#5f7a38", s.scene.sky, 0.2), s.ink);
    return (
      [
        [0.15, 96],
        [0.55, 116],
        [0.95, 110],
        [1.35, 88],
      ]
        .map(([a, l]) => leaf(70, 74, l!, a!, green, s.ink))
        .join("") +
      `<g transform="translate(216 96) rotate(150)">${line("M0 0H150", s.ink, 8)}${line("M0 0H150", s.leather.light, 4.4)}${gilded(
        s,
        polygon([
          [-34, 0],
          [4, -15],
          [-4, 0],
          [4, 15],
        ]),
      )}${gilded(
        s,
        polygon([
          [120, 0],
          [136, -16],
          [164, -16],
          [150, 0],
          [164, 16],
          [136, 16],
        ]),
      )}</g>`
    );
  },
  rogue: (s) => {
    const links = Array.from(
      { length: 6 },
      (_, i) =>
        `<ellipse cx="${80 + i * 31}" cy="${80 + (i % 2) * 3}" rx="21" ry="${i % 2 ? 6 : 12}" fill="none" stroke="${s.ink}" stroke-width="10"/><ellipse cx="${80 + i * 31}" cy="${80 + (i % 2) * 3}" rx="21" ry="${i % 2 ? 6 : 12}" fill="none" stroke="${s.gold.base}" stroke-width="6"/>`,
    ).join("");
    return `${links}<g transform="rotate(90) scale(1 -1)">${links}</g><g transform="translate(128 142) rotate(-45) scale(0.46)">${dagger(s)}</g>`;
  },
  sorcerer: (s) => {
    const fire = {
      hot: s.gold.light,
      warm: s.gold.base,
      cool: mix(s.cloth.base, s.gold.shade, 0.3),
    };
    return (
      [
        [90, 200, 60, 130, -10],
        [134, 150, 56, 96, 20],
        [84, 330, 40, 90, 8],
        [220, 110, 42, 62, 20],
      ]
        .map(([x, y, w, h, l]) => flame(x!, y!, w!, h!, l!, fire, s.ink))
        .join("") + gilded(s, star(300, 82, 13, 5, 4))
    );
  },
  warlock: (s) =>
    gilded(
      s,
      stroke(
        [
          [66, 330],
          [110, 230],
          [84, 140],
          [150, 70],
          [240, 84],
        ],
        22,
        "tail",
      ) +
        stroke(
          [
            [70, 250],
            [150, 200],
            [180, 130],
            [260, 120],
          ],
          14,
          "tail",
        ) +
        polygon([
          [60, 60],
          [120, 84],
          [84, 120],
        ]),
    ) + eyeball(122, 122, 38, s.second.light, s.ink),
  wizard: (s) =>
    gilded(
      s,
      star(118, 120, 46, 16, 7) +
        star(200, 84, 15, 6, 5) +
        star(84, 208, 15, 6, 5) +
        star(256, 74, 9, 4, 5) +
        star(76, 268, 9, 4, 5),
    ) +
    fill(ring(118, 120, 15), s.scene.high) +
    line(ring(118, 120, 15), s.gold.light, 3),
};

/** The upright members of the frame, by calling: what the posts are made of. */
export function posts(subject: Subject): string {
  const { gold, ink, scene } = subject;
  const at = (
    make: (y: number, i: number) => string,
    step: number,
    from = 470,
    to = 1310,
  ): string => {
    let data = "";
    for (let y = from, i = 0; y < to; y += step, i++) data += make(y, i);
    return corners(data);
  };
  const x = 61;
  switch (subject.classId) {
    case "barbarian":
      return at(
        (y) =>
          gilded(
            subject,
            polygon([
              [x - 12, y],
              [x, y + 20],
              [x + 12, y],
              [x, y + 42],
            ]),
          ),
        52,
      );
    case "bard":
      return at((y, i) => gilded(subject, scroll(x, y, 15, i % 2 ? 0 : 3.1, i % 2 ? 1 : -1)), 44);
    case "cleric":
      return at(
        (y, i) => (i % 2 ? gilded(subject, star(x, y, 13, 5, 8)) : fill(ring(x, y, 4), gold.light)),
        34,
      );
    case "druid":
    case "ranger":
      return at(
        (y, i) => leaf(x + (i % 2 ? 4 : -4), y, 34, i % 2 ? -0.9 : -2.2, { ...gold }, ink),
        34,
      );
    case "fighter":
      return at(
        (y) =>
          `<circle cx="${x}" cy="${y}" r="8" fill="${subject.steel.base}" stroke="${ink}" stroke-width="2.6"/><circle cx="${x - 2}" cy="${y - 2}" r="3" fill="#ffffff"/>`,
        62,
      );
    case "monk":
      return at(
        (y, i) =>
          gilded(
            subject,
            i % 2
              ? `M${x - 12} ${y}h24v6h-24zM${x - 12} ${y + 12}h9v6h-9zM${x + 3} ${y + 12}h9v6h-9z`
              : `M${x - 12} ${y}h9v6h-9zM${x + 3} ${y}h9v6h-9zM${x - 12} ${y + 12}h24v6h-24z`,
          ),
        40,
      );
    case "paladin":
      return at(
        (y) =>
          gilded(
            subject,
            polygon([
              [x, y - 20],
              [x + 7, y - 6],
              [x + 14, y],
              [x + 7, y + 6],
              [x, y + 20],
              [x - 7, y + 6],
              [x - 14, y],
              [x - 7, y - 6],
            ]),
          ),
        56,
      );
    case "rogue":
      return at(
        (y, i) =>
          `<ellipse cx="${x}" cy="${y}" rx="${i % 2 ? 5 : 10}" ry="17" fill="none" stroke="${ink}" stroke-width="8"/><ellipse cx="${x}" cy="${y}" rx="${i % 2 ? 5 : 10}" ry="17" fill="none" stroke="${gold.base}" stroke-width="4.6"/>`,
        27,
      );
    case "sorcerer":
      return at(
        (y) => flame(x, y, 26, 42, 6, { hot: gold.light, warm: gold.base, cool: gold.shade }, ink),
        54,
      );
    case "warlock":
      return at(
        (y, i) =>
          gilded(
            subject,
            polygon([
              [x - 10, y - 14],
              [x + (i % 2 ? 20 : -20), y],
              [x + 4, y + 20],
              [x, y + 8],
            ]),
          ) + fill(ring(x, y + 30, 3.6), mix(gold.light, scene.sky, 0.2)),
        50,
      );
    case "wizard":
      return at((y, i) => {
        const k = ((i % 5) - 2) / 2;
        return (
          fill(ring(x, y, 11), "#f6eccd") +
          fill(
            blob([
              [x, y - 11, 1],
              [x + 11 * k, y],
              [x, y + 11, 1],
              [x + 14 * Math.sign(k || 1), y],
            ]),
            scene.night,
            0.9,
          ) +
          line(ring(x, y, 11), gold.base, 2.6)
        );
      }, 46);
  }
}

export function spandrels(subject: Subject): string {
  return corners(upper[subject.classId](subject));
}
