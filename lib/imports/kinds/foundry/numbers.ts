import { type Ability, abilities, type ItemEffect } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Sheet } from "@/lib/rulebook/sheet";
import type { NumberDifference } from "../../account";
import type { Cursor } from "../../cursor";
import { slugOf } from "../../find-row";
import { hitDieOf } from "./classes";
import { changeOf, isOff, lineOf } from "./effects";
import { evaluateFormula, type FormulaValues } from "./formula";
import { skillIds } from "./proficiencies";
import { type Actor, type ActorItem, advancementsOf, ofType } from "./shape";

/** The numbers of the actor's sheet in the tabletop, reckoned from its data as the dnd5e system documents it. */
export type ActorNumbers = {
  level: number;
  scores: Record<Ability, number>;
  saves: Record<Ability, number>;
  /** By our skill ids. */
  skills: Record<string, number>;
  hitPoints: number;
  armorClass: number;
  initiative: number;
  speed: number | undefined;
};

const modifier = (score: number) => Math.floor((score - 10) / 2);
/** A bonus in a field: a number or a formula; what cannot be reckoned counts nothing. */
const bonusIn =
  (values: FormulaValues) =>
  (place: Cursor): number =>
    Math.floor(evaluateFormula(place.text() || String(place.number() ?? ""), values) ?? 0);

/** Whether an item's effects hold: worn or held, and attuned where it must be. A feature's always do. */
function isActive({ type, system }: ActorItem): boolean {
  if (["feat", "race", "background", "class", "subclass"].includes(type)) return true;
  if (!system.truth("equipped")) return false;
  const must = system.text("attunement") === "required" || system.number("attunement") === 1;
  return !must || system.truth("attuned");
}

/** What formulas of this actor may name. */
function valuesOf(actor: Actor, scores: Record<Ability, number>, level: number): FormulaValues {
  const values: Record<string, number> = {
    prof: Math.floor((level + 7) / 4),
    "attributes.prof": Math.floor((level + 7) / 4),
    "details.level": level,
  };
  for (const id of abilities) {
    values[`abilities.${id}.mod`] = modifier(scores[id]);
    values[`abilities.${id}.value`] = scores[id];
  }
  for (const item of ofType(actor, "class")) {
    const levels = item.system.number("levels") ?? 1;
    for (const name of [item.system.text("identifier"), slugOf(item.name)])
      if (name !== "") values[`classes.${name}.levels`] = levels;
  }
  return values;
}

/** Every change that effects in force make; formulas have the value that they have for this actor. */
function changesOf(actor: Actor, values: FormulaValues): ItemEffect[] {
  const effects = [
    ...actor.place.at("effects").list(),
    ...actor.items.filter(isActive).flatMap((item) => item.place.at("effects").list()),
  ];
  const all: ItemEffect[] = [];
  for (const effect of effects) {
    if (
      isOff(effect) ||
      effect.text("type") === "enchantment" ||
      effect.at("transfer").value === false
    )
      continue;
    for (const place of effect.at("changes").list()) {
      const line = lineOf(place);
      const number = evaluateFormula(line.value, values);
      const value = number === undefined ? line.value : String(Math.floor(number));
      all.push(...(changeOf({ ...line, value })?.effects ?? []));
    }
  }
  return all;
}

const sum = (changes: readonly ItemEffect[], add: (change: ItemEffect) => number) =>
  changes.reduce((total, change) => total + add(change), 0);

export function numbersOf(actor: Actor): ActorNumbers {
  const { system } = actor;
  const attributes = system.at("attributes");
  const level = ofType(actor, "class").reduce(
    (total, { system: own }) => total + (own.number("levels") ?? 1),
    0,
  );
  const proficiency = Math.floor((level + 7) / 4);
  const scores = {} as Record<Ability, number>;
  const saves = {} as Record<Ability, number>;
  const written = (id: Ability) => system.number("abilities", id, "value") ?? 10;
  // Scores first: what formulas name are the modifiers that effects have raised.
  const plain = changesOf(actor, {});
  for (const id of abilities) scores[id] = scoreOf(id, written(id), plain);
  const values = valuesOf(actor, scores, level);
  const changes = changesOf(actor, values);
  const bonus = bonusIn(values);
  const everySave =
    bonus(system.at("bonuses", "abilities", "save")) + added(changes, "saving-throws");
  for (const id of abilities) {
    const place = system.at("abilities", id);
    saves[id] =
      modifier(scores[id]) +
      proficiency * (place.number("proficient") ?? 0) +
      bonus(place.at("bonuses", "save")) +
      everySave +
      sum(changes, (change) =>
        change.change === "saving-throw" && change.ability === id ? change.add : 0,
      );
  }
  const everyCheck =
    bonus(system.at("bonuses", "abilities", "check")) + added(changes, "ability-checks");
  const everySkill = bonus(system.at("bonuses", "abilities", "skill"));
  const skills: Record<string, number> = {};
  for (const [key, place] of system.at("skills").entries()) {
    const id = skillIds.get(key);
    if (!id) continue;
    const ability =
      abilities.find((one) => one === place.text("ability")) ??
      srd52.skills.get(id)?.ability ??
      "dex";
    skills[id] =
      modifier(scores[ability]) +
      Math.floor(proficiency * (place.number("value") ?? 0)) +
      bonus(place.at("bonuses", "check")) +
      bonus(place.at("bonus")) +
      bonus(system.at("abilities", ability, "bonuses", "check")) +
      everyCheck +
      everySkill +
      sum(changes, (change) => (change.change === "skill" && change.skill === id ? change.add : 0));
  }
  return {
    level,
    scores,
    saves,
    skills,
    hitPoints: hitPointsOf(actor, modifier(scores.con), level, changes, bonus),
    armorClass: armorClassOf(actor, scores, changes, values),
    initiative:
      modifier(scores.dex) +
      bonus(attributes.at("init", "bonus")) +
      added(changes, "initiative") +
      everyCheck,
    speed: speedOf(actor, changes),
  };
}

