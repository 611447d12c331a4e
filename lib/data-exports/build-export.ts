import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import yazl from "yazl";
import { z } from "zod";
import { personalRows } from "@/db/personal-rows";
import { dataExports } from "@/db/schema/data-exports";
import { files } from "@/db/schema/files";
import type { Ctx } from "@/lib/kernel/ctx";
import { type Id, idSchema } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { secondsFrom } from "@/lib/kernel/seconds-from";
import { mailNotification } from "@/lib/notifications/mails/mail-notification";
import { newFileKey } from "@/lib/platform/storage/file-key";
import { storage } from "@/lib/platform/storage/storage";
import { archiveEntries } from "./archive-entries";
import { exportLifeS } from "./limits";
import { writeLocked } from "./locked-archive";

/** The widest of every picture of somebody, one at a time. */
async function* pictures(ctx: Ctx, userId: Id<"user">) {
  const own = personalRows(ctx.db, files, { where: eq(files.ownerId, userId), by: [files.id] });
  for await (const image of own as AsyncIterable<typeof files.$inferSelect>) {
    const widest = [...image.variants].sort((a, b) => b.width - a.width)[0];
    if (!widest || image.removedAt) continue;
    const stored = await storage().get(widest.key);
    if (!stored.ok) throw new Error(`a file for the archive could not be read: ${stored.failed}`);
    if (!stored.file) continue;
    const bytes = Buffer.from(await new Response(stored.file.body).arrayBuffer());
    yield { name: `images/${image.id}.${widest.format}`, bytes };
  }
}

/** Fills the archive while it is read; one picture and one page of rows are in memory at a time. */
async function fill(archive: yazl.ZipFile, ctx: Ctx, userId: Id<"user">): Promise<void> {
  const added = (stream: Readable, name: string, compress: boolean) =>
    new Promise<void>((resolve, reject) => {
      stream.once("end", resolve).once("error", reject);
      archive.addReadStream(stream, name, { compress });
    });
  for (const { name, text } of await archiveEntries(ctx, userId))
    await added(Readable.from(text(), { objectMode: false }), name, true);
  for await (const { name, bytes } of pictures(ctx, userId))
    await added(Readable.from([bytes], { objectMode: false }), name, false);
  archive.end();
}

/** Packs everything about a user into one locked zip of JSON and pictures. Gives the name it is stored under. */
async function packEverything(ctx: Ctx, userId: Id<"user">) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "mythwright-archive-"));
  try {
    const archive = new yazl.ZipFile();
    const place = path.join(folder, "archive");
    const filled = fill(archive, ctx, userId).catch((error) => {
      (archive.outputStream as Readable).destroy(error);
      throw error;
    });
    await Promise.all([writeLocked(archive.outputStream, place), filled]);
    const key = newFileKey("exports", "bin");
    const put = await storage().putFile(key, place, {
      contentType: "application/octet-stream",
      cacheControl: "private, no-store",
    });
    if (!put.ok) throw new Error(`the archive could not be kept: ${put.failed}`);
    return { key, bytes: put.size };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const buildExport = job({
  schema: z.object({ exportId: idSchema("export") }),
  async handler(ctx, { exportId }) {
    const [wanted] = await ctx.db.select().from(dataExports).where(eq(dataExports.id, exportId));
    if (wanted?.state !== "queued") return;
    const { key, bytes } = await packEverything(ctx, wanted.userId);
    const readyAt = ctx.now();
    await ctx.db
      .update(dataExports)
      .set({
        state: "ready",
        fileKey: key,
        bytes,
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
