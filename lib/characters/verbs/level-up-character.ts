import { randomInt } from "node:crypto";
import { z } from "zod";
import { Fault, must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import { levelMax, levelOf, levelUp } from "@/lib/rulebook/level";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { LevelView, levelChange } from "../level-view";
import { mustBeCurrent, ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { type Change, saveVersion } from "../save-version";
import { CharacterId, IfMatch } from "../schema";
import { pageTags } from "../tags";
import { localeInput } from "./get-wizard";

/**
 * One level more in a class. A class that the rules deny (a multiclass prerequisite) is taken and reported, not refused;
 * what the level asks in turn stays open for the guided creation.
 */
export const levelUpCharacter = verb({
  name: "characters.level_up",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    ifMatch: IfMatch.optional(),
    class: z
      .string()
      .min(1)
      .max(60)
      .optional()
      .describe("Class of the new level; the latest one when absent"),
    hitPoints: z
      .enum(["fixed", "rolled"])
      .default("fixed")
      .describe("`rolled`: by the server, and kept on record"),
    roll: z.coerce
      .number()
      .int()
      .min(1)
      .max(12)
      .optional()
      .describe("The hit die as it fell at the table"),
    locale: localeInput,
  }),
  output: LevelView,
  touches: ({ character }) => pageTags(character),
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    const level = levelOf(srd52, character.build);
    must(level < levelMax, "conflict", "characters.level_max");
    const latest = character.build.choices.find((choice) => choice.slot === `level/${level}/class`)
      ?.take[0];
    const classId = input.class ?? latest;
    const row =
      classId === undefined ? undefined : withHomebrew(srd52, character.build).classes.get(classId);
    if (classId === undefined || row === undefined) {
      throw new Fault("invalid", "request.invalid", {
        fields: [{ path: "class", code: "not_allowed" }],
      });
    }
    must(input.roll === undefined || input.roll <= row.hitDie, "invalid", "request.invalid", {
      fields: [{ path: "roll", code: "too_big_number", params: { limit: row.hitDie } }],
    });
    const roll =
      input.roll ?? (input.hitPoints === "rolled" ? randomInt(1, row.hitDie + 1) : undefined);
    const build = levelUp(srd52, character.build, classId, roll);
    const change: Change[] = [
      { code: "level.up", params: { level: level + 1, class: classId } },
      ...(roll === undefined ? [] : [{ code: "level.rolled", params: { roll } }]),
    ];
    const saved = await saveVersion(ctx, character, { build }, { kind: "level.up", change });
    return {
      character: toView(saved),
      ...levelChange(character.build, build, input.locale ?? ctx.origin.locale),
    };
  },
});
