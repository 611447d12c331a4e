import { randomInt } from "node:crypto";
import { z } from "zod";
import { changeCharacter } from "@/lib/characters/change-character";
import { mustBeCurrent, ownedCharacter } from "@/lib/characters/owned-character";
import { CharacterId, IfMatch } from "@/lib/characters/schema";
import { localeInput } from "@/lib/characters/verbs/get-wizard";
import { Fault, must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { throwDeathSave } from "@/lib/rulebook/dice-rules";
import { fitted } from "@/lib/rulebook/play";
import type { FallenDie } from "@/lib/rulebook/roll";
import type { Sheet } from "@/lib/rulebook/sheet";
import { type ActRefusal, applyAct } from "../apply-act";
import { PlayAct } from "../play-act";
import {
  type DiceFallen,
  makePlayView,
  PlayView,
  playOf,
  type StoredPlay,
  undoableMax,
} from "../play-view";

const actsAtOnceMax = 40;

/**
 * What happens at the table, act by act; all of it or none. The build and its version stay as they are, so that play never
 * stands in the way of an edit, and a shared page is not made anew for every blow.
 */
export const playCharacter = verb({
  name: "characters.play",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    ifMatch: IfMatch.optional(),
    acts: z.array(PlayAct).min(1).max(actsAtOnceMax),
    locale: localeInput,
  }),
  output: PlayView,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    const { sheet: first, play: before } = playOf(character);
    let sheet = first;
    const rolls: DiceFallen = [];
    let undoable = (character.play as StoredPlay).before ?? [];
    let play = before;
    let last: string | undefined;
    for (const given of input.acts) {
      if (given.act === "undo") {
        const [earlier, ...others] = undoable;
        if (!earlier) throw new Fault("conflict", "characters.nothing_to_undo");
        // Back to before this very call first, then one call further each time.
        ({ sheet, play } =
          last === undefined
            ? playOf({ ...character, play: earlier.state })
            : { sheet: first, play: before });
        undoable = last === undefined ? others : undoable;
        last = undefined;
        continue;
      }
      const next = applyAct(sheet, play, withDice(sheet, given, rolls));
      if (typeof next === "string") refuse(next);
      else {
        // What is in effect changes what the next act finds: a maximum, a resistance.
        if (next.effects !== play.effects)
          sheet = playOf({ ...character, play: { ...next } }).sheet;
        play = fitted(sheet, next);
      }
      last = given.act;
    }
    if (last !== undefined)
      undoable = [{ act: last, state: before }, ...undoable].slice(0, undoableMax);
    const stored: Record<string, unknown> = { ...play, before: undoable };
    await changeCharacter(ctx, character, { play: stored });
    return makePlayView({ ...character, play: stored }, input.locale ?? ctx.origin.locale, rolls);
  },
});

/** The server's own dice, where the table threw none: nobody can foresee them. */
const die = (faces: number): number => randomInt(1, faces + 1);

function withDice(sheet: Sheet, act: PlayAct, rolls: DiceFallen): PlayAct {
  if (act.act === "death_save") {
    const thrown: readonly FallenDie[] =
      act.d20 === undefined ? throwDeathSave(sheet, die) : [{ faces: 20, face: act.d20 }];
    // What does not count is told before what does.
    for (const { face } of thrown.filter(({ dropped }) => dropped))
      rolls.push({ act: act.act, die: 20, face, dropped: true });
    const d20 = thrown.find(({ dropped }) => !dropped)?.face ?? 1;
    rolls.push({ act: act.act, die: 20, face: d20 });
    return { ...act, d20 };
  }
  if (act.act === "hit_die") {
    const roll = Math.min(act.die, act.roll ?? die(act.die));
    rolls.push({ act: act.act, die: act.die, face: roll });
    return { ...act, roll };
  }
  return act;
}

function refuse(why: ActRefusal): void {
  must(why !== "cannot_rest", "conflict", "characters.cannot_rest");
  must(why !== "not_dying", "conflict", "characters.not_dying");
  must(why !== "cannot_cast", "conflict", "characters.cannot_cast");
  must(false, "conflict", "characters.nothing_left");
}
