import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { verb } from "@/lib/kernel/verb";
import { view } from "@/lib/notifications/own-notifications";
import { ownAccountLocked } from "@/lib/users/own-account";
import { flatChoices, NotificationEdit, Notifications } from "../notification-choices";

/** Changes the choices that are given and leaves the others. */
export const editNotifications = verb({
  name: "notifications.edit_notifications",
  kind: "write",
  access: "member",
  scope: "account:write",
  themselves: true,
  rate: "accounts.edit",
  input: z.strictObject({ choices: NotificationEdit }),
  output: Notifications,
  async run({ ctx, input }) {
    const account = await ownAccountLocked(ctx);
    const notifications = { ...account.notifications, ...flatChoices(input.choices) };
    await ctx.db
      .update(users)
      .set({ notifications, updatedAt: ctx.now() })
      .where(eq(users.id, account.id));
    ctx.record({
      type: "accounts.notifications_changed",
      subjectId: account.id,
      userId: account.id,
      activity: true,
    });
    return view({ ...account, notifications });
  },
});
