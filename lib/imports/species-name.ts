import type { ChoiceSpec } from "@/lib/rulebook/grants";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { slugOf, wordsOf } from "./find-row";

/** The options that the traits of a species offer, at any depth. */
export function speciesOptions(species: string): string[] {
  const found: string[] = [];
  const visit = (specs: readonly ChoiceSpec[]) => {
    for (const { from } of specs) {
      if (from.of !== "option") continue;
      for (const option of from.options) {
        found.push(option.id);
        visit(option.choices ?? []);
      }
    }
  };
  for (const trait of srd52.species.get(species)?.traits ?? []) visit(trait.choices);
  return found;
}

/** `elf-wood`, `Wood Elf`, `Elf (Wood)`, `Red Dragonborn`, `Cloud Giant`: the option of the species that the words name. */
export function lineageIn(species: string, names: readonly string[]): string | undefined {
  const options = speciesOptions(species);
  for (const name of names) {
    const words = wordsOf(slugOf(name)).split(" ");
    const rest = words.filter((word) => word !== species);
    const exact = options.find(
      (id) => wordsOf(id) === words.join(" ") || wordsOf(id) === rest.join(" "),
    );
    if (exact) return exact;
    const part = options.filter((id) =>
      wordsOf(id)
        .split(" ")
        .some((word) => word !== species && rest.includes(word)),
    );
    if (part.length === 1) return part[0];
  }
  return undefined;
}

/** `Half-Elf` is no elf: a species of the rules is named only where nothing else is said. */
export function speciesIn(names: readonly string[]): string | undefined {
  for (const name of names) {
    const words = slugOf(name).split("-");
    if (words.includes("half")) continue;
    const found = [...srd52.species.keys()].filter((id) => words.includes(id));
    if (found.length === 1) return found[0];
  }
  return undefined;
}
