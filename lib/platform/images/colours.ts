import type { Sharp } from "sharp";

const sampleSide = 48;
const closest = 48;

type Bin = { count: number; red: number; green: number; blue: number };

function hex({ count, red, green, blue }: Bin): string {
  return `#${[red, green, blue]
    .map((sum) =>
      Math.round(sum / count)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function distance(a: Bin, b: Bin): number {
  return Math.hypot(
    a.red / a.count - b.red / b.count,
    a.green / a.count - b.green / b.count,
    a.blue / a.count - b.blue / b.count,
  );
}

/** The few colours that cover most of the picture and differ from each other, most common first, as `#rrggbb`. */
export async function dominantColours(image: Sharp, coloursMax = 5): Promise<string[]> {
  const { data } = await image
    .resize(sampleSide, sampleSide, { fit: "fill" })
    .flatten({ background: "#808080" })
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const bins = new Map<number, Bin>();
  for (let at = 0; at + 2 < data.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const name = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    const bin = bins.get(name) ?? { count: 0, red: 0, green: 0, blue: 0 };
    bins.set(name, {
      count: bin.count + 1,
      red: bin.red + red,
      green: bin.green + green,
      blue: bin.blue + blue,
    });
  }
  const chosen: Bin[] = [];
  for (const bin of [...bins.values()].sort((a, b) => b.count - a.count)) {
    if (chosen.every((other) => distance(bin, other) > closest)) chosen.push(bin);
    if (chosen.length === coloursMax) break;
  }
  return chosen.map(hex);
}
