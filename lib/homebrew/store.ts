import { and, eq } from "drizzle-orm";
import { homebrewEntries } from "@/db/schema/homebrew";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import type { EntryKind } from "./schema";

export type EntryRow = typeof homebrewEntries.$inferSelect;

/**
 * The entry if it is the caller's own. In a write the row is locked, so two devices take turns.
 *
 * @throws Fault not_found `homebrew.not_found`: what you may not see does not exist
 */
export async function ownedEntry(ctx: Ctx, id: Id<"homebrew">): Promise<EntryRow> {
  must(isPerson(ctx.actor), "not_found", "homebrew.not_found");
  const query = ctx.db
    .select()
    .from(homebrewEntries)
    .where(and(eq(homebrewEntries.id, id), eq(homebrewEntries.ownerId, ctx.actor.userId)));
  const [row] = await (ctx.db === ctx.runtime.db ? query : query.for("update"));
  must(row, "not_found", "homebrew.not_found");
  return row;
}

/** @throws Fault stale `homebrew.changed_elsewhere` when it was written anew since `version` was read */
export function mustBeCurrent({ version: current }: EntryRow, version: number | undefined): void {
  must(version === undefined || version === current, "stale", "homebrew.changed_elsewhere", {
    params: { yours: version ?? 0, current },
  });
}

export function toView({ ownerId: _owner, kind, ...row }: EntryRow) {
  return { ...row, kind: kind as EntryKind };
}
