import { and, eq, exists, isNotNull, isNull, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { z } from "zod";
import { identities, passkeys, recoveryCodes, totpFactors } from "@/db/schema/credentials";
import { users } from "@/db/schema/users";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { type Id, idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { configuredProviders, oauthProviderIds } from "@/lib/platform/oauth/oauth-providers";

async function guardedAccount(ctx: Ctx, userId: Id<"user">) {
  const confirmed = and(eq(totpFactors.userId, users.id), isNotNull(totpFactors.confirmedAt));
  const unspent = and(eq(recoveryCodes.userId, users.id), isNull(recoveryCodes.usedAt));
  const [found] = await ctx.db
    .select({
      account: users,
      totp: sql<boolean>`${exists(ctx.db.select({ id: totpFactors.id }).from(totpFactors).where(confirmed))}`,
      codesLeft: sql<number>`${ctx.db.select({ left: sql`count(*)::int` }).from(recoveryCodes).where(unspent)}`,
    })
    .from(users)
    .where(eq(users.id, userId));
  must(found, "unauthenticated", "auth.required");
  return found;
}

/** Passkeys and identities of an account in one list, oldest first. `of`: the provider of an identity. */
function keysAndIdentities(ctx: Ctx, userId: Id<"user">) {
  const none = sql<null>`null`;
  return unionAll(
    ctx.db
      .select({
        kind: sql<"passkey" | "identity">`'passkey'`.as("kind"),
        id: sql<string>`${passkeys.id}`.as("id"),
        of: sql<string | null>`${none}`.as("of"),
        name: sql<string | null>`${passkeys.name}`.as("name"),
        backedUp: passkeys.backedUp,
        createdAt: passkeys.createdAt,
        lastUsedAt: passkeys.lastUsedAt,
      })
      .from(passkeys)
      .where(eq(passkeys.userId, userId)),
    ctx.db
      .select({
        kind: sql<"passkey" | "identity">`'identity'`.as("kind"),
        id: sql<string>`${identities.id}`.as("id"),
        of: sql<string | null>`${identities.provider}`.as("of"),
        name: sql<string | null>`${identities.label}`.as("name"),
        backedUp: sql<boolean>`false`.as("backed_up"),
        createdAt: identities.createdAt,
        lastUsedAt: identities.lastUsedAt,
      })
      .from(identities)
      .where(eq(identities.userId, userId)),
  ).orderBy(sql`id`);
}

/** Everything that opens the caller's account, and everything that guards it. */
export const listSignInMethods = verb({
  name: "credentials.list_sign_in_methods",
  kind: "read",
  access: "member",
  scope: "account:read",
  input: z.strictObject({}),
  output: z.object({
    email: z.string().nullable(),
    emailVerified: z.boolean(),
    phone: z.string().nullable(),
    password: z.boolean(),
    passwordChangedAt: z.iso.datetime().nullable(),
    totp: z.boolean(),
    recoveryCodesLeft: z.int(),
    passkeys: z.array(
      z.object({
        id: idSchema("factor"),
        name: z.string(),
        backedUp: z.boolean(),
        createdAt: z.iso.datetime(),
        lastUsedAt: z.iso.datetime().nullable(),
      }),
    ),
    identities: z.array(
      z.object({
        id: idSchema("identity"),
        provider: z.enum(oauthProviderIds),
        label: z.string().nullable(),
        createdAt: z.iso.datetime(),
      }),
    ),
    /** Providers of this site that are not linked yet. */
    available: z.array(z.object({ id: z.enum(oauthProviderIds), name: z.string().nullable() })),
  }),
  async run({ ctx }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const { userId } = ctx.actor;
    const { account, totp, codesLeft } = await guardedAccount(ctx, userId);
    const all = await keysAndIdentities(ctx, userId);
    const linked = all.filter(({ kind }) => kind === "identity");
    return {
      email: account.email,
      emailVerified: account.emailVerifiedAt !== null,
      phone: account.phone,
      password: account.passwordHash !== null,
      passwordChangedAt: account.passwordChangedAt?.toISOString() ?? null,
      totp,
      recoveryCodesLeft: codesLeft,
      passkeys: all
        .filter(({ kind }) => kind === "passkey")
        .map((key) => ({
          id: key.id as Id<"factor">,
          name: key.name ?? "",
          backedUp: key.backedUp,
          createdAt: key.createdAt.toISOString(),
          lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
        })),
      identities: linked.flatMap(({ id, of, name: label, createdAt }) => {
        const provider = oauthProviderIds.find((known) => known === of);
        return provider
          ? [{ id: id as Id<"identity">, provider, label, createdAt: createdAt.toISOString() }]
          : [];
      }),
      available: configuredProviders().filter(({ id }) => !linked.some(({ of }) => of === id)),
    };
  },
});
