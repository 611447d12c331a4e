import { z } from "zod";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { levelDown, levelOf } from "@/lib/rulebook/level";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { localeInput } from "./get-wizard";
import { LevelView, levelChange } from "./level-view";
import { toView } from "./present";
import { CharacterId, IfMatch } from "./schema";
import { mustBeCurrent, ownedCharacter, saveVersion } from "./store";
import { pageTags } from "./tags";

/** Takes the highest level back with every choice of it. The ledger keeps it: an earlier version brings it back. */
export const levelDownCharacter = verb({
  name: "characters.level_down",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({ id: CharacterId, ifMatch: IfMatch.optional(), locale: localeInput }),
  output: LevelView,
  touches: ({ character }) => pageTags(character),
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    const level = levelOf(srd52, character.build);
    must(level > 1, "conflict", "characters.level_min");
    const build = levelDown(srd52, character.build);
    const change = [{ code: "level.down", params: { level: level - 1 } }];
    const saved = await saveVersion(ctx, character, { build }, { kind: "level.down", change });
    return { character: toView(saved), ...levelChange(character.build, build, input.locale ?? ctx.origin.locale) };
  },
});
