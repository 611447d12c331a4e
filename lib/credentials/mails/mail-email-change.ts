import { z } from "zod";
import { idSchema, newId } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { post } from "@/lib/notifications/mails/send-mail";
import { isProvedElsewhere, nameFor, userById } from "@/lib/users/find-user";
import { closeChallenges, issueChallenge } from "../challenge";
import { changeLifeS } from "../limits";

/** An e-mail to each end of a change of address. A new address that is another account's gets none. */
export const mailEmailChange = job({
  schema: z.object({ userId: idSchema("user"), email: z.string() }),
  async handler(ctx, { userId, email }) {
    const user = await userById(ctx, userId);
    if (!user) return;
    await closeChallenges(ctx, userId, "email-change-old", "email-change-new");
    const payload = { pair: newId("challenge"), email };
    const params = { name: nameFor(user), detail: email };
    const { locale } = user;
    const common = { userId, lifeS: changeLifeS, payload };
    if (user.email && user.emailVerifiedAt) {
      const old = await issueChallenge(ctx, {
        ...common,
        kind: "email-change-old",
        target: user.email,
      });
      const path = `/verify-email/change?token=${old.secret}`;
      await post(ctx, {
        id: old.id,
        to: user.email,
        locale,
        template: "emailChangeOld",
        params,
        path,
      });
    }
    if (await isProvedElsewhere(ctx, email, userId)) return;
    const fresh = await issueChallenge(ctx, { ...common, kind: "email-change-new", target: email });
    const path = `/verify-email/change?token=${fresh.secret}`;
    await post(ctx, {
      id: fresh.id,
      to: email,
      locale,
      template: "emailChangeNew",
      params: { name: "" },
      path,
    });
  },
});
