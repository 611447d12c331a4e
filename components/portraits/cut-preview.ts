import type { CSSProperties } from "react";

/** Middle of what is shown in parts of width and height, and how close. */
export type CutOfPicture = { x: number; y: number; zoom: number };

export const cutShapes = ["round", "hexagon", "banner"] as const;

const between = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);

/** The part of the picture that stays, never beyond its edges. */
export function cropOf({ x, y, zoom }: CutOfPicture) {
  const size = 1 / zoom;
  return {
    left: between(x - size / 2, 0, 1 - size),
    top: between(y - size / 2, 0, 1 - size),
    width: size,
    height: size,
  };
}

/** About what will be made, by the browser alone. */
export function previewOf(
  cut: CutOfPicture,
  { brightness, saturation, warmth }: { brightness: number; saturation: number; warmth: number },
): CSSProperties {
  const { left, top } = cropOf(cut);
  const warm = warmth > 0 ? ` sepia(${(warmth * 0.35).toFixed(2)})` : "";
  const cool = warmth < 0 ? ` hue-rotate(${(warmth * 14).toFixed(0)}deg)` : "";
  return {
    transformOrigin: "0 0",
    transform: `scale(${cut.zoom}) translate(${-left * 100}%, ${-top * 100}%)`,
    filter: `brightness(${brightness}) saturate(${saturation})${warm}${cool}`,
  };
}
