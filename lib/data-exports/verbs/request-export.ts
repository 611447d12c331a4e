import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { dataExports } from "@/db/schema/data-exports";
import { ExportView, view } from "@/lib/data-exports/export-view";
import { must } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { ownAccountLocked } from "@/lib/users/own-account";

/** Asks for everything about oneself as one zip; an e-mail says when it is there. */
export const requestExport = verb({
  name: "data_exports.request_export",
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  rate: "accounts.recovery",
  input: z.strictObject({}),
  output: ExportView,
  async run({ ctx }) {
    const { id: userId } = await ownAccountLocked(ctx);
    await lockForQuota(ctx, "exports", userId);
    const [running] = await ctx.db
      .select({ id: dataExports.id })
      .from(dataExports)
      .where(and(eq(dataExports.userId, userId), eq(dataExports.state, "queued")));
    must(!running, "conflict", "accounts.export_running");
    const [row] = await ctx.db
      .insert(dataExports)
      .values({ id: newId("export"), userId, createdAt: ctx.now() })
      .returning();
    if (!row) throw new Error("the wish for an archive was not kept");
    ctx.enqueue({ name: "data_exports.build", data: { exportId: row.id } });
    ctx.record({ type: "accounts.export_requested", subjectId: row.id, userId, activity: true });
    return view(row);
  },
});
