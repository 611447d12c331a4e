import { castSpell } from "@/lib/rulebook/cast";
import {
  beginEffect,
  effectOfCasting,
  effectsAfterShortRest,
  endEffect,
  isRaging,
  settleEffects,
} from "@/lib/rulebook/effects/play-effects";
import { pointsToSlot, slotToPoints } from "@/lib/rulebook/font-of-magic";
import {
  concentrate,
  currentHitPoints,
  deathSave,
  fitted,
  gainTemporary,
  heal,
  longRest,
  type PlayState,
  restoreFreeCasting,
  restoreResource,
  restoreSlot,
  rollInitiative,
  setCondition,
  setExhaustion,
  setInspiration,
  settleConcentration,
  shortRest,
  spendFreeCasting,
  spendHitDie,
  spendSlot,
  stabilize,
  takeDamage,
} from "@/lib/rulebook/play";
import type { Sheet } from "@/lib/rulebook/sheet";
import type { ActRefusal } from "./act-refusal";
import {
  castItem,
  consumeItem,
  dawn,
  endPotion,
  spendItemResource,
  withoutPotions,
} from "./item-acts";
import type { PlayAct } from "./play-act";

/**
 * The state after an act whose dice have fallen. Pure and small, so that a page shows at once what the server will answer.
 */
export function applyAct(sheet: Sheet, play: PlayState, act: PlayAct): PlayState | ActRefusal {
  const next = happened(sheet, play, act);
  return typeof next === "string" ? next : fitted(sheet, settleEffects(next));
}

function happened(sheet: Sheet, play: PlayState, act: PlayAct): PlayState | ActRefusal {
  const down = play.dead || currentHitPoints(sheet, play) === 0;
  switch (act.act) {
    case "damage":
      return takeDamage(sheet, play, act.amount, {
        type: act.type,
        critical: act.critical,
        when: act.when,
      });
    case "heal":
      return heal(sheet, play, act.amount);
    case "temporary":
      return act.amount === 0 ? { ...play, temporary: 0 } : gainTemporary(play, act.amount);
    case "death_save":
      if (!down || play.dead || play.stable) return "not_dying";
      return act.d20 === undefined ? "dice_needed" : deathSave(sheet, play, act.d20);
    case "stabilize":
      return down && !play.dead ? stabilize(play) : "not_dying";
    case "revive":
      return play.dead ? revived(sheet, play) : "not_dying";
    case "spend_slot":
      return spendSlot(sheet, play, act.level, act.pact) ?? "nothing_left";
    case "restore_slot":
      return restoreSlot(play, act.level, act.pact);
    case "spend_resource":
      return spendItemResource(sheet, play, act);
    case "restore_resource":
      return restoreResource(play, act.resource, act.count);
    case "spend_free_casting":
      return spendFreeCasting(sheet, play, act.spell) ?? "nothing_left";
    case "restore_free_casting":
      return restoreFreeCasting(play, act.spell);
    case "make_slot":
      return pointsToSlot(sheet, play, act.level) ?? "nothing_left";
    case "slot_to_points":
      return slotToPoints(sheet, play, act.level) ?? "nothing_left";
    case "cast":
      return isRaging(play) ? "cannot_cast" : cast(sheet, play, act);
    case "hit_die":
      if (down) return "cannot_rest";
      if (act.roll === undefined) return "dice_needed";
      return spendHitDie(sheet, play, act.die, Math.min(act.roll, act.die)) ?? "nothing_left";
    case "initiative":
      return rollInitiative(sheet, play);
    case "short_rest":
      return down ? "cannot_rest" : shortRest(sheet, withoutPotions(effectsAfterShortRest(play)));
    case "long_rest":
      return down ? "cannot_rest" : longRest(sheet, play);
    case "dawn":
      return dawn(sheet, play, act.regained);
    case "use_item":
      return consumeItem(sheet, play, act);
    case "cast_item":
      return isRaging(play) ? "cannot_cast" : castItem(sheet, play, act);
    case "end_potion":
      return endPotion(play, act.potion);
    case "condition":
      return setCondition(sheet, play, act.condition, act.on);
    case "exhaustion":
      return setExhaustion(play, act.level);
    case "inspiration":
      return setInspiration(play, act.on);
    case "concentrate":
      return act.spell !== null && isRaging(play) ? "cannot_cast" : concentrate(play, act.spell);
    case "concentration_save":
      return settleConcentration(play, act.kept) ?? "nothing_left";
    case "effect":
      if (!act.on) return endEffect(play, act.effect);
      return beginEffect(sheet, play, act.effect, act.level) ?? "nothing_left";
    case "encumbrance":
      return { ...play, encumbrance: act.on };
    case "undo":
      // Only whoever keeps the states can: the verb takes it before it comes here.
      return "nothing_to_undo";
  }
}

/** A spell upon oneself, or upon what one hits, is in effect as soon as it is cast. */
function cast(
  sheet: Sheet,
  play: PlayState,
  act: Extract<PlayAct, { act: "cast" }>,
): PlayState | ActRefusal {
  const after = castSpell(sheet, play, act);
  const effect = effectOfCasting(act.spell);
  if (typeof after === "string" || !effect) return after;
  return beginEffect(sheet, after, effect, act.level) ?? after;
}

/** Back among the living with one hit point and one level of exhaustion less. SRD: Rules Glossary / Dead. */
function revived(sheet: Sheet, play: PlayState): PlayState {
  return {
    ...play,
    dead: false,
    stable: false,
    deathSaves: { successes: 0, failures: 0 },
    damage: Math.max(0, sheet.hitPoints.value - 1),
    exhaustion: Math.max(0, play.exhaustion - 1),
    conditions: play.conditions.filter((id) => id !== "unconscious"),
  };
}
