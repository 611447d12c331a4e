import { z } from "zod";
import type { CharacterSnapshot } from "@/db/schema/characters";
import { choicesAtOnceMax, picksAtOnceMax } from "@/lib/characters/limits";
import { mustBeCurrent, ownedCharacter } from "@/lib/characters/owned-character";
import { toView } from "@/lib/characters/present";
import { keepStep, saveVersion, snapshotOf } from "@/lib/characters/save-version";
import {
  BuildInput,
  CharacterId,
  CharacterView,
  ChoiceInput,
  IfMatch,
  identityInput,
} from "@/lib/characters/schema";
import { pageTags } from "@/lib/characters/tags";
import { localeInput } from "@/lib/characters/verbs/get-wizard";
import { carrying } from "@/lib/homebrew/library";
import type { Locale } from "@/lib/kernel/ctx";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import {
  homebrewEntriesMax,
  inventoryEntriesMax,
  slotIdLengthMax,
} from "@/lib/rulebook/build-input";
import { applyChoice, removeChoice } from "@/lib/rulebook/choose";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { changeLines } from "../change-lines";
import { mergeSnapshots, type Overlap } from "../merge-snapshots";
import { listOf, pieceWords } from "../piece-words";
import { changedPieces, piecesOf } from "../pieces";
import { versionOf } from "../version-row";
import { ChangeLineView } from "./compare-versions";
import { VersionNumber } from "./get-version";

const OverlapView = z
  .object({
    piece: z.string().describe("Name it in `picks` to decide it"),
    label: z.string(),
    base: z.string().describe("What it was before both; empty: not there"),
    mine: z.string(),
    theirs: z.string(),
    depends: z.array(z.string()).describe("What goes with it, where mine is not taken"),
  })
  .meta({ id: "Overlap", description: "Something that both changed, each in another way" });

export const MergeAnswer = z
  .object({
    merged: z.boolean().describe("False: there are overlaps to decide, and nothing was written"),
    character: CharacterView.describe("The newest version: the merged one, where it was written"),
    fromTheirs: z.array(ChangeLineView).describe("What only the newest version had changed"),
    fromMine: z.array(ChangeLineView).describe("What only this request changes"),
    overlaps: z.array(OverlapView),
  })
  .meta({ id: "MergeAnswer" });

export type MergeAnswer = z.output<typeof MergeAnswer>;

/**
 * Brings changes that began at an older version together with what was changed since. What does not overlap is merged;
 * what does is told with both sides and their base, and written once `picks` decides all of it.
 */
export const mergeCharacter = verb({
  name: "characters.merge",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    ifMatch: IfMatch.optional(),
    base: VersionNumber.describe("The version that the changes began at"),
    ...z.object(identityInput).partial().shape,
    build: BuildInput.optional().describe(
      "The whole build after the changes; or name them in `choices` and `remove`",
    ),
    choices: z.array(ChoiceInput).max(choicesAtOnceMax).default([]),
    remove: z.array(z.string().max(slotIdLengthMax)).max(choicesAtOnceMax).default([]),
    picks: z
      .record(z.string().max(200), z.enum(["mine", "theirs"]))
      .refine((picks) => Object.keys(picks).length <= picksAtOnceMax, {
        message: "too_big_array",
        params: { limit: picksAtOnceMax },
      })
      .default({})
      .describe("By piece, which side to take"),
    step: z.string().max(40).optional(),
    locale: localeInput,
  }),
  output: MergeAnswer,
  touches: ({ character }) => pageTags(character),
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    const locale = input.locale ?? ctx.origin.locale;
    const { snapshot: base } = await versionOf(ctx, character.id, input.base);
    const theirs = snapshotOf(character);
    const taken = input.choices.flatMap(({ take }) => take);
    const start = await carrying(ctx, input.build ?? base.build, taken);
    const mine = changed(base, { ...input, build: start });
    const merge = mergeSnapshots(srd52, { base, mine, theirs }, input.picks);
    const { snapshot, overlaps } = merge;
    const only = (side: CharacterSnapshot, pieces: readonly string[]) =>
      changeLines(base, side, locale).filter(({ piece }) => pieces.includes(piece));
    const described = {
      fromTheirs: only(theirs, merge.fromTheirs),
      fromMine: only(mine, merge.fromMine),
      overlaps: overlaps.map((overlap) => overlapWords(overlap, { base, mine, theirs }, locale)),
    };
    if (overlaps.length > 0) return { merged: false, character: toView(character), ...described };
    must(
      (snapshot.build.inventory?.length ?? 0) <= inventoryEntriesMax,
      "conflict",
      "characters.pack_full",
      {
        params: { limit: inventoryEntriesMax },
      },
    );
    must(
      (snapshot.build.homebrew?.length ?? 0) <= homebrewEntriesMax,
      "conflict",
      "homebrew.too_many_carried",
      {
        params: { limit: homebrewEntriesMax },
      },
    );
    const isNew = changedPieces(piecesOf(theirs), piecesOf(snapshot)).length > 0;
    const entry = { kind: "merged", change: [{ code: "merged", params: { base: input.base } }] };
    const saved = isNew
      ? await saveVersion(ctx, character, { ...snapshot, step: input.step }, entry)
      : await keepStep(ctx, character, input.step);
    return { merged: true, character: toView(saved), ...described };
  },
});

type Changes = Partial<CharacterSnapshot> &
  Pick<z.output<typeof mergeCharacter.input>, "choices" | "remove">;

/** The base with the caller's changes. */
function changed(
  base: CharacterSnapshot,
  { choices, remove, ...given }: Changes,
): CharacterSnapshot {
  const fields = (["name", "pronouns", "alignment", "biography", "appearance"] as const)
    .filter((field) => given[field] !== undefined)
    .map((field) => [field, given[field]]);
  const emptied = remove.reduce(
    (build, slot) => removeChoice(srd52, build, slot),
    given.build ?? base.build,
  );
  const build = choices.reduce((before, choice) => applyChoice(srd52, before, choice), emptied);
  return { ...base, ...Object.fromEntries(fields), build };
}

type Three = { base: CharacterSnapshot; mine: CharacterSnapshot; theirs: CharacterSnapshot };

function overlapWords({ piece, depends, ...said }: Overlap, three: Three, locale: Locale) {
  const words = (side: keyof Three) => pieceWords(three[side], piece, said[side], locale);
  const all = { base: words("base"), mine: words("mine"), theirs: words("theirs") };
  const described =
    (["mine", "theirs", "base"] as const).find((side) => said[side] !== undefined) ?? "mine";
  return {
    piece,
    label: all[described].label,
    base: listOf(all.base.facts, locale),
    mine: listOf(all.mine.facts, locale),
    theirs: listOf(all.theirs.facts, locale),
    depends: depends.map((key) => {
      const { label, facts } = pieceWords(three.mine, key, piecesOf(three.mine).get(key), locale);
      return facts.length > 0 ? `${label}: ${listOf(facts, locale)}` : label;
    }),
  };
}
