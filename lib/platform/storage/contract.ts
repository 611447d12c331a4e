/**
 * Why the storage did not do it. `timeout`: no answer in time; `unavailable`: no or a broken answer; `refused`: wrong
 * credentials or rights; `full`: no space or quota left; `bad_key`: not a name this contract allows.
 */
type StorageFailure =
  | "storage.timeout"
  | "storage.unavailable"
  | "storage.refused"
  | "storage.full"
  | "storage.bad_key";

export type StorageFailed = { ok: false; failed: StorageFailure };

type StoredFile = {
  /** Errors when the source stalls; read it once. */
  body: ReadableStream<Uint8Array<ArrayBuffer>>;
  contentType: string;
  cacheControl: string;
  /** Bytes of `body`. */
  size: number;
};

/** Bytes from `start` to `end`, both included, counted from 0. */
type ByteRange = { start: number; end: number };

export type ListedFile = {
  key: string;
  storedAt: Date;
};

export type PutOptions = { contentType: string; cacheControl: string };

type StorageHealth = { ok: true; latencyMs: number } | (StorageFailed & { latencyMs: number });

/** Where files live. Names are given once and never reused, so a stored file can be cached for ever. */
export type Storage = {
  name: "disk" | "s3" | "uploadthing";
  put(
    key: string,
    bytes: Uint8Array,
    options: PutOptions,
  ): Promise<{ ok: true; size: number } | StorageFailed>;
  /** The same for a file of this machine, which is not held in memory. */
  putFile(
    key: string,
    path: string,
    options: PutOptions,
  ): Promise<{ ok: true; size: number } | StorageFailed>;
  /** `file` is null when nothing has that name. A range must lie within the file. */
  get(
    key: string,
    range?: ByteRange,
  ): Promise<{ ok: true; file: StoredFile | null } | StorageFailed>;
  /** Also ok when there was nothing to remove. */
  remove(key: string): Promise<{ ok: true } | StorageFailed>;
  exists(key: string): Promise<{ ok: true; exists: boolean } | StorageFailed>;
  /** Everything that is stored, in any order, some hundred names at a time; ends with the first failure. */
  list(): AsyncGenerator<{ ok: true; files: ListedFile[] } | StorageFailed>;
  /** An address the public can read without us, or null when our own file route has to serve it. */
  publicUrl(key: string): string | null;
  health(): Promise<StorageHealth>;
};

/** Files are never changed under a name, so browsers and shared caches may keep them for a year. */
export const immutableCacheControl = "public, max-age=31536000, immutable";
