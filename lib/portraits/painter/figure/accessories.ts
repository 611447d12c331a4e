import { hood } from "../attire/cloth";
import { mix } from "../colour";
import { blob, curve, type Point, polygon, ring, star, stroke, walk } from "../geometry";
import { both, fill, group, line, type Pen } from "../pen";
import type { Subject } from "../subject";
import { lobe } from "./ears";

export type Worn = { behind: string; face: string; over: string };

/** What the player chose to add. On a head that its class already covers, hats give way. */
export function accessories(subject: Subject, pen: Pen, covered: boolean): Worn {
  const { face, gold, ink, leather, cloth } = subject;
  const scaled = subject.speciesId === "dragonborn";
  const none: Worn = { behind: "", face: "", over: "" };
  const brow = (dip: number): Point[] => [
    [-face.temple - 2, -54],
    [-face.temple * 0.55, -84],
    [0, -84 + dip],
    [face.temple * 0.55, -84],
    [face.temple + 2, -54],
  ];
  switch (subject.look.accessory) {
    case "none":
      return none;
    case "circlet": {
      if (covered)
        return {
          ...none,
          over:
            fill(
              polygon([
                [0, -116],
                [13, -96],
                [0, -72],
                [-13, -96],
              ]),
              cloth.light,
            ) +
            line(
              polygon([
                [0, -116],
                [13, -96],
                [0, -72],
                [-13, -96],
              ]),
              gold.base,
              5,
            ),
        };
      const band = brow(10);
      const gem = polygon([
        [0, -98],
        [15, -76],
        [0, -48],
        [-15, -76],
      ]);
      return {
        ...none,
        over:
          line(curve(band), ink, 15) +
          line(curve(band), gold.base, 9) +
          line(curve(band.map(([x, y]) => [x, y - 2])), gold.light, 3) +
          fill(gem, cloth.light) +
          fill(
            polygon([
              [0, -98],
              [15, -76],
              [0, -70],
            ]),
            "#ffffff",
            0.6,
          ) +
          line(gem, ink, 4),
      };
    }
    case "headband": {
      if (covered) return none;
      const band = brow(4);
      const knot = blob([
        [face.temple, -60],
        [face.temple + 56, -30],
        [face.temple + 40, 40, 1],
        [face.temple + 20, 0],
        [face.temple + 4, 56, 1],
        [face.temple - 6, -20],
      ]);
      return {
        ...none,
        behind: fill(knot, cloth.shade) + line(knot, ink, 4, 0.9),
        over:
          line(curve(band), ink, 34) +
          line(curve(band), cloth.base, 26) +
          line(curve(band.map(([x, y]) => [x, y - 6])), cloth.light, 4, 0.8) +
          line(curve(band.map(([x, y]) => [x, y + 6])), gold.base, 3, 0.9),
      };
    }
    case "earrings": {
      const [x, y] = scaled ? [128, 74] : lobe(subject);
      const one =
        line(ring(x, y + 14, 13), ink, 8) +
        line(ring(x, y + 14, 13), gold.base, 4.4) +
        fill(
          polygon([
            [x, y + 28],
            [x + 8, y + 44],
            [x, y + 60],
            [x - 8, y + 44],
          ]),
          cloth.light,
        ) +
        line(
          polygon([
            [x, y + 28],
            [x + 8, y + 44],
            [x, y + 60],
            [x - 8, y + 44],
          ]),
          ink,
          3.2,
          0.9,
        );
      return { ...none, over: both(one) };
    }
    case "noseRing": {
      const y = scaled ? 156 : face.noseY + 8;
      return {
        ...none,
        face:
          line(`M-11 ${y - 6}A12 12 0 1 0 11 ${y - 6}`, ink, 9) +
          line(`M-11 ${y - 6}A12 12 0 1 0 11 ${y - 6}`, gold.base, 5),
      };
    }
    case "eyepatch": {
      const side = subject.random("eyepatch").chance(0.5) ? 1 : -1;
      const x = scaled ? 76 : face.eyeX;
      const y = scaled ? -24 : 0;
      const patch = blob([
        [x - 44, y - 24],
        [x, y - 34],
        [x + 46, y - 26],
        [x + 40, y + 20],
        [x + 4, y + 40],
        [x - 34, y + 20],
      ]);
      const strap = `M${-face.temple} ${y - 74}L${x - 30} ${y - 24}M${x + 40} ${y - 20}L${face.temple + 6} ${y - 30}`;
      return {
        ...none,
        face: `<g transform="scale(${side} 1)">${line(strap, ink, 11)}${line(strap, leather.base, 6)}${fill(patch, leather.deep)}${fill(
          stroke(
            [
              [x - 34, y - 20],
              [x, y - 26],
              [x + 36, y - 20],
            ],
            6,
          ),
          leather.light,
          0.7,
        )}${line(patch, ink, 4.4)}${line(
          blob([
            [x - 32, y - 16],
            [x, y - 24],
            [x + 34, y - 18],
            [x + 28, y + 14],
            [x + 4, y + 28],
            [x - 24, y + 14],
          ]),
          leather.light,
          2.4,
          0.7,
          'stroke-dasharray="7 6"',
        )}</g>`,
      };
    }
    case "spectacles": {
      if (scaled) return none;
      const r = face.eyeWide * 1.32;
      const glass = both(
        `<circle cx="${face.eyeX}" cy="2" r="${r}" fill="#fdf8e6" fill-opacity="0.22"/>` +
          fill(
            blob([
              [face.eyeX - r * 0.6, -r * 0.4],
              [face.eyeX - r * 0.2, -r * 0.75],
              [face.eyeX - r * 0.3, -r * 0.1],
            ]),
            "#ffffff",
            0.6,
          ) +
          line(ring(face.eyeX, 2, r), ink, 9) +
          line(ring(face.eyeX, 2, r), gold.base, 4.6) +
          line(`M${face.eyeX + r} -2L${face.cheek + 2} -8`, ink, 7),
      );
      const bridge = `M${-face.eyeX + r} -2Q0 -16 ${face.eyeX - r} -2`;
      return { ...none, face: glass + line(bridge, ink, 9) + line(bridge, gold.base, 4.6) };
    }
    case "flowers": {
      if (scaled) return none;
      const spots = covered
        ? walk(
            [
              [-face.cheek - 8, -20],
              [-face.cheek - 14, 30],
              [-face.cheek - 2, 70],
            ],
            3,
          )
        : walk(
            [
              [-face.temple - 6, -20],
              [-face.temple * 0.8, -100],
              [-face.temple * 0.3, face.crownY + 26],
              [face.temple * 0.4, face.crownY + 20],
            ],
            6,
          );
      const petals = ["#f4d9d2", mix(cloth.light, "#fff0f0", 0.3), "#f6e7b8"];
      return {
        ...none,
        over: spots
          .map(([x, y], index) => {
            const r = 23 - (index % 2) * 5;
            const bloom = Array.from({ length: 5 }, (_, i) => {
              const a = (i / 5) * Math.PI * 2 + index;
              return ring(x + Math.cos(a) * r * 0.62, y + Math.sin(a) * r * 0.62, r * 0.52);
            }).join("");
            return (
              fill(star(x, y, r * 1.5, r * 0.5, 4, index), "#5f7a3c") +
              line(bloom, ink, 5, 0.85) +
              fill(bloom, petals[index % 3]!) +
              fill(ring(x, y, r * 0.34), gold.base) +
              line(ring(x, y, r * 0.34), ink, 2.2, 0.8)
            );
          })
          .join(""),
      };
    }
    case "hood": {
      if (covered) return none;
      const { inside, rim } = hood(subject, pen, subject.second, 52, 0.24);
      return { behind: inside, face: "", over: group(rim) };
    }
  }
}
