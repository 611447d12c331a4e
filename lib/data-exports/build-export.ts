import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { strToU8, zip } from "fflate";
import { z } from "zod";
import { dataExports } from "@/db/schema/data-exports";
import { idSchema } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { mailNotification } from "@/lib/notifications/mails/mail-notification";
import { keyFor } from "@/lib/platform/security/secrets";
import { newFileKey } from "@/lib/platform/storage/file-key";
import { storage } from "@/lib/platform/storage/storage";
import { gatherEverything } from "./gather-everything";
import { exportLifeS } from "./limits";

const ivBytes = 12;
const tagBytes = 16;

/** Storages serve what they hold to whoever knows the name, so the archive lies there locked. */
function lock(bytes: Uint8Array): Uint8Array {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", keyFor("export"), iv);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** The archive again. @throws where the bytes are not one of ours */
export function unlock(bytes: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", keyFor("export"), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
}

function zipped(entries: Record<string, Uint8Array>): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip(entries, { level: 6 }, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}

async function bytesOf(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = await storage().get(key);
  if (!kept.ok) throw new Error(`a file for the archive could not be read: ${kept.failed}`);
  return kept.file ? new Uint8Array(await new Response(kept.file.body).arrayBuffer()) : null;
}

/** Packs everything about a user into one zip of JSON and images, the widest of each. */
export const buildExport = job({
  schema: z.object({ exportId: idSchema("export") }),
  async handler(ctx, { exportId }) {
    const [wanted] = await ctx.db.select().from(dataExports).where(eq(dataExports.id, exportId));
    if (wanted?.state !== "queued") return;
    const { documents, images } = await gatherEverything(ctx, wanted.userId);
    const entries = Object.fromEntries(
      Object.entries(documents).map(([name, value]) => [
        name,
        strToU8(JSON.stringify(value, null, 2)),
      ]),
    ) as Record<string, Uint8Array>;
    for (const image of images) {
      const widest = [...image.variants].sort((a, b) => b.width - a.width)[0];
      const bytes = widest && !image.removedAt ? await bytesOf(widest.key) : null;
      if (widest && bytes) entries[`images/${image.id}.${widest.format}`] = bytes;
    }
    const archive = lock(await zipped(entries));
    const fileKey = newFileKey("exports", "bin");
    const put = await storage().put(fileKey, archive, {
      contentType: "application/octet-stream",
      cacheControl: "private, no-store",
    });
    if (!put.ok) throw new Error(`the archive could not be kept: ${put.failed}`);
    const readyAt = ctx.now();
    await ctx.db
      .update(dataExports)
      .set({
        state: "ready",
        fileKey,
        bytes: put.size,
        readyAt,
        expiresAt: secondsFrom(readyAt, exportLifeS),
      })
      .where(eq(dataExports.id, exportId));
    await mailNotification.handler(
      ctx,
      mailNotification.schema.parse({
        userId: wanted.userId,
        notice: "export_ready",
        id: `export-${exportId}`,
      }),
    );
  },
});
