import type { z } from "zod";
import type { users } from "@/db/schema/users";
import type { Notifications } from "./notification-choices";
import {
  type Channel,
  isChoice,
  isWanted,
  type NotificationKind,
  notificationKinds,
  notificationTable,
} from "./notification-table";

type UserRow = typeof users.$inferSelect;

export function view({
  notifications,
  phone,
  phoneVerifiedAt,
}: UserRow): z.input<typeof Notifications> {
  const cell = (event: NotificationKind, channel: Channel) => ({
    on: isWanted(notifications, event, channel),
    fixed: !isChoice(event, channel),
  });
  return {
    phone: phone !== null && phoneVerifiedAt !== null,
    rows: notificationKinds.map((event) => ({
      event,
      reason: notificationTable[event].reason,
      mail: cell(event, "mail"),
      sms: notificationTable[event].sms === "never" ? null : cell(event, "sms"),
    })),
  };
}
