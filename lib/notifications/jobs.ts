import type { JobDefinitions } from "@/lib/kernel/job";
import { mailNotice } from "./mails/mail-notification";
import { textNotice } from "./mails/text-notification";

export const notificationsJobs: JobDefinitions = {
  "accounts.mail-notice": mailNotice,
  "accounts.text-notice": textNotice,
};
