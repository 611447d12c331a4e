import type { Locale } from "@/lib/kernel/locale";

/** `id` becomes the Message-ID, so that an e-mail which a job sends twice is one letter to the mailbox. */
export type MailMessage = {
  id: string;
  to: string;
  locale: Locale;
  subject: string;
  text: string;
  html?: string | undefined;
};

/**
 * `timeout`, `unavailable`, `deferred` (the server says later) and `refused` (it does not accept us) are worth another
 * try; `bad_recipient` and `rejected` are final. `insecure`: encryption was due and could not be had or trusted.
 */
export type MailFailure =
  | "mail.timeout"
  | "mail.unavailable"
  | "mail.deferred"
  | "mail.refused"
  | "mail.insecure"
  | "mail.bad_recipient"
  | "mail.rejected";

export type Posted = { ok: true } | { ok: false; failed: MailFailure; tryAgain: boolean };

export type Mail = { name: "smtp" | "outbox"; send(message: MailMessage): Promise<Posted> };

/** One address and nothing else: no list, no display name, no header of its own. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s<>()[\]\\,;:"@]{1,64}@[^\s<>()[\]\\,;:"@]+$/u.test(text);
}
