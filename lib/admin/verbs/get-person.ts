import { and, desc, eq, gt, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { identities, passkeys, totpFactors } from "@/db/schema/credentials";
import { portraits } from "@/db/schema/portraits";
import { sessions } from "@/db/schema/sessions";
import { apiTokens } from "@/db/schema/tokens";
import { users } from "@/db/schema/users";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { type Id, idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { deviceName } from "@/lib/sessions/device-name";
import { hasPermission, mustHave } from "@/lib/users/permissions";
import { Person } from "../schema";
import { whatMayBeDone } from "../what-may-be-done";

const sessionsShownMax = 20;

/** The row with what hangs on it, counted in the same question. */
async function findPerson(ctx: Ctx, id: Id<"user">) {
  const { db } = ctx;
  const own = and(eq(characters.ownerId, users.id), isNull(characters.deletedAt));
  const painted = db
    .select({ found: sql`count(*)::int` })
    .from(portraits)
    .innerJoin(characters, eq(characters.id, portraits.characterId))
    .where(and(own, isNull(portraits.deletedAt)));
  const linked = db
    .select({
      providers: sql`coalesce(json_agg(${identities.provider} order by ${identities.id}), '[]')`,
    })
    .from(identities)
    .where(eq(identities.userId, users.id));
  const [found] = await db
    .select({
      user: users,
      characters: db.$count(characters, own),
      shared: db.$count(characters, and(own, ne(characters.visibility, "private"))),
      portraits: sql<number>`(${painted})`,
      passkeys: db.$count(passkeys, eq(passkeys.userId, users.id)),
      totp: db.$count(
        totpFactors,
        and(eq(totpFactors.userId, users.id), isNotNull(totpFactors.confirmedAt)),
      ),
      identities: sql<string[]>`(${linked})`,
      tokens: db.$count(
        apiTokens,
        and(eq(apiTokens.userId, users.id), isNull(apiTokens.revokedAt)),
      ),
    })
    .from(users)
    .where(eq(users.id, id));
  must(found, "not_found", "accounts.user_not_found");
  return found;
}

async function devicesOf(ctx: Ctx, userId: Id<"user">, withAddress: boolean) {
  const rows = await ctx.db
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, ctx.now()),
      ),
    )
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
    const found = await findPerson(ctx, input.id);
    const { user } = found;
    const readsContact = hasPermission(ctx.actor, "users.read_contact");
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
      signInMethods: {
        password: user.passwordHash !== null,
        phone: user.phone !== null,
        totp: found.totp > 0,
        passkeys: found.passkeys,
        identities: found.identities,
      },
      tokens: found.tokens,
      characters: { all: found.characters, shared: found.shared },
      portraits: found.portraits,
      // Where somebody is, is read by those alone who may do something about it.
      sessions: may.endSessions ? await devicesOf(ctx, user.id, readsContact) : null,
      may,
    };
  },
});
