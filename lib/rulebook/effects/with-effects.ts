import type { Ability } from "@/lib/rulebook/build";
import { abilities } from "@/lib/rulebook/build";
import {
  type ActiveEffect,
  type EffectChange,
  effectFacts,
} from "@/lib/rulebook/effects/catalogue";
import { lentHitPoints } from "@/lib/rulebook/effects/play-effects";
import type { SpeedMode } from "@/lib/rulebook/grants";
import type { SrdRef } from "@/lib/rulebook/pack";
import { sumOf } from "@/lib/rulebook/scores";
import type {
  ArmorClassWay,
  Explained,
  Part,
  RollMark,
  SaveSheet,
  Sheet,
  SkillSheet,
} from "@/lib/rulebook/sheet";

type InForce = {
  readonly effect: ActiveEffect;
  readonly change: EffectChange;
  readonly part: (value: number) => Part;
};

/** The sheet while these are in effect: each changed number has one part more, which names its source and rule. */
export function withEffects(sheet: Sheet, effects: readonly ActiveEffect[]): Sheet {
  if (effects.length === 0) return sheet;
  const inForce = effects.flatMap((effect) => {
    const { source, srdRef, changes } = effectFacts(effect.id);
    const part = (value: number, note?: string): Part => ({
      value,
      source,
      srdRef,
      ...(note ? { note } : {}),
    });
    return changes.map((change): InForce => ({ effect, change, part }));
  });
  const held = new Set(
    inForce.flatMap(({ change }) => (change.change === "holds" ? change.when : [])),
  );
  const lent = inForce.flatMap(({ effect, change, part }) =>
    change.change === "hit-points" ? [part(lentHitPoints(effect))] : [],
  );
  const now = holding(sheet, held);
  return {
    ...now,
    ...armored(sheet, inForce),
    saves: savedBy(sheet, inForce, held),
    skills: sheet.skills.map((skill) => skilled(skill, held)),
    extras: [...now.extras, ...diceOf(sheet, inForce)],
    resistances: [...now.resistances, ...resisted(inForce)],
    speed: hastened(sheet.speed, inForce),
    hitPoints: plus(sheet.hitPoints, lent),
  };
}

const plus = (explained: Explained, parts: readonly Part[]): Explained =>
  parts.length === 0 ? explained : sumOf([...explained.parts, ...parts]);

/** Marks whose circumstance holds now, without it. */
function marksNow<Mark extends Pick<RollMark, "when">>(
  marks: readonly Mark[],
  held: ReadonlySet<string>,
): Mark[] {
  return marks.map((mark) => {
    if (mark.when === undefined || !held.has(mark.when)) return mark;
    const { when: _when, ...plain } = mark;
    return plain as Mark;
  });
}

const sorcerer = "sorcerer";

/** Dice, bonuses and defenses that were told under a condition, and the dice that come with an effect. */
function holding(sheet: Sheet, held: ReadonlySet<string>): Sheet {
  if (held.size === 0) return sheet;
  const partsOf = (when: string): readonly Part[] =>
    held.has(when)
      ? sheet.extras.flatMap((extra) => (extra.when === when ? (extra.value?.parts ?? []) : []))
      : [];
  const fury = partsOf("raging-strength-attack");
  const sharper = partsOf("innate-sorcery-save-dc");
  return {
    ...sheet,
    attacks: sheet.attacks.map((attack) =>
      attack.ability === "str"
        ? { ...attack, damage: { ...attack.damage, bonus: plus(attack.damage.bonus, fury) } }
        : attack,
    ),
    casters: sheet.casters.map((caster) =>
      caster.class === sorcerer ? { ...caster, saveDc: plus(caster.saveDc, sharper) } : caster,
    ),
    spells: sheet.spells.map((spell) =>
      spell.asClass === sorcerer ? { ...spell, saveDc: plus(spell.saveDc, sharper) } : spell,
    ),
    extras: sheet.extras.filter(({ when }) => !held.has(when)),
    resistances: marksNow(sheet.resistances, held),
    conditionImmunities: marksNow(sheet.conditionImmunities, held),
    marks: sheet.marks.map((mark) => {
      // Advantage on the attack rolls of one class's spells, not on every attack.
      const own = mark.when === "innate-sorcery" && held.has(mark.when) && mark.on === "attack";
      const [now = mark] = marksNow([mark], held);
      return own ? { ...now, on: `attack:${sorcerer}` } : now;
    }),
  };
}

const passiveRef: SrdRef = { section: "Rules Glossary / Passive Perception" };

/** A check with advantage is five better when nobody rolls it. */
function skilled(skill: SkillSheet, held: ReadonlySet<string>): SkillSheet {
  const marks = marksNow(skill.marks, held);
  const gained = marks.find(
    (mark, index) => mark !== skill.marks[index] && mark.mode === "advantage",
  );
  const already = skill.marks.some(({ mode, when }) => mode === "advantage" && when === undefined);
  if (!gained || already) return { ...skill, marks };
  const part: Part = { value: 5, source: gained.source, srdRef: passiveRef, note: "advantage" };
  return { ...skill, marks, passive: plus(skill.passive, [part]) };
}

