/** What the hand holds while it draws one card: definitions made on the way, and the marks it can leave. */
export type Pen = {
  readonly defs: string[];
  /** A gradient down (or along `x1 y1 x2 y2`, fractions of the shape's box); returns the paint. */
  linear(
    stops: readonly (readonly [at: number, colour: string, opacity?: number])[],
    line?: readonly [number, number, number, number],
  ): string;
  radial(
    stops: readonly (readonly [at: number, colour: string, opacity?: number])[],
    circle?: readonly [cx: number, cy: number, r: number],
  ): string;
  /** The same in card units. */
  glow(
    x: number,
    y: number,
    r: number,
    stops: readonly (readonly [at: number, colour: string, opacity?: number])[],
  ): string;
  clip(data: string): string;
};

function stopsOf(stops: readonly (readonly [number, string, number?])[]): string {
  return stops
    .map(
      ([at, colour, opacity]) =>
        `<stop offset="${at}" stop-color="${colour}"${opacity === undefined ? "" : ` stop-opacity="${opacity}"`}/>`,
    )
    .join("");
}

export function takePen(): Pen {
  const defs: string[] = [];
  const known = new Map<string, string>();
  function define(prefix: string, make: (id: string) => string): string {
    const body = make("@");
    const seen = known.get(body);
    if (seen) return seen;
    const id = `${prefix}${known.size}`;
    known.set(body, id);
    defs.push(make(id));
    return id;
  }
  return {
    defs,
    linear: (stops, [x1, y1, x2, y2] = [0, 0, 0, 1]) =>
      `url(#${define("l", (id) => `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`)})`,
    radial: (stops, [cx, cy, r] = [0.5, 0.5, 0.5]) =>
      `url(#${define("r", (id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`)})`,
    glow: (x, y, r, stops) =>
      `url(#${define("g", (id) => `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${r}">${stopsOf(stops)}</radialGradient>`)})`,
    clip: (data) =>
      `url(#${define("c", (id) => `<clipPath id="${id}"><path d="${data}"/></clipPath>`)})`,
  };
}

/** A filled shape; `extra` is further attributes. */
export function fill(data: string, paint: string, opacity = 1, extra = ""): string {
  if (!data) return "";
  return `<path d="${data}" fill="${paint}"${opacity === 1 ? "" : ` fill-opacity="${opacity}"`}${extra ? ` ${extra}` : ""}/>`;
}

/** An even line. */
export function line(data: string, paint: string, width: number, opacity = 1, extra = ""): string {
  if (!data) return "";
  return `<path d="${data}" fill="none" stroke="${paint}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"${opacity === 1 ? "" : ` stroke-opacity="${opacity}"`}${extra ? ` ${extra}` : ""}/>`;
}

export function group(body: string, attributes = ""): string {
  return body ? `<g${attributes ? ` ${attributes}` : ""}>${body}</g>` : "";
}

/** A drawing and its mirror image about the middle line x = 0. */
export function both(body: string): string {
  return `${body}<g transform="scale(-1 1)">${body}</g>`;
}
