// Read by the compiler alone: what must not compile. A line that begins to compile fails the check of types.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { characters } from "@/db/schema/characters";
import { changeCharacter } from "@/lib/characters/change-character";
import { ownedCharacter } from "@/lib/characters/owned-character";
import { saveVersion } from "@/lib/characters/save-version";
import { CharacterId } from "@/lib/characters/schema";
import { verb } from "@/lib/kernel/verb";

const gate = { kind: "write", access: "person", scope: null, output: z.object({}) } as const;
const input = z.strictObject({ id: CharacterId });
const entry = { kind: "edited", change: [] };

export const renamesAnybodys = verb({
  ...gate,
  name: "tests.renames_anybodys",
  input,
  async run({ ctx, input: { id } }) {
    const [found] = await ctx.db.select().from(characters).where(eq(characters.id, id));
    if (!found) return {};
    // @ts-expect-error found by its id alone, so it may be somebody else's
    await saveVersion(ctx, found, { name: "Mine now" }, entry);
    // @ts-expect-error the same for what makes no version
    await changeCharacter(ctx, found, { deletedAt: ctx.now() });
    return {};
  },
});

export const renamesOnesOwn = verb({
  ...gate,
  name: "tests.renames_ones_own",
  input,
  async run({ ctx, input: { id } }) {
    await saveVersion(ctx, await ownedCharacter(ctx, id), { name: "Mine" }, entry);
    // Whoever may try is known to have a row.
    ctx.actor.userId satisfies string;
    return {};
  },
});

export const forAnyone = verb({
  ...gate,
  access: "anyone",
  name: "tests.for_anyone",
  input: z.strictObject({}),
  async run({ ctx }) {
    // @ts-expect-error nobody may be asking
    ctx.actor.userId satisfies string;
    return {};
  },
});

// @ts-expect-error a verb is run by perform alone
renamesOnesOwn.run;
