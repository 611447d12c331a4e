import { randomUUID } from "node:crypto";
import { and, count, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { generations, portraits } from "@/db/schema/portraits";
import { must } from "@/lib/kernel/fault";
import { idSchema, newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { balanceOf } from "@/lib/stars/balance-of";
import { reserveStars } from "@/lib/stars/settle-stars";
import { generationJob } from "../generation-job";
import { activeGenerationsMax, portraitsPerCharacterMax, seedLengthMax, stepsMax } from "../limits";
import { PainterRecipe } from "../painter/painter-recipe";
import { cleanPrompt, negativePromptLengthMax, promptLengthMax } from "../prompt";
import { promptOf } from "../prompt-of";
import { availableProviders } from "../providers/choose-provider";
import { portraitPrices } from "../rules";
import { Generation, GenerationId, PortraitId, providers } from "../schema";
import { ownGeneration, ownPortrait, portraitSubject, toGeneration } from "../store";

export const RequestPortraitInput = z.strictObject({
  characterId: idSchema("character"),
  provider: z
    .enum(providers)
    .optional()
    .describe("The best that you have stars for when absent; the painter is free"),
  prompt: z
    .string()
    .max(promptLengthMax)
    .optional()
    .describe("Composed from the sheet when absent"),
  negativePrompt: z.string().max(negativePromptLengthMax).optional(),
  seed: z
    .string()
    .min(1)
    .max(seedLengthMax)
    .optional()
    .describe("Same seed and build, same drawn portrait"),
  steps: z.coerce.number().int().min(1).max(stepsMax).optional(),
  size: z
    .enum(["card", "square", "wide"])
    .optional()
    .describe("Of a model's picture; a card when absent"),
  painter: PainterRecipe.optional().describe("What the painter is told beside the character"),
  sourceId: PortraitId.optional().describe("The portrait that this one is a variation of"),
  parentId: GenerationId.optional().describe("The run that this one goes on from"),
});

/** Asks for a portrait. It is never waited for: the answer is a run in the queue, to be watched, left and come back to. */
export const requestPortrait = verb({
  name: "portraits.request",
  kind: "write",
  access: "person",
  scope: "portraits:write",
  rate: "portraits.generate",
  input: RequestPortraitInput,
  output: Generation,
  async run({ ctx, input }) {
    const character = await portraitSubject(ctx, input.characterId);
    await lockForQuota(ctx, "portraits", character.ownerId);
    if (input.sourceId) {
      const { portrait } = await ownPortrait(ctx, input.sourceId);
      must(portrait.characterId === character.id, "not_found", "portraits.not_found");
    }
    if (input.parentId) await ownGeneration(ctx, input.parentId);
    const active = and(
      eq(generations.ownerId, character.ownerId),
      inArray(generations.state, ["queued", "running"]),
    );
    const [running] = await ctx.db.select({ rows: count() }).from(generations).where(active);
    must((running?.rows ?? 0) < activeGenerationsMax, "conflict", "portraits.too_many_running", {
      params: { limit: activeGenerationsMax },
    });
    const own = and(eq(portraits.characterId, character.id), isNull(portraits.deletedAt));
    const [kept] = await ctx.db.select({ rows: count() }).from(portraits).where(own);
    must((kept?.rows ?? 0) < portraitsPerCharacterMax, "conflict", "portraits.too_many", {
      params: { limit: portraitsPerCharacterMax },
    });
    const available = availableProviders();
    const stars = await balanceOf(ctx.db, character.ownerId);
    const isAffordable = (name: (typeof available)[number]) =>
      portraitPrices[name] <= stars.available;
    const provider = input.provider ?? available.find(isAffordable) ?? "painter";
    must(available.includes(provider), "unavailable", "portraits.provider_not_configured");
    const seed = input.seed ?? randomUUID().slice(0, 8);
    const composed = promptOf(character, seed);
    const [row] = await ctx.db
      .insert(generations)
      .values({
        id: newId("generation"),
        characterId: character.id,
        ownerId: character.ownerId,
        parentId: input.parentId ?? null,
        sourceId: input.sourceId ?? null,
        provider,
        prompt: input.prompt ? cleanPrompt(input.prompt, promptLengthMax) : composed.prompt,
        negativePrompt: input.negativePrompt
          ? cleanPrompt(input.negativePrompt, negativePromptLengthMax)
          : composed.negativePrompt,
        seed,
        parameters: {
          ...(input.steps ? { steps: input.steps } : {}),
          ...(input.size ? { size: input.size } : {}),
          ...input.painter,
        },
        createdAt: ctx.now(),
      })
      .returning();
    must(row, "unavailable", "request.unexpected");
    await reserveStars(ctx.db, {
      ownerId: row.ownerId,
      subjectId: row.id,
      amount: portraitPrices[provider],
      at: ctx.now(),
    });
    ctx.enqueue(generationJob(row));
    ctx.record({
      type: "portraits.requested",
      subjectId: row.id,
      userId: row.ownerId,
      payload: { provider },
    });
    return toGeneration(row);
  },
});
