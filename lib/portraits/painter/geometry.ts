import type { Random } from "./random";

/** A place on the card, in its units; a third value of 1 makes a corner where the curve would run smooth. */
export type Point = readonly [x: number, y: number, corner?: 1];

function trim(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A smooth curve through the points (Catmull-Rom as cubic Béziers), as SVG path data. */
export function curve(points: readonly Point[], closed = false, tension = 1): string {
  const last = points.length - 1;
  if (last < 1) return "";
  const at = (index: number): Point =>
    closed
      ? points[(index + points.length) % points.length]!
      : points[Math.min(last, Math.max(0, index))]!;
  let data = `M${trim(points[0]![0])} ${trim(points[0]![1])}`;
  for (let index = 0; index < (closed ? points.length : last); index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leave = from[2] ? 0 : tension / 6;
    const arrive = to[2] ? 0 : tension / 6;
    data += `C${trim(from[0] + (to[0] - before[0]) * leave)} ${trim(from[1] + (to[1] - before[1]) * leave)} ${trim(
      to[0] - (after[0] - from[0]) * arrive,
    )} ${trim(to[1] - (after[1] - from[1]) * arrive)} ${trim(to[0])} ${trim(to[1])}`;
  }
  return closed ? `${data}Z` : data;
}

export function blob(points: readonly Point[], tension = 1): string {
  return curve(points, true, tension);
}

export function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${trim(x)} ${trim(y)}`).join("L")}Z`;
}

export function mirrored(points: readonly Point[]): Point[] {
  return points.map(([x, y, corner]) => (corner ? [-x, y, corner] : [-x, y]));
}

/** The right half, from the top of the middle line to its bottom, made whole. */
export function whole(half: readonly Point[]): Point[] {
  const left = mirrored(half)
    .filter(([x]) => Math.abs(x) > 0.01)
    .reverse();
  return [...half, ...left];
}

function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** `count` points spread over the smooth curve. */
export function walk(points: readonly Point[], count: number): Point[] {
  const last = points.length - 1;
  return Array.from({ length: count }, (_, step) => {
    const place = (step / (count - 1)) * last;
    const index = Math.min(last - 1, Math.floor(place));
    const t = place - index;
    const [p0, p1, p2, p3] = [
      points[Math.max(0, index - 1)]!,
      points[index]!,
      points[index + 1]!,
      points[Math.min(last, index + 2)]!,
    ];
    const axis = (k: 0 | 1): number => {
      const m1 = p1[2] ? 0 : (p2[k] - p0[k]) / 2;
      const m2 = p2[2] ? 0 : (p3[k] - p1[k]) / 2;
      const [t2, t3] = [t * t, t * t * t];
      return (
        (2 * t3 - 3 * t2 + 1) * p1[k] +
        (t3 - 2 * t2 + t) * m1 +
        (-2 * t3 + 3 * t2) * p2[k] +
        (t3 - t2) * m2
      );
    };
    return [axis(0), axis(1)];
  });
}

export type Pressure = "leaf" | "comma" | "tail" | "even";

/** How hard the pen presses along a stroke. */
function pressure(kind: Pressure, t: number): number {
  if (kind === "leaf") return Math.sin(Math.PI * t) ** 0.8;
  if (kind === "comma")
    return t < 0.22
      ? Math.sin((Math.PI * t) / 0.44)
      : Math.cos(((t - 0.22) / 0.78) * (Math.PI / 2)) ** 0.9;
  if (kind === "tail") return 1 - t * 0.98;
  return 1;
}

/** A stroke of a pen: swells and tapers, as filled path data. */
export function stroke(points: readonly Point[], width: number, kind: Pressure = "leaf"): string {
  const steps = Math.min(9, Math.max(3, points.length));
  const spine = walk(points, steps);
  const left: Point[] = [];
  const right: Point[] = [];
  spine.forEach((point, index) => {
    const ahead = spine[Math.min(steps - 1, index + 1)]!;
    const behind = spine[Math.max(0, index - 1)]!;
    const length = Math.hypot(ahead[0] - behind[0], ahead[1] - behind[1]) || 1;
    const half = (pressure(kind, index / (steps - 1)) * width) / 2;
    const normal: Point = [
      (-(ahead[1] - behind[1]) / length) * half,
      ((ahead[0] - behind[0]) / length) * half,
    ];
    left.push([point[0] + normal[0], point[1] + normal[1]]);
    right.unshift([point[0] - normal[0], point[1] - normal[1]]);
  });
  if (kind === "even") {
    return blob(
      [...left.map(corner), ...right.map(corner)].map((point, index, all) =>
        index === 0 || index === steps - 1 || index === steps || index === all.length - 1
          ? point
          : [point[0], point[1]],
      ),
    );
  }
  return blob([...left, ...right.slice(1, -1)]);
}

function corner([x, y]: Point): Point {
  return [x, y, 1];
}

/** Strands that turn little by little from one guide into the other: hair, fur, folds, engraving. */
export function strands(
  a: readonly Point[],
  b: readonly Point[],
  count: number,
  width: number,
  random: Random,
  options: { kind?: Pressure; from?: number; to?: number; loose?: number } = {},
): string {
  const { kind = "leaf", from = 0.04, to = 0.96, loose = 0.12 } = options;
  const steps = Math.max(a.length, b.length, 3);
  const [first, second] = [walk(a, steps), walk(b, steps)];
  let data = "";
  for (let index = 0; index < count; index++) {
    const share = from + ((to - from) * (index + 0.5 + (random.next() - 0.5) * loose * 4)) / count;
    const start = random.next() * loose;
    const end = 1 - random.next() * loose * 1.6;
    const line = first.map((point, step) => between(point, second[step]!, share));
    const cut = walk(line, 12).filter((_, step) => step / 11 >= start && step / 11 <= end);
    if (cut.length > 2) data += stroke(walk(cut, 5), width * (0.7 + random.next() * 0.6), kind);
  }
  return data;
}

/** Straight engraver's lines over a box, to be clipped by a shape. */
export function star(
  x: number,
  y: number,
  outer: number,
  inner: number,
  points: number,
  turn = -Math.PI / 2,
): string {
  return polygon(
    Array.from({ length: points * 2 }, (_, index) => {
      const radius = index % 2 ? inner : outer;
      const angle = turn + (Math.PI * index) / points;
      return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius] as Point;
    }),
  );
}

export function ring(x: number, y: number, radius: number): string {
  const r = trim(radius);
  return `M${trim(x - radius)} ${trim(y)}a${r} ${r} 0 1 0 ${trim(radius * 2)} 0a${r} ${r} 0 1 0 ${trim(-radius * 2)} 0Z`;
}

export function around(x: number, y: number, radius: number, angle: number): Point {
  return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
}
