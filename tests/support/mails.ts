import { desc, eq } from "drizzle-orm";
import { vi } from "vitest";
import { connection } from "@/db/client";
import { outboxMessages } from "@/db/schema/outbox";

const waitMs = 10_000;

/** What the newest of so many messages to somebody says, once they are there; the server's own worker sends them. */
async function inMessage(recipient: string, wanted: RegExp, messages: number): Promise<string> {
  return vi.waitFor(
    async () => {
      const sent = await connection()
        .db.select()
        .from(outboxMessages)
        .where(eq(outboxMessages.recipient, recipient))
        .orderBy(desc(outboxMessages.id));
      const found = sent.flatMap(({ textBody }) => wanted.exec(textBody)?.[1] ?? []);
      if (!found[0] || found.length < messages)
        throw new Error(
          `${found.length} messages to ${recipient} hold ${wanted}: ${sent.map(({ subject }) => subject)}`,
        );
      return found[0];
    },
    { timeout: waitMs, interval: 100 },
  );
}

/** The secret of the newest link of this kind, such as `verify` or `magic`, in the letters to somebody. */
export const secretFor = (recipient: string, page: string, messages = 1) =>
  inMessage(recipient, new RegExp(`${page}[?]token=([\\w-]+)`), messages);

/** The six digits of the newest text message to a number. */
export const codeFor = (phone: string, messages = 1) => inMessage(phone, /(\d{6})/, messages);
