import { and, eq, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { asOwned } from "@/lib/kernel/owned";
import { verb } from "@/lib/kernel/verb";
import { changeCharacter } from "../change-character";
import { restoreWindowDays } from "../limits";
import { mustBeCurrent, ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { CharacterId, CharacterView, IfMatch } from "../schema";
import { pageTags } from "../tags";
import { assertCharacterQuota } from "./create-character";

/** Undoes a deletion. */
export const restoreCharacter = verb({
  name: "characters.restore",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({ id: CharacterId, ifMatch: IfMatch.optional() }),
  output: CharacterView,
  touches: pageTags,
  async run({ ctx, input }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const mine = and(eq(characters.id, input.id), eq(characters.ownerId, ctx.actor.userId));
    const recent = sql`${characters.deletedAt} > ${ctx.now().toISOString()}::timestamptz - make_interval(days => ${restoreWindowDays})`;
    const deleted = and(mine, isNotNull(characters.deletedAt), recent);
    const [found] = await ctx.db.select({ id: characters.id }).from(characters).where(deleted);
    if (found) {
      await assertCharacterQuota(ctx);
      await changeCharacter(ctx, asOwned(found), { deletedAt: null });
      ctx.record({
        type: "characters.restored",
        subjectId: input.id,
        userId: ctx.actor.userId,
        activity: true,
      });
    }
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    return toView(character);
  },
});
