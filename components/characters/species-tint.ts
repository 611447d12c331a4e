import type { CSSProperties } from "react";
import { paletteOf } from "@/lib/portraits/palette";

/** The light a character's page stands in, as CSS variables for both themes. */
export function speciesTint(speciesId: string | null): CSSProperties {
  const { light, dark } = paletteOf(speciesId ?? "human");
  const both = (name: keyof typeof light) => `light-dark(${light[name]}, ${dark[name]})`;
  return {
    "--tint-glow": both("glow"),
    "--tint-rule": both("rule"),
    "--tint-ink": both("text"),
    "--tint-accent": both("accent"),
  } as CSSProperties;
}
