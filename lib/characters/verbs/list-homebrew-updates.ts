import { z } from "zod";
import { entryFacts } from "@/lib/homebrew/entry-facts";
import { type HomebrewUpdate, homebrewUpdatesOf } from "@/lib/homebrew/homebrew-updates";
import { EntryKind } from "@/lib/homebrew/schema";
import type { Locale } from "@/lib/kernel/ctx";
import { verb } from "@/lib/kernel/verb";
import type { Build } from "@/lib/rulebook/build";
import { TextsView } from "@/lib/rulebook/sheet-view";
import { textsIn } from "@/lib/rulebook/texts-in";
import { NumberChange, numbersBetween } from "../numbers-between";
import { ownedCharacter } from "../owned-character";
import { CharacterId } from "../schema";
import { localeInput } from "./get-wizard";

const HomebrewUpdateView = z.object({
  key: z.string().describe("The entry, as the build calls it"),
  kind: EntryKind,
  name: z.string().describe("On the shelf"),
  changes: z.array(
    z
      .object({ field: z.string(), label: z.string(), before: z.string(), after: z.string() })
      .describe("Empty: not there"),
  ),
  numbers: z.array(NumberChange).describe("Of the sheet, were the newer version taken"),
  texts: TextsView,
});

export const HomebrewUpdatesView = z
  .object({ version: z.int().describe("Of the character"), items: z.array(HomebrewUpdateView) })
  .meta({
    id: "HomebrewUpdates",
    description: "Homebrew that a character carries in an older version than its owner's shelf",
  });

export type HomebrewUpdatesView = z.output<typeof HomebrewUpdatesView>;

/** What the character carries of its owner's homebrew in an older version, and what the newer one would change. */
export const listHomebrewUpdates = verb({
  name: "characters.list_homebrew_updates",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({ id: CharacterId, locale: localeInput }),
  output: HomebrewUpdatesView,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    const locale = input.locale ?? ctx.origin.locale;
    const found = await homebrewUpdatesOf(ctx, character.build);
    return {
      version: character.version,
      items: found.map((one) => described(one, character.build, locale)),
    };
  },
});

function described({ was, is }: HomebrewUpdate, build: Build, locale: Locale) {
  const after: Build = {
    ...build,
    homebrew: (build.homebrew ?? []).map((entry) => (entry.id === is.id ? is : entry)),
  };
  const names = new Map((build.homebrew ?? []).map(({ id, name }) => [id, name]));
  const [old, now] = [was, is].map(
    (entry) => new Map(entryFacts(entry, names, locale).map((fact) => [fact.id, fact])),
  );
  const fields = [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])];
  const numbers = numbersBetween(build, after, locale);
  const [one, other] = [numbers.map((row) => row.from), numbers.map((row) => row.to)];
  return {
    key: is.id,
    kind: is.kind as z.output<typeof EntryKind>,
    name: is.name,
    changes: fields.flatMap((field) => {
      const [before, next] = [old?.get(field), now?.get(field)];
      if (before?.text === next?.text) return [];
      return [
        {
          field,
          label: (next ?? before)?.label ?? field,
          before: before?.text ?? "",
          after: next?.text ?? "",
        },
      ];
    }),
    numbers,
    texts: { ...textsIn(one, build, locale), ...textsIn(other, after, locale) },
  };
}
