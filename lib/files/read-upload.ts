import { randomUUID } from "node:crypto";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { StoredPart } from "@/db/schema/uploads";
import type { Ctx } from "@/lib/kernel/ctx";
import { Fault, must } from "@/lib/kernel/fault";
import { type FileFacts, inspectFile } from "@/lib/platform/media/media";
import { scanFile } from "@/lib/platform/scanner/scanner";
import { cacheControlOf } from "@/lib/platform/storage/cache-control";
import { storage } from "@/lib/platform/storage/storage";
import { isWorkerFailure } from "@/lib/platform/workers/worker-failure";
import { durationMsMax, uploadBytesMax } from "./limits";
import { storeFault, storeImage } from "./store-image";
import type { UploadRow } from "./upload-view";

const retryAfterS = 10;
const accepted =
  "PNG, JPEG, WebP, AVIF, MP4, WebM, MOV, MP3, M4A, OGG, WAV, FLAC, PDF, TXT, MD, CSV, JSON, DOCX, ODT";

function notAccepted(): Fault {
  return new Fault("unsupported", "files.not_accepted", { params: { accepted } });
}

/** One file out of its parts, on this machine for as long as it is looked at. */
async function assemble(parts: readonly StoredPart[], file: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    for (const { key } of parts) {
      const found = await storage().get(key);
      if (!found.ok) throw storeFault(found.failed);
      must(found.file, "unavailable", "request.storage_full");
      for await (const chunk of found.file.body) await handle.write(chunk);
    }
  } finally {
    await handle.close();
  }
}

type Found = Extract<FileFacts, { ok: true }>;

async function storeWhole(file: string, { extension, mimeType }: Found): Promise<StoredPart[]> {
  const key = `rooms/${randomUUID()}/file.${extension}`;
  const options = { contentType: mimeType, cacheControl: cacheControlOf(key) };
  const put = await storage().putFile(key, file, options);
  if (!put.ok) throw storeFault(put.failed);
  return [{ key, bytes: put.size }];
}

async function keepImage(ctx: Ctx, row: UploadRow, file: string, found: Found) {
  const stored = await storeImage(await readFile(file), "rooms", row.ownerId, ctx.now());
  if (!stored.ok) {
    if (stored.failed.startsWith("images.")) throw notAccepted();
    throw storeFault(stored.failed);
  }
  const { width, height, placeholder, variants } = stored.row;
  return {
    kind: "image" as const,
    mimeType: found.mimeType,
    width: width ?? null,
    height: height ?? null,
    durationMs: null,
    placeholder: placeholder ?? null,
    stored: variants ?? [],
  };
}

async function look(ctx: Ctx, row: UploadRow, file: string) {
  const verdict = await scanFile(file);
  must(verdict !== "infected", "unsupported", "files.infected");
  must(verdict === "clean", "unavailable", "files.busy", { retryAfterS });
  const extension = /\.([a-z0-9]{1,8})$/i.exec(row.name)?.[1]?.toLowerCase() ?? "";
  const found = await inspectFile(file, extension);
  if (!found.ok) throw notAccepted();
  const limit = uploadBytesMax[found.kind];
  must(row.size <= limit, "too_large", "files.too_large", { params: { limit } });
  if (found.kind === "image") return keepImage(ctx, row, file, found);
  const media = "durationMs" in found ? found : null;
  if (media && media.durationMs > durationMsMax) throw notAccepted();
  return {
    kind: found.kind,
    mimeType: found.mimeType,
    width: media?.width ?? null,
    height: media?.height ?? null,
    durationMs: media?.durationMs ?? null,
    placeholder: null,
    stored: await storeWhole(file, found),
  };
}

/**
 * Puts a file together, has it scanned, reads what it is in a process of its own, and stores it as it is shown: an image
 * made anew, everything else as it came.
 *
 * @throws Fault unsupported `files.not_accepted`, `files.infected`; too_large `files.too_large`; unavailable `files.busy`
 */
export async function readUpload(ctx: Ctx, row: UploadRow) {
  const folder = await mkdtemp(path.join(tmpdir(), "mythwright-upload-"));
  const file = path.join(folder, "file");
  try {
    await assemble(row.stored, file);
    return await look(ctx, row, file);
  } catch (error) {
    if (!isWorkerFailure(error)) throw error;
    throw new Fault("unavailable", "files.busy", { retryAfterS, cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
