import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { searchKey } from "@/lib/kernel/fold-text";
import { type Id, newId } from "@/lib/kernel/ids";
import { freeHandle } from "./claim-handle";

type Enrollment = {
  name?: string | null;
  email?: string | null;
  emailVerified?: boolean;
  phone?: string | null;
  passwordHash?: string | null;
};

/** Makes a member: of the guest who asks, with all that they have made, or from nothing. */
export async function enroll(ctx: Ctx, who: Enrollment): Promise<Id<"user">> {
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
    updatedAt: now,
  };
  const guestId =
    ctx.actor.kind === "user" && ctx.actor.userKind === "guest" ? ctx.actor.userId : null;
  const id = guestId ?? newId("user");
  if (guestId) await ctx.db.update(users).set(values).where(eq(users.id, guestId));
  else await ctx.db.insert(users).values({ id, ...values, createdAt: now });
  ctx.record({
    type: "accounts.signed_up",
    subjectId: id,
    userId: id,
    activity: true,
    payload: { wasGuest: guestId !== null },
  });
  return id;
}
