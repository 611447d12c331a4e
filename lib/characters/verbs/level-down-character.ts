import { z } from "zod";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { levelDown, levelOf } from "@/lib/rulebook/level";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { LevelView, levelChange } from "../level-view";
import { mustBeCurrent, ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { saveVersion } from "../save-version";
import { CharacterId, IfMatch } from "../schema";
import { pageTags } from "../tags";
import { localeInput } from "./get-wizard";

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
    return {
      character: toView(saved),
      ...levelChange(character.build, build, input.locale ?? ctx.origin.locale),
    };
  },
});
