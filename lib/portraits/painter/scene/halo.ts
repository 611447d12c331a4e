import type { ClassId } from "../../palette";
import { leaf } from "../attire/cloth";
import { fireOf, flame } from "../attire/sorcerer";
import { mix } from "../colour";
import { around, blob, type Point, polygon, ring, star, stroke } from "../geometry";
import { fill, line, type Pen } from "../pen";
import { material, type Subject } from "../subject";

type Halo = (subject: Subject, pen: Pen, r: number) => string;

function turn(count: number, make: (angle: number, index: number) => string): string {
  return Array.from({ length: count }, (_, index) =>
    make((index / count) * Math.PI * 2 - Math.PI / 2, index),
  ).join("");
}

function plate(subject: Subject, pen: Pen, r: number): string {
  const { scene, gold } = subject;
  return (
    fill(
      ring(0, 0, r),
      pen.glow(0, 0, r, [
        [0, mix(scene.horizon, "#fff8e4", 0.55), 0.95],
        [0.62, scene.horizon, 0.85],
        [1, mix(scene.horizon, scene.sky, 0.4), 0.85],
      ]),
    ) +
    line(ring(0, 0, r), gold.deep, 9, 0.9) +
    line(ring(0, 0, r), gold.base, 5) +
    line(ring(0, 0, r - 13), gold.base, 2.4, 0.9)
  );
}

