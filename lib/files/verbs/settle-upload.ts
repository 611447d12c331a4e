import { and, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { type StoredPart, uploads } from "@/db/schema/uploads";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { UploadId, UploadView } from "../schema";
import { ownUpload } from "../store";
import { type UploadRow, uploadView } from "../upload-view";

type Facts = Pick<
  UploadRow,
  "kind" | "mimeType" | "width" | "height" | "durationMs" | "placeholder"
> & { stored: StoredPart[] };

/** Writes what was found in a file and where it lies; its parts go. Null gives a claim back. */
export const settleUpload = verb({
  name: "files.settle_upload",
  kind: "write",
  access: "person",
  scope: "files:write",
  input: z.strictObject({ id: UploadId, facts: z.custom<Facts>().nullable() }),
  output: UploadView,
  async run({ ctx, input: { id, facts } }) {
    const row = await ownUpload(ctx, id);
    const change = facts
      ? { ...facts, state: "ready" as const, size: sizeOf(facts), leasedUntil: null }
      : { leasedUntil: null };
    const [settled] = await ctx.db
      .update(uploads)
      .set(change)
      .where(and(eq(uploads.id, id), isNotNull(uploads.leasedUntil)))
      .returning();
    must(settled, "not_found", "files.not_found");
    const keys = facts ? row.stored.map(({ key }) => key) : [];
    if (keys.length > 0) ctx.enqueue({ name: "files.remove_stored", data: { keys } });
    return uploadView(settled);
  },
});

/** What is kept counts from now on, which of a picture is not what came in. */
const sizeOf = ({ stored }: Facts) => stored.reduce((sum, { bytes }) => sum + bytes, 0);
