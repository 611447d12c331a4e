import type { ExternalItem, ExternalSheet } from "./external-sheet";
import type { ChoiceSpec } from "./grants";
import { withHomebrew } from "./homebrew";
import { itemIds } from "./inventory";
import type { RulesPack } from "./pack";

/** An id on the paper that the rules do not know, where it stands, and the one that was probably meant. */
export interface UnknownId {
  readonly path: string;
  readonly id: string;
  readonly nearest?: string;
}

type Known = ReadonlySet<string>;

/** A printed name as an id: `Thieves' Tools` is `thieves-tools`. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/**
 * The paper with every id as the rules write it: a printed name (`Fire Bolt`), its words in another order (`Hooded Lantern`), an
 * instrument without its category (`lute`) and armor without the word (`plate`) are understood. What is not is named with the nearest id there is.
 */
export function readIds(
  basePack: RulesPack,
  given: ExternalSheet,
): { external: ExternalSheet; unknown: readonly UnknownId[] } {
  const pack = withHomebrew(basePack, {
    pack: basePack.id,
    choices: [],
    homebrew: given.homebrew ?? [],
  });
  const short = [...pack.alignments.values()].find(
    ({ abbreviation }) => abbreviation === given.alignment,
  );
  const external = {
    ...given,
    ...readFeats(pack, given),
    ...(short ? { alignment: short.id } : {}),
  };
  const unknown: UnknownId[] = [];
  const one = (path: string, id: string, known: Known): string => {
    const found = understood(id, known) ?? ownByName(id, known);
    if (found !== undefined) return found;
    const nearest = nearestOf(slugOf(id), known);
    unknown.push({ path, id, ...(nearest === undefined ? {} : { nearest }) });
    return id;
  };
  /** An entry of the paper's own by its name. */
  const ownByName = (name: string, known: Known): string | undefined =>
    external.homebrew?.find(
      (entry) => known.has(entry.id) && entry.name.toLowerCase() === name.toLowerCase(),
    )?.id;
  const keys = (index: ReadonlyMap<string, unknown>): Known => new Set(index.keys());
  const options = optionsOf(pack);
  const read: Record<string, unknown> = { ...external };

  for (const [field, known] of [
    ["species", keys(pack.species)],
    ["background", keys(pack.backgrounds)],
    ["alignment", keys(pack.alignments)],
  ] as const) {
    const id = external[field];
    if (id !== undefined) read[field] = one(field, id, known);
  }
  const skills = keys(pack.skills);
  const spells = keys(pack.spells);
  for (const [field, known] of [
    ["feats", keys(pack.feats)],
    ["options", options],
    ["fightingStyles", options],
    ["invocations", options],
    ["metamagic", options],
    ["skills", skills],
    ["expertise", skills],
    ["tools", keys(pack.tools)],
    ["languages", keys(pack.languages)],
    ["masteries", keys(pack.weapons)],
    ["cantrips", spells],
    ["spells", spells],
    ["spellbook", spells],
  ] as const) {
    const ids = external[field];
    if (ids) read[field] = ids.map((id, index) => one(`${field}.${index}`, id, known));
  }
  const classes = keys(pack.classes);
  const subclasses = keys(pack.subclasses);
  read.classes = external.classes.map((entry, index) => ({
    ...entry,
    class: one(`classes.${index}.class`, entry.class, classes),
    ...(entry.subclass === undefined
      ? {}
      : { subclass: one(`classes.${index}.subclass`, entry.subclass, subclasses) }),
  }));
  const items = itemIds(pack);
  if (external.inventory)
    read.inventory = external.inventory.map(
      (entry, index): ExternalItem =>
        entry.item === undefined
          ? entry
          : { ...entry, item: one(`inventory.${index}.item`, entry.item, items) },
    );
  return { external: read as unknown as ExternalSheet, unknown };
}

/** The id that is meant without any doubt. */
function understood(id: string, known: Known): string | undefined {
  if (known.has(id)) return id;
  const slug = slugOf(id);
  if (slug === "") return undefined;
  for (const written of [slug, `${slug}-armor`, `musical-instrument-${slug}`, `gaming-set-${slug}`])
    if (known.has(written)) return written;
  const words = wordsOf(slug);
  const same = [...known].filter((entry) => wordsOf(entry) === words);
  return same.length === 1 ? same[0] : undefined;
}

/** `Magic Initiate (Druid)`: the feat, and the list as an option, unless the background settles it. */
function readFeats(
  pack: RulesPack,
  external: ExternalSheet,
): Pick<ExternalSheet, "feats" | "options"> {
  if (!external.feats) return {};
  const settled = Object.values(
    pack.backgrounds.get(slugOf(external.background ?? ""))?.featPreset ?? {},
  );
  const options: string[] = [];
  const feats = external.feats.map((feat) => {
    const [, name = "", more = ""] = /^([^(]+)\((.+)\)$/s.exec(feat) ?? [];
    if (!pack.feats.has(slugOf(name))) return feat;
    if (!settled.includes(slugOf(more))) options.push(more);
    return slugOf(name);
  });
  return {
    feats,
    ...(options.length > 0 ? { options: [...(external.options ?? []), ...options] } : {}),
  };
}

/** `Hooded Lantern` has the words of `lantern-hooded`. */
const wordsOf = (id: string): string => id.split("-").sort().join(" ");

/** Whatever a choice may hold that has no table of its own: options of features, styles, abilities, damage types, lists, sizes. */
function optionsOf(pack: RulesPack): Known {
  const found = new Set<string>(["small", "medium"]);
  const visit = (specs: readonly ChoiceSpec[]): void => {
    for (const { from } of specs) {
      if ("ids" in from) for (const id of from.ids ?? []) found.add(id);
      if ("options" in from)
        for (const row of from.options ?? []) {
          found.add(row.id);
          visit(row.choices ?? []);
        }
      if (from.of === "known-cantrip")
        for (const row of pack.spells.values())
          if (row.level === 0 && row.damage) found.add(row.id);
    }
  };
  for (const row of pack.classes.values()) {
    visit([...row.core.choices, ...row.multiclass.choices]);
    for (const feature of row.features) visit(feature.choices);
  }
  for (const row of pack.subclasses.values())
    for (const feature of row.features) visit(feature.choices);
  for (const row of pack.species.values()) for (const trait of row.traits) visit(trait.choices);
  for (const row of pack.feats.values()) {
    found.add(row.id);
    visit(row.choices);
  }
  return found;
}

/** The id that takes the fewest strokes to come to; none where all are far away. */
function nearestOf(id: string, known: Iterable<string>): string | undefined {
  let best: { id: string; strokes: number } | undefined;
  for (const candidate of known) {
    const strokes = strokesBetween(id, candidate);
    const most = Math.max(2, Math.floor(Math.max(id.length, candidate.length) * 0.4));
    if (strokes <= most && (!best || strokes < best.strokes)) best = { id: candidate, strokes };
  }
  return best?.id;
}

/** Letters to add, leave out or change, one after the other (Levenshtein). */
function strokesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= to.length; at += 1) {
      const change = (row[at - 1] ?? 0) + (letter === to[at - 1] ? 0 : 1);
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
