import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Ctx } from "@/lib/kernel/ctx";
import { type JobDefinitions, job } from "@/lib/kernel/job";
import { perform } from "@/lib/kernel/perform";
import { storage } from "@/lib/platform/storage/storage";
import { unnamedFileGraceS } from "./limits";
import { purgeUnattached } from "./verbs/purge-unattached";

/** Of these names, those that no row gives a meaning. */
async function unnamedOf(ctx: Ctx, keys: readonly string[]): Promise<string[]> {
  const rows = await ctx.db.execute<{ key: string }>(sql`
    select k.key from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) as k (key)
    where not exists (select 1 from files f where f.variants @> jsonb_build_array(jsonb_build_object('key', k.key)))
      and not exists (select 1 from uploads u where u.stored @> jsonb_build_array(jsonb_build_object('key', k.key)))
      and not exists (select 1 from template_examples t where t.key = k.key)
      and not exists (select 1 from data_exports d where d.file_key = k.key)`);
  return [...rows].map(({ key }) => key);
}

/**
 * Stored files that no row names: what a crash or a refusal left between storing and writing the row. Young ones are left
 * out, for their row may still come.
 */
export async function* findUnnamedFiles(ctx: Ctx): AsyncGenerator<string> {
  const until = ctx.now().getTime() - unnamedFileGraceS * 1000;
  for await (const page of storage().list()) {
    if (!page.ok) throw new Error(`the stored files could not be listed: ${page.failed}`);
    const old = page.files
      .filter(({ storedAt }) => storedAt.getTime() < until)
      .map(({ key }) => key);
    if (old.length > 0) yield* await unnamedOf(ctx, old);
  }
}

/** Once a day. Safe to repeat, and on several instances. */
const removeUnnamed = job({
  schema: z.unknown(),
  async handler(ctx) {
    let removed = 0;
    let left = 0;
    for await (const key of findUnnamedFiles(ctx)) {
      const result = await storage().remove(key);
      if (result.ok) removed += 1;
      else left += 1;
    }
    if (removed + left > 0)
      ctx.runtime.log.warn({ removed, left }, "stored files that no row named were removed");
  },
});

/** Bytes whose row is gone. */
const removeStored = job({
  schema: z.object({ keys: z.array(z.string().max(200)).max(20_000) }),
  async handler(_ctx, { keys }) {
    for (const key of keys) {
      const removed = await storage().remove(key);
      if (!removed.ok) throw new Error(`a stored file is still there: ${removed.failed}`);
    }
  },
});

/** Once an hour, until nothing is left that is old enough. */
const purge = job({
  schema: z.unknown(),
  async handler(ctx) {
    while ((await perform(purgeUnattached, ctx, {})).data.purged > 0);
  },
});

export const jobs: JobDefinitions = {
  "files.purge_unattached": purge,
  "files.remove_stored": removeStored,
  "files.remove_unnamed": removeUnnamed,
};
