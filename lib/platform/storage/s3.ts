import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { S3Client, S3ServiceException } from "@aws-sdk/client-s3";
import {
  immutableCacheControl,
  type PutOptions,
  type Storage,
  type StorageFailed,
} from "./contract";
import { withStallDeadline } from "./deadline";
import { isFileKey } from "./file-key";

export type S3StorageOptions = {
  bucket: string;
  region: string;
  /** Without them the machine's own role is used, as Amazon's SDK finds it. */
  accessKeyId?: string | undefined;
  secretAccessKey?: string | undefined;
  /** Any server that speaks S3 (MinIO, R2, Garage); without it Amazon's own for the region. */
  endpoint?: string | undefined;
  /** Bucket in the path instead of the host name; what most servers other than Amazon's want. */
  pathStyle?: boolean | undefined;
  /** Where the bucket can be read by the public, when it can. */
  publicBaseUrl?: string | undefined;
  /** Every call with all its tries ends by then. */
  deadlineMs?: number;
  stallMs?: number;
};

const badKey: StorageFailed = { ok: false, failed: "storage.bad_key" };
const fullCodes = new Set([
  "QuotaExceeded",
  "XMinioStorageFull",
  "XMinioAdminBucketQuotaExceeded",
  "InsufficientStorage",
]);

function isAnswer(error: unknown): error is S3ServiceException {
  return error instanceof Error && "$metadata" in error && "$fault" in error;
}

function isMissing(error: unknown): boolean {
  return isAnswer(error) && (error.name === "NoSuchKey" || error.name === "NotFound");
}

function failure(error: unknown): StorageFailed {
  if (isAnswer(error)) {
    const status = error.$metadata.httpStatusCode ?? 0;
    if (fullCodes.has(error.name) || status === 507) return { ok: false, failed: "storage.full" };
    if (status === 401 || status === 403 || error.name === "NoSuchBucket")
      return { ok: false, failed: "storage.refused" };
    return { ok: false, failed: "storage.unavailable" };
  }
  // The SDK calls a reset connection a TimeoutError too, so only the abort of our own deadline counts.
  const late = error instanceof Error && error.name === "AbortError";
  return { ok: false, failed: late ? "storage.timeout" : "storage.unavailable" };
}

/** Files in an S3 bucket, Amazon's or any that speaks its API. */
export function s3Storage(options: S3StorageOptions): Storage {
  const {
    bucket,
    region,
    accessKeyId,
    secretAccessKey,
    endpoint,
    pathStyle = endpoint !== undefined,
  } = options;
  const { publicBaseUrl, deadlineMs = 10_000, stallMs = 10_000 } = options;
  let client: S3Client | undefined;

  /** The SDK takes 34 MB, so it is loaded when a file is first asked for and not by every page that names one. */
  async function open() {
    const sdk = await import("@aws-sdk/client-s3");
    client ??= new sdk.S3Client({
      region,
      ...(endpoint ? { endpoint } : {}),
      forcePathStyle: pathStyle,
      ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
      maxAttempts: 2,
      // Checksum trailers are Amazon's own and other servers refuse them.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    });
    return { sdk, client };
  }
  const deadline = () => ({ abortSignal: AbortSignal.timeout(deadlineMs) });

  async function write(
    key: string,
    source: Uint8Array | string,
    { contentType, cacheControl }: PutOptions,
  ): Promise<{ ok: true; size: number } | StorageFailed> {
    if (!isFileKey(key)) return badKey;
    try {
      const { sdk, client } = await open();
      const isPath = typeof source === "string";
      const size = isPath ? (await stat(source)).size : source.byteLength;
      const command = new sdk.PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: isPath ? createReadStream(source) : source,
        ContentLength: size,
        ContentType: contentType,
        CacheControl: cacheControl,
      });
      // A large file has time in proportion: a megabyte a second at least.
      const patience = AbortSignal.timeout(deadlineMs + Math.ceil(size / 1000));
      await client.send(command, { abortSignal: patience });
      return { ok: true, size };
    } catch (error) {
      return failure(error);
    }
  }

  return {
    name: "s3",
    put: write,
    putFile: write,

    async get(key, range) {
      if (!isFileKey(key)) return badKey;
      try {
        const { sdk, client } = await open();
        const found = await client.send(
          new sdk.GetObjectCommand({
            Bucket: bucket,
            Key: key,
            ...(range ? { Range: `bytes=${range.start}-${range.end}` } : {}),
          }),
          deadline(),
        );
        if (!found.Body) return { ok: false, failed: "storage.unavailable" };
        return {
          ok: true,
          file: {
            body: withStallDeadline(found.Body.transformToWebStream(), stallMs),
            contentType: found.ContentType ?? "application/octet-stream",
            cacheControl: found.CacheControl ?? immutableCacheControl,
            size: found.ContentLength ?? 0,
          },
        };
      } catch (error) {
        return isMissing(error) ? { ok: true, file: null } : failure(error);
      }
    },

    async remove(key) {
      if (!isFileKey(key)) return badKey;
      try {
        const { sdk, client } = await open();
        await client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: key }), deadline());
        return { ok: true };
      } catch (error) {
        return isMissing(error) ? { ok: true } : failure(error);
      }
    },

    async exists(key) {
      if (!isFileKey(key)) return badKey;
      try {
        const { sdk, client } = await open();
        await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }), deadline());
        return { ok: true, exists: true };
      } catch (error) {
        return isMissing(error) ? { ok: true, exists: false } : failure(error);
      }
    },

    async *list() {
      try {
        let ContinuationToken: string | undefined;
        do {
          const { sdk, client } = await open();
          const page = await client.send(
            new sdk.ListObjectsV2Command({ Bucket: bucket, MaxKeys: 500, ContinuationToken }),
            deadline(),
          );
          const named = (page.Contents ?? []).filter(
            ({ Key }) => Key !== undefined && isFileKey(Key),
          );
          yield {
            ok: true,
            files: named.map(({ Key = "", LastModified = new Date() }) => ({
              key: Key,
              storedAt: LastModified,
            })),
          };
          ContinuationToken = page.NextContinuationToken;
        } while (ContinuationToken);
      } catch (error) {
        yield failure(error);
      }
    },

    publicUrl(key) {
      return publicBaseUrl && isFileKey(key)
        ? `${publicBaseUrl.replace(/(?<!\/)\/+$/, "")}/${key}`
        : null;
    },

    async health() {
      const start = performance.now();
      try {
        const { sdk, client } = await open();
        await client.send(new sdk.HeadBucketCommand({ Bucket: bucket }), deadline());
        return { ok: true, latencyMs: performance.now() - start };
      } catch (error) {
        // A bucket that is not there is answered with a bare 404.
        const failed = isMissing(error)
          ? ({ ok: false, failed: "storage.refused" } as const)
          : failure(error);
        return { ...failed, latencyMs: performance.now() - start };
      }
    },
  };
}
