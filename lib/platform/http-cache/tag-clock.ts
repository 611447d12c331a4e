// When each cache tag was last made stale, for every cache of this process: Next's page cache, the `'use cache'` store
// and the HTTP cache of the server. Next loads its cache handlers without the bundler, so this file and theirs import by
// full file name. The state hangs on globalThis: the server, Next and its bundles each load their own copy.

import { AsyncLocalStorage } from "node:async_hooks";

/** The tags of the page being answered; null until a cache has named them. */
export type PageTags = { tags: Set<string> | null };

type TagClock = {
  expiredAt: Map<string, number>;
  /** Whatever was made before it counts as stale. */
  floor: number;
  pages: AsyncLocalStorage<PageTags>;
};

const holder = globalThis as { mythwrightTagClock?: TagClock };
holder.mythwrightTagClock ??= { expiredAt: new Map(), floor: 0, pages: new AsyncLocalStorage() };
const clock = holder.mythwrightTagClock;

// Past this many the memory is let go, and with it everything that was cached before.
const rememberedMax = 100_000;

/** Milliseconds since 1970 with a fraction, as Next stamps its entries. */
export const now = () => performance.timeOrigin + performance.now();

/** Everything kept under one of these tags is stale from now on. */
export function expireTags(tags: readonly string[]): void {
  const at = now();
  if (clock.expiredAt.size > rememberedMax) {
    clock.expiredAt.clear();
    clock.floor = at;
  }
  for (const tag of tags) clock.expiredAt.set(tag, at);
}

/** Whether something made at `since` has become stale by one of its tags. */
export function areExpired(tags: readonly string[], since: number): boolean {
  return since <= clock.floor || tags.some((tag) => (clock.expiredAt.get(tag) ?? 0) >= since);
}

/** The last moment one of these tags was made stale; 0 where none ever was. */
export function lastExpired(tags: readonly string[]): number {
  return tags.reduce((latest, tag) => Math.max(latest, clock.expiredAt.get(tag) ?? 0), clock.floor);
}

/** Runs the answering of one request, and learns in `page` which tags its answer hangs on. */
export function whileAnswering<T>(page: PageTags, work: () => T): T {
  return clock.pages.run(page, work);
}

/** Called by the caches: the page being answered hangs on these tags. */
export function noteTags(tags: readonly string[]): void {
  const page = clock.pages.getStore();
  if (!page) return;
  page.tags ??= new Set();
  for (const tag of tags) page.tags.add(tag);
}
