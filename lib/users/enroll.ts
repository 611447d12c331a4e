import { and, eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { searchKey } from "@/lib/kernel/fold-text";
import { type Id, newId } from "@/lib/kernel/ids";
import { endSessionsOf } from "@/lib/sessions/end-sessions";
import { freeHandle } from "./claim-handle";

type Enrollment = {
  name?: string | null;
  email?: string | null;
  emailVerified?: boolean;
  phone?: string | null;
  passwordHash?: string | null;
};

/**
 * Makes a member: of the guest who asks, with all that they have made, or from nothing. Null where nothing was made,
 * because the guest has become a member meanwhile: of two forms that were sent at once, this is the second.
 */
export async function enroll(ctx: Ctx, who: Enrollment): Promise<Id<"user"> | null> {
  const now = ctx.now();
  const { handle, skeleton } = await freeHandle(ctx, who.name);
  const values = {
    kind: "member" as const,
    name: who.name || null,
    nameFolded: searchKey(who.name ?? ""),
    email: who.email ?? null,
    emailVerifiedAt: who.email && who.emailVerified ? now : null,
    phone: who.phone ?? null,
    phoneVerifiedAt: who.phone ? now : null,
    passwordHash: who.passwordHash ?? null,
    passwordChangedAt: who.passwordHash ? now : null,
    handle,
    handleSkeleton: skeleton,
    locale: ctx.origin.locale,
    timeZone: ctx.origin.timeZone ?? null,
    updatedAt: now,
  };
  const guestId =
    ctx.actor.kind === "user" && ctx.actor.userKind === "guest" ? ctx.actor.userId : null;
  const id = guestId ?? newId("user");
  if (guestId) {
    const made = await ctx.db
      .update(users)
      .set(values)
      .where(and(eq(users.id, guestId), eq(users.kind, "guest")))
      .returning({ id: users.id });
    if (made.length === 0) return null;
    // Whoever else holds the guest's session (it may have been planted) does not become the member with it.
    await endSessionsOf(ctx, guestId, "replaced");
  } else await ctx.db.insert(users).values({ id, ...values, createdAt: now });
  ctx.record({
    type: "accounts.signed_up",
    subjectId: id,
    userId: id,
    activity: true,
    payload: { wasGuest: guestId !== null },
  });
  return id;
}
