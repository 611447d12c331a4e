import type { JobDefinitions } from "@/lib/kernel/job";
import { removeFile } from "./avatar";
import { buildExport } from "./build-export";
import { mailEmailChange } from "./mails/mail-email-change";
import { mailMagicLink } from "./mails/mail-magic-link";
import { mailNotice } from "./mails/mail-notice";
import { mailRecovery } from "./mails/mail-recovery";
import { mailWelcome } from "./mails/mail-welcome";
import { textCode } from "./mails/text-code";
import { textNotice } from "./mails/text-notice";
import { renewAvatar } from "./renew-avatar";
import { tidy } from "./tidy";

export const accountsJobs: JobDefinitions = {
  "accounts.mail-welcome": mailWelcome,
  "accounts.mail-recovery": mailRecovery,
  "accounts.mail-magic-link": mailMagicLink,
  "accounts.mail-email-change": mailEmailChange,
  "accounts.mail-notice": mailNotice,
  "accounts.text-code": textCode,
  "accounts.text-notice": textNotice,
  "accounts.build-export": buildExport,
  "accounts.remove-file": removeFile,
  "accounts.renew-avatar": renewAvatar,
  "accounts.tidy": tidy,
};

/** Cron expressions of the jobs that nobody has to ask for. */
export const accountsSchedules = { "accounts.tidy": "17 * * * *" } as const;
