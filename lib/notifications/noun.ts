import type { NounDeclaration } from "@/lib/kernel/noun";
import { notificationsFaults } from "./faults.ts";

export const notificationsNoun = {
  name: "notifications",
  leansOn: ["users"],
  opens: ["mails/mail-notification", "mails/send-mail", "notify"],
  shows: ["notification-table"],
  ids: { notification: "ntf", outbox: "out" },
  events: {
    "accounts.notifications_changed": "account",
  },
  jobs: {
    "notifications.mail_notification": {},
    "notifications.text_notification": {},
  },
  ratePolicies: {
    "accounts.notice.unproved": { limit: 20, windowMs: 3_600_000, whenDown: "local" },
  },
  pages: { outbox: "everybody" },
  faults: notificationsFaults,
} as const satisfies NounDeclaration;