function added(
  changes: readonly ItemEffect[],
  kind: "saving-throws" | "ability-checks" | "initiative" | "armor-class",
) {
  return sum(changes, (change) => (change.change === kind ? change.add : 0));
}

function scoreOf(id: Ability, base: number, changes: readonly ItemEffect[]): number {
  let score = base;
  for (const change of changes) {
    if (change.change !== "ability-score" || change.ability !== id) continue;
    score = change.set === undefined ? score + (change.add ?? 0) : Math.max(score, change.set);
  }
  return score;
}

/** A maximum that is written wins; otherwise the dice of the classes' advancement and Constitution for each level. */
function hitPointsOf(
  actor: Actor,
  con: number,
  level: number,
  changes: readonly ItemEffect[],
  bonus: (place: Cursor) => number,
): number {
  const hp = actor.system.at("attributes", "hp");
  const more = sum(changes, (change) =>
    change.change === "hit-points" ? change.add * (change.perLevel ? level : 1) : 0,
  );
  const fixed = hp.number("max");
  if (fixed !== undefined && fixed > 0) return fixed;
  let total = bonus(hp.at("bonuses", "overall")) + bonus(hp.at("bonuses", "level")) * level + more;
  for (const item of ofType(actor, "class")) {
    const die = hitDieOf(item) ?? 8;
    const [value] = advancementsOf(item, "HitPoints").map((entry) => entry.at("value"));
    for (const [, place] of value?.entries() ?? []) {
      const roll =
        place.text() === "max" ? die : place.text() === "avg" ? die / 2 + 1 : (place.number() ?? 0);
      total += Math.max(1, roll + con);
    }
  }
  return total;
}

const armorTypes = ["light", "medium", "heavy", "natural", "shield"];

function armorClassOf(
  actor: Actor,
  scores: Record<Ability, number>,
  changes: readonly ItemEffect[],
  values: FormulaValues,
): number {
  const bonus = bonusIn(values);
  const ac = actor.system.at("attributes", "ac");
  const dex = modifier(scores.dex);
  const worn = ofType(actor, "equipment").flatMap(({ system }) => {
    const type = system.text("armor", "type") || system.text("type", "value");
    if (!armorTypes.includes(type) || !system.truth("equipped")) return [];
    const magic = bonus(system.at("armor", "magicalBonus"));
    const cap = system.number("armor", "dex") ?? (type === "medium" ? 2 : Number.POSITIVE_INFINITY);
    return [{ type, cap, value: (system.number("armor", "value") ?? 0) + magic }];
  });
  const shield = Math.max(
    0,
    ...worn.filter(({ type }) => type === "shield").map(({ value }) => value),
  );
  const suit = worn.find(({ type }) => type !== "shield");
  const suited = suit
    ? suit.value + (suit.type === "heavy" ? 0 : Math.min(dex, suit.cap))
    : undefined;
  const more = added(changes, "armor-class");
  const flat = ac.number("flat");
  // Up to version 1.3 the number stood there and nothing was reckoned.
  const written = ac.at("calc").exists || flat !== undefined ? undefined : ac.number("value");
  if (written !== undefined) return written;
  const plain = 10 + dex;
  switch (ac.text("calc")) {
    case "flat":
      return flat ?? plain;
    case "natural":
      return (flat ?? plain) + shield + more;
    case "custom":
      return Math.floor(evaluateFormula(ac.text("formula"), values) ?? plain) + shield + more;
    case "mage":
      return (suited ?? 13 + dex) + shield + more;
    case "draconic":
      return 13 + dex + shield + more;
    case "unarmoredMonk":
      return plain + modifier(scores.wis) + more;
    case "unarmoredBarb":
      return plain + modifier(scores.con) + shield + more;
    case "unarmoredBard":
      return plain + modifier(scores.cha) + shield + more;
    default:
      return (suited ?? plain) + shield + more;
  }
}

function speedOf(actor: Actor, changes: readonly ItemEffect[]): number | undefined {
  const [species] = ofType(actor, "race");
  const own = actor.system.number("attributes", "movement", "walk");
  const base = own || species?.system.number("movement", "walk");
  if (!base) return undefined;
  let speed = base;
  for (const change of changes) {
    if (change.change !== "speed" || (change.mode ?? "walk") !== "walk") continue;
    speed = change.set === undefined ? speed + (change.add ?? 0) : Math.max(speed, change.set);
  }
  return speed;
}

/** Every number that the sheet here has otherwise than the tabletop. */
export function differencesBetween(file: ActorNumbers, sheet: Sheet): NumberDifference[] {
  const found: NumberDifference[] = [];
  const compare = (what: string, inFile: number | undefined, here: number, id?: string) => {
    if (inFile !== undefined && inFile !== here)
      found.push({ what, ...(id ? { id } : {}), file: inFile, here });
  };
  compare("level", file.level, sheet.level);
  for (const id of abilities)
    compare("ability", file.scores[id], sheet.abilities[id].score.value, id);
  compare("hitPoints", file.hitPoints, sheet.hitPoints.value);
  compare("armorClass", file.armorClass, sheet.armorClass.value);
  compare("initiative", file.initiative, sheet.initiative.bonus.value);
  compare("speed", file.speed, sheet.speed.walk.value);
  for (const id of abilities) compare("save", file.saves[id], sheet.saves[id].bonus.value, id);
  for (const skill of sheet.skills)
    compare("skill", file.skills[skill.id], skill.bonus.value, skill.id);
  return found;
}
