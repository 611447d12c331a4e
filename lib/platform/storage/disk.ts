import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import {
  access,
  copyFile,
  mkdir,
  open,
  opendir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Readable } from "node:stream";
import { z } from "zod";
import {
  immutableCacheControl,
  type ListedFile,
  type PutOptions,
  type Storage,
  type StorageFailed,
} from "./contract";
import { withStallDeadline } from "./deadline";
import { isFileKey } from "./file-key";

export type DiskStorageOptions = {
  /** Folder that holds the files; made when missing. */
  root: string;
  /** Where the same folder is served, when something other than our own file route serves it. */
  publicBaseUrl?: string | undefined;
  stallMs?: number;
};

const Label = z.object({ contentType: z.string(), cacheControl: z.string() });
const probeBytes = 64 * 1024;
const listedAtOnce = 500;
const draftLifeMs = 86_400_000;
const badKey: StorageFailed = { ok: false, failed: "storage.bad_key" };

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}

function failure(error: unknown): StorageFailed {
  const code = errorCode(error);
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG")
    return { ok: false, failed: "storage.full" };
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return { ok: false, failed: "storage.refused" };
  return { ok: false, failed: "storage.unavailable" };
}

/** Bytes reach the disk before the name does, so a crash leaves the whole file or none of it. */
async function writeWhole(path: string, source: Uint8Array | string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    if (typeof source === "string") await copyFile(source, draft);
    const handle = await open(draft, typeof source === "string" ? "r+" : "wx", 0o644);
    try {
      if (typeof source !== "string") await handle.writeFile(source);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Files in a folder of this machine; each has a label beside it with its type. One machine only. */
export function diskStorage({
  root,
  publicBaseUrl,
  stallMs = 10_000,
}: DiskStorageOptions): Storage {
  const base = resolve(root);
  const pathOf = (key: string) => resolve(base, key);
  // No key can end in two extensions, so a label never has the name of a file.
  const labelOf = (key: string) => `${pathOf(key)}.label`;

  async function labelFor(key: string): Promise<PutOptions> {
    try {
      return Label.parse(JSON.parse(await readFile(labelOf(key), "utf8")));
    } catch {
      return { contentType: "application/octet-stream", cacheControl: immutableCacheControl };
    }
  }

  async function write(
    key: string,
    source: Uint8Array | string,
    { contentType, cacheControl }: PutOptions,
  ): Promise<{ ok: true; size: number } | StorageFailed> {
    if (!isFileKey(key)) return badKey;
    try {
      await mkdir(dirname(pathOf(key)), { recursive: true });
      await writeFile(labelOf(key), JSON.stringify({ contentType, cacheControl }));
      await writeWhole(pathOf(key), source);
      return { ok: true, size: (await stat(pathOf(key))).size };
    } catch (error) {
      await rm(labelOf(key), { force: true }).catch(() => undefined);
      return failure(error);
    }
  }

  return {
    name: "disk",
    put: write,
    putFile: write,

    async get(key, range) {
      if (!isFileKey(key)) return badKey;
      try {
        const entry = await stat(pathOf(key));
        if (!entry.isFile()) return { ok: true, file: null };
        const label = await labelFor(key);
        const body = Readable.toWeb(
          createReadStream(pathOf(key), range),
        ) as ReadableStream<Uint8Array>;
        const size = range ? range.end - range.start + 1 : entry.size;
        return {
          ok: true,
          file: { ...label, size, body: withStallDeadline(body, stallMs) },
        };
      } catch (error) {
        return errorCode(error) === "ENOENT" ? { ok: true, file: null } : failure(error);
      }
    },

    async remove(key) {
      if (!isFileKey(key)) return badKey;
      try {
        await rm(pathOf(key), { force: true });
        await rm(labelOf(key), { force: true });
        return { ok: true };
      } catch (error) {
        return failure(error);
      }
    },

    async exists(key) {
      if (!isFileKey(key)) return badKey;
      try {
        await access(pathOf(key));
        return { ok: true, exists: true };
      } catch (error) {
        return errorCode(error) === "ENOENT" ? { ok: true, exists: false } : failure(error);
      }
    },

    async *list() {
      let files: ListedFile[] = [];
      try {
        for await (const entry of await opendir(base, { recursive: true })) {
          if (!entry.isFile() || entry.name.endsWith(".label")) continue;
          const file = join(entry.parentPath, entry.name);
          const found = await stat(file).catch(() => null);
          if (!found) continue;
          // What a crash left half written has no name that anybody could ask for.
          if (entry.name.endsWith(".tmp") && Date.now() - found.mtimeMs > draftLifeMs)
            await rm(file, { force: true });
          const key = relative(base, file).replaceAll(sep, "/");
          if (!isFileKey(key)) continue;
          files.push({ key, storedAt: found.mtime });
          if (files.length < listedAtOnce) continue;
          yield { ok: true, files };
          files = [];
        }
        yield { ok: true, files };
      } catch (error) {
        yield errorCode(error) === "ENOENT" ? { ok: true, files } : failure(error);
      }
    },

    publicUrl(key) {
      return publicBaseUrl && isFileKey(key)
        ? `${publicBaseUrl.replace(/(?<!\/)\/+$/, "")}/${key}`
        : null;
    },

    async health() {
      const start = performance.now();
      const probe = resolve(base, `.probe-${randomUUID()}`);
      try {
        await mkdir(base, { recursive: true });
        // As large as a picture: an empty file finds room on a disk that is full.
        await writeWhole(probe, Buffer.alloc(probeBytes)).finally(() => rm(probe, { force: true }));
        return { ok: true, latencyMs: performance.now() - start };
      } catch (error) {
        return { ...failure(error), latencyMs: performance.now() - start };
      }
    },
  };
}
