import { and, asc, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { identities, passkeys, totpFactors } from "@/db/schema/accounts";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { type Id, idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { configuredProviders, oauthProviderIds } from "@/lib/platform/oauth-providers";
import { accountOf, ownAccount } from "./account-of";
import { recoveryCodesLeft } from "./recovery-code";

/** @throws Fault conflict `accounts.last_way_in` where nobody could open this account any more */
export async function mustKeepAWayIn(ctx: Ctx, userId: Id<"user">): Promise<void> {
  const account = await accountOf(ctx, userId);
  if ((account.email && (account.passwordHash || account.emailVerifiedAt)) || account.phone) return;
  const [identity] = await ctx.db
    .select({ id: identities.id })
    .from(identities)
    .where(eq(identities.userId, userId))
    .limit(1);
  const [passkey] = await ctx.db.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.userId, userId)).limit(1);
  must(identity || passkey, "conflict", "accounts.last_way_in");
}

/** Everything that opens the caller's account, and everything that guards it. */
export const listWaysIn = verb({
  name: "accounts.list_ways_in",
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
    /** Providers of this house that are not linked yet. */
    available: z.array(z.object({ id: z.enum(oauthProviderIds), name: z.string().nullable() })),
  }),
  async run({ ctx }) {
    const account = await ownAccount(ctx);
    const keys = await ctx.db.select().from(passkeys).where(eq(passkeys.userId, account.id)).orderBy(asc(passkeys.id));
    const linked = await ctx.db
      .select()
      .from(identities)
      .where(eq(identities.userId, account.id))
      .orderBy(asc(identities.id));
    const totp = await ctx.db
      .select({ id: totpFactors.id })
      .from(totpFactors)
      .where(and(eq(totpFactors.userId, account.id), isNotNull(totpFactors.confirmedAt)));
    return {
      email: account.email,
      emailVerified: account.emailVerifiedAt !== null,
      phone: account.phone,
      password: account.passwordHash !== null,
      passwordChangedAt: account.passwordChangedAt?.toISOString() ?? null,
      totp: totp.length > 0,
      recoveryCodesLeft: await recoveryCodesLeft(ctx, account.id),
      passkeys: keys.map((key) => ({
        id: key.id,
        name: key.name,
        backedUp: key.backedUp,
        createdAt: key.createdAt.toISOString(),
        lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
      })),
      identities: linked.flatMap((row) => {
        const provider = oauthProviderIds.find((id) => id === row.provider);
        return provider ? [{ id: row.id, provider, label: row.label, createdAt: row.createdAt.toISOString() }] : [];
      }),
      available: configuredProviders().filter(({ id }) => !linked.some((row) => row.provider === id)),
    };
  },
});
