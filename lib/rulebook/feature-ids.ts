import type { ChoiceSpec, Feature, Grant, OptionRow } from "@/lib/rulebook/grants";
import type { RulesPack } from "@/lib/rulebook/pack";
import type { TextKind } from "@/lib/rulebook/text";

/** Everything of the pack that needs a name beyond its plain rows: features, their options, resources and `when` codes. */
export interface FeatureTexts {
  readonly features: readonly string[];
  readonly options: readonly string[];
  readonly resources: readonly string[];
  readonly whens: readonly string[];
}

/** Ids of class and subclass features and species traits, in order (repeats of one feature share the first one's text). */
export function featureIds(pack: RulesPack): readonly string[] {
  return featureTexts(pack).features;
}

export function featureTexts(pack: RulesPack): FeatureTexts {
  const features = new Set<string>();
  const options = new Set<string>();
  const resources = new Set<string>();
  const whens = new Set<string>();

  const grants = (list: readonly Grant[]) => {
    for (const grant of list) {
      if (grant.give === "resource") resources.add(grant.id);
      if ("when" in grant && grant.when) whens.add(grant.when);
    }
  };
  const choices = (list: readonly ChoiceSpec[], path: string) => {
    for (const choice of list) {
      const rows: readonly OptionRow[] =
        "options" in choice.from ? (choice.from.options ?? []) : [];
      for (const row of rows) {
        options.add(`${path}/${row.id}`);
        grants(row.grants);
        choices(row.choices ?? [], `${path}/${row.id}`);
      }
    }
  };
  const feature = (entry: Feature) => {
    const id = entry.again ?? entry.id;
    features.add(id);
    grants(entry.grants);
    choices(entry.choices, id);
  };

  for (const row of pack.species.values()) row.traits.forEach(feature);
  for (const row of pack.classes.values()) row.features.forEach(feature);
  for (const row of pack.subclasses.values()) row.features.forEach(feature);
  for (const row of pack.feats.values()) {
    grants(row.grants);
    choices(row.choices, row.id);
  }
  return {
    features: [...features],
    options: [...options],
    resources: [...resources],
    whens: [...whens],
  };
}

/** Every text that the pack needs, as `[kind, id]`: a text layer is complete when it names them all. */
export function textNeeds(pack: RulesPack): readonly (readonly [TextKind, string])[] {
  const own = featureTexts(pack);
  const rows = (kind: TextKind, index: ReadonlyMap<string, unknown>) =>
    [...index.keys()].map((id) => [kind, id] as const);
  return [
    ...rows("class", pack.classes),
    ...rows("subclass", pack.subclasses),
    ...rows("species", pack.species),
    ...rows("background", pack.backgrounds),
    ...rows("feat", pack.feats),
    ...rows("skill", pack.skills),
    ...rows("language", pack.languages),
    ...rows("alignment", pack.alignments),
    ...rows("spell", pack.spells),
    ...rows("armor", pack.armor),
    ...rows("weapon", pack.weapons),
    ...rows("gear", pack.gear),
    ...rows("tool", pack.tools),
    ...rows("pack", pack.packs),
    ...own.features.map((id) => ["feature", id] as const),
    ...own.options.map((id) => ["option", id] as const),
    ...own.whens.map((id) => ["when", id] as const),
  ];
}
