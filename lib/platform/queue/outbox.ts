import type { Locale } from "@/lib/kernel/locale";

/** A message that no real provider carried: shown on the outbox page of a local installation. */
export type OutboxMessage = {
  channel: "mail" | "sms";
  recipient: string;
  locale: Locale;
  subject: string | null;
  textBody: string;
  htmlBody: string | null;
};

/** Keeps a message where people can look at it; throws when it cannot. */
export type Deliver = (message: OutboxMessage) => Promise<void>;
