// Next's `cacheHandlers.default`: what `'use cache'` functions returned, in this process' memory only. Other instances'
// edits arrive through the tag clock.

import { LRUCache } from "lru-cache";
import type { CacheEntry, CacheHandler } from "next/cache";
import { areExpired, expireTags, lastExpired, now } from "./tag-clock.ts";

const bytesMax = 48 * 1024 * 1024;
const overheadBytes = 500;

type Kept = Omit<CacheEntry, "value"> & { bytes: Uint8Array };
type State = { entries: LRUCache<string, Kept>; pending: Map<string, Promise<void>> };

const holder = globalThis as { mythwrightUseCache?: State };
holder.mythwrightUseCache ??= {
  entries: new LRUCache({
    maxSize: bytesMax,
    sizeCalculation: (kept, key) => kept.bytes.byteLength + key.length + overheadBytes,
  }),
  pending: new Map(),
};
const { entries, pending } = holder.mythwrightUseCache;

function streamOf(bytes: Uint8Array) {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

const handler: CacheHandler = {
  async get(key) {
    await pending.get(key);
    const kept = entries.get(key);
    if (!kept) return undefined;
    const { bytes, ...entry } = kept;
    // An entry past its time is made anew at once: in memory there is no gain in serving an old one first.
    if (
      now() > entry.timestamp + entry.revalidate * 1000 ||
      areExpired(entry.tags, entry.timestamp)
    ) {
      entries.delete(key);
      return undefined;
    }
    return { ...entry, value: streamOf(bytes) };
  },

  async set(key, pendingEntry) {
    const { promise, resolve } = Promise.withResolvers<void>();
    pending.set(key, promise);
    try {
      const { value, ...entry } = await pendingEntry;
      if (entry.expire === 0) return;
      entries.set(key, {
        ...entry,
        bytes: new Uint8Array(await new Response(value).arrayBuffer()),
      });
    } catch {
      // A value that broke off is not kept; the next reader makes it anew.
      entries.delete(key);
    } finally {
      resolve();
      if (pending.get(key) === promise) pending.delete(key);
    }
  },

  /** Tags of other instances are pushed to us; see `tag-listener.ts`. */
  async refreshTags() {},

  async getExpiration(tags) {
    return lastExpired(tags);
  },

  async updateTags(tags) {
    expireTags(tags);
  },
};

export default handler;
