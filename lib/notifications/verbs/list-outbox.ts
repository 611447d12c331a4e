import { desc } from "drizzle-orm";
import { z } from "zod";
import { outboxMessages } from "@/db/schema/outbox";
import { must } from "@/lib/kernel/fault";
import { locales } from "@/lib/kernel/locale";
import { verb } from "@/lib/kernel/verb";
import { hasOutbox } from "../has-outbox";

const messagesMax = 50;

/**
 * The newest messages that nobody carried away. Their links open accounts, so the page exists only where no real provider
 * is configured, on a site whose address is this machine's own, and for programs on this machine.
 */
export const listOutbox = verb({
  name: "notifications.list_outbox",
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
        locale: z.enum(locales),
        subject: z.string().nullable(),
        text: z.string(),
        html: z.string().nullable(),
        createdAt: z.iso.datetime(),
      }),
    ),
  }),
  async run({ ctx }) {
    must(hasOutbox() && ctx.origin.isLocal, "not_found", "accounts.no_outbox");
    const rows = await ctx.db
      .select()
      .from(outboxMessages)
      .orderBy(desc(outboxMessages.id))
      .limit(messagesMax);
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
