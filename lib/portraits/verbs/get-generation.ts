import { eq } from "drizzle-orm";
import { z } from "zod";
import { portraits } from "@/db/schema/portraits";
import { verb } from "@/lib/kernel/verb";
import { Generation, GenerationId } from "../schema";
import { ownGeneration, toGeneration } from "../store";

export const getGeneration = verb({
  name: "portraits.get_generation",
  kind: "read",
  access: "person",
  scope: "portraits:read",
  input: z.strictObject({ id: GenerationId }),
  output: Generation,
  async run({ ctx, input }) {
    const row = await ownGeneration(ctx, input.id);
    const [made] = await ctx.db
      .select({ id: portraits.id })
      .from(portraits)
      .where(eq(portraits.generationId, row.id));
    return toGeneration(row, made?.id ?? null);
  },
});
