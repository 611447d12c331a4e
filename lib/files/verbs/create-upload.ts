import { and, count, eq, ne, sql, sum } from "drizzle-orm";
import { z } from "zod";
import { uploads } from "@/db/schema/uploads";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { openUploadsMax, quotaBytesMax, uploadBytesMax } from "../limits";
import { mustBeUploader } from "../must-be-uploader";
import { UploadView, uploadInput } from "../schema";
import { uploadView } from "../upload-view";

/** Announces a file that will come in parts. Its size counts against the quota from now on. */
export const createUpload = verb({
  name: "files.create_upload",
  kind: "write",
  access: "person",
  scope: "files:write",
  rate: "files.create_upload",
  input: z.strictObject(uploadInput),
  output: UploadView,
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const { userId: ownerId, userKind } = ctx.actor;
    await mustBeUploader(ctx, input.roomId, ownerId);
    const limit = uploadBytesMax[input.kind];
    must(input.size <= limit, "too_large", "files.too_large", { params: { limit } });
    await lockForQuota(ctx, "uploads", ownerId);
    const own = eq(uploads.ownerId, ownerId);
    const [kept] = await ctx.db
      .select({ bytes: sum(uploads.size).mapWith(Number) })
      .from(uploads)
      .where(own);
    const quota = quotaBytesMax[userKind];
    must((kept?.bytes ?? 0) + input.size <= quota, "conflict", "files.quota_full", {
      params: { limit: quota },
    });
    const [open] = await ctx.db
      .select({ found: count() })
      .from(uploads)
      .where(and(own, ne(uploads.state, "ready")));
    must((open?.found ?? 0) < openUploadsMax, "conflict", "files.too_many_open", {
      params: { limit: openUploadsMax },
    });
    const [row] = await ctx.db
      .insert(uploads)
      .values({
        ...input,
        waveform: input.waveform ?? sql`null`,
        id: newId("upload"),
        ownerId,
        createdAt: ctx.now(),
      })
      .returning();
    must(row, "unavailable", "request.unexpected");
    return uploadView(row);
  },
});
