import type { NounDeclaration } from "@/lib/kernel/noun";
import { notificationsFaults } from "./faults.ts";

export const notificationsNoun = {
  name: "notifications",
  leansOn: ["users"],
  ids: { notification: "ntf", outbox: "out" },
  events: {
    "accounts.notifications_changed": "account",
  },
  jobs: {
    "accounts.mail-notice": {},
    "accounts.text-notice": {},
  },
  pages: { outbox: "everybody" },
  faults: notificationsFaults,
} as const satisfies NounDeclaration;
