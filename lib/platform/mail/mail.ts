import { env } from "../env";
import type { Deliver } from "../queue/outbox";
import { isMailAddress, type Mail } from "./mail-message";
import { createSmtpMail } from "./smtp";

export type { Mail, MailMessage } from "./mail-message";

/** Letters into the outbox, for installations without a mail server. */
export function createOutboxMail(deliver: Deliver): Mail {
  return {
    name: "outbox",
    async send({ to, locale, subject, text, html }) {
      if (!isMailAddress(to)) return { ok: false, failed: "mail.bad_recipient", tryAgain: false };
      await deliver({
        channel: "mail",
        recipient: to,
        locale,
        subject,
        textBody: text,
        htmlBody: html ?? null,
      });
      return { ok: true };
    },
  };
}

let smtp: Mail | undefined;

/** The configured way to send letters; `deliver` is used where no mail server is configured. */
export function mail(deliver: Deliver): Mail {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) return createOutboxMail(deliver);
  smtp ??= createSmtpMail({ url: SMTP_URL, from: MAIL_FROM });
  return smtp;
}
