import { z } from "zod";
import { idSchema } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { post } from "@/lib/notifications/mails/send-mail";
import { isProvedElsewhere, userById } from "@/lib/users/find-user";
import { closeChallenges, issueChallenge } from "../challenge";
import { hasOlderClaim } from "../has-older-claim";
import { verificationLifeS } from "../limits";

/**
 * The e-mail after signing up, and when it is asked for again: to a new mailbox the welcome with the link that proves
 * it; to one with which somebody signed up before, the way back to that account as well; to the mailbox of a proved
 * account the news that somebody signed up with it. Only the mailbox learns which.
 */
export const mailWelcome = job({
  schema: z.object({ userId: idSchema("user"), again: z.boolean().default(false) }),
  async handler(ctx, { userId, again }) {
    const user = await userById(ctx, userId);
    if (!user?.email || user.emailVerifiedAt) return;
    const { email: to, locale } = user;
    const params = { name: "" };
    if (await isProvedElsewhere(ctx, to, userId)) {
      await post(ctx, {
        id: `existing-${userId}`,
        to,
        locale,
        template: "existing",
        params,
        path: "/sign-in",
      });
      return;
    }
    await closeChallenges(ctx, userId, "verify-email");
    const { id, secret } = await issueChallenge(ctx, {
      kind: "verify-email",
      userId,
      target: to,
      lifeS: verificationLifeS,
    });
    const path = `/verify-email?token=${secret}`;
    if (again || !(await hasOlderClaim(ctx, to, user)))
      await post(ctx, { id, to, locale, template: again ? "verify" : "welcome", params, path });
    else
      await post(ctx, {
        id,
        to,
        locale,
        template: "secondSignUp",
        params,
        path: "/sign-in/link",
        otherPath: path,
      });
  },
});
