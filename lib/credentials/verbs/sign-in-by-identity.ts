import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { identities } from "@/db/schema/credentials";
import { isMember } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { type Id, idSchema, newId } from "@/lib/kernel/ids";
import { visibleName } from "@/lib/kernel/name-text";
import { verb } from "@/lib/kernel/verb";
import { notify } from "@/lib/notifications/notify";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { oauthProviderIds } from "@/lib/platform/oauth/oauth-providers";
import { Device } from "@/lib/sessions/schema";
import { enroll } from "@/lib/users/enroll";
import { isProvedElsewhere } from "@/lib/users/find-user";
import { nameLengthMax } from "@/lib/users/limits";
import { accountOf, mustBeThemselves } from "@/lib/users/own-account";
import { Email } from "@/lib/users/schema";
import { SignInOutcome } from "../schema";
import { startSignIn } from "../start-sign-in";

const Proven = z.strictObject({
  provider: z.enum(oauthProviderIds),
  subject: z.string().min(1).max(254),
  /** Only what the provider itself says it has verified. */
  verifiedEmail: Email.nullable().catch(null),
  name: z.string().max(254).overwrite(visibleName).nullable(),
  intent: z.enum(["sign_in", "link"]),
  /** Who left for the provider; only they may come back to link. */
  setOutBy: idSchema("user").nullable().default(null),
  device: Device,
});

async function link(ctx: Ctx, userId: Id<"user">, proven: z.output<typeof Proven>): Promise<void> {
  const now = ctx.now();
  const id = newId("identity");
  const made = await ctx.db
    .insert(identities)
    .values({
      id,
      userId,
      provider: proven.provider,
      subject: proven.subject,
      label: proven.verifiedEmail ?? proven.name,
      createdAt: now,
      lastUsedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: identities.id });
  must(made.length === 1, "conflict", "accounts.identity_taken");
  ctx.record({
    type: "accounts.identity_added",
    subjectId: id,
    userId,
    activity: true,
    payload: { provider: proven.provider },
  });
  notify(ctx, userId, "sign_in_method_added", { detail: proven.provider });
}

/**
 * What somebody who comes back from Google, GitHub, Discord or an own provider may open: the account it is linked to, the
 * account they are signed in to and want it linked to, or a new one. A mailbox never opens an account that knows it
 * already: whoever runs a provider, or has got hold of an account there, would be let in everywhere. Only the route that
 * checked the provider's answer performs this.
 *
 * @throws Fault conflict `accounts.mailbox_known`, conflict `accounts.mailbox_unproved`, conflict `accounts.identity_taken`
 */
export const signInByIdentity = verb({
  name: "credentials.sign_in_by_identity",
  kind: "write",
  access: "anyone",
  scope: null,
  replayable: false,
  input: Proven,
  output: SignInOutcome,
  async run({ ctx, input }) {
    const [known] = await ctx.db
      .select()
      .from(identities)
      .where(and(eq(identities.provider, input.provider), eq(identities.subject, input.subject)))
      .limit(1);
    if (input.intent === "link") {
      must(isMember(ctx.actor) && ctx.actor.kind === "user", "unauthenticated", "auth.required");
      mustBeThemselves(ctx);
      must(input.setOutBy === ctx.actor.userId, "forbidden", "auth.reauthentication_required");
      must(
        ctx.actor.freshUntil && ctx.actor.freshUntil > ctx.now(),
        "forbidden",
        "auth.reauthentication_required",
      );
      must(!known || known.userId === ctx.actor.userId, "conflict", "accounts.identity_taken");
      if (!known) await link(ctx, ctx.actor.userId, input);
      const { userId, sessionId } = ctx.actor;
      return {
        state: "signed_in" as const,
        sessionId,
        userId,
        userKind: "member" as const,
        restored: false,
        tokens: null,
      };
    }
    const visit = { way: input.provider, device: input.device };
    if (known) {
      await ctx.db
        .update(identities)
        .set({ lastUsedAt: ctx.now() })
        .where(eq(identities.id, known.id));
      return startSignIn(ctx, await accountOf(ctx, known.userId), visit);
    }
    must(input.verifiedEmail, "conflict", "accounts.mailbox_unproved");
    await lockForQuota(ctx, "mailbox", input.verifiedEmail.toLowerCase());
    must(
      !(await isProvedElsewhere(ctx, input.verifiedEmail)),
      "conflict",
      "accounts.mailbox_known",
    );
    const userId = await enroll(ctx, {
      name: input.name?.slice(0, nameLengthMax) ?? null,
      email: input.verifiedEmail,
      emailVerified: true,
    });
    must(userId, "conflict", "accounts.already_somebody");
    await link(ctx, userId, input);
    return startSignIn(ctx, await accountOf(ctx, userId), visit);
  },
});
