import { z } from "zod";
import { job } from "@/lib/kernel/job";
import { post } from "@/lib/notifications/mails/send-mail";
import { accountOfAddress, nameFor } from "@/lib/users/find-user";
import { closeChallenges, issueChallenge } from "../challenge";
import { recoveryLifeS } from "../limits";

/** The link to a new password. The verb that asked for it has looked nothing up, so nobody can tell who gets one. */
export const mailRecovery = job({
  schema: z.object({ email: z.string() }),
  async handler(ctx, { email }) {
    const user = await accountOfAddress(ctx, email);
    if (!user?.email || user.status === "suspended") return;
    await closeChallenges(ctx, user.id, "recovery");
    const { id, secret } = await issueChallenge(ctx, {
      kind: "recovery",
      userId: user.id,
      target: user.email,
      lifeS: recoveryLifeS,
    });
    await post(ctx, {
      id,
      to: user.email,
      locale: user.locale,
      template: "recovery",
      params: { name: nameFor(user) },
      path: `/recovery/new-password?token=${secret}`,
    });
  },
});
