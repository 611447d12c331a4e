import type { Build } from "@/lib/rulebook/build";

/** The lineage, ancestry or legacy taken within the species: the option of the first trait that asks for one. */
export function lineageOf(build: Build): string | null {
  const choice = build.choices.find(({ slot }) =>
    /^species\/[a-z-]*(lineage|ancestry|legacy)$/.test(slot),
  );
  return choice?.take[0] ?? null;
}
