// Next's `cacheHandler`: finished pages and route answers, in this process' memory only. A restart begins empty, so
// nothing stale outlives a deployment; an edit anywhere reaches it through the tag clock.

import { LRUCache } from "lru-cache";
import { areExpired, expireTags, noteTags, now } from "./tag-clock.ts";

const bytesMax = 96 * 1024 * 1024;
const entryBytesMax = 8 * 1024 * 1024;
const begunMax = 10_000;
const tagsHeader = "x-next-cache-tags";

/** What Next hands over, as far as it is looked at here. */
type Value = {
  kind: string;
  html?: unknown;
  rscData?: unknown;
  body?: unknown;
  postponed?: unknown;
  segmentData?: Map<string, unknown>;
  data?: { body?: unknown };
  tags?: string[];
  headers?: Record<string, unknown>;
} | null;
type Context = {
  kind?: string;
  tags?: string[];
  softTags?: string[];
  fetchCache?: boolean;
  cacheControl?: unknown;
};
type Entry = { value: Value; tags: string[]; madeAt: number; cacheControl: unknown; bytes: number };

type State = { entries: LRUCache<string, Entry>; begun: Map<string, number> };
const holder = globalThis as { mythwrightIsrCache?: State };
holder.mythwrightIsrCache ??= {
  entries: new LRUCache({
    maxSize: bytesMax,
    maxEntrySize: entryBytesMax,
    sizeCalculation: (entry) => entry.bytes,
  }),
  begun: new Map(),
};
const { entries, begun } = holder.mythwrightIsrCache;

function sizeOf(part: unknown): number {
  if (typeof part === "string") return part.length * 2;
  return ArrayBuffer.isView(part) ? part.byteLength : 0;
}

function bytesOf(value: Value): number {
  if (!value) return 100;
  const segments = value.segmentData instanceof Map ? [...value.segmentData.values()] : [];
  const parts = [
    value.html,
    value.rscData,
    value.body,
    value.data?.body,
    value.postponed,
    ...segments,
  ];
  return parts.reduce<number>((sum, part) => sum + sizeOf(part), 1000);
}

function tagsOf(value: Value, context: Context): string[] {
  if (value?.kind === "FETCH") return [...(context.tags ?? []), ...(value.tags ?? [])];
  const header = value?.headers?.[tagsHeader];
  return typeof header === "string" && header ? header.split(",") : [];
}

// An edit while a page is being made must win: the page counts as old as the beginning of its making, not as its end.
function noteBeginning(key: string): void {
  if (begun.has(key)) return;
  if (begun.size >= begunMax) begun.clear();
  begun.set(key, now());
}

export default class IsrCache {
  async get(key: string, context: Context) {
    const entry = entries.get(key);
    const alsoUnder =
      context.kind === "FETCH" ? [...(context.tags ?? []), ...(context.softTags ?? [])] : [];
    if (entry && !areExpired([...entry.tags, ...alsoUnder], entry.madeAt)) {
      noteTags(entry.tags);
      return { value: entry.value, lastModified: entry.madeAt, cacheControl: entry.cacheControl };
    }
    entries.delete(key);
    noteBeginning(key);
    return null;
  }

  async set(key: string, value: Value, context: Context) {
    const madeAt = begun.get(key) ?? now();
    begun.delete(key);
    const tags = tagsOf(value, context);
    const cacheControl = context.fetchCache ? undefined : context.cacheControl;
    entries.set(key, { value, tags, madeAt, cacheControl, bytes: bytesOf(value) + key.length });
    if (!context.fetchCache) noteTags(tags);
  }

  async revalidateTag(tags: string | string[]) {
    expireTags([tags].flat());
  }

  /** Next asks for it between requests; nothing here is kept a request. */
  resetRequestCache() {}
}
