import { and, eq, isNull, ne } from "drizzle-orm";
import { characters } from "@/db/schema/characters";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import { profileTag } from "./profile-tag";

/** Makes every kept page stale that shows this person or hangs on their standing: profile, shared characters, showcase. */
export async function touchPublicPages(
  ctx: Ctx,
  account: { id: Id<"user">; handle: string | null },
): Promise<void> {
  const shared = await ctx.db
    .select({ slug: characters.slug })
    .from(characters)
    .where(
      and(
        eq(characters.ownerId, account.id),
        ne(characters.visibility, "private"),
        isNull(characters.deletedAt),
      ),
    );
  ctx.touch(...(account.handle ? [profileTag(account.handle)] : []));
  if (shared.length > 0) ctx.touch("showcase", ...shared.map(({ slug }) => `character:${slug}`));
}