/** Every way to reckon armor class with what is in effect, the best of them chosen anew. */
function armored(
  sheet: Sheet,
  inForce: readonly InForce[],
): Pick<Sheet, "armorClass" | "armorClassWays"> {
  const added = inForce.flatMap(({ change, part }) =>
    change.change === "armor-class" ? [part(change.add)] : [],
  );
  const bare = sheet.armorClassWays.find(
    ({ source }) => source.kind === "rule" && source.id === "unarmored",
  );
  const others = inForce.flatMap(({ change, part }): ArmorClassWay[] => {
    if (change.change !== "armor-class-base" || !bare) return [];
    const base = part(change.base);
    // The first part of the bare way is its 10.
    const armorClass = sumOf([base, ...bare.armorClass.parts.slice(1)]);
    return [{ source: base.source, armorClass, usable: bare.usable, chosen: false }];
  });
  const ways = [...sheet.armorClassWays, ...others].map((way) => ({
    ...way,
    armorClass: plus(way.armorClass, added),
  }));
  const first = ways.find(({ chosen }) => chosen) ?? ways[0];
  const best = ways.reduce(
    (top, way) => (way.usable && (!top || way.armorClass.value > top.armorClass.value) ? way : top),
    first,
  );
  const chosen = best?.armorClass ?? plus(sheet.armorClass, added);
  const least = inForce.flatMap(({ change, part }) =>
    change.change === "armor-class-least" && chosen.value < change.least
      ? [{ ...part(change.least - chosen.value), note: "minimum" }]
      : [],
  );
  const armorClass = plus(chosen, least.slice(0, 1));
  return {
    armorClass,
    armorClassWays: ways.map((way) => ({
      ...way,
      chosen: way === best,
      ...(way === best ? { armorClass } : {}),
    })),
  };
}

function savedBy(
  sheet: Sheet,
  inForce: readonly InForce[],
  held: ReadonlySet<string>,
): Readonly<Record<Ability, SaveSheet>> {
  const added = inForce.flatMap(({ change, part }) =>
    change.change === "saving-throws" ? [part(change.add)] : [],
  );
  const saves = {} as Record<Ability, SaveSheet>;
  for (const ability of abilities) {
    const save = sheet.saves[ability];
    const lifted = inForce.flatMap(({ change, part }): RollMark[] =>
      change.change === "save-advantage" && change.ability === ability
        ? [{ mode: "advantage", source: part(0).source }]
        : [],
    );
    saves[ability] = {
      ...save,
      bonus: plus(save.bonus, added),
      marks: [...marksNow(save.marks, held), ...lifted],
    };
  }
  return saves;
}

/** Feet more, then twice as many; who cannot move at all, or is slowed to a crawl by a load, stays so. */
function hastened(speed: Sheet["speed"], inForce: readonly InForce[]): Sheet["speed"] {
  const changed = (explained: Explained, follows: boolean): Explained => {
    const fixed = explained.parts.some(
      ({ source }) =>
        (source.kind === "condition" && source.id !== "exhaustion") ||
        (source.kind === "rule" && source.id === "carrying-capacity"),
    );
    if (fixed) return explained;
    const longer = inForce.flatMap(({ change, part }) =>
      change.change === "speed" && follows ? [part(change.add)] : [],
    );
    const own = explained.parts.filter(({ source }) => source.kind !== "condition");
    const twice = inForce.flatMap(({ change, part }) =>
      change.change === "speed-doubled" ? [part(sumOf([...own, ...longer]).value)] : [],
    );
    return plus(explained, [...longer, ...twice]);
  };
  const modes = (Object.keys(speed) as SpeedMode[]).flatMap((mode) => {
    const explained = speed[mode];
    if (!explained) return [];
    const follows = mode === "walk" || explained.parts.some(({ note }) => note === "equal-to-walk");
    return [[mode, changed(explained, follows)] as const];
  });
  return { ...speed, ...Object.fromEntries(modes) };
}

function diceOf(sheet: Sheet, inForce: readonly InForce[]): Sheet["extras"] {
  return inForce.flatMap(({ effect, change, part }) => {
    if (change.change !== "dice") return [];
    // A slayer's mark has greater dice: the sheet's own spell knows.
    const known = sheet.spells.find(({ id }) => id === effect.id)?.damage?.[0]?.dice;
    const { when, type } = change;
    return [
      {
        id: effect.id,
        source: part(0).source,
        dice: known ?? change.dice,
        when,
        ...(type ? { type } : {}),
      },
    ];
  });
}

function resisted(inForce: readonly InForce[]): Sheet["resistances"] {
  return inForce.flatMap(({ change, part }) =>
    change.change === "resistance"
      ? change.damage.map((id) => ({ id, sources: [part(0).source] }))
      : [],
  );
}
