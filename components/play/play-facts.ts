import type { Sheet } from "@/lib/rulebook/sheet";

const bare = (value: number) => ({ value, parts: [] });

/** What `lib/rulebook/play.ts` reads of a sheet, without the explanations: small enough to travel to the browser. */
export function playFacts(sheet: Sheet) {
  return {
    hitPoints: bare(sheet.hitPoints.value),
    hitDice: sheet.hitDice,
    abilities: { con: { modifier: bare(sheet.abilities.con.modifier.value) } },
    spellSlots: sheet.spellSlots.map(({ level, max }) => ({ level, max: bare(max.value) })),
    ...(sheet.pactSlots
      ? { pactSlots: { level: sheet.pactSlots.level, max: bare(sheet.pactSlots.max.value) } }
      : {}),
    inventory: sheet.inventory.flatMap(({ entry, quantity, magic }) =>
      magic ? [{ entry, quantity, magic }] : [],
    ),
    resources: sheet.resources.map(({ id, unit, recovery, max, atInitiative, item }) => ({
      id,
      unit,
      recovery,
      max: bare(max.value),
      ...(atInitiative === undefined ? {} : { atInitiative }),
      ...(item ? { item } : {}),
    })),
    spells: sheet.spells.map(({ id, level, how, ritual, concentration, free }) => ({
      id,
      level,
      how,
      ritual,
      concentration,
      ...(free
        ? { free: { ...free, uses: free.uses === "at-will" ? free.uses : bare(free.uses.value) } }
        : {}),
    })),
    cannotCast: sheet.cannotCast.map(({ kind, id }) => ({ kind, id })),
    immunities: sheet.immunities.map(({ id, when }) => ({ id, when })),
    resistances: sheet.resistances.map(({ id, when }) => ({ id, when })),
    conditionImmunities: sheet.conditionImmunities.map(({ id, when }) => ({ id, when })),
    restPerks: sheet.restPerks.map(({ rest, does }) => ({ rest, does })),
    deathSaveTwentyFrom: sheet.deathSaveTwentyFrom,
  };
}

export type PlayFacts = ReturnType<typeof playFacts>;

/** The facts as the sheet that the rules of play ask for: they read nothing else of it. */
export const asSheet = (facts: PlayFacts): Sheet => facts as unknown as Sheet;
