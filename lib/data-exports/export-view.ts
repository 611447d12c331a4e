import { z } from "zod";
import type { dataExports } from "@/db/schema/data-exports";
import { idSchema } from "@/lib/kernel/ids";

export const ExportView = z
  .object({
    id: idSchema("export"),
    state: z.enum(["queued", "ready", "failed", "expired"]),
    bytes: z.int().nullable(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "DataExport" });

export function view(row: typeof dataExports.$inferSelect): z.input<typeof ExportView> {
  return {
    id: row.id,
    state: row.state,
    bytes: row.bytes,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
  };
}
