import { and, desc, eq, gt } from "drizzle-orm";
import { z } from "zod";
import { dataExports } from "@/db/schema/accounts";
import { must } from "@/lib/kernel/fault";
import { idSchema, newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { oneWriter } from "@/lib/platform/one-writer";
import { ownAccount } from "./account-of";

export const ExportView = z
  .object({
    id: idSchema("export"),
    state: z.enum(["queued", "ready", "failed", "expired"]),
    bytes: z.int().nullable(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "DataExport" });

function view(row: typeof dataExports.$inferSelect): z.input<typeof ExportView> {
  return {
    id: row.id,
    state: row.state,
    bytes: row.bytes,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
  };
}

/** Asks for everything about oneself as one zip; a letter says when it is there. */
export const requestExport = verb({
  name: "accounts.request_export",
  kind: "write",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  rate: "accounts.recovery",
  input: z.strictObject({}),
  output: ExportView,
  async run({ ctx }) {
    const { id: userId } = await ownAccount(ctx);
    await oneWriter(ctx, "exports", userId);
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
    ctx.enqueue({ name: "accounts.build-export", data: { exportId: row.id } });
    ctx.record({ type: "accounts.export_requested", subjectId: row.id, userId, activity: true });
    return view(row);
  },
});

export const listExports = verb({
  name: "accounts.list_exports",
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

/** Where the archive lies: for the route that unlocks and sends it, and for nobody else. */
export const findExport = verb({
  name: "accounts.find_export",
  kind: "read",
  access: "member",
  scope: null,
  themselves: true,
  fresh: true,
  input: z.strictObject({ id: idSchema("export") }),
  output: z.object({ fileKey: z.string() }),
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
    must(row?.fileKey, "not_found", "accounts.export_not_found");
    return { fileKey: row.fileKey };
  },
});
