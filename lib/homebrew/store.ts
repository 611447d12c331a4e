import { and, eq } from "drizzle-orm";
import { homebrewEntries } from "@/db/schema/homebrew";
import { isPerson } from "@/lib/kernel/actor";
import type { Ctx } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import type { EntryKind } from "./schema";

export type EntryRow = typeof homebrewEntries.$inferSelect;

/** @throws Fault not_found `homebrew.not_found`: what you may not see does not exist */
export async function ownedEntry(ctx: Ctx, id: Id<"homebrew">): Promise<EntryRow> {
  must(isPerson(ctx.actor), "not_found", "homebrew.not_found");
  const [row] = await ctx.db
    .select()
    .from(homebrewEntries)
    .where(and(eq(homebrewEntries.id, id), eq(homebrewEntries.ownerId, ctx.actor.userId)));
  must(row, "not_found", "homebrew.not_found");
  return row;
}

export function toView({ ownerId: _owner, kind, ...row }: EntryRow) {
  return { ...row, kind: kind as EntryKind };
}
