import { fireOf } from "../attire/sorcerer";
import { mix } from "../colour";
import { blob, ring, star, stroke } from "../geometry";
import { fill } from "../pen";
import type { Subject } from "../subject";
import type { Hour } from "./sky";
import { card, window } from "./stage";

type Weather = "snow" | "rain" | "embers" | "petals" | "fireflies" | "leaves" | "motes" | "birds";

const usual: Record<string, readonly Weather[]> = {
  dragonborn: ["embers", "motes", "birds"],
  dwarf: ["snow", "embers", "motes"],
  elf: ["leaves", "fireflies", "petals"],
  gnome: ["fireflies", "petals", "motes"],
  goliath: ["snow", "snow", "birds"],
  halfling: ["petals", "leaves", "birds"],
  human: ["birds", "leaves", "rain"],
  orc: ["rain", "embers", "birds"],
  tiefling: ["embers", "petals", "rain"],
};

/** What drifts through the air, behind the figure and (a little) before it. */
export function weather(subject: Subject, hour: Hour): { behind: string; before: string } {
  const random = subject.random("weather");
  const kind: Weather =
    subject.classId === "sorcerer"
      ? "embers"
      : hour === "storm" && subject.speciesId !== "goliath"
        ? "rain"
        : random.pick(usual[subject.speciesId]!);
  const place = (): [number, number] => {
    const x = random.between(window.left + 14, window.right - 14);
    return [x, random.between(window.top + 30, window.bottom - 60)];
  };
  const clear = ([x, y]: [number, number]): boolean => Math.abs(x - card.middle) > 190 || y < 260;
  const many = (count: number, draw: (x: number, y: number) => string, open = false): string =>
    Array.from({ length: count }, place)
      .filter((at) => open || clear(at))
      .map(([x, y]) => draw(x, y))
      .join("");
  switch (kind) {
    case "snow":
      return {
        behind: fill(
          many(70, (x, y) => ring(x, y, random.between(2, 7)), true),
          "#ffffff",
          0.75,
        ),
        before: fill(
          many(26, (x, y) => ring(x, y, random.between(4, 10))),
          "#ffffff",
          0.85,
        ),
      };
    case "rain":
      return {
        behind: fill(
          many(
            90,
            (x, y) =>
              stroke(
                [
                  [x, y],
                  [x - 12, y + 36],
                  [x - 22, y + 66],
                ],
                4,
              ),
            true,
          ),
          mix(subject.scene.horizon, "#ffffff", 0.4),
          0.5,
        ),
        before: fill(
          many(20, (x, y) =>
            stroke(
              [
                [x, y],
                [x - 16, y + 48],
                [x - 28, y + 88],
              ],
              5,
            ),
          ),
          "#ffffff",
          0.4,
        ),
      };
    case "embers": {
      const fire = fireOf(subject);
      const spark = (x: number, y: number): string =>
        blob([
          [x, y, 1],
          [x + 4, y - 7],
          [x + random.between(-6, 6), y - random.between(14, 30), 1],
          [x - 4, y - 6],
        ]);
      return {
        behind: fill(many(46, spark, true), fire.cool, 0.9),
        before:
          fill(many(34, spark), fire.warm, 0.95) +
          fill(
            many(16, (x, y) => ring(x, y, random.between(2, 4))),
            fire.hot,
          ),
      };
    }
    case "petals": {
      const petal = (x: number, y: number): string =>
        blob([
          [x, y, 1],
          [x + 13, y + random.between(-10, 4)],
          [x + 22, y + random.between(6, 16), 1],
          [x + 6, y + 13],
        ]);
      return {
        behind: fill(many(30, petal, true), "#f6c9cf", 0.8),
        before: fill(many(20, petal), "#ffe3e2", 0.95),
      };
    }
    case "leaves": {
      const fallen = (x: number, y: number): string =>
        blob([
          [x, y, 1],
          [x + 12, y + random.between(-14, 0)],
          [x + 30, y + random.between(-4, 14), 1],
          [x + 12, y + 12],
        ]);
      return {
        behind: fill(many(28, fallen, true), mix("#c98a2f", subject.scene.sky, 0.25), 0.85),
        before: fill(many(18, fallen), "#e3b04a", 0.95),
      };
    }
    case "fireflies":
      return {
        behind: fill(
          many(26, (x, y) => ring(x, y, random.between(9, 16)), true),
          "#f7ffb8",
          0.2,
        ),
        before: fill(
          many(34, (x, y) => ring(x, y, random.between(3, 6))),
          "#fbffd0",
          0.95,
        ),
      };
    case "birds": {
      const bird = (x: number, y: number): string => {
        const s = random.between(10, 26);
        return (
          stroke(
            [
              [x - s * 1.5, y - s * 0.3],
              [x - s * 0.7, y - s * 0.75],
              [x, y],
            ],
            s * 0.3,
          ) +
          stroke(
            [
              [x, y],
              [x + s * 0.7, y - s * 0.75],
              [x + s * 1.5, y - s * 0.3],
            ],
            s * 0.3,
          )
        );
      };
      const flock = Array.from({ length: 9 }, () =>
        bird(random.between(window.left + 50, window.right - 50), random.between(200, 640)),
      ).join("");
      return { behind: fill(flock, subject.scene.near, 0.85), before: "" };
    }
    case "motes":
      return {
        behind: fill(
          many(30, (x, y) => star(x, y, random.between(4, 10), 1.6, 4), true),
          "#fff3cf",
          0.8,
        ),
        before: fill(
          many(16, (x, y) => star(x, y, random.between(7, 15), 2, 4)),
          "#fff8e2",
          0.95,
        ),
      };
  }
}
