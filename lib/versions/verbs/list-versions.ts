import { and, desc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import type { CharacterSnapshot } from "@/db/schema/characters";
import { characterVersions } from "@/db/schema/versions";
import { linesPerEntryMax } from "@/lib/characters/limits";
import { ownedCharacter } from "@/lib/characters/owned-character";
import { CharacterId } from "@/lib/characters/schema";
import { localeInput } from "@/lib/characters/verbs/get-wizard";
import { translator } from "@/lib/i18n/translator";
import { decodeCursor, pageInput, pageOf, toPage } from "@/lib/kernel/cursor";
import { verb } from "@/lib/kernel/verb";
import { changeLines } from "../change-lines";
import { authorsOf, permalinkOf } from "../version-row";

export const AuthorView = z
  .object({ you: z.boolean(), name: z.string().nullable() })
  .nullable()
  .describe("Who wrote it; null is the server itself");

export const VersionRow = z
  .object({
    version: z.int(),
    kind: z.string(),
    change: z.array(
      z.object({
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    ),
    at: z.date().transform((date) => date.toISOString()),
    by: AuthorView,
    title: z.string().describe("What kind of change it was, in the language asked for"),
    lines: z
      .array(z.string())
      .describe("What it changed, a sentence each, against the version before"),
    more: z.int().describe("Further sentences that were left out"),
    permalink: z
      .string()
      .nullable()
      .describe("Path of its public page; null where nobody else may see it"),
  })
  .meta({ id: "CharacterVersion" });

export type VersionEntry = z.output<typeof VersionRow>;

/** The ledger of a character in words, newest first. */
export const listVersions = verb({
  name: "characters.list_versions",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({ id: CharacterId, locale: localeInput, ...pageInput }),
  output: pageOf(VersionRow),
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    const locale = input.locale ?? ctx.origin.locale;
    const t = translator(locale, "history");
    const before = input.cursor ? Number(decodeCursor(input.cursor, ["integer"])[0]) : undefined;
    // One more than the page shows: the oldest of it is told against the one before it, too.
    const rows = await ctx.db
      .select()
      .from(characterVersions)
      .where(
        and(
          eq(characterVersions.characterId, character.id),
          before === undefined ? undefined : lt(characterVersions.version, before),
        ),
      )
      .orderBy(desc(characterVersions.version))
      .limit(input.limit + 1);
    const author = await authorsOf(
      ctx,
      rows.map(({ actorId }) => actorId),
    );
    const described = rows.map(
      ({ version, kind, change, createdAt, actorId, snapshot, shown }, index) => {
        const all = linesAgainst(rows[index + 1]?.snapshot, snapshot);
        return {
          version,
          kind,
          change,
          at: createdAt,
          by: author(actorId),
          title: t(titleKey(kind)),
          lines: all.slice(0, linesPerEntryMax),
          more: Math.max(0, all.length - linesPerEntryMax),
          permalink: permalinkOf(character, { version, shown }),
        };
      },
    );
    return toPage(described, input.limit, (row) => [row.version]);

    function linesAgainst(was: CharacterSnapshot | undefined, is: CharacterSnapshot): string[] {
      return was ? changeLines(was, is, locale).map(({ text }) => text) : [];
    }
  },
});

const kinds = [
  "created",
  "chose",
  "described",
  "inventory",
  "prepared",
  "level_up",
  "level_down",
  "patched",
  "replaced",
  "restored",
  "rolled",
  "surprised",
  "merged",
  "homebrew",
] as const;

function titleKey(kind: string): `kinds.${(typeof kinds)[number] | "other"}` {
  return `kinds.${kinds.find((known) => known === kind.replace(".", "_")) ?? "other"}`;
}
