import type { JobDefinitions } from "@/lib/kernel/job";
import { mailEmailChange } from "./mails/mail-email-change";
import { mailMagicLink } from "./mails/mail-magic-link";
import { mailRecovery } from "./mails/mail-recovery";
import { mailWelcome } from "./mails/mail-welcome";
import { textCode } from "./mails/text-code";

export const jobs: JobDefinitions = {
  "accounts.mail-welcome": mailWelcome,
  "accounts.mail-recovery": mailRecovery,
  "accounts.mail-magic-link": mailMagicLink,
  "accounts.mail-email-change": mailEmailChange,
  "accounts.text-code": textCode,
};
