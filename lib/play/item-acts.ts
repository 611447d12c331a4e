import { type EffectId, effectIds } from "@/lib/rulebook/effects/catalogue";
import { beginEffect } from "@/lib/rulebook/effects/play-effects";
import { sumOfDice } from "@/lib/rulebook/item-dice";
import {
  concentrate,
  currentHitPoints,
  gainTemporary,
  heal,
  type PlayState,
  resourceLeft,
  restoreResource,
  setCondition,
  spendResource,
  takeDamage,
} from "@/lib/rulebook/play";
import type { CarriedItem, ItemCasting, ResourceSheet, Sheet } from "@/lib/rulebook/sheet";
import type { ActRefusal } from "./act-refusal";
import type { PlayAct } from "./play-act";

type Act<Name extends PlayAct["act"]> = Extract<PlayAct, { act: Name }>;
type Next = PlayState | ActRefusal;

const carriedAs = (sheet: Sheet, entry: string): CarriedItem | undefined =>
  sheet.inventory.find((row) => row.entry === entry);

const countLeft = (item: CarriedItem, play: PlayState): number =>
  item.quantity - (play.usedUp?.[item.entry] ?? 0);

const usedUp = (play: PlayState, entry: string): PlayState => ({
  ...play,
  usedUp: { ...play.usedUp, [entry]: (play.usedUp?.[entry] ?? 0) + 1 },
});

/** True where spending so many charges calls for a die. */
export const callsForDie = (
  resource: ResourceSheet | undefined,
  left: number,
  count: number,
): boolean =>
  resource?.item !== undefined &&
  left === count &&
  (resource.item.last?.on === "one" || resource.item.onTwenty !== undefined);

/** Uses and points as ever; charges of a thing with what the last of them does to it. */
export function spendItemResource(
  sheet: Sheet,
  play: PlayState,
  { resource: id, count, d20, regained }: Omit<Act<"spend_resource">, "act">,
): Next {
  const resource = sheet.resources.find((row) => row.id === id);
  if (resource?.item?.asleep) return "cannot_use";
  const left = resourceLeft(sheet, play, id);
  const next = spendResource(sheet, play, id, count);
  if (!next) return "nothing_left";
  const item = resource?.item;
  if (!item || left > count) return next;
  const destroyed = item.last?.does === "destroyed";
  if (item.last?.on === "always") return destroyed ? usedUp(next, item.entry) : next;
  if (!callsForDie(resource, left, count)) return next;
  if (d20 === undefined) return "dice_needed";
  if (d20 === 1 && item.last) return destroyed ? usedUp(next, item.entry) : next;
  if (d20 !== 20 || item.onTwenty === undefined) return next;
  return regained === undefined ? "dice_needed" : restoreResource(next, id, regained);
}

/** Charges and daily uses come back; the dice say how many where dice do. */
export function dawn(
  sheet: Sheet,
  play: PlayState,
  regained: Readonly<Record<string, number>> | undefined,
): Next {
  let next = play;
  for (const { id, recovery, item } of sheet.resources) {
    const spent = next.spent[id] ?? 0;
    if (recovery !== "dawn" || spent === 0) continue;
    if (item?.regain === undefined) next = restoreResource(next, id, spent);
    else {
      const back = regained?.[id];
      if (back === undefined) return "dice_needed";
      next = restoreResource(next, id, back);
    }
  }
  return next;
}

export function consumeItem(
  sheet: Sheet,
  play: PlayState,
  { entry, faces }: Act<"use_item">,
): Next {
  const item = carriedAs(sheet, entry);
  const magic = item?.magic;
  if (!item || !magic?.consumable) return "cannot_use";
  if (countLeft(item, play) <= 0) return "nothing_left";
  if (magic.reading) return readScroll(sheet, play, item, faces);
  if (magic.category === "scroll") return "cannot_use";
  const after = magic.drink ? drink(sheet, play, magic.drink, faces) : play;
  return typeof after === "string" ? after : usedUp(after, entry);
}

type Drink = NonNullable<NonNullable<CarriedItem["magic"]>["drink"]>;

function drink(sheet: Sheet, play: PlayState, potion: Drink, faces?: readonly number[]): Next {
  const { id, healing, temporary, harm, lasts, puts, condition } = potion;
  if ((healing || harm) && faces === undefined) return "dice_needed";
  let next = play;
  if (healing) next = heal(sheet, next, sumOfDice(healing, faces ?? []));
  if (harm) next = takeDamage(sheet, next, sumOfDice(harm.dice, faces ?? []), { type: harm.type });
  if (temporary) next = gainTemporary(next, temporary);
  if (condition) next = setCondition(sheet, next, condition, true);
  if (lasts) next = { ...next, potions: [...new Set([...(next.potions ?? []), id])] };
  const effect = effectIds.find((one): one is EffectId => one === puts);
  return effect ? (beginEffect(sheet, next, effect) ?? next) : next;
}

/** The scroll is gone either way; a check that fails leaves no spell. */
function readScroll(
  sheet: Sheet,
  play: PlayState,
  item: CarriedItem,
  faces?: readonly number[],
): Next {
  const reading = item.magic?.reading;
  if (!reading?.readable) return "cannot_use";
  if (isHelpless(sheet, play)) return "cannot_use";
  const [d20] = faces ?? [];
  if (reading.check && d20 === undefined) return "dice_needed";
  const gone = usedUp(play, item.entry);
  const { check } = reading;
  const worked = !check || (d20 ?? 0) + check.bonus.value >= check.dc.value;
  return worked && reading.concentration ? concentrate(gone, reading.spell.id) : gone;
}

const isHelpless = (sheet: Sheet, play: PlayState): boolean =>
  play.dead || currentHitPoints(sheet, play) === 0;

/** What a casting spends: its charges, or the use of the day that it is. */
export function costOf(
  item: CarriedItem,
  casting: ItemCasting,
  charges: number | undefined,
): { resource: string; count: number } | undefined {
  if (casting.use !== undefined) return { resource: `item/${item.entry}/${casting.use}`, count: 1 };
  if (casting.charges === undefined) return undefined;
  const most = casting.most ?? casting.charges;
  const count = Math.max(casting.charges, Math.min(most, charges ?? casting.charges));
  return count === 0 ? undefined : { resource: `item/${item.entry}`, count };
}

export function castItem(sheet: Sheet, play: PlayState, act: Act<"cast_item">): Next {
  const item = carriedAs(sheet, act.entry);
  const casting = item?.magic?.casts?.find(({ spell }) => spell.id === act.spell);
  if (!item || !casting || item.magic?.asleep || isHelpless(sheet, play)) return "cannot_use";
  const cost = costOf(item, casting, act.charges);
  const { d20, regained } = act;
  const paid = cost ? spendItemResource(sheet, play, { ...cost, d20, regained }) : play;
  if (typeof paid === "string" || !casting.concentration) return paid;
  return concentrate(paid, casting.spell.id);
}

export function endPotion(play: PlayState, id: string): PlayState {
  const left = (play.potions ?? []).filter((potion) => potion !== id);
  const { potions: _ended, ...rest } = play;
  return left.length > 0 ? { ...rest, potions: left } : rest;
}

/** None of them lasts longer than an hour. */
export const withoutPotions = ({ potions: _over, ...rest }: PlayState): PlayState => rest;
