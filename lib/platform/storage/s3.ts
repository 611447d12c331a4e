import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { immutableCacheControl, type Storage, type StorageFailed } from "./contract";
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

function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && (error.name === "NoSuchKey" || error.name === "NotFound");
}

function failure(error: unknown): StorageFailed {
  if (error instanceof S3ServiceException) {
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
  const { bucket, region, accessKeyId, secretAccessKey, endpoint, pathStyle = endpoint !== undefined } = options;
  const { publicBaseUrl, deadlineMs = 10_000, stallMs = 10_000 } = options;
  const client = new S3Client({
    region,
    ...(endpoint ? { endpoint } : {}),
    forcePathStyle: pathStyle,
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    maxAttempts: 2,
    // Checksum trailers are Amazon's own and other servers refuse them.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const deadline = () => ({ abortSignal: AbortSignal.timeout(deadlineMs) });

  return {
    name: "s3",

    async put(key, bytes, { contentType, cacheControl }) {
      if (!isFileKey(key)) return badKey;
      try {
        const command = new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: bytes,
          ContentLength: bytes.byteLength,
          ContentType: contentType,
          CacheControl: cacheControl,
        });
        await client.send(command, deadline());
        return { ok: true, size: bytes.byteLength };
      } catch (error) {
        return failure(error);
      }
    },

    async get(key) {
      if (!isFileKey(key)) return badKey;
      try {
        const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }), deadline());
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
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }), deadline());
        return { ok: true };
      } catch (error) {
        return isMissing(error) ? { ok: true } : failure(error);
      }
    },

    async exists(key) {
      if (!isFileKey(key)) return badKey;
      try {
        await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }), deadline());
        return { ok: true, exists: true };
      } catch (error) {
        return isMissing(error) ? { ok: true, exists: false } : failure(error);
      }
    },

    publicUrl(key) {
      return publicBaseUrl && isFileKey(key) ? `${publicBaseUrl.replace(/\/+$/, "")}/${key}` : null;
    },

    async health() {
      const start = performance.now();
      try {
        await client.send(new HeadBucketCommand({ Bucket: bucket }), deadline());
        return { ok: true, latencyMs: performance.now() - start };
      } catch (error) {
        // A bucket that is not there is answered with a bare 404.
        const failed = isMissing(error) ? ({ ok: false, failed: "storage.refused" } as const) : failure(error);
        return { ...failed, latencyMs: performance.now() - start };
      }
    },
  };
}
