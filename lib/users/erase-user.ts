import { eq } from "drizzle-orm";
import { dataExports } from "@/db/schema/data-exports";
import { files } from "@/db/schema/files";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { perform } from "@/lib/kernel/perform";
import { storage } from "@/lib/platform/storage/storage";
import { eraseUserRows } from "./verbs/erase-user-rows";

export async function removeKeys(keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const removed = await storage().remove(key);
    if (!removed.ok) throw new Error(`a stored file could not be removed: ${removed.failed}`);
  }
}

/** Deletes somebody for good: the bytes of their files first, which nothing would name afterwards, then every row. */
export async function eraseUser(
  ctx: Ctx,
  id: Id<"user">,
  why: "requested" | "abandoned",
): Promise<void> {
  const own = await ctx.db
    .select({ variants: files.variants })
    .from(files)
    .where(eq(files.ownerId, id));
  await removeKeys(own.flatMap((row) => row.variants.map((variant) => variant.key)));
  const packed = await ctx.db
    .select({ key: dataExports.fileKey })
    .from(dataExports)
    .where(eq(dataExports.userId, id));
  await removeKeys(packed.flatMap((row) => (row.key ? [row.key] : [])));
  await perform(eraseUserRows, ctx, { id, why });
}
