import type { Ability, ItemWeapons } from "@/lib/rulebook/build";
import { holdsShield } from "@/lib/rulebook/derive/body";
import {
  type Carried,
  conditionMarks,
  type Env,
  exhaustionParts,
  modPart,
  ownerLevel,
  proficiencyPart,
  refs,
  untrainedMarks,
} from "@/lib/rulebook/derive/env";
import { saveDcOf } from "@/lib/rulebook/derive/spellcasting";
import type { WeaponFilter } from "@/lib/rulebook/grants";
import { isAttuned, ownEffects } from "@/lib/rulebook/inventory";
import { isMagicItem } from "@/lib/rulebook/item-bases";
import type { DamageType, SrdRef, WeaponRow } from "@/lib/rulebook/pack";
import { sumOf } from "@/lib/rulebook/scores";
import type { AttackSheet, Explained, Part, RollMark } from "@/lib/rulebook/sheet";

const lightRef: SrdRef = { section: "Equipment / Weapons / Properties / Light" };
const attackRef: SrdRef = { section: "Rules Glossary / Attack [Action]" };

function covers(filter: WeaponFilter, weapon: WeaponRow): boolean {
  return (
    (!filter.category || weapon.category === filter.category) &&
    (!filter.kind || weapon.kind === filter.kind) &&
    (!filter.anyProperty ||
      weapon.properties.some((property) => filter.anyProperty?.includes(property)))
  );
}

export function deriveAttacks(env: Env): AttackSheet[] {
  const attacks: AttackSheet[] = [];
  const ids = new Set<string>();
  const lights = env.carried.reduce(
    (count, { entry, facts }) =>
      count + (facts.weapon?.properties.includes("light") ? entry.quantity : 0),
    0,
  );
  const push = (attack: AttackSheet) => {
    let id = attack.id;
    for (let copy = 2; ids.has(id); copy += 1) id = `${attack.id}-${copy}`;
    ids.add(id);
    attacks.push({ ...attack, id });
  };
  for (const carried of env.carried) {
    const weapon = carried.facts.weapon;
    if (!weapon) continue;
    push(weaponAttack(env, carried, weapon, weapon.kind === "ranged" ? "ranged" : "melee"));
    if (weapon.versatile && !holdsShield(env))
      push(weaponAttack(env, carried, weapon, "two-hands"));
    if (weapon.kind === "melee" && weapon.properties.includes("thrown")) {
      push(weaponAttack(env, carried, weapon, "thrown"));
    }
    if (weapon.properties.includes("light") && lights > 1)
      push(weaponAttack(env, carried, weapon, "off-hand"));
    if (weapon.kind === "ranged" && weapon.ammunition !== undefined)
      for (const shot of env.carried)
        if (isMagicAmmunition(env, shot, weapon))
          push(weaponAttack(env, carried, weapon, "ranged", shot));
  }
  push(unarmedStrike(env));
  return attacks;
}

interface Arts {
  readonly die: string;
}

/** The monk's die, while neither armor nor shield is on. */
function martialArts(env: Env): Arts | undefined {
  const entry = env.grants("martial-arts")[0];
  if (!entry || env.suit || holdsShield(env)) return undefined;
  const die = entry.grant.die[ownerLevel(env, entry.owner) - 1];
  return die === undefined ? undefined : { die };
}

const isMonkWeapon = (weapon: WeaponRow): boolean =>
  weapon.kind === "melee" && (weapon.category === "simple" || weapon.properties.includes("light"));

/** Arrows, bolts or bullets for this weapon with a bonus or more dice of their own: they earn a row. */
function isMagicAmmunition(env: Env, { entry, facts }: Carried, weapon: WeaponRow): boolean {
  const row = env.resolved.pack.items.get(entry.item);
  const fits = entry.item === weapon.ammunition || facts.base === weapon.ammunition;
  return (
    fits &&
    !entry.unidentified &&
    ((entry.bonus ?? row?.bonus ?? 0) !== 0 || ownEffects(env.resolved.pack, entry).length > 0)
  );
}

/** What the things in force say of this weapon, and the weapon of itself, also where it is only carried. */
function weaponEffects(
  env: Env,
  carried: Carried,
  weapon: WeaponRow,
  mode: AttackSheet["mode"],
  shot?: Carried,
) {
  const { pack } = env.resolved;
  const distant = mode === "thrown" || weapon.kind === "ranged";
  const covered = (of: ItemWeapons | undefined): boolean =>
    !of?.this &&
    (of?.ids === undefined || of.ids.includes(weapon.id)) &&
    (of?.kind === undefined || of.kind === (distant ? "ranged" : "melee"));
  const own = [carried, ...(shot ? [shot] : [])].flatMap((one) =>
    isAttuned(pack, one.entry)
      ? ownEffects(pack, one.entry).map((effect) => ({ effect, source: one.source }))
      : [],
  );
  return [
    ...env.effects.filter(({ effect }) => covered("of" in effect ? effect.of : undefined)),
    ...own.filter(({ effect }) => "of" in effect && effect.of?.this),
  ];
}

