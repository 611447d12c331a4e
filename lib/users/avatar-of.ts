import { eq } from "drizzle-orm";
import { z } from "zod";
import { files } from "@/db/schema/files";
import { imageView } from "@/lib/files/image-view";
import { ImageView } from "@/lib/files/schema";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";

export const AvatarOutput = z.object({ avatar: ImageView.nullable() }).meta({ id: "Avatar" });

/** The picture of an account for a page; null where there is none. */
export async function avatarOf(
  ctx: Ctx,
  fileId: Id<"file"> | null,
): Promise<z.input<typeof ImageView> | null> {
  if (!fileId) return null;
  const [row] = await ctx.db.select().from(files).where(eq(files.id, fileId));
  return row && !row.removedAt ? imageView(row, false) : null;
}
