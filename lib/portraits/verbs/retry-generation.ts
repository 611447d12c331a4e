import { z } from "zod";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { Generation, GenerationId } from "../schema";
import { ownGeneration } from "../store";
import { requestPortrait } from "./request-portrait";

/** The same request as a new run, with the first as its parent. */
export const retryGeneration = verb({
  name: "portraits.retry",
  kind: "write",
  access: "person",
  scope: "portraits:write",
  rate: "portraits.generate",
  input: z.strictObject({ id: GenerationId }),
  output: Generation,
  async run({ ctx, input }) {
    const { id, characterId, provider, prompt, negativePrompt, seed, state, sourceId } =
      await ownGeneration(ctx, input.id);
    must(state !== "queued" && state !== "running", "conflict", "portraits.still_running");
    return ctx.perform(requestPortrait, {
      characterId,
      provider,
      prompt,
      negativePrompt,
      seed,
      parentId: id,
      ...(sourceId ? { sourceId } : {}),
    });
  },
});
