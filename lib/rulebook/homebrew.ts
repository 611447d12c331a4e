import type { Build, HomebrewEntry } from "@/lib/rulebook/build";
import { brokenFields } from "@/lib/rulebook/homebrew-shape";
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

export const isSound = (entry: HomebrewEntry): boolean =>
  isHomebrew(entry.id) && brokenFields(entry.kind, entry.row).length === 0;

/** The pack with the build's own entries laid over it. What is not of the right shape stays out, so the engine can trust its rows. */
export function withHomebrew(pack: RulesPack, build: Build): RulesPack {
  const entries = build.homebrew;
  if (!entries || entries.length === 0) return pack;
  const hit = known.get(entries);
  if (hit?.pack === pack) return hit.merged;

  const of = <R extends Row>(
    kind: HomebrewEntry["kind"],
    index: ReadonlyMap<string, R>,
  ): ReadonlyMap<string, R> => {
    const own = entries.filter((entry) => entry.kind === kind && isSound(entry));
    if (own.length === 0) return index;
    const merged = new Map(index);
    for (const entry of own)
      merged.set(entry.id, { srdRef: homebrewRef, ...entry.row, id: entry.id } as unknown as R);
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
