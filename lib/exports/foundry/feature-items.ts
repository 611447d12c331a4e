import type { Grant } from "@/lib/rulebook/grants";
import { changesFrom, type ExportContext, ownerOf } from "./export-context";
import { foundryFormula } from "./formulas";
import { foundryEffect } from "./foundry-effects";
import { type ItemList, type Json, noUses, usesOf } from "./item-base";
import type { FeatureIds } from "./origin-items";

/** Every feature and feat as an item of its own, with the uses that it grants and the numbers that it changes. */
export function addFeatures(context: ExportContext, list: ItemList): FeatureIds {
  const byOwner = new Map<string, string[]>();
  const note = (key: string, id: string) => byOwner.set(key, [...(byOwner.get(key) ?? []), id]);
  for (const feature of context.sheet.features) {
    const [owner = ""] = feature.id.split("/");
    const origin = context.pack.species.has(owner) ? "race" : "class";
    const item = list.add({
      type: "feat",
      key: feature.id,
      name: context.words.name(feature.kind, feature.id),
      text: context.words.line(feature.kind, feature.id),
      system: {
        type: { value: feature.kind === "feat" ? "feat" : origin, subtype: "" },
        properties: [],
        requirements: "",
        prerequisites: { items: [], level: null, repeatable: false },
        activities: {},
        uses: usesFor(context, feature.id),
        advancement: {},
      },
      effects: featureEffects(context, feature.kind, feature.id),
    });
    note(`${feature.source.kind}/${feature.source.id}`, item._id);
    note(`${owner}@${feature.level}`, item._id);
    if (origin === "race") note(`species/${owner}`, item._id);
  }
  return {
    of: (kind, owner) => [...new Set(byOwner.get(`${kind}/${owner}`) ?? [])],
    at: (owner, level) => byOwner.get(`${owner}@${level}`) ?? [],
  };
}

function usesFor(context: ExportContext, id: string): Json {
  const { sheet, resolved, numbers } = context;
  const resource = sheet.resources.find((one) => one.id === id || one.source.id === id);
  if (!resource) return noUses;
  const active = resolved.grants.find(
    ({ grant }) => grant.give === "resource" && grant.id === resource.id,
  );
  const grant = active?.grant as (Grant & { give: "resource" }) | undefined;
  if (!active || !grant || numbers === "frozen")
    return usesOf(String(resource.max.value), resource.recovery);
  const formula = foundryFormula(grant.max, ownerOf(context, active));
  return usesOf(
    grant.min === undefined ? formula : `max(${grant.min}, ${formula})`,
    resource.recovery,
  );
}

/** What a feature adds while armor is worn holds while armor is worn: the effect is off otherwise. */
function featureEffects(context: ExportContext, kind: string, id: string): Json[] {
  if (context.numbers === "frozen") return [];
  const changes = changesFrom(context, kind, id);
  if (changes.length === 0) return [];
  const needsArmor = context.resolved.grants.some(
    ({ grant, source }) =>
      source.id === id && grant.give === "armor-class-bonus" && grant.while === "armored",
  );
  const armored = context.sheet.armorClassWays.some(
    ({ chosen, source }) => chosen && source.kind === "armor",
  );
  const speedy = context.resolved.grants.some(
    ({ grant, source }) => source.id === id && grant.give === "speed" && grant.unless !== undefined,
  );
  const slowed = speedy && !context.sheet.speed.walk.parts.some(({ source }) => source.id === id);
  return [
    foundryEffect(
      context.words.name(kind as "feature", id),
      changes,
      (needsArmor && !armored) || slowed,
    ),
  ];
}
