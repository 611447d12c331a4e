import { and, desc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { characterVersions } from "@/db/schema/characters";
import { decodeCursor, pageInput, pageOf, toPage } from "@/lib/kernel/cursor";
import { verb } from "@/lib/kernel/verb";
import { CharacterId } from "./schema";
import { ownedCharacter } from "./store";

export const VersionRow = z
  .object({
    version: z.int(),
    kind: z.string(),
    change: z.array(
      z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() }),
    ),
    at: z.date().transform((date) => date.toISOString()),
  })
  .meta({ id: "CharacterVersion" });

/** The ledger of a character, newest first. */
export const listVersions = verb({
  name: "characters.list_versions",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({ id: CharacterId, ...pageInput }),
  output: pageOf(VersionRow),
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    const before = input.cursor ? Number(decodeCursor(input.cursor, ["integer"])[0]) : undefined;
    const rows = await ctx.db
      .select({
        version: characterVersions.version,
        kind: characterVersions.kind,
        change: characterVersions.change,
        at: characterVersions.createdAt,
      })
      .from(characterVersions)
      .where(
        and(
          eq(characterVersions.characterId, character.id),
          before === undefined ? undefined : lt(characterVersions.version, before),
        ),
      )
      .orderBy(desc(characterVersions.version))
      .limit(input.limit + 1);
    return toPage(rows, input.limit, (row) => [row.version]);
  },
});
