import type { Ability } from "@/lib/rulebook/build";
import {
  combineModes,
  type DiceChange,
  type Die,
  type FallenDie,
  rollD20,
} from "@/lib/rulebook/roll";
import type { AttackSheet, Sheet, Source } from "@/lib/rulebook/sheet";

/** What is rolled. */
export type RollOf =
  | { readonly test: "check"; readonly ability: Ability; readonly proficient?: boolean }
  | { readonly test: "save"; readonly ability?: Ability }
  | { readonly test: "attack" }
  | { readonly damage: Pick<AttackSheet, "mode" | "properties"> }
  | { readonly healing: true };

const reliableFace = 10;
const heldInBothFace = 3;
const anyFace = 1000;

/**
 * What the character's features do to the dice of this roll. SRD: Character Origins / Halfling / Luck; Classes / Rogue / Level 7:
 * Reliable Talent; Classes / Barbarian / Level 18: Indomitable Might; Feats / Great Weapon Fighting; Classes / Cleric / Life Domain /
 * Level 17: Supreme Healing.
 */
export function changesOf(
  sheet: Pick<Sheet, "diceRules" | "abilities">,
  of: RollOf,
): readonly { readonly change: DiceChange; readonly source: Source }[] {
  return sheet.diceRules.flatMap((rule) => {
    const change = changeOf(sheet, rule, of);
    return change ? [{ change, source: rule.source }] : [];
  });
}

function changeOf(
  { abilities }: Pick<Sheet, "abilities">,
  { rule, ability }: Sheet["diceRules"][number],
  of: RollOf,
): DiceChange | undefined {
  const test = "test" in of ? of : undefined;
  switch (rule) {
    case "reroll-ones":
      return test && { change: "reroll-one" };
    case "ten-at-least":
      return test?.test === "check" && test.proficient
        ? { change: "face-at-least", least: reliableFace }
        : undefined;
    case "score-at-least":
      return ability && test && test.test !== "attack" && test.ability === ability
        ? { change: "total-at-least", least: abilities[ability].score.value }
        : undefined;
    case "three-at-least":
      return "damage" in of && inBothHands(of.damage)
        ? { change: "face-at-least", least: heldInBothFace }
        : undefined;
    case "full-healing":
      return "healing" in of ? { change: "face-at-least", least: anyFace } : undefined;
  }
}

/** The dice of a death save, with the Advantage and the luck that the character has; one of them counts. */
export function throwDeathSave(
  sheet: Pick<Sheet, "diceRules" | "abilities" | "marks">,
  die: Die,
): readonly FallenDie[] {
  const modes = sheet.marks
    .filter(({ on, when }) => on === "death-save" && when === undefined)
    .map(({ mode }) => mode);
  const rules = changesOf(sheet, { test: "save" }).map(({ change }) => ({ ...change, name: "" }));
  return rollD20(die, { bonuses: [], mode: combineModes(modes), rules }).dice;
}

/** A melee attack with a versatile weapon in two hands, or with one that needs them. */
const inBothHands = ({ mode, properties }: Pick<AttackSheet, "mode" | "properties">): boolean =>
  mode === "two-hands" || (mode === "melee" && properties.includes("two-handed"));
