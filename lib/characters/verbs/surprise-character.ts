import { randomUUID } from "node:crypto";
import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { listSlots } from "@/lib/rulebook/list-slots";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { seedLengthMax } from "../limits";
import { makeWizardView } from "../make-wizard-view";
import { ownedCharacterAndLibrary } from "../owned-character";
import { randomIdentity } from "../random-identity";
import { saveVersionAndDescribe } from "../save-version";
import { CharacterId } from "../schema";
import { summarize } from "../summary";
import { pageTags } from "../tags";
import { WizardView } from "../wizard-view";
import { localeInput } from "./get-wizard";

/** Completes what is still open, of the whole build or of one step, from a seed. What was chosen stays. */
export const surpriseCharacter = verb({
  name: "characters.surprise",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    seed: z.string().max(seedLengthMax).optional(),
    only: z.string().max(40).optional().describe("A step; the rest stays open"),
    locale: localeInput,
  }),
  output: WizardView,
  touches: ({ character }) => pageTags(character),
  async run({ ctx, input }) {
    const [character, library] = await ownedCharacterAndLibrary(ctx, input.id);
    const locale = input.locale ?? ctx.origin.locale;
    const seed = input.seed ?? randomUUID();
    const whole = randomBuild(srd52, seed, { keep: character.build });
    const stepOf = new Map(listSlots(srd52, whole).map((slot) => [slot.slot, slot.step as string]));
    const kept = new Set(character.build.choices.map((choice) => choice.slot));
    const taken = whole.choices.filter(
      (choice) =>
        input.only === undefined || kept.has(choice.slot) || stepOf.get(choice.slot) === input.only,
    );
    const build = { ...whole, choices: taken };
    const name =
      character.name ||
      (input.only === undefined
        ? randomIdentity(seed, summarize(build).speciesId, locale).name
        : "") ||
      "";
    const change = [{ code: "surprised", params: { seed, step: input.only ?? "all" } }];
    return saveVersionAndDescribe(
      ctx,
      character,
      { build, name },
      { kind: "surprised", change },
      (row) => makeWizardView(row, library, locale),
    );
  },
});
