import type { z } from "zod";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { perform } from "@/lib/kernel/perform";
import type { Verb } from "@/lib/kernel/verb";

export type Page<Entry> = { items: Entry[]; nextCursor: string | null };
/** What stands before the entries, each of them (counted from 0), and what ends the file. */
export type Form<Entry> = { head: string; row(entry: Entry, at: number): string; foot: string };

const pageSize = 100;

/** Whoever asks, as they stand now: a long file takes a while, and its reader may have been signed out meanwhile. */
async function stillStanding(ctx: Ctx): Promise<Ctx> {
  const { actor, runtime } = ctx;
  const now = actor.kind === "user" ? await runtime.identifySession(actor.sessionId) : null;
  must(now, "unauthenticated", "auth.required");
  return { ...ctx, actor: now };
}

/** Reads a list page by page; from the second on, only while the session of the caller is good. */
export function pagesOf<Entry>(
  list: Verb<z.ZodType, z.ZodType<Page<Entry>>>,
  ctx: Ctx,
  query: object,
) {
  return async (cursor: string | null): Promise<Page<Entry>> => {
    const asker = cursor ? await stillStanding(ctx) : ctx;
    const input = { ...query, limit: pageSize, ...(cursor ? { cursor } : {}) };
    return (await perform(list, asker, input)).data;
  };
}

/**
 * The file, page by page as it is read, so that a long one takes no memory. A page that is refused or cannot be read
 * breaks the transfer: whoever saves the file sees that it is not whole.
 */
export function streamOf<Entry>(
  form: Form<Entry>,
  first: Page<Entry>,
  read: (cursor: string) => Promise<Page<Entry>>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let page: Page<Entry> | null = first;
  let count = 0;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(form.head)),
    async pull(controller) {
      if (!page) {
        controller.enqueue(encoder.encode(form.foot));
        return controller.close();
      }
      const rows = page.items.map((entry) => form.row(entry, count++)).join("");
      if (rows) controller.enqueue(encoder.encode(rows));
      page = page.nextCursor ? await read(page.nextCursor) : null;
      if (!rows && !page) {
        controller.enqueue(encoder.encode(form.foot));
        controller.close();
      }
    },
  });
}
