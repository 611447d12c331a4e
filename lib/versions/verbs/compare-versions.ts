import { z } from "zod";
import { NumberChange, numbersBetween } from "@/lib/characters/numbers-between";
import { ownedCharacter } from "@/lib/characters/owned-character";
import { CharacterId } from "@/lib/characters/schema";
import { localeInput } from "@/lib/characters/verbs/get-wizard";
import { verb } from "@/lib/kernel/verb";
import { TextsView } from "@/lib/rulebook/sheet-view";
import { textsIn } from "@/lib/rulebook/texts-in";
import { changeLines } from "../change-lines";
import { authorsOf, twoVersionsOf } from "../version-row";
import { VersionNumber } from "./get-version";
import { AuthorView } from "./list-versions";

const ComparedVersion = z.object({
  version: z.int(),
  at: z.date().transform((date) => date.toISOString()),
  by: AuthorView,
});

export const ChangeLineView = z
  .object({
    piece: z
      .string()
      .describe("What differs: `name`, `choice:level/1/class`, `carried:<entry>`, `coins.gp` …"),
    label: z.string(),
    text: z.string().describe("The difference as a sentence"),
    before: z.string().describe("Empty: not there"),
    after: z.string(),
  })
  .meta({
    id: "ChangeLine",
    description: "One difference between two versions, in the language asked for",
  });

export const VersionComparison = z
  .object({
    name: z.string(),
    newest: z.int(),
    from: ComparedVersion,
    to: ComparedVersion,
    changes: z.array(ChangeLineView).describe("Of what was chosen and written"),
    numbers: z
      .array(NumberChange)
      .describe("Of the derived sheet, each with its explanation on both sides"),
    texts: TextsView,
  })
  .meta({ id: "VersionComparison" });

export type ComparisonView = z.output<typeof VersionComparison>;

/** Two versions of a character side by side: what was chosen otherwise, and what that does to the numbers. */
export const compareVersions = verb({
  name: "characters.compare_versions",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({
    id: CharacterId,
    from: VersionNumber,
    to: VersionNumber.optional().describe("The newest when absent"),
    locale: localeInput,
  }),
  output: VersionComparison,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    const locale = input.locale ?? ctx.origin.locale;
    const [from, to] = await twoVersionsOf(
      ctx,
      character.id,
      input.from,
      input.to ?? character.version,
    );
    const author = await authorsOf(ctx, [from.actorId, to.actorId]);
    const numbers = numbersBetween(from.snapshot.build, to.snapshot.build, locale);
    const [one, other] = [numbers.map((row) => row.from), numbers.map((row) => row.to)];
    return {
      name: character.name,
      newest: character.version,
      from: { version: from.version, at: from.createdAt, by: author(from.actorId) },
      to: { version: to.version, at: to.createdAt, by: author(to.actorId) },
      changes: changeLines(from.snapshot, to.snapshot, locale),
      numbers,
      texts: {
        ...textsIn(one, from.snapshot.build, locale),
        ...textsIn(other, to.snapshot.build, locale),
      },
    };
  },
});
