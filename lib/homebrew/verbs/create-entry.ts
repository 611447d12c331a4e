import { count, eq } from "drizzle-orm";
import { z } from "zod";
import { homebrewEntries } from "@/db/schema/homebrew";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { searchKey } from "@/lib/kernel/fold-text";
import { newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { lockForQuota } from "@/lib/platform/lock-for-quota";
import { entriesPerGuestMax, entriesPerMemberMax } from "../limits";
import { EntryKind, EntryView, entryInput } from "../schema";
import { newKey, soundRow } from "../sound-row";
import { toView } from "../store";

/** Writes an entry of one's own. It changes no character until one takes it. */
export const createEntry = verb({
  name: "homebrew.create",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({ kind: EntryKind, ...entryInput }),
  output: EntryView,
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const { userId: ownerId, userKind } = ctx.actor;
    const limit = userKind === "guest" ? entriesPerGuestMax : entriesPerMemberMax;
    await lockForQuota(ctx, "homebrew", ownerId);
    const [kept] = await ctx.db
      .select({ found: count() })
      .from(homebrewEntries)
      .where(eq(homebrewEntries.ownerId, ownerId));
    must((kept?.found ?? 0) < limit, "conflict", "homebrew.too_many", { params: { limit } });
    const { kind, name, line } = input;
    const key = newKey(name);
    const row = soundRow(kind, key, input.row);
    const at = ctx.now();
    const [made] = await ctx.db
      .insert(homebrewEntries)
      .values({
        id: newId("homebrew"),
        ownerId,
        key,
        kind,
        name,
        nameFolded: searchKey(name),
        line,
        row,
        createdAt: at,
        updatedAt: at,
      })
      .returning();
    must(made, "unavailable", "request.unexpected");
    return toView(made);
  },
});