function weaponAttack(
  env: Env,
  carried: Carried,
  weapon: WeaponRow,
  mode: AttackSheet["mode"],
  shot?: Carried,
): AttackSheet {
  const { entry, source, bonus } = carried;
  const effects = weaponEffects(env, carried, weapon, mode, shot);
  const added = (change: "weapon-attacks" | "weapon-damage"): Part[] =>
    effects.flatMap(({ effect, source: from }) =>
      effect.change === change && effect.when === undefined
        ? [{ value: effect.add, source: from, srdRef: refs.items }]
        : [],
    );
  const extraDamage = effects.flatMap(({ effect, source: from }) =>
    effect.change === "extra-damage"
      ? [
          {
            dice: effect.dice,
            type: (effect.damage === "weapon" ? weapon.damage.type : effect.damage) as DamageType,
            source: from,
            ...(effect.when === undefined ? {} : { when: effect.when }),
          },
        ]
      : [],
  );
  const pact = isPactWeapon(env, carried, weapon);
  const proficient =
    pact ||
    env.grants("weapon").some(({ grant }) => covers(grant.weapons, weapon)) ||
    trainedByItem(env, carried, weapon);
  const arts = isMonkWeapon(weapon) ? martialArts(env) : undefined;
  const ability = abilityFor(env, weapon, arts !== undefined, pact);
  const magic: Part[] =
    bonus === 0 ? [] : [{ value: bonus, source, srdRef: refs.items, note: "magic" }];
  const shotBonus =
    shot && (shot.entry.bonus ?? env.resolved.pack.items.get(shot.entry.item)?.bonus ?? 0);
  if (shot && shotBonus)
    magic.push({ value: shotBonus, source: shot.source, srdRef: refs.items, note: "magic" });

  const toHit = sumOf([
    modPart(env, ability),
    ...(proficient ? [proficiencyPart(env)] : []),
    ...magic,
    ...env
      .grants("attack-bonus")
      .filter(({ grant }) => covers(grant.weapons, weapon))
      .map(({ grant, source: from, srdRef }) => ({ value: grant.value, source: from, srdRef })),
    ...added("weapon-attacks"),
    ...exhaustionParts(env),
  ]);
  const dice = mode === "two-hands" ? (weapon.versatile ?? weapon.damage.dice) : weapon.damage.dice;
  const damage = sumOf([
    ...damageModifier(env, ability, mode, dice),
    ...magic,
    ...added("weapon-damage"),
  ]);
  const base = entry.item;
  const reach = 5 + (weapon.properties.includes("reach") ? 5 : 0);
  const mastered = env.grants("mastery").some(({ grant }) => grant.weapon === weapon.id);
  const distant = mode === "thrown" || weapon.kind === "ranged";
  return {
    id: shot
      ? `${base}:${shot.entry.id}`
      : mode === "melee" || mode === "ranged"
        ? base
        : `${base}:${mode}`,
    item: source,
    ...(carried.facts.base !== undefined && carried.facts.item && "bases" in carried.facts.item
      ? { base: { kind: "weapon", id: weapon.id } }
      : {}),
    ...(entry.name === undefined ? {} : { name: entry.name }),
    mode,
    proficient,
    ability,
    toHit,
    damage: { dice: arts ? better(dice, arts.die) : dice, bonus: damage, type: weapon.damage.type },
    ...(extraDamage.length > 0 ? { extraDamage } : {}),
    ...(shot
      ? {
          ammunition: {
            item: shot.source,
            ...(shot.entry.name === undefined ? {} : { name: shot.entry.name }),
          },
        }
      : {}),
    ...(distant ? (weapon.range ? { range: weapon.range } : {}) : { reach }),
    properties: weapon.properties,
    ...(mastered ? { mastery: weapon.mastery } : {}),
    ...(mastered && weapon.mastery === "topple" ? { saveDc: strikeDc(env, ability) } : {}),
    marks: [
      ...heavyMarks(env, weapon),
      ...untrainedMarks(env, ability),
      ...conditionMarks(env, "attacks"),
    ],
  };
}

/**
 * What the ability adds to the damage: nothing to a fixed damage that rolls no dice (the blowgun), and nothing to the extra attack
 * of a light weapon, unless it is a loss or a fighting style adds it. SRD: Playing the Game / Damage Rolls; Equipment / Light.
 */
