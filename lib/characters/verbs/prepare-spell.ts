import { z } from "zod";
import { carrying, pruneHomebrew } from "@/lib/homebrew/library";
import { Fault } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import {
  type PrepareRefusal,
  prepareSpell as prepared,
  unprepareSpell,
} from "@/lib/rulebook/prepare";
import { mustBeCurrent, ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { saveVersion } from "../save-version";
import { CharacterId, CharacterView, IfMatch } from "../schema";
import { pageTags } from "../tags";

const id = z.string().min(1).max(120);

/** Prepares a spell of a class or lets one go, within the rules and never beyond them. */
export const prepareSpell = verb({
  name: "characters.prepare_spell",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    ifMatch: IfMatch.optional(),
    class: id.describe("Whose list it is prepared on"),
    spell: id,
    on: z.boolean().describe("`false` lets it go"),
    instead: id.optional().describe("A prepared spell that makes room for it"),
  }),
  output: CharacterView,
  touches: pageTags,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    const { class: classId, spell, on, instead } = input;
    const start = on ? await carrying(ctx, character.build, [spell]) : character.build;
    const next = on
      ? prepared(srd52, start, classId, spell, instead)
      : unprepareSpell(srd52, start, classId, spell);
    if ("code" in next) throw refused(next);
    const build = pruneHomebrew(character.build, next);
    const change = [
      {
        code: on ? "spell.prepared" : "spell.let_go",
        params: { spell, class: classId, ...(instead === undefined ? {} : { instead }) },
      },
    ];
    return toView(await saveVersion(ctx, character, { build }, { kind: "prepared", change }));
  },
});

function refused({ code }: PrepareRefusal): Fault {
  if (code === "full") return new Fault("conflict", "characters.prepared_full");
  if (code === "fixed") return new Fault("conflict", "characters.prepared_fixed");
  if (code === "already" || code === "choice.already-have")
    return new Fault("conflict", "characters.prepared_already");
  return new Fault("conflict", "characters.cannot_prepare");
}
