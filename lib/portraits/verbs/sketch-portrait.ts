import { z } from "zod";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { seedLengthMax } from "../limits";
import { painting } from "../painter/painting";
import { portraitSubject } from "../store";
import { subjectOf } from "../subject-of";

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
  input: z.strictObject({
    characterId: idSchema("character"),
    seed: z.string().min(1).max(seedLengthMax).optional(),
  }),
  output: z.object({ webp: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
  async run({ ctx, input }) {
    const character = await portraitSubject(ctx, input.characterId);
    const subject = subjectOf(character, input.seed ?? character.id);
    return {
      webp: await painting.run("sketch", {
        input: subject,
        width: sketchWidth,
        quality: sketchQuality,
      }),
    };
  },
});
