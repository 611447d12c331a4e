import { and, count, desc, eq, gt, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { identities, passkeys, totpFactors } from "@/db/schema/accounts";
import { characters } from "@/db/schema/characters";
import { portraits } from "@/db/schema/portraits";
import { sessions } from "@/db/schema/sessions";
import { apiTokens } from "@/db/schema/tokens";
import { users } from "@/db/schema/users";
import { deviceName } from "@/lib/accounts/device-name";
import { hasPermission, mustHave } from "@/lib/accounts/permissions";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { type Id, idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { Person } from "./schema";
import { whatMayBeDone } from "./what-may-be-done";

const sessionsShownMax = 20;

async function madeBy(ctx: Ctx, userId: Id<"user">) {
  const own = and(eq(characters.ownerId, userId), isNull(characters.deletedAt));
  const [shelf] = await ctx.db
    .select({ all: count(), shared: sql<number>`count(*) filter (where ${ne(characters.visibility, "private")})::int` })
    .from(characters)
    .where(own);
  const [wall] = await ctx.db
    .select({ all: count() })
    .from(portraits)
    .innerJoin(characters, eq(characters.id, portraits.characterId))
    .where(and(own, isNull(portraits.deletedAt)));
  return { characters: { all: shelf?.all ?? 0, shared: shelf?.shared ?? 0 }, portraits: wall?.all ?? 0 };
}

async function guardedBy(ctx: Ctx, user: typeof users.$inferSelect) {
  const [keys] = await ctx.db.select({ found: count() }).from(passkeys).where(eq(passkeys.userId, user.id));
  const [totp] = await ctx.db
    .select({ found: count() })
    .from(totpFactors)
    .where(and(eq(totpFactors.userId, user.id), isNotNull(totpFactors.confirmedAt)));
  const linked = await ctx.db
    .select({ provider: identities.provider })
    .from(identities)
    .where(eq(identities.userId, user.id));
  return {
    password: user.passwordHash !== null,
    phone: user.phone !== null,
    totp: (totp?.found ?? 0) > 0,
    passkeys: keys?.found ?? 0,
    identities: linked.map(({ provider }) => provider),
  };
}

async function devicesOf(ctx: Ctx, userId: Id<"user">, withAddress: boolean) {
  const rows = await ctx.db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt), gt(sessions.expiresAt, ctx.now())))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(sessionsShownMax);
  return rows.map(({ id, kind, userAgent, country, town, address, lastSeenAt }) => ({
    id,
    kind,
    ...deviceName(userAgent),
    country,
    town,
    address: withAddress ? address : null,
    lastSeenAt: lastSeenAt.toISOString(),
  }));
}

/** One person for the staff's desk. Addresses of mail and network are shown to administrators only. */
export const getPerson = verb({
  name: "admin.get_person",
  kind: "read",
  access: "moderator",
  scope: null,
  input: z.strictObject({ id: idSchema("user") }),
  output: Person,
  async run({ ctx, input }) {
    mustHave(ctx, "users.read");
    const [user] = await ctx.db.select().from(users).where(eq(users.id, input.id));
    must(user, "not_found", "accounts.user_not_found");
    const readsContact = hasPermission(ctx.actor, "users.read_contact");
    const valid = and(eq(apiTokens.userId, user.id), isNull(apiTokens.revokedAt));
    const [tokens] = await ctx.db.select({ found: count() }).from(apiTokens).where(valid);
    const may = whatMayBeDone(ctx.actor, user);
    const { id, kind, handle, name, role, status, locale, statusReason } = user;
    return {
      id,
      kind,
      handle,
      name,
      role,
      status,
      locale,
      statusReason,
      createdAt: user.createdAt.toISOString(),
      email: readsContact ? user.email : null,
      emailVerified: user.emailVerifiedAt !== null,
      suspendedUntil: user.suspendedUntil?.toISOString() ?? null,
      deletionDueAt: user.deletionDueAt?.toISOString() ?? null,
      waysIn: await guardedBy(ctx, user),
      tokens: tokens?.found ?? 0,
      ...(await madeBy(ctx, user.id)),
      // Where somebody is, is read by those alone who may do something about it.
      sessions: may.endSessions ? await devicesOf(ctx, user.id, readsContact) : null,
      may,
    };
  },
});
