import { randomInt } from "node:crypto";
import { z } from "zod";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { choiceAt } from "@/lib/rulebook/build";
import { applyChoice } from "@/lib/rulebook/choose";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { makeWizardView } from "../make-wizard-view";
import { ownedCharacterAndLibrary } from "../owned-character";
import { saveVersionAndDescribe } from "../save-version";
import { CharacterId } from "../schema";
import { WizardView } from "../wizard-view";
import { localeInput } from "./get-wizard";

const d6 = () => randomInt(1, 7);

/** Rolls 4d6 six times on the server and keeps every die on record. A second roll of the same character is refused. */
export const rollAbilities = verb({
  name: "characters.roll_abilities",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    again: z.boolean().default(false),
    locale: localeInput,
  }),
  output: WizardView,
  async run({ ctx, input }) {
    const [character, library] = await ownedCharacterAndLibrary(ctx, input.id);
    const rolled = choiceAt(character.build, "abilities/rolls") !== undefined;
    must(!rolled || input.again, "conflict", "characters.already_rolled");
    const rolls = Array.from({ length: 6 }, () => Array.from({ length: 4 }, d6));
    const method = applyChoice(srd52, character.build, {
      slot: "abilities/method",
      take: ["rolled"],
    });
    const build = applyChoice(srd52, method, { slot: "abilities/rolls", take: [], rolls });
    const dice = rolls.map((four) => four.join("+")).join(" ");
    const entry = {
      kind: "rolled",
      change: [{ code: rolled ? "rolled.again" : "rolled", params: { dice } }],
    };
    return saveVersionAndDescribe(ctx, character, { build }, entry, (row) =>
      makeWizardView(row, library, input.locale ?? ctx.origin.locale),
    );
  },
});
