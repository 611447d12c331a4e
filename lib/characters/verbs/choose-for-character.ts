import { z } from "zod";
import { carrying, pruneHomebrew } from "@/lib/homebrew/library";
import { verb } from "@/lib/kernel/verb";
import { slotIdLengthMax } from "@/lib/rulebook/build-input";
import { applyChoice, removeChoice } from "@/lib/rulebook/choose";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { choicesAtOnceMax } from "../limits";
import { makeWizardView } from "../make-wizard-view";
import { mustBeCurrent, ownedCharacterAndLibrary } from "../owned-character";
import { keepStep, saveVersionAndDescribe } from "../save-version";
import { CharacterId, ChoiceInput } from "../schema";
import type { CharacterRow } from "../select-characters";
import { pageTags } from "../tags";
import { WizardView } from "../wizard-view";
import { localeInput } from "./get-wizard";

/** Takes options in one or more slots, or empties them; what hung on a choice that is gone falls with it. */
export const chooseForCharacter = verb({
  name: "characters.choose",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    version: z.int().min(1).optional(),
    choices: z.array(ChoiceInput).max(choicesAtOnceMax).default([]),
    remove: z.array(z.string().max(slotIdLengthMax)).max(choicesAtOnceMax).default([]),
    step: z.string().max(40).optional(),
    locale: localeInput,
  }),
  output: WizardView,
  touches: ({ character }) => pageTags(character),
  async run({ ctx, input }) {
    const [character, library] = await ownedCharacterAndLibrary(ctx, input.id);
    mustBeCurrent(character, input.version);
    const taken = input.choices.flatMap(({ take }) => take);
    const start = await carrying(ctx, character.build, taken);
    const emptied = input.remove.reduce((build, slot) => removeChoice(srd52, build, slot), start);
    const chosen = input.choices.reduce(
      (before, choice) => applyChoice(srd52, before, choice),
      emptied,
    );
    const build = pruneHomebrew(character.build, chosen);
    const change = [
      ...input.remove.map((slot) => ({ code: "emptied", params: { slot } })),
      ...input.choices.map(({ slot, take }) => ({
        code: "chose",
        params: { slot, take: take.join(", ").slice(0, 300) },
      })),
    ];
    const unchanged = JSON.stringify(build) === JSON.stringify(character.build);
    const describeRow = (row: CharacterRow) =>
      makeWizardView(row, library, input.locale ?? ctx.origin.locale);
    if (unchanged) return describeRow(await keepStep(ctx, character, input.step));
    return saveVersionAndDescribe(
      ctx,
      character,
      { build, step: input.step },
      { kind: "chose", change },
      describeRow,
    );
  },
});
