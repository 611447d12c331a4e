import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { avatarOf } from "../avatar-of";
import { Me } from "../schema";

/** Who the caller is, as they themselves may see it. */
export const readMe = verb({
  name: "users.read_me",
  kind: "read",
  access: "person",
  scope: "account:read",
  input: z.strictObject({}),
  output: Me,
  async run({ ctx }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const [row] = await ctx.db.select().from(users).where(eq(users.id, ctx.actor.userId)).limit(1);
    must(row, "unauthenticated", "auth.required");
    return {
      id: row.id,
      kind: row.kind,
      email: row.email,
      emailVerified: row.emailVerifiedAt !== null,
      phone: row.phone,
      handle: row.handle,
      name: row.name,
      role: row.role,
      locale: row.locale,
      theme: row.theme,
      textSize: row.textSize,
      reducedMotion: row.reducedMotion,
      hideAiImages: row.hideAiImages,
      avatar: await avatarOf(ctx, row.avatarFileId),
      createdAt: row.createdAt.toISOString(),
      actingAs: ctx.actor.actingAs ?? null,
    };
  },
});
