import { and, eq, gt } from "drizzle-orm";
import { z } from "zod";
import { dataExports } from "@/db/schema/data-exports";
import { must } from "@/lib/kernel/fault";
import { idSchema } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { ownAccount } from "@/lib/users/own-account";

/** Where the archive lies: for the route that unlocks and sends it, and for nobody else. */
export const findExport = verb({
  name: "data_exports.find_export",
  kind: "read",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  input: z.strictObject({ id: idSchema("export") }),
  output: z.object({ fileKey: z.string(), bytes: z.int() }),
  async run({ ctx, input }) {
    const { id: userId } = await ownAccount(ctx);
    const [row] = await ctx.db
      .select()
      .from(dataExports)
      .where(
        and(
          eq(dataExports.id, input.id),
          eq(dataExports.userId, userId),
          eq(dataExports.state, "ready"),
          gt(dataExports.expiresAt, ctx.now()),
        ),
      );
    must(row?.fileKey && row.bytes, "not_found", "accounts.export_not_found");
    return { fileKey: row.fileKey, bytes: row.bytes };
  },
});
