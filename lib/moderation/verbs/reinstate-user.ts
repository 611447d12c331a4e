import { z } from "zod";
import { Done } from "@/lib/kernel/done";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { findManageableUser } from "@/lib/moderation/manageable-user";
import { notify } from "@/lib/notifications/notify";
import { mustHave } from "@/lib/users/permissions";
import { liftSuspension } from "@/lib/users/suspension";

export const reinstateUser = verb({
  name: "moderation.reinstate_user",
  kind: "write",
  access: "moderator",
  scope: null,
  fresh: true,
  rate: "accounts.edit",
  input: z.strictObject({ id: idSchema("user") }),
  output: Done,
  async run({ ctx, input }) {
    mustHave(ctx, "users.reinstate");
    const found = await findManageableUser(ctx, input.id);
    must(found.status === "suspended", "conflict", "accounts.not_suspended");
    await liftSuspension(ctx, found);
    notify(ctx, found.id, "reinstated");
    return { done: true as const };
  },
});
