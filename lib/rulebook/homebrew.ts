import type { Build, HomebrewEntry } from "@/lib/rulebook/build";
import type {
  BackgroundRow,
  ClassRow,
  FeatRow,
  ItemRow,
  Row,
  RulesPack,
  SpeciesRow,
  SpellRow,
  SubclassRow,
} from "@/lib/rulebook/pack";

export const homebrewRef = { section: "Homebrew" } as const;
export const isHomebrew = (id: string): boolean => id.startsWith("homebrew-");

const known = new WeakMap<readonly HomebrewEntry[], { pack: RulesPack; merged: RulesPack }>();

/** The pack with the build's own entries laid over it. Entries are validated at the door (`schema.ts`), not here. */
export function withHomebrew(pack: RulesPack, build: Build): RulesPack {
  const entries = build.homebrew;
  if (!entries || entries.length === 0) return pack;
  const hit = known.get(entries);
  if (hit?.pack === pack) return hit.merged;

  const of = <R extends Row>(kind: HomebrewEntry["kind"], index: ReadonlyMap<string, R>): ReadonlyMap<string, R> => {
    const own = entries.filter((entry) => entry.kind === kind && isHomebrew(entry.id));
    if (own.length === 0) return index;
    const merged = new Map(index);
    for (const entry of own) merged.set(entry.id, { srdRef: homebrewRef, ...entry.row, id: entry.id } as unknown as R);
    return merged;
  };
  const merged: RulesPack = {
    ...pack,
    classes: of<ClassRow>("class", pack.classes),
    subclasses: of<SubclassRow>("subclass", pack.subclasses),
    species: of<SpeciesRow>("species", pack.species),
    backgrounds: of<BackgroundRow>("background", pack.backgrounds),
    feats: of<FeatRow>("feat", pack.feats),
    spells: of<SpellRow>("spell", pack.spells),
    items: of<ItemRow>("item", pack.items),
  };
  known.set(entries, { pack, merged });
  return merged;
}
