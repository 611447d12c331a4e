import { randomUUID } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { generations } from "@/db/schema/portraits";
import { templates } from "@/db/schema/templates";
import { CharacterId } from "@/lib/characters/schema";
import { verb } from "@/lib/kernel/verb";
import { seedLengthMax } from "@/lib/portraits/limits";
import { Generation, providers } from "@/lib/portraits/schema";
import { requestPortrait } from "@/lib/portraits/verbs/request-portrait";
import { batchMax } from "../limits";
import { TemplateId } from "../schema";
import { appendCount, visibleTemplate } from "../store";
import { fillForCharacter } from "./fill-for-character";

/** Portraits of a character after a template: all of the batch are asked for, or none. */
export const useTemplate = verb({
  name: "templates.use",
  kind: "write",
  access: "person",
  scope: "portraits:write",
  rate: "portraits.generate",
  input: z.strictObject({
    id: TemplateId,
    characterId: CharacterId,
    provider: z.enum(providers).optional(),
    prompt: z.string().max(1200).optional().describe("Filled from the sheet when absent"),
    negativePrompt: z.string().max(600).optional(),
    seed: z.string().min(1).max(seedLengthMax).optional().describe("Of the first of the batch"),
    size: z.enum(["card", "square", "wide"]).optional(),
    count: z.coerce.number().int().min(1).max(batchMax).default(1),
  }),
  output: z.object({ generations: z.array(Generation) }).meta({ id: "GenerationBatch" }),
  async run({ ctx, input }) {
    const { id, characterId, provider, count } = input;
    const { row } = await visibleTemplate(ctx, eq(templates.id, id));
    const { document } = row;
    const filled = await ctx.perform(fillForCharacter, { id, characterId });
    const made: z.input<typeof Generation>[] = [];
    const seed = input.seed ?? randomUUID().slice(0, 8);
    for (let at = 0; at < count; at++)
      made.push(
        await ctx.perform(requestPortrait, {
          characterId,
          provider,
          prompt: input.prompt || filled.prompt,
          negativePrompt: (input.negativePrompt ?? filled.negativePrompt) || undefined,
          seed: (at === 0 ? seed : `${seed}-${at + 1}`).slice(-seedLengthMax),
          size: input.size ?? document.size,
          steps: document.parameters.steps,
          painter: document.painter,
        }),
      );
    await ctx.db
      .update(generations)
      .set({ templateId: id })
      .where(
        inArray(
          generations.id,
          made.map((run) => run.id as never),
        ),
      );
    await appendCount(ctx, row, "use");
    return { generations: made };
  },
});
