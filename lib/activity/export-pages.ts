import type { z } from "zod";
import type { ActivityEntry } from "@/lib/activity/schema";
import type { listActivity } from "@/lib/activity/verbs/list-activity";
import type { searchActivity } from "@/lib/activity/verbs/search-activity";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { perform } from "@/lib/kernel/perform";

type Entry = z.output<typeof ActivityEntry>;
export type Page = { items: Entry[]; nextCursor: string | null };
/** What stands before the entries, each of them (counted from 0), and what ends the file. */
export type Form = { head: string; row(entry: Entry, at: number): string; foot: string };

const pageSize = 100;

/** Whoever asks, as they stand now: a long file takes a while, and its reader may have been signed out meanwhile. */
async function stillStanding(ctx: Ctx): Promise<Ctx> {
  const { actor, runtime } = ctx;
  const now = actor.kind === "user" ? await runtime.identifySession(actor.sessionId) : null;
  must(now, "unauthenticated", "auth.required");
  return { ...ctx, actor: now };
}

/** Reads the record page by page; from the second on, only while the session of the caller is good. */
export function pagesOf(
  list: typeof listActivity | typeof searchActivity,
  ctx: Ctx,
  query: object,
) {
  return async (cursor: string | null): Promise<Page> => {
    const asker = cursor ? await stillStanding(ctx) : ctx;
    const input = { ...query, limit: pageSize, ...(cursor ? { cursor } : {}) };
    return (await perform(list as typeof listActivity, asker, input)).data;
  };
}

/**
 * The file, page by page as it is read, so that a long one takes no memory. A page that is refused or cannot be read
 * breaks the transfer: whoever saves the file sees that it is not whole.
 */
export function streamOf(
  form: Form,
  first: Page,
  read: (cursor: string) => Promise<Page>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let page: Page | null = first;
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
