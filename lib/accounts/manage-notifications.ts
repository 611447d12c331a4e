import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { verb } from "@/lib/kernel/verb";
import { ownAccount, ownAccountLocked } from "./account-of";
import { flatChoices, NotificationEdit, Notifications } from "./notification-choices";
import { type Channel, isChoice, isWanted, type NoticeKind, notices, notificationTable } from "./notification-table";

type UserRow = typeof users.$inferSelect;

function view({ notifications, phone, phoneVerifiedAt }: UserRow): z.input<typeof Notifications> {
  const cell = (event: NoticeKind, channel: Channel) => ({
    on: isWanted(notifications, event, channel),
    fixed: !isChoice(event, channel),
  });
  return {
    phone: phone !== null && phoneVerifiedAt !== null,
    rows: notices.map((event) => ({
      event,
      reason: notificationTable[event].reason,
      mail: cell(event, "mail"),
      sms: notificationTable[event].sms === "never" ? null : cell(event, "sms"),
    })),
  };
}

/** Every message there is, whether it goes out, and whether that can be chosen. */
export const readNotifications = verb({
  name: "accounts.read_notifications",
  kind: "read",
  access: "member",
  scope: "account:read",
  input: z.strictObject({}),
  output: Notifications,
  run: async ({ ctx }) => view(await ownAccount(ctx)),
});

/** Changes the choices that are given and leaves the others. */
export const editNotifications = verb({
  name: "accounts.edit_notifications",
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
    await ctx.db.update(users).set({ notifications, updatedAt: ctx.now() }).where(eq(users.id, account.id));
    ctx.record({
      type: "accounts.notifications_changed",
      subjectId: account.id,
      userId: account.id,
      activity: true,
    });
    return view({ ...account, notifications });
  },
});
