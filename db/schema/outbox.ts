import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, idColumn } from "@/db/schema/columns";
import type { Locale } from "@/lib/kernel/locale";

/** Mail and SMS where no real provider is configured: shown on the outbox page. */
export const outboxMessages = pgTable("outbox_messages", {
  id: idColumn("outbox").primaryKey(),
  channel: text().$type<"mail" | "sms">().notNull(),
  recipient: text().notNull(),
  locale: text().$type<Locale>().notNull(),
  subject: text(),
  textBody: text().notNull(),
  htmlBody: text(),
  attempts: integer().notNull().default(0),
  createdAt: createdAt(),
});
