import sharp from "sharp";
import { z } from "zod";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { seedLengthMax } from "../limits";
import { paintPortrait } from "../painter/paint-portrait";
import { sitterOf } from "../sitter";
import { sittingCharacter } from "../store";

const sketchWidth = 480;
const sketchQuality = 78;

/**
 * What the painter would draw of a character as it stands, small and unsaved: shown while a portrait is being made and
 * while the appearance is being chosen.
 */
export const sketchPortrait = verb({
  name: "portraits.sketch",
  kind: "read",
  access: "person",
  scope: null,
  rate: "portraits.paint",
  input: z.strictObject({ characterId: idSchema("character"), seed: z.string().min(1).max(seedLengthMax).optional() }),
  output: z.object({ webp: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
  async run({ ctx, input }) {
    const character = await sittingCharacter(ctx, input.characterId);
    const { png } = await paintPortrait(sitterOf(character, input.seed ?? character.id));
    const webp = await sharp(png).resize({ width: sketchWidth }).webp({ quality: sketchQuality }).toBuffer();
    return { webp };
  },
});
