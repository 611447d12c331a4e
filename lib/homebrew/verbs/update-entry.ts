import { eq } from "drizzle-orm";
import { z } from "zod";
import { homebrewEntries } from "@/db/schema/homebrew";
import { must } from "@/lib/kernel/fault";
import { searchKey } from "@/lib/kernel/fold-text";
import { IfMatch } from "@/lib/kernel/if-match";
import { verb } from "@/lib/kernel/verb";
import { EntryId, EntryView, entryInput } from "../schema";
import { soundRow } from "../sound-row";
import { mustBeCurrent, ownedEntry, toView } from "../store";

/** Rewrites an entry. Characters that took it keep it as it was until they take it again. */
export const updateEntry = verb({
  name: "homebrew.update",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({ id: EntryId, ifMatch: IfMatch.optional(), ...entryInput }),
  output: EntryView,
  async run({ ctx, input }) {
    const entry = await ownedEntry(ctx, input.id);
    mustBeCurrent(entry, input.ifMatch);
    const { id, kind, key } = entry;
    const { name, line } = input;
    const row = soundRow(kind, key, input.row);
    const [saved] = await ctx.db
      .update(homebrewEntries)
      .set({
        name,
        nameFolded: searchKey(name),
        line,
        row,
        version: entry.version + 1,
        updatedAt: ctx.now(),
      })
      .where(eq(homebrewEntries.id, id))
      .returning();
    must(saved, "not_found", "homebrew.not_found");
    return toView(saved);
  },
});
