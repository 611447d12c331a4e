import { eq } from "drizzle-orm";
import { z } from "zod";
import { homebrewEntries } from "@/db/schema/homebrew";
import { IfMatch } from "@/lib/kernel/if-match";
import { verb } from "@/lib/kernel/verb";
import { EntryId, EntryView } from "../schema";
import { mustBeCurrent, ownedEntry, toView } from "../store";

/** Takes an entry off the shelf; characters that took it keep their copy. Answers with it, so that it can be written again. */
export const deleteEntry = verb({
  name: "homebrew.delete",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({ id: EntryId, ifMatch: IfMatch.optional() }),
  output: EntryView,
  async run({ ctx, input }) {
    const row = await ownedEntry(ctx, input.id);
    mustBeCurrent(row, input.ifMatch);
    await ctx.db.delete(homebrewEntries).where(eq(homebrewEntries.id, row.id));
    return toView(row);
  },
});
