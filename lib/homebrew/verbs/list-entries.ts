import { and, desc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { homebrewEntries } from "@/db/schema/homebrew";
import { isPerson } from "@/lib/kernel/actor";
import { decodeCursor, pageInput, toPage } from "@/lib/kernel/cursor";
import { must } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { EntryKind, EntryPage } from "../schema";
import { toView } from "../store";

/** One's own entries, newest first. */
export const listEntries = verb({
  name: "homebrew.list",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({ kind: EntryKind.optional(), ...pageInput }),
  output: EntryPage,
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const before = input.cursor ? (String(decodeCursor(input.cursor, ["text"])[0]) as Id<"homebrew">) : undefined;
    const rows = await ctx.db
      .select()
      .from(homebrewEntries)
      .where(
        and(
          eq(homebrewEntries.ownerId, ctx.actor.userId),
          input.kind ? eq(homebrewEntries.kind, input.kind) : undefined,
          before ? lt(homebrewEntries.id, before) : undefined,
        ),
      )
      .orderBy(desc(homebrewEntries.id))
      .limit(input.limit + 1);
    return toPage(rows.map(toView), input.limit, (row) => [row.id]);
  },
});
