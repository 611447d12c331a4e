import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { dataExports } from "@/db/schema/data-exports";
import { ExportView, view } from "@/lib/data-exports/export-view";
import { verb } from "@/lib/kernel/verb";
import { ownAccount } from "@/lib/users/own-account";

export const listExports = verb({
  name: "data_exports.list_exports",
  kind: "read",
  access: "member",
  scope: null,
  input: z.strictObject({}),
  output: z.object({ exports: z.array(ExportView) }),
  async run({ ctx }) {
    const { id: userId } = await ownAccount(ctx);
    const rows = await ctx.db
      .select()
      .from(dataExports)
      .where(eq(dataExports.userId, userId))
      .orderBy(desc(dataExports.id))
      .limit(5);
    return { exports: rows.map(view) };
  },
});