function damageModifier(
  env: Env,
  ability: Ability,
  mode: AttackSheet["mode"],
  dice: string,
): Part[] {
  if (!dice.includes("d")) return [];
  const mod = modPart(env, ability);
  if (mode !== "off-hand" || mod.value < 0) return [mod];
  const style = env.grants("off-hand-damage")[0];
  return style
    ? [mod, { value: 0, source: style.source, srdRef: style.srdRef, note: "off-hand" }]
    : [{ value: 0, source: { kind: "property", id: "light" }, srdRef: lightRef, note: "off-hand" }];
}

/** Bracers that teach the bow; a blade that asks only for one of two trainings. */
function trainedByItem(env: Env, { facts }: Carried, weapon: WeaponRow): boolean {
  const row = facts.item;
  const others = row && isMagicItem(row) ? (row.reshapes?.trainedWith ?? []) : [];
  const { weapons } = env.resolved.pack;
  return (
    env.effects.some(
      ({ effect }) => effect.change === "weapon-proficiency" && effect.ids.includes(weapon.id),
    ) ||
    others.some((id) => {
      const other = weapons.get(id);
      return other && env.grants("weapon").some(({ grant }) => covers(grant.weapons, other));
    })
  );
}

/** The pact weapon is the one in hand: bonding is done there, and a shared sheet needs one answer. */
function isPactWeapon(env: Env, { entry }: Carried, weapon: WeaponRow): boolean {
  const held = entry.wearing === "main-hand" || entry.wearing === "two-hands";
  return held && weapon.kind === "melee" && env.grants("pact-weapon").length > 0;
}

function abilityFor(env: Env, weapon: WeaponRow, arts: boolean, pact: boolean): Ability {
  const choices: Ability[] = [weapon.kind === "ranged" ? "dex" : "str"];
  if (weapon.properties.includes("finesse")) choices.push("str", "dex");
  if (arts) choices.push("dex");
  if (pact) choices.push("cha");
  return choices.reduce((best, ability) => (env.mods[ability] > env.mods[best] ? ability : best));
}

function heavyMarks(env: Env, weapon: WeaponRow): RollMark[] {
  if (!weapon.properties.includes("heavy")) return [];
  const score = weapon.kind === "melee" ? env.scores.str.value : env.scores.dex.value;
  return score >= 13 ? [] : [{ mode: "disadvantage", source: { kind: "property", id: "heavy" } }];
}

const averageOf = (dice: string): number => {
  const [count, faces] = dice.split("d").map(Number);
  return faces === undefined ? (count ?? 0) : ((count ?? 1) * (faces + 1)) / 2;
};
const better = (one: string, other: string): string =>
  averageOf(other) > averageOf(one) ? other : one;

/** SRD: Equipment / Weapons / Mastery Properties / Topple; Rules Glossary / Unarmed Strike. */
const strikeDc = (env: Env, ability: Ability): Explained => saveDcOf(env, ability, false);

function unarmedStrike(env: Env): AttackSheet {
  const arts = martialArts(env);
  const ability: Ability = arts && env.mods.dex > env.mods.str ? "dex" : "str";
  const claws = env.effects.flatMap(({ effect, source }) =>
    effect.change === "unarmed-strike" ? [{ ...effect, source }] : [],
  )[0];
  const magic: Part[] = claws
    ? [{ value: claws.add, source: claws.source, srdRef: refs.items, note: "magic" }]
    : [];
  const dice = claws && arts ? better(claws.dice, arts.die) : (claws?.dice ?? arts?.die ?? "1");
  return {
    id: "unarmed-strike",
    item: { kind: "rule", id: "unarmed-strike" },
    mode: "melee",
    proficient: true,
    ability,
    toHit: sumOf([modPart(env, ability), proficiencyPart(env), ...magic, ...exhaustionParts(env)]),
    damage: {
      dice,
      bonus: sumOf([modPart(env, ability), ...magic]),
      type: (claws?.damage ?? "bludgeoning") as DamageType,
    },
    reach: 5,
    // To grapple or to shove instead of dealing damage.
    saveDc: strikeDc(env, ability),
    properties: [],
    marks: [...untrainedMarks(env, ability), ...conditionMarks(env, "attacks")],
  };
}

/** Attacks per Attack action: features that add some do not add up. */
export function deriveAttacksPerAction(env: Env): Explained {
  const base: Part = { value: 1, source: { kind: "rule", id: "attack-action" }, srdRef: attackRef };
  // Thirsting Blade and its like count for the pact weapon only: for the sheet, when that is the weapon in hand.
  const pactInHand = env.carried.some(
    (one) => one.facts.weapon && isPactWeapon(env, one, one.facts.weapon),
  );
  const extra = env
    .grants("extra-attacks")
    .filter(({ grant }) => grant.when === undefined || (grant.when === "pact-weapon" && pactInHand))
    .reduce<Part | undefined>(
      (best, { grant, source, srdRef }) =>
        best && best.value >= grant.count ? best : { value: grant.count, source, srdRef },
      undefined,
    );
  return sumOf(extra ? [base, extra] : [base]);
}
