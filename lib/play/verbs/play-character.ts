import { randomInt } from "node:crypto";
import { z } from "zod";
import { changeCharacter } from "@/lib/characters/change-character";
import { mustBeCurrent, ownedCharacter } from "@/lib/characters/owned-character";
import { CharacterId, IfMatch } from "@/lib/characters/schema";
import { editInventory } from "@/lib/characters/verbs/edit-inventory";
import { localeInput } from "@/lib/characters/verbs/get-wizard";
import { Fault, must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import type { InventoryEntry } from "@/lib/rulebook/build";
import { throwDeathSave } from "@/lib/rulebook/dice-rules";
import { readDice, sumOfDice } from "@/lib/rulebook/item-dice";
import { fitted, type PlayState, resourceLeft } from "@/lib/rulebook/play";
import type { FallenDie } from "@/lib/rulebook/roll";
import type { Sheet } from "@/lib/rulebook/sheet";
import type { ActRefusal } from "../act-refusal";
import { applyAct } from "../apply-act";
import { callsForDie, costOf } from "../item-acts";
import { PlayAct } from "../play-act";
import {
  type DiceFallen,
  makePlayView,
  PlayView,
  playOf,
  type StoredPlay,
  undoableMax,
} from "../play-view";
import { editsOf, takenBy } from "../use-up";

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
    let back: readonly InventoryEntry[] = [];
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
        if (last === undefined) {
          undoable = others;
          back = [...back, ...(earlier.taken ?? [])];
        }
        last = undefined;
        continue;
      }
      const act = withItemDice(sheet, play, withDice(sheet, given, rolls), rolls);
      const next = applyAct(sheet, play, act);
      if (typeof next === "string") refuse(next);
      else {
        // What is in effect changes what the next act finds: a maximum, a resistance.
        if (next.effects !== play.effects || next.potions !== play.potions)
          sheet = playOf({ ...character, play: { ...next } }).sheet;
        play = fitted(sheet, next);
      }
      last = given.act;
    }
    const { usedUp = {}, ...lasting } = play;
    const taken = takenBy(character.build, last === undefined ? {} : usedUp);
    if (last !== undefined) {
      const act = { act: last, state: before, ...(taken.length > 0 ? { taken } : {}) };
      undoable = [act, ...undoable].slice(0, undoableMax);
    }
    const stored: Record<string, unknown> = { ...lasting, before: undoable };
    await changeCharacter(ctx, character, { play: stored });
    const edits = editsOf(character.build, taken, back);
    if (edits.length > 0) await ctx.perform(editInventory, { id: input.id, edits });
    const row = edits.length > 0 ? await ownedCharacter(ctx, input.id) : character;
    const touched = [...taken, ...back].map(({ id }) => id);
    return makePlayView(
      { ...row, play: stored },
      input.locale ?? ctx.origin.locale,
      rolls,
      touched,
    );
  },
});

/** The server's own dice, where the table threw none: nobody can foresee them. */
const die = (faces: number): number => randomInt(1, faces + 1);

/** Dice of an item, thrown here where the table did not throw them. */
function throwFor(
  dice: string,
  told: { act: string; of: string },
  rolls: DiceFallen,
  thrown?: readonly number[],
): number[] {
  const { count, faces, plus } = readDice(dice);
  return Array.from({ length: count }, (_, at) => {
    const face = Math.min(faces, thrown?.[at] ?? die(faces));
    rolls.push({ ...told, die: faces, face, ...(at === 0 && plus !== 0 ? { plus } : {}) });
    return face;
  });
}

function withItemDice(sheet: Sheet, play: PlayState, act: PlayAct, rolls: DiceFallen): PlayAct {
  if (act.act === "dawn") {
    const regained: Record<string, number> = { ...act.regained };
    for (const { id, recovery, item } of sheet.resources)
      if (recovery === "dawn" && item?.regain && play.spent[id] && regained[id] === undefined)
        regained[id] = sumOfDice(
          item.regain,
          throwFor(item.regain, { act: act.act, of: id }, rolls),
        );
    return { ...act, regained };
  }
  if (act.act === "use_item") {
    const magic = sheet.inventory.find(({ entry }) => entry === act.entry)?.magic;
    const told = { act: act.act, of: act.entry };
    const dice =
      magic?.drink?.healing ?? magic?.drink?.harm?.dice ?? (magic?.reading?.check && "1d20");
    return dice ? { ...act, faces: throwFor(dice, told, rolls, act.faces) } : act;
  }
  if (act.act !== "spend_resource" && act.act !== "cast_item") return act;
  const cost = act.act === "spend_resource" ? act : castingCost(sheet, act);
  const resource = sheet.resources.find(({ id }) => id === cost?.resource);
  if (!cost || !resource) return act;
  if (!callsForDie(resource, resourceLeft(sheet, play, cost.resource), cost.count)) return act;
  const told = { act: "last_charge", of: cost.resource };
  const [d20 = 1] = throwFor("1d20", told, rolls, act.d20 === undefined ? undefined : [act.d20]);
  const more = resource.item?.onTwenty;
  if (d20 !== 20 || more === undefined) return { ...act, d20 };
  const regained = act.regained ?? sumOfDice(more, throwFor(more, told, rolls));
  return { ...act, d20, regained };
}

function castingCost(sheet: Sheet, act: Extract<PlayAct, { act: "cast_item" }>) {
  const item = sheet.inventory.find(({ entry }) => entry === act.entry);
  const casting = item?.magic?.casts?.find(({ spell }) => spell.id === act.spell);
  return item && casting ? costOf(item, casting, act.charges) : undefined;
}

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
  must(why !== "cannot_use", "conflict", "characters.cannot_use");
  must(false, "conflict", "characters.nothing_left");
}
