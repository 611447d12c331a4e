import { eq, sum } from "drizzle-orm";
import { z } from "zod";
import { uploads } from "@/db/schema/uploads";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { quotaBytesMax } from "../limits";

/** How much of one's quota is used. */
export const getUsage = verb({
  name: "files.get_usage",
  kind: "read",
  access: "person",
  scope: "files:read",
  input: z.strictObject({}),
  output: z.object({ usedBytes: z.int(), quotaBytes: z.int() }).meta({ id: "FileUsage" }),
  async run({ ctx }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const { userId, userKind } = ctx.actor;
    const [kept] = await ctx.db
      .select({ bytes: sum(uploads.size).mapWith(Number) })
      .from(uploads)
      .where(eq(uploads.ownerId, userId));
    return { usedBytes: kept?.bytes ?? 0, quotaBytes: quotaBytesMax[userKind] };
  },
});
