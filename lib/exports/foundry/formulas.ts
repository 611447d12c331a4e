import type { Ability } from "@/lib/rulebook/build";
import type { Formula } from "@/lib/rulebook/grants";

/** What a formula of the rules may ask about its owner. */
export type FormulaOwner = { class?: string | undefined; classLevel: number; level: number };

const half = (number: number, round: "up" | "down" | undefined) =>
  round === undefined ? "" : round === "up" ? `ceil(${number} * ` : `floor(${number} * `;

/** A number of the rules as a formula that the tabletop keeps up with; a table by level is the number of today. */
export function foundryFormula(formula: Formula, owner: FormulaOwner): string {
  if (typeof formula === "number") return String(formula);
  if ("sum" in formula) return formula.sum.map((term) => foundryFormula(term, owner)).join(" + ");
  if ("mod" in formula) {
    const modifier = modifierOf(formula.mod);
    return formula.min === undefined ? modifier : `max(${formula.min}, ${modifier})`;
  }
  if ("proficiency" in formula) {
    if (formula.proficiency === 1) return "@prof";
    return formula.round === "down"
      ? `floor(${formula.proficiency} * @prof)`
      : `${formula.proficiency} * @prof`;
  }
  if ("characterLevel" in formula) {
    return formula.characterLevel === 1
      ? "@details.level"
      : `${formula.characterLevel} * @details.level`;
  }
  if ("classLevel" in formula) {
    const levels = owner.class ? `@classes.${owner.class}.levels` : String(owner.classLevel);
    const open = half(formula.classLevel, formula.round);
    if (open !== "") return `${open}${levels})`;
    return formula.classLevel === 1 ? levels : `${formula.classLevel} * ${levels}`;
  }
  if ("byClassLevel" in formula) return String(formula.byClassLevel[owner.classLevel - 1] ?? 0);
  return String(formula.byCharacterLevel[owner.level - 1] ?? 0);
}

const modifierOf = (ability: Ability): string => `@abilities.${ability}.mod`;
