import { eq } from "drizzle-orm";
import { z } from "zod";
import { generations } from "@/db/schema/portraits";
import { verb } from "@/lib/kernel/verb";
import { settleStars } from "@/lib/stars/settle-stars";
import { Generation, GenerationId } from "../schema";
import { ownGeneration, toGeneration } from "../store";

/** Ends a run that is waiting or under way; the worker sees it within a second. A finished one stays as it is. */
export const cancelGeneration = verb({
  name: "portraits.cancel",
  kind: "write",
  access: "person",
  scope: "portraits:write",
  input: z.strictObject({ id: GenerationId }),
  output: Generation,
  async run({ ctx, input }) {
    const row = await ownGeneration(ctx, input.id);
    if (row.state !== "queued" && row.state !== "running") return toGeneration(row);
    const ended = { state: "cancelled" as const, finishedAt: ctx.now() };
    await ctx.db.update(generations).set(ended).where(eq(generations.id, row.id));
    await settleStars(ctx.db, row.id, "released", ctx.now());
    return toGeneration({ ...row, ...ended });
  },
});
