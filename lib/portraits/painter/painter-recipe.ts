import { z } from "zod";
import { classIds } from "../palette";

const skies = ["night", "dusk", "dawn", "day", "storm"] as const;
export const palettes = ["ember", "gold", "moss", "sea", "dusk", "rose", "bone", "ink"] as const;
const poses = ["plain", "mirrored"] as const;

/** What the painter is told beside the character; what is left out it decides by itself. */
export const PainterRecipe = z.strictObject({
  frame: z.enum(classIds).optional().describe("The window of that class"),
  palette: z.enum(palettes).optional().describe("Colour of the light"),
  sky: z.enum(skies).optional(),
  pose: z.enum(poses).optional(),
});
export type PainterRecipe = z.output<typeof PainterRecipe>;

/** Hue in degrees and strength of colour. */
export const paletteLight: Record<(typeof palettes)[number], { hue: number; chroma: number }> = {
  ember: { hue: 34, chroma: 0.165 },
  gold: { hue: 88, chroma: 0.13 },
  moss: { hue: 132, chroma: 0.1 },
  sea: { hue: 204, chroma: 0.1 },
  dusk: { hue: 300, chroma: 0.115 },
  rose: { hue: 8, chroma: 0.12 },
  bone: { hue: 70, chroma: 0.03 },
  ink: { hue: 262, chroma: 0.05 },
};
