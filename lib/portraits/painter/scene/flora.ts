import { leaf } from "../attire/cloth";
import { mix, tone } from "../colour";
import { blob, curve, type Point, polygon, ring, stroke, walk } from "../geometry";
import { fill, line } from "../pen";
import { material, type Subject } from "../subject";
import { window } from "./stage";

type Growth =
  | "ferns"
  | "wheat"
  | "thorns"
  | "lilies"
  | "crystals"
  | "mushrooms"
  | "ivy"
  | "reeds"
  | "roses";

const usual: Record<string, readonly Growth[]> = {
  dragonborn: ["crystals", "thorns", "reeds"],
  dwarf: ["crystals", "mushrooms", "thorns"],
  elf: ["ferns", "lilies", "ivy"],
  gnome: ["mushrooms", "ferns", "lilies"],
  goliath: ["crystals", "reeds", "thorns"],
  halfling: ["wheat", "roses", "ivy"],
  human: ["roses", "wheat", "lilies"],
  orc: ["thorns", "reeds", "ferns"],
  tiefling: ["roses", "thorns", "crystals"],
};

const calling: Record<string, readonly Growth[]> = {
  barbarian: ["reeds", "thorns"],
  bard: ["roses", "ivy"],
  cleric: ["lilies", "wheat"],
  druid: ["ferns", "mushrooms"],
  fighter: ["wheat", "roses"],
  monk: ["lilies", "reeds"],
  paladin: ["roses", "lilies"],
  ranger: ["ferns", "ivy"],
  rogue: ["ivy", "mushrooms"],
  sorcerer: ["crystals", "reeds"],
  warlock: ["mushrooms", "crystals"],
  wizard: ["crystals", "ferns"],
};

