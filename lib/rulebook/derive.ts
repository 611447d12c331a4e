import { type Ability, abilities, type Build } from "@/lib/rulebook/build";
import { deriveArmorClass } from "@/lib/rulebook/derive/armor-class";
import { deriveAttacks, deriveAttacksPerAction } from "@/lib/rulebook/derive/attacks";
import {
  deriveCarrying,
  deriveHitDice,
  deriveHitPoints,
  deriveSenses,
  deriveSpeed,
} from "@/lib/rulebook/derive/body";
import {
  deriveInitiative,
  deriveMarks,
  deriveSaves,
  deriveSkills,
} from "@/lib/rulebook/derive/checks";
import { makeEnv, refs, type SheetState } from "@/lib/rulebook/derive/env";
import {
  deriveAttunement,
  deriveDefenses,
  deriveExtras,
  deriveInventory,
  deriveProficiencies,
  deriveResources,
  deriveSaveDcs,
} from "@/lib/rulebook/derive/holdings";
import { deriveSpellcasting } from "@/lib/rulebook/derive/spellcasting";
import { withEffects } from "@/lib/rulebook/effects/with-effects";
import { carriedCoins } from "@/lib/rulebook/inventory";
import type { RulesPack } from "@/lib/rulebook/pack";
import { resolve } from "@/lib/rulebook/resolve";
import { sumOf } from "@/lib/rulebook/scores";
import type { Explained, Sheet } from "@/lib/rulebook/sheet";

export type { SheetState } from "@/lib/rulebook/derive/env";

/**
 * Everything that follows from a build, each number with the parts that add up to it. Total: an incomplete or even an illegal build
 * derives too, with what it has. `state` is what play adds (exhaustion, conditions) and never part of the build.
 */
export function deriveSheet(pack: RulesPack, build: Build, state: SheetState = {}): Sheet {
  const resolved = resolve(pack, build);
  const env = makeEnv(resolved, state);
  const scores = {} as Record<Ability, { score: Explained; modifier: Explained }>;
  for (const ability of abilities) {
    scores[ability] = {
      score: env.scores[ability],
      modifier: sumOf([
        {
          value: env.mods[ability],
          source: { kind: "ability", id: ability },
          srdRef: refs.modifiers,
        },
      ]),
    };
  }
  const skills = deriveSkills(env);
  const { armorClass, ways } = deriveArmorClass(env);
  const carrying = deriveCarrying(env);
  const perception = skills.find((skill) => skill.id === "perception");
  const next = resolved.pack.tables.xp[env.level];
  const alignment = resolved.choices.get("alignment")?.take[0];
  const sheet: Sheet = {
    pack: resolved.pack.id,
    packVersion: resolved.pack.version,
    level: resolved.level,
    classes: resolved.classes.map(({ id, level, subclass }) => ({
      id,
      level,
      ...(subclass === undefined ? {} : { subclass }),
    })),
    ...(resolved.species ? { species: resolved.species.id } : {}),
    ...(resolved.background ? { background: resolved.background.id } : {}),
    ...(alignment !== undefined && resolved.pack.alignments.has(alignment) ? { alignment } : {}),
    creatureType: resolved.species?.creatureType ?? "humanoid",
    ...(resolved.size ? { size: resolved.size } : {}),
    xp: {
      current: build.xp ?? resolved.pack.tables.xp[env.level - 1] ?? 0,
      ...(next === undefined ? {} : { next }),
    },
    proficiencyBonus: env.proficiency,
    abilities: scores,
    saves: deriveSaves(env),
    skills,
    passivePerception: perception?.passive ?? sumOf([]),
    initiative: deriveInitiative(env),
    speed: deriveSpeed(env, carrying.overloaded),
    senses: deriveSenses(env),
    hitPoints: deriveHitPoints(env),
    hitDice: deriveHitDice(env),
    armorClass,
    armorClassWays: ways,
    attacksPerAction: deriveAttacksPerAction(env),
    criticalFrom: env
      .grants("critical")
      .reduce((from, { grant }) => Math.min(from, grant.from), 20),
    attacks: deriveAttacks(env),
    ...deriveSpellcasting(env),
    resources: deriveResources(env),
    extras: deriveExtras(env),
    saveDcs: deriveSaveDcs(env),
    restPerks: env
      .grants("on-rest")
      .map(({ grant, source }) => ({ rest: grant.rest, does: grant.does, source })),
    deathSaveTwentyFrom: env
      .grants("death-save")
      .reduce((from, { grant }) => Math.min(from, grant.twentyFrom), 20),
    diceRules: env.grants("dice-rule").map(({ grant, source }) => ({
      rule: grant.rule,
      ...(grant.ability === undefined ? {} : { ability: grant.ability }),
      source,
    })),
    ...deriveDefenses(env),
    cannotCast: env.untrained,
    marks: deriveMarks(env),
    ...deriveProficiencies(env),
    features: resolved.features,
    inventory: deriveInventory(env),
    coins: carriedCoins(resolved),
    carrying,
    attunement: deriveAttunement(env),
  };
  return withEffects(sheet, state.effects ?? []);
}
