import { holdsShield } from "@/lib/rulebook/derive/body";
import {
  type Env,
  effectParts,
  evaluate,
  holdsWhile,
  modPart,
  refs,
} from "@/lib/rulebook/derive/env";
import type { SrdRef } from "@/lib/rulebook/pack";
import { sumOf } from "@/lib/rulebook/scores";
import type { ArmorClassWay, Explained, Part, Source } from "@/lib/rulebook/sheet";

const armorRef: SrdRef = { section: "Equipment / Armor", table: "Armor" };
const bareRef: SrdRef = { section: "Rules Glossary / Armor Class" };

/** Every way to reckon armor class; the best of those that what is worn allows is chosen. */
export function deriveArmorClass(env: Env): { armorClass: Explained; ways: ArmorClassWay[] } {
  const suited = env.suit !== undefined;
  const shieldHeld = holdsShield(env);
  const ways: { source: Source; parts: Part[]; usable: boolean }[] = [];

  const bare: Part = { value: 10, source: { kind: "rule", id: "unarmored" }, srdRef: bareRef };
  ways.push({
    source: bare.source,
    parts: [bare, modPart(env, "dex"), ...shieldParts(env)],
    usable: !suited,
  });

  for (const entry of env.grants("armor-class")) {
    const takesShield = entry.grant.allows === "shield";
    ways.push({
      source: entry.source,
      parts: [...evaluate(env, entry.grant.base, entry), ...(takesShield ? shieldParts(env) : [])],
      usable: !suited && (takesShield || !shieldHeld),
    });
  }

  for (const { effect, source } of env.effects) {
    if (effect.change !== "armor-class-base") continue;
    const base: Part = { value: effect.base, source, srdRef: refs.items };
    ways.push({ source, parts: [base, modPart(env, "dex"), ...shieldParts(env)], usable: !suited });
  }

  const suit = env.suit;
  const armor = suit?.facts.armor;
  if (suit && armor) {
    const dex =
      armor.dexCap === null
        ? env.mods.dex
        : armor.dexCap === 0
          ? 0
          : Math.min(env.mods.dex, armor.dexCap);
    ways.push({
      source: suit.source,
      parts: [
        { value: armor.base, source: suit.source, srdRef: armorRef },
        ...(armor.dexCap === 0
          ? []
          : [
              {
                ...modPart(env, "dex"),
                value: dex,
                ...(dex < env.mods.dex ? { note: "cap" } : {}),
              },
            ]),
        ...(suit.bonus === 0
          ? []
          : [{ value: suit.bonus, source: suit.source, srdRef: refs.items, note: "magic" }]),
        ...env
          .grants("armor-class-bonus")
          .flatMap((entry) =>
            entry.grant.while === "armored" ? evaluate(env, entry.grant.value, entry) : [],
          ),
        ...shieldParts(env),
      ],
      usable: true,
    });
  }

  const always = [
    ...env
      .grants("armor-class-bonus")
      .flatMap((entry) =>
        entry.grant.while === "always" ? evaluate(env, entry.grant.value, entry) : [],
      ),
    ...effectParts(env, (effect) =>
      effect.change === "armor-class" && holdsWhile(env, effect.while) ? effect.add : undefined,
    ),
  ];
  const sums = ways.map(({ source, parts, usable }) => ({
    source,
    usable,
    armorClass: sumOf([...parts, ...always]),
  }));
  let best = sums.find((way) => way.usable) ?? sums[0];
  for (const way of sums) {
    if (best && way.usable && way.armorClass.value > best.armorClass.value) best = way;
  }
  return {
    armorClass: best?.armorClass ?? sumOf([bare]),
    ways: sums.map((way) => ({ ...way, chosen: way === best })),
  };
}

function shieldParts(env: Env): Part[] {
  const shield = env.shield;
  const row = shield?.facts.armor;
  if (!shield || !row) return [];
  return [
    { value: row.base, source: shield.source, srdRef: armorRef },
    ...(shield.bonus === 0
      ? []
      : [{ value: shield.bonus, source: shield.source, srdRef: refs.items, note: "magic" }]),
  ];
}
