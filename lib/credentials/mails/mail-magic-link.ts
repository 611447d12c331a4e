import { z } from "zod";
import { job } from "@/lib/kernel/job";
import { post } from "@/lib/notifications/mails/send-mail";
import { accountOfAddress, nameFor } from "@/lib/users/find-user";
import { closeChallenges, issueChallenge } from "../challenge";
import { magicLinkLifeS } from "../limits";

/** A link that signs in, to the mailbox of an account. */
export const mailMagicLink = job({
  schema: z.object({ email: z.string(), next: z.string() }),
  async handler(ctx, { email, next }) {
    const user = await accountOfAddress(ctx, email);
    if (!user?.email || user.status === "suspended") return;
    await closeChallenges(ctx, user.id, "magic-link");
    const { id, secret } = await issueChallenge(ctx, {
      kind: "magic-link",
      userId: user.id,
      target: user.email,
      lifeS: magicLinkLifeS,
      payload: { next },
    });
    await post(ctx, {
      id,
      to: user.email,
      locale: user.locale,
      template: "magicLink",
      params: { name: nameFor(user) },
      path: `/magic?token=${secret}`,
    });
  },
});
