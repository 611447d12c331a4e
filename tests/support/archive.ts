import { unzipSync } from "fflate";
import { archiveEntries } from "@/lib/data-exports/archive-entries";
import { openLocked } from "@/lib/data-exports/locked-archive";
import type { Ctx } from "@/lib/kernel/ctx";
import type { Id } from "@/lib/kernel/ids";

/** Every file of somebody's archive as it would be packed. */
export async function archivedOf(ctx: Ctx, userId: Id<"user">): Promise<Record<string, unknown>> {
  const files: Record<string, unknown> = {};
  for (const { name, text } of await archiveEntries(ctx, userId)) {
    let json = "";
    for await (const piece of text()) json += piece;
    files[name] = JSON.parse(json);
  }
  return files;
}

/** The files of a stored archive. @throws where it is gone or was changed */
export async function openArchive(fileKey: string, bytes: number) {
  const opened = await openLocked(fileKey, bytes);
  if (!opened) throw new Error("the archive is not there");
  return unzipSync(new Uint8Array(await new Response(opened.body).arrayBuffer()));
}
