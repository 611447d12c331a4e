import type { ChoiceSpec } from "@/lib/rulebook/grants";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Draft } from "../../draft";
import { findRow, partsOf, slugOf } from "../../find-row";
import { readEffects } from "./effects";
import { type Actor, type ActorItem, advancementsOf, ofType } from "./shape";
import { keepDescription, readWhole } from "./whole-item";

/** Every option that any feature offers, and the words of every feature. */
const catalog = (() => {
  const options = new Map<string, true>();
  const features = new Map<string, true>();
  const visit = (specs: readonly ChoiceSpec[]) => {
    for (const { from } of specs) {
      if (!("options" in from)) continue;
      for (const option of from.options ?? []) {
        options.set(option.id, true);
        visit(option.choices ?? []);
      }
    }
  };
  const learn = (id: string, choices: readonly ChoiceSpec[]) => {
    const [, short = id] = id.split("/");
    features.set(short, true);
    visit(choices);
  };
  for (const row of srd52.classes.values()) {
    visit(row.core.choices);
    for (const feature of row.features) learn(feature.id, feature.choices);
  }
  for (const row of srd52.subclasses.values())
    for (const feature of row.features) learn(feature.id, feature.choices);
  for (const row of srd52.species.values())
    for (const trait of row.traits) learn(trait.id, trait.choices);
  for (const row of srd52.feats.values()) {
    visit(row.choices);
    if (row.category === "fighting-style") options.set(row.id, true);
  }
  return { options, features };
})();

/** Names that only head what is told elsewhere. */
const headings =
  /^(?:eldritch invocations?|invocations?|metamagic|fighting style|maneuvers?|pact boon|feature|background|trait|feat)$/i;

/** Features: those of the rules come with class, species and level; feats are chosen; the rest is homebrew. */
export function readFeats(actor: Actor, draft: Draft): void {
  for (const item of ofType(actor, "feat")) readFeat(item, draft);
}

function readFeat(item: ActorItem, draft: Draft): void {
  const { name, beside } = partsOf(item.name);
  const own = item.names[0] !== item.name ? item.names[0] : undefined;
  const kind = item.system.text("type", "value");
  const head = headings.test(name);
  const names = [
    own?.slice(own.lastIndexOf("/") + 1) ?? "",
    ...(head ? beside : [name]),
    ...item.names,
  ].filter(Boolean);
  const options = [...names, ...beside]
    .map((part) => findRow(catalog.options, [part]))
    .filter((id) => id !== undefined);
  for (const ability of abilityOf(item)) draft.options.push(ability);
  const feat = findRow(srd52.feats, names);
  if (
    feat &&
    (kind === "feat" ||
      kind === "" ||
      srd52.feats.get(feat)?.category !== "general" ||
      feat === "grappler")
  ) {
    readWhole(item);
    if (feat !== "ability-score-improvement") draft.feats.push(feat);
    draft.options.push(...options, ...beside.map(slugOf));
    item.place.at("name").carried(item.name);
    return;
  }
  if (options.length > 0) {
    readWhole(item);
    draft.options.push(...options);
    item.place.at("name").carried(item.name);
    return;
  }
  const isFeature = findRow(catalog.features, [...names, name]) !== undefined;
  if (own || isFeature || head || isHeading(name)) {
    readWhole(item);
    return;
  }
  readUnknown(item, kind, draft);
}

/** The casting ability that was chosen for a lineage or a feat. */
function abilityOf(item: ActorItem): string[] {
  return advancementsOf(item, "ItemGrant").flatMap((entry) => {
    const ability = entry.text("value", "ability");
    return ability === "" ? [] : [ability];
  });
}

/** A feature named like a class or a species only tells its text again. */
const isHeading = (name: string): boolean =>
  [srd52.classes, srd52.species, srd52.backgrounds].some(
    (rows) => findRow(rows, [name]) !== undefined,
  );

/** Neither a feature nor a feat of the rules: kept under its name, with the numbers that its effects change. */
function readUnknown(item: ActorItem, kind: string, draft: Draft): void {
  const effects = item.place.at("effects").list();
  const change = readEffects(effects);
  const isFeature = [
    "class",
    "race",
    "background",
    "subclass",
    "monster",
    "supernaturalGift",
  ].includes(kind);
  // What a class or a species of other rules gives is told; a number that it changes is kept.
  if (isFeature && change.grants.length === 0) {
    item.place.lost("noRow", item.name);
    return;
  }
  const row = {
    category:
      kind === "feat" && item.system.text("type", "subtype") === "origin" ? "origin" : "general",
    prerequisites: [],
    grants: change.grants,
    choices: [],
  };
  const id = draft.homebrew.add("feat", item.name, row, keepDescription(item));
  if (!id) {
    item.place.lost("tooMany", item.name);
    return;
  }
  readWhole(item);
  readEffects(effects);
  keepDescription(item);
  item.place.at("name").changed("homebrew", item.name, item.name);
  for (const [key, place] of item.system.entries()) {
    if (
      ["activities", "activation", "damage", "save", "formula"].includes(key) &&
      hasRolls(place.value)
    )
      place.lost("noPlace", item.name);
  }
  draft.feats.push(id);
}

/** Whether something in it is rolled or asked. */
function hasRolls(value: unknown): boolean {
  const text = JSON.stringify(value) ?? "";
  return /\dd\d|"(?:type|ability)":"(?:save|attack|damage|heal|str|dex|con|int|wis|cha)"|@mod|@prof/.test(
    text.slice(0, 20_000),
  );
}

export { catalog as featureCatalog, hasRolls };
