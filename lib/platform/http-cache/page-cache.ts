import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import { areExpired } from "./tag-clock.ts";

export type Encoding = "br" | "gzip" | "identity";

/** One finished answer as it was sent. */
export type CachedPage = {
  status: number;
  headers: Readonly<Record<string, string | readonly string[]>>;
  body: Buffer;
  /** Cache tags it hangs on; none for a file whose name changes with its content. */
  tags: readonly string[];
  /** When the making of it began, in milliseconds since 1970: an edit after that makes it stale. */
  madeAt: number;
  /** When it has to be made anew in any case. */
  expiresAt: number;
};

type Kept = CachedPage & { packed: Partial<Record<"br" | "gzip", Promise<Buffer>>> };

export type PageCache = {
  find(key: string): Kept | undefined;
  keep(key: string, page: CachedPage): Kept | undefined;
};

const overheadBytes = 1500;

/** Finished public answers of this process, the least used dropped first. `bytesMax` counts bodies in all encodings. */
export function makePageCache(bytesMax: number): PageCache {
  // A body is kept up to three times: plain, gzip and brotli; the packed ones are about a third of it together.
  const sizeOf = (page: Kept) => Math.ceil(page.body.byteLength * 1.4) + overheadBytes;
  const pages = new LRUCache<string, Kept>({
    maxSize: Math.max(1, bytesMax),
    sizeCalculation: sizeOf,
  });
  const isStale = (page: CachedPage) =>
    Date.now() > page.expiresAt || areExpired(page.tags, page.madeAt);
  return {
    find(key) {
      const page = pages.get(key);
      if (!page || !isStale(page)) return page;
      pages.delete(key);
      return undefined;
    },
    keep(key, page) {
      if (bytesMax === 0 || isStale(page)) return undefined;
      const kept: Kept = { ...page, packed: {} };
      pages.set(key, kept);
      return kept;
    },
  };
}

const packers = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 6 }),
};

/** The body in the asked-for encoding, packed once and kept with the page. */
export function bodyOf(page: Kept, encoding: Encoding): Promise<Buffer> | Buffer {
  if (encoding === "identity") return page.body;
  page.packed[encoding] ??= packers[encoding](page.body);
  return page.packed[encoding];
}
