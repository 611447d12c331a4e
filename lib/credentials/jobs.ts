import type { JobDefinitions } from "@/lib/kernel/job";
import { mailEmailChange } from "./mails/mail-email-change";
import { mailMagicLink } from "./mails/mail-magic-link";
import { mailRecovery } from "./mails/mail-recovery";
import { mailWelcome } from "./mails/mail-welcome";
import { textCode } from "./mails/text-code";

export const jobs: JobDefinitions = {
  "credentials.mail_welcome": mailWelcome,
  "credentials.mail_recovery": mailRecovery,
  "credentials.mail_magic_link": mailMagicLink,
  "credentials.mail_email_change": mailEmailChange,
  "credentials.text_code": textCode,
};
