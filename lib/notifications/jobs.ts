import type { JobDefinitions } from "@/lib/kernel/job";
import { mailNotification } from "./mails/mail-notification";
import { textNotification } from "./mails/text-notification";

export const jobs: JobDefinitions = {
  "notifications.mail_notification": mailNotification,
  "notifications.text_notification": textNotification,
};
