import { openAsBlob } from "node:fs";
import { z } from "zod";
import {
  immutableCacheControl,
  type PutOptions,
  type Storage,
  type StorageFailed,
} from "./contract";
import { withStallDeadline } from "./deadline";
import { isFileKey } from "./file-key";

export type UploadthingStorageOptions = {
  /** Version 7 token from the dashboard: base64 of key, app and regions. */
  token: string;
  /** Other addresses than uploadthing's own, for a stand-in. */
  apiUrl?: string | undefined;
  ingestUrl?: string | undefined;
  fileUrl?: string | undefined;
  deadlineMs?: number;
  stallMs?: number;
};

const Token = z.object({
  apiKey: z.string().startsWith("sk_"),
  appId: z.string().min(1),
  regions: z.array(z.string()),
});
const listedAtOnce = 500;
const badKey: StorageFailed = { ok: false, failed: "storage.bad_key" };

/** Throws when the text is no version 7 token. */
function uploadthingAppId(token: string): string {
  return Token.parse(JSON.parse(Buffer.from(token, "base64").toString("utf8"))).appId;
}

type Trace = { status: number; late: boolean };

function failureOf({ status, late }: Trace): StorageFailed {
  if (late) return { ok: false, failed: "storage.timeout" };
  if (status === 402 || status === 413 || status === 507)
    return { ok: false, failed: "storage.full" };
  if (status === 401 || status === 403) return { ok: false, failed: "storage.refused" };
  return { ok: false, failed: "storage.unavailable" };
}

/**
 * Files at uploadthing. It makes its own file keys, so ours travels as the custom id, which addresses the file as well.
 * A custom id may hold no slash; no key of ours has a dot before its extension, so dots for slashes lose nothing.
 */
export function uploadthingStorage(options: UploadthingStorageOptions): Storage {
  const { token, apiUrl, ingestUrl, deadlineMs = 15_000, stallMs = 10_000 } = options;
  const fileUrl = (options.fileUrl ?? `https://${uploadthingAppId(token)}.ufs.sh/f`).replace(
    /(?<!\/)\/+$/,
    "",
  );
  const customId = (key: string) => key.replaceAll("/", ".");
  /** The last dot stands before the extension. */
  const keyOf = (id: string) => id.replace(/\.(?=[^.]*\.)/g, "/");
  const addressOf = (key: string) => `${fileUrl}/${customId(key)}`;

  /** The SDK neither takes a deadline for all of its calls nor tells the status of an answer: its `fetch` does both. */
  function begin() {
    const trace: Trace = { status: 0, late: false };
    async function tracedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
      const deadline = AbortSignal.timeout(deadlineMs);
      try {
        const signal = init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
        const response = await fetch(input, { ...init, signal });
        trace.status = response.status;
        return response;
      } catch (error) {
        trace.late = deadline.aborted;
        throw error;
      }
    }
    /** The SDK takes 56 MB and a third of a second to load, and reading files does not need it. */
    async function sdk() {
      const { UTApi, UTFile } = await import("uploadthing/server");
      const options: ConstructorParameters<typeof UTApi>[0] = {
        token,
        fetch: tracedFetch as NonNullable<ConstructorParameters<typeof UTApi>[0]>["fetch"],
        logLevel: "None",
        ...(apiUrl ? { apiUrl } : {}),
        ...(ingestUrl ? { ingestUrl } : {}),
      };
      return { api: new UTApi(options), UTFile };
    }
    return { sdk, trace, fetch: tracedFetch };
  }

  async function write(
    key: string,
    source: Uint8Array | string,
    { contentType }: PutOptions,
  ): Promise<{ ok: true; size: number } | StorageFailed> {
    if (!isFileKey(key)) return badKey;
    const { sdk, trace } = begin();
    try {
      const { api, UTFile } = await sdk();
      const id = customId(key);
      const part = typeof source === "string" ? await openAsBlob(source) : new Uint8Array(source);
      const file = new UTFile([part], id, { type: contentType, customId: id });
      const { error } = await api.uploadFiles(file, { acl: "public-read" });
      return error ? failureOf(trace) : { ok: true, size: file.size };
    } catch {
      return failureOf(trace);
    }
  }

  return {
    name: "uploadthing",
    put: write,
    putFile: write,

    async get(key, range) {
      if (!isFileKey(key)) return badKey;
      const call = begin();
      try {
        const response = await call.fetch(
          addressOf(key),
          range ? { headers: { range: `bytes=${range.start}-${range.end}` } } : {},
        );
        if (response.status === 404) return { ok: true, file: null };
        if (!response.ok || !response.body) return failureOf(call.trace);
        return {
          ok: true,
          file: {
            body: withStallDeadline(response.body, stallMs),
            contentType: response.headers.get("content-type") ?? "application/octet-stream",
            cacheControl: immutableCacheControl,
            size: Number(response.headers.get("content-length") ?? 0),
          },
        };
      } catch {
        return failureOf(call.trace);
      }
    },

    async remove(key) {
      if (!isFileKey(key)) return badKey;
      const { sdk, trace } = begin();
      try {
        const { api } = await sdk();
        const { success } = await api.deleteFiles(customId(key), { keyType: "customId" });
        return success ? { ok: true } : failureOf(trace);
      } catch {
        return failureOf(trace);
      }
    },

    async exists(key) {
      if (!isFileKey(key)) return badKey;
      const call = begin();
      try {
        const response = await call.fetch(addressOf(key), { method: "HEAD" });
        if (response.status === 404) return { ok: true, exists: false };
        return response.ok ? { ok: true, exists: true } : failureOf(call.trace);
      } catch {
        return failureOf(call.trace);
      }
    },

    async *list() {
      for (let offset = 0; ; offset += listedAtOnce) {
        const { sdk, trace } = begin();
        try {
          const { api } = await sdk();
          const { files, hasMore } = await api.listFiles({ limit: listedAtOnce, offset });
          const ours = files.flatMap(({ customId, uploadedAt }) => {
            const key = customId ? keyOf(customId) : "";
            return isFileKey(key) ? [{ key, storedAt: new Date(uploadedAt) }] : [];
          });
          yield { ok: true, files: ours };
          if (!hasMore) return;
        } catch {
          yield failureOf(trace);
          return;
        }
      }
    },

    publicUrl(key) {
      return isFileKey(key) ? addressOf(key) : null;
    },

    async health() {
      const start = performance.now();
      const { sdk, trace } = begin();
      try {
        const { api } = await sdk();
        await api.getUsageInfo();
        return { ok: true, latencyMs: performance.now() - start };
      } catch {
        return { ...failureOf(trace), latencyMs: performance.now() - start };
      }
    },
  };
}
