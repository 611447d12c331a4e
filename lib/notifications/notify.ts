import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";
import type { NotificationData } from "./mails/mail-notification";
import { type NotificationKind, notificationTable } from "./notification-table";

/** Puts the e-mail (and the text message, for those who chose it) about a change to an account into the queue, in the transaction of the change. */
export function notify(
  ctx: Ctx,
  userId: Id<"user">,
  notice: NotificationKind,
  more: Pick<NotificationData, "to" | "detail" | "until"> = {},
): void {
  const data: NotificationData = {
    userId,
    notice,
    ...more,
    address: ctx.origin.address,
    at: ctx.now().toISOString(),
  };
  ctx.enqueue({ name: "notifications.mail_notification", data });
  if (notificationTable[notice].sms !== "never")
    ctx.enqueue({ name: "notifications.text_notification", data });
}
