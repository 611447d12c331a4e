import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { uploads } from "@/db/schema/uploads";
import { verb } from "@/lib/kernel/verb";
import { unattachedHours } from "../limits";

const batch = 200;
/** Names that one job takes. */
const keysAtOnce = 5000;

/** Uploads of yesterday that were not finished, that no message took, or whose message is gone. */
export const purgeUnattached = verb({
  name: "files.purge_unattached",
  kind: "write",
  access: "system",
  scope: null,
  input: z.strictObject({}),
  output: z.object({ purged: z.int() }),
  async run({ ctx }) {
    const before = new Date(ctx.now().getTime() - unattachedHours * 3_600_000).toISOString();
    const unattached = await ctx.db.execute<{ id: string }>(sql`
      select id from uploads where attached_at is null and created_at < ${before}
      order by created_at limit ${batch} for update skip locked`);
    const unnamed = await ctx.db.execute<{ id: string }>(sql`
      select u.id from uploads u where u.attached_at < ${before}
        and not exists (select 1 from messages m where m.file_id = u.id)
      limit ${batch} for update of u skip locked`);
    const ids = [...unattached, ...unnamed].map(({ id }) => id as never);
    if (ids.length === 0) return { purged: 0 };
    const gone = await ctx.db.delete(uploads).where(inArray(uploads.id, ids)).returning();
    const keys = gone.flatMap(({ stored }) => stored.map(({ key }) => key));
    for (let at = 0; at < keys.length; at += keysAtOnce)
      ctx.enqueue({
        name: "files.remove_stored",
        data: { keys: keys.slice(at, at + keysAtOnce) },
      });
    return { purged: gone.length };
  },
});