const halos: Record<ClassId, Halo> = {
  barbarian: (subject, pen, r) => {
    const { gold, ink } = subject;
    const fangs = turn(28, (angle) =>
      polygon([
        around(0, 0, r + 4, angle - 0.09),
        around(0, 0, r + 52, angle),
        around(0, 0, r + 4, angle + 0.09),
      ]),
    );
    const knots = turn(28, (angle) =>
      polygon([
        around(0, 0, r - 18, angle),
        around(0, 0, r - 34, angle + 0.07),
        around(0, 0, r - 50, angle),
        around(0, 0, r - 34, angle - 0.07),
      ]),
    );
    return (
      fill(fangs, "#e8dbb6") +
      line(fangs, ink, 3.6, 0.85) +
      plate(subject, pen, r) +
      fill(knots, gold.shade, 0.9) +
      line(ring(0, 0, r - 60), gold.shade, 4, 0.9)
    );
  },
  bard: (subject, pen, r) => {
    const { gold, ink, cloth } = subject;
    const fan = turn(26, (angle, i) => {
      const [x, y] = around(0, 0, r + 10, angle);
      return `${fill(ring(x, y, 40), i % 2 ? cloth.base : cloth.light)}${line(ring(x, y, 40), ink, 3.4, 0.8)}${fill(ring(x, y, 22), gold.light)}${fill(ring(x, y, 11), subject.second.deep)}`;
    });
    const staves = [0, 1, 2, 3, 4].map((i) => ring(0, 0, r - 28 - i * 11)).join("");
    const notes = turn(11, (angle, i) => {
      const [x, y] = around(0, 0, r - 50 + (i % 3) * 11 - 11, angle + 0.15);
      return `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="9.5" ry="7" transform="rotate(-24 ${x.toFixed(1)} ${y.toFixed(1)})"/><path d="M${(x + 8).toFixed(1)} ${y.toFixed(1)}v-34l14 8v8l-11 -6v24z"/>`;
    });
    return `${fan + plate(subject, pen, r) + line(staves, gold.shade, 2, 0.75)}<g fill="${gold.deep}">${notes}</g>`;
  },
  cleric: (subject, pen, r) => {
    const { gold, ink } = subject;
    const rays = turn(24, (angle, i) =>
      i % 2
        ? stroke(
            [
              around(0, 0, r, angle),
              around(0, 0, r + 40, angle + 0.06),
              around(0, 0, r + 76, angle - 0.04),
              around(0, 0, r + 108, angle + 0.02),
            ],
            24,
            "tail",
          )
        : polygon([
            around(0, 0, r - 6, angle - 0.1),
            around(0, 0, r + 150, angle),
            around(0, 0, r - 6, angle + 0.1),
          ]),
    );
    const beads = turn(36, (angle) =>
      ring(...(around(0, 0, r - 26, angle).slice(0, 2) as [number, number]), 6),
    );
    return (
      fill(
        rays,
        pen.glow(0, 0, r + 150, [
          [0.6, gold.light],
          [1, gold.base],
        ]),
      ) +
      line(rays, ink, 3, 0.6) +
      plate(subject, pen, r) +
      fill(beads, gold.base) +
      line(ring(0, 0, r - 40), gold.base, 3) +
      fill(
        turn(12, (angle) =>
          polygon([
            around(0, 0, r - 46, angle - 0.12),
            around(0, 0, r - 92, angle),
            around(0, 0, r - 46, angle + 0.12),
          ]),
        ),
        gold.base,
        0.75,
      )
    );
  },
  druid: (subject, pen, r) => {
    const { ink, gold } = subject;
    const greens = ["#5d7a38", "#7d9a45", "#45612f"].map((hex) =>
      material(mix(hex, subject.scene.sky, 0.15), ink),
    );
    const wreath = turn(34, (angle, i) => {
      const [x, y] = around(0, 0, r, angle);
      return leaf(x, y, 74, angle + (i % 2 ? 0.7 : -0.2) + Math.PI / 2 - 0.8, greens[i % 3]!, ink);
    });
    const moons = turn(8, (angle, i) => {
      const [x, y] = around(0, 0, r - 40, angle);
      const k = (i - 4) / 4;
      return (
        fill(ring(x, y, 15), "#f6eccd") +
        fill(
          blob([
            [x, y - 15, 1],
            [x + 15 * k, y],
            [x, y + 15, 1],
            [x + 19 * Math.sign(k || 1), y],
          ]),
          subject.scene.high,
          0.85,
        ) +
        line(ring(x, y, 15), gold.deep, 2.6, 0.8)
      );
    });
    return plate(subject, pen, r) + moons + line(ring(0, 0, r - 64), gold.base, 2.4, 0.8) + wreath;
  },
  fighter: (subject, pen, r) => {
    const { gold, ink, steel, leather, cloth } = subject;
    const spear = (angle: number): string => {
      const deg = (angle * 180) / Math.PI;
      return `<g transform="rotate(${deg})">${fill(
        polygon([
          [-8, -r - 150],
          [8, -r - 150],
          [8, r],
          [-8, r],
        ]),
        leather.base,
      )}${line(
        polygon([
          [-8, -r - 150],
          [8, -r - 150],
          [8, r],
          [-8, r],
        ]),
        ink,
        3.4,
        0.85,
      )}${fill(
        polygon([
          [0, -r - 240],
          [26, -r - 170],
          [0, -r - 140],
          [-26, -r - 170],
        ]),
        steel.base,
      )}${line(
        polygon([
          [0, -r - 240],
          [26, -r - 170],
          [0, -r - 140],
          [-26, -r - 170],
        ]),
        ink,
        3.6,
        0.9,
      )}${fill(
        blob([
          [8, -r - 130, 1],
          [70, -r - 118],
          [120, -r - 140],
          [150, -r - 110, 1],
          [116, -r - 96],
          [150, -r - 64, 1],
          [90, -r - 66],
          [8, -r - 52, 1],
        ]),
        cloth.base,
      )}${line(
        blob([
          [8, -r - 130, 1],
          [70, -r - 118],
          [120, -r - 140],
          [150, -r - 110, 1],
          [116, -r - 96],
          [150, -r - 64, 1],
          [90, -r - 66],
          [8, -r - 52, 1],
        ]),
        ink,
        3.6,
        0.9,
      )}</g>`;
    };
    const green = material(gold.base, ink);
    const laurel = [-1, 1]
      .map((side) =>
        Array.from({ length: 15 }, (_, i) => {
          const angle = Math.PI / 2 + side * (0.3 + i * 0.17);
          const [x, y] = around(0, 0, r - 36, angle);
          return leaf(x, y, 50, angle + side * (Math.PI / 2 + (i % 2 ? 0.55 : -0.45)), green, ink);
        }).join(""),
      )
      .join("");
    return `${spear(-0.62)}<g transform="scale(-1 1)">${spear(-0.62)}</g>${plate(subject, pen, r)}${laurel}`;
  },
  monk: (subject, pen, r) => {
    const { cloth, ink, gold } = subject;
    const arc = (start: number, sweep: number, radius: number): Point[] =>
      Array.from({ length: 10 }, (_, i) => around(0, 0, radius, start + (sweep * i) / 9));
    const petals = turn(16, (angle, i) => {
      const shape = blob([
        around(0, 0, r - 4, angle - 0.15),
        around(0, 0, r + 56, angle - 0.13),
        [...around(0, 0, r + 96, angle).slice(0, 2), 1] as unknown as Point,
        around(0, 0, r + 56, angle + 0.13),
        around(0, 0, r - 4, angle + 0.15),
      ]);
      return (
        fill(shape, i % 2 ? cloth.light : mix(cloth.light, "#fff3dc", 0.4)) +
        fill(
          stroke(
            [around(0, 0, r, angle), around(0, 0, r + 50, angle), around(0, 0, r + 84, angle)],
            6,
          ),
          cloth.shade,
          0.7,
        ) +
        line(shape, ink, 3.4, 0.8)
      );
    });
    return (
      petals +
      plate(subject, pen, r) +
      fill(stroke(arc(-1.2, 5.6, r - 52), 46, "comma"), ink, 0.86) +
      fill(stroke(arc(-1.1, 5.2, r - 60), 6), gold.base, 0.8)
    );
  },
  paladin: (subject, pen, r) => {
    const { gold, ink } = subject;
    const rays = turn(48, (angle, i) =>
      polygon([
        around(0, 0, r, angle - 0.045),
        around(0, 0, r + (i % 4 === 0 ? 190 : i % 2 ? 60 : 110), angle),
        around(0, 0, r, angle + 0.045),
      ]),
    );
    const stars = turn(16, (angle) =>
      star(...(around(0, 0, r - 34, angle).slice(0, 2) as [number, number]), 15, 6, 8),
    );
    return (
      fill(rays, "#fff6d6", 0.9) +
      line(rays, gold.shade, 2, 0.6) +
      plate(subject, pen, r) +
      fill(stars, gold.base) +
      line(ring(0, 0, r - 62), gold.base, 8) +
      line(ring(0, 0, r - 62), ink, 1.6, 0.5) +
      line(ring(0, 0, r - 76), gold.base, 2.4)
    );
  },
  ranger: (subject, pen, r) => {
    const { gold, ink, scene } = subject;
    const rose = star(0, 0, r + 150, r * 0.5, 4) + star(0, 0, r + 70, r * 0.55, 4, -Math.PI / 4);
    const ticks = turn(72, (angle, i) =>
      stroke(
        [
          around(0, 0, r - 16, angle),
          around(0, 0, r - 24, angle),
          around(0, 0, r - (i % 6 ? 30 : 44), angle),
        ],
        i % 6 ? 3 : 6,
      ),
    );
    return (
      fill(rose, mix(scene.high, ink, 0.2), 0.85) +
      line(rose, gold.base, 4, 0.9) +
      plate(subject, pen, r) +
      fill(ticks, gold.shade) +
      line(ring(0, 0, r - 50), gold.base, 3)
    );
  },
  rogue: (subject, pen, r) => {
    const { scene, gold } = subject;
    const moon = ring(0, 0, r + 46);
    return `<circle r="${r * 1.9}" fill="${pen.radial([
      [0, "#fff3cf", 0.5],
      [0.55, "#fff3cf", 0.25],
      [1, "#fff3cf", 0],
    ])}"/>${fill(
      moon,
      pen.glow(-60, -60, r * 1.5, [
        [0, "#fffbe8"],
        [0.7, "#efe2b6"],
        [1, mix("#d9c48a", scene.sky, 0.25)],
      ]),
    )}${fill(
      [
        [-0.6, -0.5, 0.2],
        [0.5, -0.7, 0.16],
        [0.7, 0.1, 0.13],
        [-0.75, 0.25, 0.12],
        [0.1, -0.85, 0.1],
      ]
        .map(([x, y, k]) => ring(x! * r, y! * r, k! * r))
        .join(""),
      "#cbb678",
      0.55,
    )}${line(moon, gold.deep, 4, 0.7)}`;
  },
  sorcerer: (subject, pen, r) => {
    const fire = fireOf(subject);
    const corona = turn(22, (angle, i) => {
      const [x, y] = around(0, 0, r - 10, angle);
      const deg = (angle * 180) / Math.PI + 90;
      return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${deg.toFixed(1)})">${flame(0, 6, 74, i % 2 ? 110 : 168, i % 2 ? 16 : -20, fire, subject.ink)}</g>`;
    });
    return (
      corona +
      plate(subject, pen, r) +
      line(ring(0, 0, r - 36), fire.cool, 6, 0.8) +
      fill(
        turn(16, (angle) =>
          polygon([
            around(0, 0, r - 44, angle - 0.07),
            around(0, 0, r - 74, angle),
            around(0, 0, r - 44, angle + 0.07),
          ]),
        ),
        fire.cool,
        0.8,
      )
    );
  },
  warlock: (subject, pen, r) => {
    const { scene, ink, second } = subject;
    const glow = mix(second.light, "#d9ffe2", 0.4);
    const lids = blob([
      [-r * 1.52, 0, 1],
      [-r * 0.7, -r * 0.82],
      [0, -r * 1.06],
      [r * 0.7, -r * 0.82],
      [r * 1.52, 0, 1],
      [r * 0.7, r * 0.82],
      [0, r * 1.06],
      [-r * 0.7, r * 0.82],
    ]);
    const lashes = turn(40, (angle) => {
      const k = 1 / Math.hypot(Math.cos(angle) / 1.52, Math.sin(angle) / 1.06);
      const [x, y] = [Math.cos(angle) * r * k * 0.93, Math.sin(angle) * r * k * 0.93];
      return stroke(
        [
          [x, y],
          [x * 1.1, y * 1.13],
          [x * 1.24 + 8, y * 1.3],
        ],
        13,
        "tail",
      );
    });
    return (
      fill(lashes, mix(ink, second.deep, 0.4)) +
      fill(
        lids,
        pen.glow(0, 0, r * 1.5, [
          [0, mix(glow, "#ffffff", 0.5)],
          [0.5, glow, 0.95],
          [0.75, second.base],
          [1, mix(second.deep, scene.night, 0.5)],
        ]),
      ) +
      line(lids, ink, 6, 0.9) +
      line(lids, glow, 2.4, 0.9) +
      fill(
        turn(60, (angle) =>
          stroke(
            [
              around(0, 0, r * 0.6, angle),
              around(0, 0, r * 0.76, angle + 0.03),
              around(0, 0, r * 0.93, angle),
            ],
            6,
          ),
        ),
        second.deep,
        0.55,
      ) +
      line(ring(0, 0, r * 0.96), second.deep, 6, 0.8)
    );
  },
  wizard: (subject, pen, r) => {
    const { gold, ink, scene } = subject;
    const ticks = turn(60, (angle, i) =>
      stroke(
        [
          around(0, 0, r - 4, angle),
          around(0, 0, r - 12, angle),
          around(0, 0, r - (i % 5 ? 18 : 34), angle),
        ],
        i % 5 ? 2.6 : 6,
      ),
    );
    const orbits = ring(0, 0, r + 62) + ring(0, 0, r + 26);
    const planets = turn(7, (angle, i) => {
      const [x, y] = around(0, 0, r + (i % 2 ? 62 : 26), angle + 0.3 + i * 0.11);
      const size = 11 + ((i * 7) % 13);
      return (
        fill(
          ring(x, y, size),
          [gold.light, scene.horizon, "#f6eccd", subject.second.light][i % 4]!,
        ) +
        line(ring(x, y, size), ink, 3, 0.85) +
        (i % 3 === 0
          ? `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${size * 1.9}" ry="${size * 0.6}" transform="rotate(-20 ${x.toFixed(1)} ${y.toFixed(1)})" fill="none" stroke="${gold.light}" stroke-width="3"/>`
          : "")
      );
    });
    const heptagram = polygon(
      Array.from({ length: 7 }, (_, i) =>
        around(0, 0, r - 44, (i * 3 * Math.PI * 2) / 7 - Math.PI / 2),
      ),
    );
    return (
      line(orbits, gold.light, 3, 0.85, 'stroke-dasharray="14 7"') +
      planets +
      plate(subject, pen, r) +
      fill(ticks, gold.shade) +
      line(ring(0, 0, r - 42), gold.base, 2.6) +
      line(heptagram, gold.base, 3, 0.7)
    );
  },
};

/** The sign of the calling behind the head. */
export function halo(subject: Subject, pen: Pen): string {
  const r = subject.classId === "wizard" || subject.classId === "druid" ? 292 : 276;
  return `<g transform="translate(512 ${subject.body.y - 30})">${halos[subject.classId](subject, pen, r)}</g>`;
}
