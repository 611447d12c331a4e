import { desc } from "drizzle-orm";
import { z } from "zod";
import { outboxMessages } from "@/db/schema/house";
import { hasRole } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { env } from "@/lib/platform/env";

const messagesMax = 50;

/** A house on somebody's own machine, where whoever can open a page may read its letters. */
function isHome(): boolean {
  const host = new URL(env().APP_URL).hostname;
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host) || host.endsWith(".localhost");
}

/** True where some kind of message goes nowhere but to the outbox page. */
export function hasOutbox(): boolean {
  const { SMTP_URL, TWILIO_ACCOUNT_SID } = env();
  return !SMTP_URL && !TWILIO_ACCOUNT_SID;
}

/**
 * The newest messages that nobody carried away. It exists only while no real provider is configured at all: an
 * installation that sends to real people never shows their letters. Away from home only administrators see it, because
 * the letters hold links that open accounts.
 */
export const listOutbox = verb({
  name: "accounts.list_outbox",
  kind: "read",
  access: "anyone",
  scope: null,
  input: z.strictObject({}),
  output: z.object({
    messages: z.array(
      z.object({
        id: z.string(),
        channel: z.enum(["mail", "sms"]),
        recipient: z.string(),
        locale: z.enum(["en", "fa"]),
        subject: z.string().nullable(),
        text: z.string(),
        html: z.string().nullable(),
        createdAt: z.iso.datetime(),
      }),
    ),
  }),
  async run({ ctx }) {
    must(hasOutbox() && (isHome() || hasRole(ctx.actor, "admin")), "not_found", "accounts.no_outbox");
    const rows = await ctx.db.select().from(outboxMessages).orderBy(desc(outboxMessages.id)).limit(messagesMax);
    return {
      messages: rows.map((row) => ({
        id: row.id,
        channel: row.channel,
        recipient: row.recipient,
        locale: row.locale,
        subject: row.subject,
        text: row.textBody,
        html: row.htmlBody,
        createdAt: row.createdAt.toISOString(),
      })),
    };
  },
});
