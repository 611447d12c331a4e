import { type Ability, abilities } from "@/lib/rulebook/build";
import { itemFacts } from "@/lib/rulebook/inventory";
import type { Sheet } from "@/lib/rulebook/sheet";
import type { ExportContext } from "./export-context";
import { skillKeys } from "./keys";

type Json = Record<string, unknown>;

const proficiencyValues = { none: 0, half: 0.5, proficient: 1, expertise: 2 } as const;
const signed = (value: number) => (value === 0 ? "" : String(value));
const proficiency = (sheet: Sheet) => sheet.proficiencyBonus.value;

/** Scores and saves. Live ones are those before the effects of things; frozen ones have everything in them. */
export function abilitiesOf({ numbers, sheet, bare }: ExportContext): Json {
  const from = numbers === "live" ? bare : sheet;
  const one = (id: Ability) => {
    const save = sheet.saves[id];
    const rest =
      save.bonus.value -
      sheet.abilities[id].modifier.value -
      (save.proficient ? proficiency(sheet) : 0);
    return {
      value: from.abilities[id].score.value,
      proficient: save.proficient ? 1 : 0,
      max: null,
      bonuses: { check: "", save: numbers === "frozen" ? signed(rest) : "" },
    };
  };
  return Object.fromEntries(abilities.map((id) => [id, one(id)]));
}

export function skillsOf({ numbers, sheet }: ExportContext): Json {
  return Object.fromEntries(
    sheet.skills.map((skill) => {
      const value = proficiencyValues[skill.proficiency];
      const rest =
        skill.bonus.value -
        sheet.abilities[skill.ability].modifier.value -
        Math.floor(proficiency(sheet) * value);
      const bonuses = { check: numbers === "frozen" ? signed(rest) : "", passive: "" };
      return [skillKeys[skill.id] ?? skill.id, { ability: skill.ability, value, bonuses }];
    }),
  );
}

/** Armor class as the tabletop calls the way that is best, or the number itself. */
export function armorClassOf({ numbers, sheet, pack }: ExportContext): Json {
  if (numbers === "frozen") return { calc: "flat", flat: sheet.armorClass.value, formula: "" };
  const way = sheet.armorClassWays.find(({ chosen }) => chosen);
  const { kind = "rule", id = "unarmored" } = way?.source ?? {};
  const calc = (name: string, formula = "") => ({ calc: name, flat: null, formula });
  if (id === "barbarian/unarmored-defense") return calc("unarmoredBarb");
  if (id === "monk/unarmored-defense") return calc("unarmoredMonk");
  if (kind === "rule" || itemFacts(pack, id)?.armor) return calc("default");
  const base = way?.armorClass.parts[0]?.value ?? 10;
  // A feature of this kind adds Charisma; a thing gives another base and nothing else.
  return calc(
    "custom",
    `${base} + @abilities.dex.mod${kind === "feature" ? " + @abilities.cha.mod" : ""}`,
  );
}

export function hitPointsOf({ numbers, sheet }: ExportContext): Json {
  const maximum = sheet.hitPoints.value;
  return {
    value: maximum,
    max: numbers === "frozen" ? maximum : null,
    temp: 0,
    tempmax: 0,
    bonuses: { level: "", overall: "" },
  };
}

export function initiativeOf({ numbers, sheet }: ExportContext): Json {
  const rest = sheet.initiative.bonus.value - sheet.abilities.dex.modifier.value;
  return { ability: "", bonus: numbers === "frozen" ? signed(rest) : "" };
}

const modes = ["walk", "burrow", "climb", "fly", "swim"] as const;

/** Live: walking comes from the species, and what features and things add from their effects. */
export function movementOf({ numbers, sheet, bare }: ExportContext): Json {
  const from = numbers === "live" ? bare : sheet;
  const feet = modes.map((mode) => {
    const speed = from.speed[mode];
    const given = numbers === "live" && mode === "walk" && bare.species !== undefined;
    return [mode, speed && !given ? String(speed.value) : ""];
  });
  return { ...Object.fromEntries(feet), units: "ft", hover: false, special: "" };
}

/** Slots: the classes' progressions give them; only what these do not give is written down. */
export function spellsOf({ numbers, sheet }: ExportContext): Json {
  const override = (max: number | undefined) => (numbers === "frozen" ? (max ?? null) : null);
  const slots = Array.from({ length: 9 }, (_, index) => {
    const max = sheet.spellSlots.find(({ level }) => level === index + 1)?.max.value;
    return [`spell${index + 1}`, { value: max ?? 0, override: override(max) }];
  });
  const pact = sheet.pactSlots?.max.value;
  return { ...Object.fromEntries(slots), pact: { value: pact ?? 0, override: override(pact) } };
}
