import { blob, type Point, stroke } from "../geometry";
import { fill, line } from "../pen";
import type { Subject } from "../subject";

/** A tiefling's tail, rising behind the shoulder that carries nothing. */
export function tail(subject: Subject): string {
  const { body, skin, ink, rim } = subject;
  const { shoulderY: y } = body;
  // Kept inside the window, however broad the shoulders.
  const s = Math.min(body.shoulder, 262) * 0.87;
  const side = subject.classId === "ranger" ? 1 : -1;
  const spine: Point[] = [
    [s * 0.7, y + 420],
    [s * 1.3, y + 300],
    [s * 1.42, y + 120],
    [s * 1.1, y - 20],
    [s * 1.06, y - 130],
    [s * 1.26, y - 190],
  ];
  const tip = blob([
    [s * 1.2, y - 172, 1],
    [s * 1.18, y - 226],
    [s * 1.3, y - 252],
    [s * 1.52, y - 276, 1],
    [s * 1.47, y - 210],
    [s * 1.36, y - 166],
  ]);
  const thick = fill(stroke(spine, 66, "tail"), ink) + fill(stroke(spine, 54, "tail"), skin.base);
  const form =
    fill(
      stroke(
        spine.map(([x, py]) => [x + 8, py + 4] as Point),
        26,
        "tail",
      ),
      skin.deep,
      0.7,
    ) +
    fill(
      stroke(
        spine.slice(1).map(([x, py]) => [x - 9, py] as Point),
        9,
      ),
      rim,
      0.6,
    );
  const wrist =
    fill(stroke([spine[3]!, spine[4]!, spine[5]!], 26, "even"), ink) +
    fill(stroke([spine[3]!, spine[4]!, spine[5]!], 17, "even"), skin.base);
  return `<g transform="scale(${side} 1)">${thick}${form}${wrist}${fill(tip, skin.shade)}${line(tip, ink, 5, 0.94)}</g>`;
}
