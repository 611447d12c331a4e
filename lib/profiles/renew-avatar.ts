import { eq } from "drizzle-orm";
import { z } from "zod";
import { files } from "@/db/schema/files";
import { users } from "@/db/schema/users";
import { copyStored } from "@/lib/files/copy-stored";
import { removeStored } from "@/lib/files/store-image";
import { idSchema } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { profileTag } from "@/lib/users/profile-tag";
import { audiences } from "./schema";

type Audience = (typeof audiences)[number];

/** True where fewer are to see it than before; `public` where nothing was chosen. */
export function isNarrower(before: Audience = "public", after: Audience = "public"): boolean {
  return audiences.indexOf(after) > audiences.indexOf(before);
}

/**
 * Gives a picture new addresses, after its owner has shown it to fewer people: whoever kept an old one finds nothing
 * there. Safe to repeat: where the picture is another one by now, nothing is left to do.
 */
export const renewAvatar = job({
  schema: z.object({ userId: idSchema("user"), fileId: idSchema("file") }),
  async handler(ctx, { userId, fileId }) {
    const [owner] = await ctx.db.select().from(users).where(eq(users.id, userId));
    const [file] = await ctx.db.select().from(files).where(eq(files.id, fileId));
    if (owner?.avatarFileId !== fileId || !file || file.removedAt) return;
    const copy = await copyStored(file, ctx.now());
    if (!copy.ok) throw new Error(`a picture could not be given another address: ${copy.failed}`);
    const isRenewed = await ctx.runtime.transaction(async (tx) => {
      const [now] = await tx.select().from(users).where(eq(users.id, userId)).for("no key update");
      if (now?.avatarFileId !== fileId) return false;
      await tx.insert(files).values(copy.row);
      await tx
        .update(users)
        .set({ avatarFileId: copy.fileId, updatedAt: ctx.now() })
        .where(eq(users.id, userId));
      await tx.update(files).set({ removedAt: ctx.now() }).where(eq(files.id, fileId));
      await ctx.runtime.enqueue(tx, [{ name: "profiles.remove_file", data: { fileId } }]);
      return true;
    });
    if (!isRenewed) await removeStored(ctx, copy.row.variants ?? []);
    else if (owner.handle) await ctx.runtime.announceTags([profileTag(owner.handle)]);
  },
});