/** What grows in the lower corners, before the figure: the nearest plane of the picture. */
export function flora(subject: Subject): string {
  const random = subject.random("flora");
  const kind = random.pick([...usual[subject.speciesId]!, ...calling[subject.classId]!]);
  const { ink, scene } = subject;
  const y = window.bottom + 10;
  const green = material(mix("#55723a", scene.near, 0.35), ink);
  const corner = (draw: (x: number, reach: number) => string): string =>
    [-1, 1]
      .map(
        (side) =>
          `<g transform="translate(${side < 0 ? window.left : window.right} 0) scale(${-side} 1)">${[0, 1, 2, 3, 4, 5].map((i) => draw(8 + i * 42 + random.between(-8, 8), 1 - i / 7)).join("")}</g>`,
      )
      .join("");
  switch (kind) {
    case "ferns":
      return corner((x, reach) => {
        const h = 90 + reach * 190;
        const spine: Point[] = [
          [x, y],
          [x + 10, y - h * 0.5],
          [x + 44, y - h * 0.9],
          [x + 78, y - h * 0.96],
        ];
        const fronds = Array.from({ length: 6 }, (_, i) => {
          const t = 0.22 + i * 0.125;
          const [px, py] = [x + t * t * 78, y - h * Math.min(0.97, t * 1.15)];
          const long = 66 * (1.12 - t);
          return (
            leaf(px, py, long, -0.5 + t * 0.6, green, ink) +
            leaf(px, py, long, Math.PI + 0.5 - t * 0.2, green, ink)
          );
        }).join("");
        return line(curve(spine), ink, 8) + line(curve(spine), green.base, 4) + fronds;
      });
    case "wheat":
      return corner((x, reach) => {
        const h = 120 + reach * 180;
        const lean = random.between(10, 50);
        const ears = Array.from({ length: 7 }, (_, i) => {
          const [px, py] = [x + lean * (0.74 + i * 0.05), y - h * (0.72 + i * 0.05)];
          return (
            blob([
              [px, py, 1],
              [px + 12, py - 12],
              [px + 8, py - 30, 1],
              [px - 2, py - 14],
            ]) +
            blob([
              [px, py, 1],
              [px - 12, py - 8],
              [px - 12, py - 27, 1],
              [px, py - 14],
            ])
          );
        }).join("");
        return (
          line(
            curve([
              [x, y],
              [x + lean * 0.3, y - h * 0.5],
              [x + lean, y - h],
            ]),
            ink,
            7,
          ) +
          line(
            curve([
              [x, y],
              [x + lean * 0.3, y - h * 0.5],
              [x + lean, y - h],
            ]),
            "#b88a35",
            4,
          ) +
          fill(ears, "#e3b956") +
          line(ears, ink, 2.6, 0.85)
        );
      });
    case "thorns":
      return corner((x, reach) => {
        if (reach < 0.4) return "";
        const h = 60 + reach * 170;
        const bow = random.between(40, 110);
        const spine: Point[] = [
          [x - 10, y],
          [x + bow * 0.1, y - h * 0.5],
          [x + bow * 0.5, y - h * 0.9],
          [x + bow, y - h],
          [x + bow * 1.35, y - h * 0.82],
        ];
        const at = walk(spine, 8);
        const spikes = at
          .slice(1, -1)
          .map(([px, py], i) =>
            polygon([
              [px - 6, py + 9],
              [px + (i % 2 ? 26 : -24), py - 8],
              [px + 6, py - 9],
            ]),
          )
          .join("");
        const hips = [at[3]!, at[6]!].map(([px, py]) => ring(px + 6, py - 12, 9)).join("");
        return (
          fill(spikes, ink) +
          fill(stroke(spine, 22, "tail"), ink) +
          fill(stroke(spine, 13, "tail"), "#6d4a35") +
          fill(
            stroke(
              spine.map(([px, py]) => [px - 3, py] as Point),
              4,
              "tail",
            ),
            "#a97b55",
          ) +
          fill(hips, "#b8382c") +
          line(hips, ink, 3)
        );
      });
    case "lilies":
      return corner((x, reach) => {
        const h = 80 + reach * 170;
        const [px, py] = [x + 20, y - h];
        const flower = [-0.9, -0.45, 0, 0.45, 0.9].map((a) =>
          blob([
            [px, py + 6, 1],
            [px + Math.sin(a - 0.22) * 34, py - Math.cos(a - 0.22) * 34],
            [px + Math.sin(a) * 62, py - Math.cos(a) * 62, 1],
            [px + Math.sin(a + 0.22) * 34, py - Math.cos(a + 0.22) * 34],
          ]),
        );
        return (
          line(
            curve([
              [x, y],
              [x + 4, y - h * 0.5],
              [px, py],
            ]),
            ink,
            9,
          ) +
          line(
            curve([
              [x, y],
              [x + 4, y - h * 0.5],
              [px, py],
            ]),
            green.base,
            5,
          ) +
          leaf(x + 4, y - h * 0.35, 90, -0.8, green, ink) +
          leaf(x + 2, y - h * 0.2, 90, -2.3, green, ink) +
          flower
            .map(
              (data, i) =>
                fill(data, i % 2 ? "#f7ecd8" : mix(scene.horizon, "#ffffff", 0.3)) +
                line(data, ink, 3, 0.85),
            )
            .join("") +
          fill(ring(px, py - 14, 7), "#d8a23a")
        );
      });
    case "crystals":
      return corner((x, reach) => {
        const h = 70 + reach * 210 * random.between(0.7, 1.1);
        const w = 24 + reach * 16;
        const lean = random.between(-16, 40);
        const shard = polygon([
          [x - w, y],
          [x - w * 0.7 + lean * 0.7, y - h * 0.78],
          [x + lean, y - h],
          [x + w * 0.7 + lean * 0.7, y - h * 0.74],
          [x + w, y],
        ]);
        const tint = mix(scene.sky, subject.rim, 0.4);
        return (
          fill(shard, tint) +
          fill(
            polygon([
              [x + 4, y],
              [x + lean, y - h],
              [x + w * 0.7 + lean * 0.7, y - h * 0.74],
              [x + w, y],
            ]),
            tone(tint, -0.2),
          ) +
          fill(
            polygon([
              [x - w, y],
              [x - w * 0.7 + lean * 0.7, y - h * 0.78],
              [x - w * 0.3 + lean * 0.7, y - h * 0.74],
              [x - w * 0.5, y],
            ]),
            "#ffffff",
            0.5,
          ) +
          line(shard, ink, 4, 0.9)
        );
      });
    case "mushrooms":
      return corner((x, reach) => {
        const h = 40 + reach * 130 * random.between(0.6, 1.1);
        const w = 30 + reach * 26;
        const cap = blob([
          [x - w, y - h, 1],
          [x - w * 0.7, y - h - w * 0.7],
          [x, y - h - w],
          [x + w * 0.7, y - h - w * 0.7],
          [x + w, y - h, 1],
          [x, y - h + 12],
        ]);
        const stem = blob([
          [x - 10, y - h],
          [x + 10, y - h],
          [x + 15, y + 10],
          [x - 15, y + 10],
        ]);
        return (
          fill(stem, "#eadbbd") +
          line(stem, ink, 3.4, 0.9) +
          fill(cap, random.pick(["#b4432f", "#c9772f", "#8a4a7a"])) +
          fill(
            [-0.5, 0.05, 0.5]
              .map((k, i) => ring(x + k * w, y - h - w * (i === 1 ? 0.62 : 0.36), w * 0.13))
              .join(""),
            "#fff3dc",
            0.92,
          ) +
          line(cap, ink, 4, 0.92)
        );
      });
    case "ivy":
      return corner((x, reach) => {
        const h = 60 + reach * 240;
        const spine: Point[] = [
          [x, y],
          [x + 20, y - h * 0.3],
          [x - 8, y - h * 0.6],
          [x + 16, y - h],
        ];
        return (
          line(curve(spine), ink, 8) +
          line(curve(spine), "#6b4f2c", 4) +
          [0.15, 0.35, 0.55, 0.75, 0.98]
            .map((t, i) =>
              leaf(x + (i % 2 ? 10 : 0), y - h * t, 46, i % 2 ? -0.4 : Math.PI + 0.4, green, ink),
            )
            .join("")
        );
      });
    case "reeds":
      return corner((x, reach) => {
        const h = 120 + reach * 200;
        const lean = random.between(-10, 40);
        return (
          fill(
            stroke(
              [
                [x - 14, y],
                [x - 10 + lean * 0.4, y - h * 0.5],
                [x - 6 + lean * 1.4, y - h * 0.9],
              ],
              16,
              "tail",
            ),
            green.shade,
          ) +
          line(
            curve([
              [x, y],
              [x + lean * 0.4, y - h * 0.5],
              [x + lean, y - h],
            ]),
            ink,
            8,
          ) +
          line(
            curve([
              [x, y],
              [x + lean * 0.4, y - h * 0.5],
              [x + lean, y - h],
            ]),
            "#9a8a4a",
            4,
          ) +
          `<rect x="${x + lean - 9}" y="${y - h - 50}" width="18" height="64" rx="9" fill="#6b4326" stroke="${ink}" stroke-width="3.4"/>`
        );
      });
    case "roses":
      return corner((x, reach) => {
        const h = 50 + reach * 200 * random.between(0.7, 1.05);
        const [px, py] = [x + 10, y - h];
        const r = 24 + reach * 14;
        const red = material(mix("#a8303c", subject.cloth.base, 0.2), ink);
        const swirl: Point[] = Array.from({ length: 11 }, (_, i) => [
          px + Math.cos(i * 0.8) * r * (0.85 - i * 0.075),
          py + Math.sin(i * 0.8) * r * (0.85 - i * 0.075),
        ]);
        return (
          line(
            curve([
              [x, y],
              [x - 4, y - h * 0.5],
              [px, py],
            ]),
            ink,
            9,
          ) +
          line(
            curve([
              [x, y],
              [x - 4, y - h * 0.5],
              [px, py],
            ]),
            green.base,
            5,
          ) +
          leaf(x, y - h * 0.5, 54, -0.5, green, ink) +
          leaf(x, y - h * 0.35, 54, Math.PI + 0.5, green, ink) +
          fill(ring(px, py, r), red.base) +
          line(ring(px, py, r), ink, 4, 0.92) +
          fill(stroke(swirl, 7), red.deep, 0.9) +
          fill(
            stroke(
              swirl.slice(0, 6).map(([a, b]) => [a - 3, b - 4] as Point),
              5,
            ),
            red.light,
            0.9,
          )
        );
      });
  }
}
