import type { ItemEffect } from "@/lib/rulebook/build";
import type { Grant } from "@/lib/rulebook/grants";
import { type FormulaOwner, foundryFormula } from "./formulas";
import { foundryId } from "./foundry-id";
import { skillKeys } from "./keys";

type Json = Record<string, unknown>;
/** One line of an effect: `mode` 2 adds, 4 raises to at least the value, 5 puts it in its place. */
export type Change = { key: string; mode: 2 | 4 | 5; value: string; priority: null };

const add = (key: string, value: string | number): Change => ({
  key: `system.${key}`,
  mode: 2,
  value: String(value),
  priority: null,
});
const raise = (key: string, value: string | number): Change => ({
  key: `system.${key}`,
  mode: 4,
  value: String(value),
  priority: null,
});

/** What a feature gives, as lines of an effect; whatever stands on the actor itself (proficiencies, languages) has none. */
export function changesOfGrant(grant: Grant, owner: FormulaOwner): Change[] {
  switch (grant.give) {
    case "save-bonus": {
      const key = grant.ability
        ? `abilities.${grant.ability}.bonuses.save`
        : "bonuses.abilities.save";
      return [add(key, foundryFormula(grant.value, owner))];
    }
    case "check-bonus":
      return grant.skills.map((id) =>
        add(`skills.${skillKeys[id] ?? id}.bonuses.check`, foundryFormula(grant.value, owner)),
      );
    case "initiative":
      return [add("attributes.init.bonus", foundryFormula(grant.value, owner))];
    case "hit-points":
      return [add("attributes.hp.bonuses.overall", foundryFormula(grant.value, owner))];
    case "armor-class-bonus":
      return [add("attributes.ac.bonus", foundryFormula(grant.value, owner))];
    case "attack-bonus":
      return attackKeys(grant.weapons.kind).map((key) => add(`bonuses.${key}.attack`, grant.value));
    case "speed": {
      if (grant.value === "walk") return [];
      const key = `attributes.movement.${grant.mode}`;
      const feet = foundryFormula(grant.value, owner);
      return [grant.as === "add" ? add(key, feet) : raise(key, feet)];
    }
    case "sense":
      return grant.sense === "devils-sight"
        ? []
        : [raise(`attributes.senses.ranges.${grant.sense}`, grant.range)];
    case "resistance":
      return grant.when === undefined ? [add("traits.dr.value", grant.damage)] : [];
    case "immunity":
      return grant.when === undefined ? [add("traits.di.value", grant.damage)] : [];
    case "condition-immunity":
      return grant.when === undefined ? [add("traits.ci.value", grant.condition)] : [];
    case "effect":
      return changesOfItem(grant.effect);
    default:
      return [];
  }
}

const attackKeys = (kind: "melee" | "ranged" | undefined) =>
  kind === "melee" ? ["mwak"] : kind === "ranged" ? ["rwak"] : ["mwak", "rwak"];

/** What a thing changes while it is worn, as lines of an effect. */
export function changesOfItem(effect: ItemEffect): Change[] {
  // What counts only sometimes is for the table to apply.
  if ("when" in effect && effect.when !== undefined) return [];
  if (effect.change === "weapon-attacks" || effect.change === "weapon-damage")
    if (effect.of) return [];
  switch (effect.change) {
    case "armor-class":
      return [add("attributes.ac.bonus", effect.add)];
    case "saving-throws":
      return [add("bonuses.abilities.save", effect.add)];
    case "saving-throw":
      return [add(`abilities.${effect.ability}.bonuses.save`, effect.add)];
    case "ability-score": {
      const key = `abilities.${effect.ability}.value`;
      return effect.set === undefined ? [add(key, effect.add ?? 0)] : [raise(key, effect.set)];
    }
    case "skill":
      return [add(`skills.${skillKeys[effect.skill] ?? effect.skill}.bonuses.check`, effect.add)];
    case "speed": {
      const key = `attributes.movement.${effect.mode ?? "walk"}`;
      if (effect.like !== undefined) return [raise(key, "@attributes.movement.walk")];
      return effect.set === undefined ? [add(key, effect.add ?? 0)] : [raise(key, effect.set)];
    }
    case "initiative":
      return [add("attributes.init.bonus", effect.add)];
    case "ability-checks":
      return [add("bonuses.abilities.check", effect.add)];
    case "hit-points":
      return [add(`attributes.hp.bonuses.${effect.perLevel ? "level" : "overall"}`, effect.add)];
    case "spell-attack":
      return [add("bonuses.msak.attack", effect.add), add("bonuses.rsak.attack", effect.add)];
    case "spell-save-dc":
      return [add("bonuses.spell.dc", effect.add)];
    case "weapon-attacks":
      return [add("bonuses.mwak.attack", effect.add), add("bonuses.rwak.attack", effect.add)];
    case "weapon-damage":
      return [add("bonuses.mwak.damage", effect.add), add("bonuses.rwak.damage", effect.add)];
    case "resistance":
      return [add("traits.dr.value", effect.damage)];
    case "immunity":
      return [add("traits.di.value", effect.damage)];
    case "condition-immunity":
      return [add("traits.ci.value", effect.condition)];
    case "vulnerability":
      return [add("traits.dv.value", effect.damage)];
    case "proficiency-bonus":
      return [add("attributes.prof", effect.add)];
    case "sense":
      return [raise(`attributes.senses.ranges.${effect.sense}`, effect.range)];
    default:
      return [];
  }
}

/** An effect that its item carries to the actor while it is active. */
export function foundryEffect(name: string, changes: readonly Change[], disabled = false): Json {
  return {
    _id: foundryId("effect", name, JSON.stringify(changes)),
    name,
    type: "base",
    img: "icons/svg/aura.svg",
    changes: [...changes],
    disabled,
    transfer: true,
    duration: {},
    statuses: [],
    flags: {},
  };
}
