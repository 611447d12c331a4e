import type { ClassTaken } from "@/lib/rulebook/resolve/resolved";
import { changesFrom, type ExportContext } from "./export-context";
import { foundryEffect } from "./foundry-effects";
import { foundryId } from "./foundry-id";
import type { ItemList, Json } from "./item-base";
import { armorTrainingKeys, sizeKeys, skillKeys } from "./keys";

type Advancement = {
  type: string;
  level?: number;
  configuration?: Json;
  value?: Json;
  classRestriction?: string;
};

/** Advancements under ids of their own, as version 5 keeps them. */
function advancements(key: string, rows: readonly Advancement[]): Json {
  return Object.fromEntries(
    rows.map((row, index) => {
      const _id = foundryId("advancement", key, row.type, index);
      return [_id, { _id, configuration: {}, value: {}, title: "", ...row }];
    }),
  );
}

const traitGrant = (grants: readonly string[], level = 1, classRestriction = ""): Advancement => ({
  type: "Trait",
  level,
  classRestriction,
  configuration: { mode: "default", allowReplacements: false, grants: [...grants], choices: [] },
  value: { chosen: [...grants] },
});

/** Items that a level gave, by their ids. */
const itemGrant = (level: number, ids: readonly string[]): Advancement => ({
  type: "ItemGrant",
  level,
  configuration: { items: [], optional: false, spell: null },
  value: { added: Object.fromEntries(ids.map((id) => [id, ""])) },
});

/** The species, with what it gives to size, speed and senses. */
export function addSpecies(context: ExportContext, list: ItemList, featureIds: FeatureIds): void {
  const { bare, pack, words } = context;
  if (!bare.species) return;
  const row = pack.species.get(bare.species);
  const { sheet } = context;
  list.add({
    type: "race",
    key: bare.species,
    name: words.name("species", bare.species),
    text: words.line("species", bare.species),
    system: {
      advancement: advancements(bare.species, [
        {
          type: "Size",
          level: 0,
          configuration: {
            sizes: (row?.sizes ?? ["medium"]).map((size) => sizeKeys[size] ?? "med"),
          },
          value: { size: sizeKeys[sheet.size ?? "medium"] ?? "med" },
        },
        itemGrant(0, featureIds.of("species", bare.species)),
      ]),
      movement: { walk: String(row?.speed ?? 30), units: "ft", hover: false },
      senses: { ranges: {}, units: "ft", special: "" },
      type: { value: sheet.creatureType, subtype: "", custom: "" },
    },
    effects: effectsOf(context, "species", bare.species),
  });
}

export function addBackground(
  context: ExportContext,
  list: ItemList,
  featureIds: FeatureIds,
): void {
  const { bare, pack, words, resolved } = context;
  if (!bare.background) return;
  const row = pack.backgrounds.get(bare.background);
  const skills = (row?.skills ?? []).map((id) => `skills:${skillKeys[id] ?? id}`);
  const increases = resolved.grants.filter(
    ({ grant, source }) => grant.give === "ability" && source.kind === "background",
  );
  list.add({
    type: "background",
    key: bare.background,
    name: words.name("background", bare.background),
    text: words.line("background", bare.background),
    system: {
      advancement: advancements(bare.background, [
        traitGrant(skills, 0),
        {
          type: "AbilityScoreImprovement",
          level: 0,
          configuration: { points: 3, fixed: {}, cap: 2, locked: [] },
          value: {
            type: "asi",
            assignments: Object.fromEntries(
              increases.flatMap(({ grant }) =>
                grant.give === "ability" ? [[grant.ability, grant.add]] : [],
              ),
            ),
          },
        },
        itemGrant(0, featureIds.of("background", bare.background)),
      ]),
      startingEquipment: [],
    },
    effects: effectsOf(context, "background", bare.background),
  });
}

/** Each class with its hit points level by level, its saves, its features and its subclass. */
export function addClasses(context: ExportContext, list: ItemList, featureIds: FeatureIds): void {
  const { words } = context;
  for (const [index, taken] of context.resolved.classes.entries()) {
    const subclass = taken.subclass
      ? list.add({
          type: "subclass",
          key: taken.subclass,
          name: words.name("subclass", taken.subclass),
          text: words.line("subclass", taken.subclass),
          system: {
            advancement: advancements(
              taken.subclass,
              levelGrants(taken, featureIds, taken.subclass),
            ),
            classIdentifier: taken.id.slice(taken.id.lastIndexOf("/") + 1),
            spellcasting: { progression: "none", ability: "", preparation: { formula: "" } },
          },
        })
      : undefined;
    addClass(context, list, featureIds, taken, index === 0, subclass?._id);
  }
}

function addClass(
  context: ExportContext,
  list: ItemList,
  featureIds: FeatureIds,
  taken: ClassTaken,
  isFirst: boolean,
  subclassId: string | undefined,
): void {
  const { words } = context;
  const { row } = taken;
  const casting = row.spellcasting;
  const core = isFirst ? row.core.grants : row.multiclass.grants;
  const armor = core.flatMap((grant) =>
    grant.give === "armor" ? [`armor:${armorTrainingKeys[grant.category] ?? grant.category}`] : [],
  );
  list.add({
    type: "class",
    key: taken.id,
    name: words.name("class", taken.id),
    text: words.line("class", taken.id),
    system: {
      advancement: advancements(taken.id, [
        { type: "HitPoints", value: hitPointsOf(context, taken) },
        ...(isFirst
          ? [
              traitGrant(
                row.saves.map((id) => `saves:${id}`),
                1,
                "primary",
              ),
            ]
          : []),
        ...(armor.length > 0 ? [traitGrant(armor, 1, isFirst ? "primary" : "secondary")] : []),
        {
          type: "Subclass",
          level: row.subclassLevel,
          value: subclassId ? { document: subclassId, uuid: null } : { document: null, uuid: null },
        },
        ...levelGrants(taken, featureIds, taken.id),
        ...scalesOf(context, taken),
      ]),
      levels: taken.level,
      hd: { denomination: `d${row.hitDie}`, spent: 0, additional: "" },
      primaryAbility: { value: [...row.primaryAbilities], all: row.primaryAny !== true },
      properties: [],
      spellcasting: {
        progression: casting?.progression ?? "none",
        ability: casting?.ability ?? "",
        preparation: { formula: casting ? String(casting.prepared[taken.level - 1] ?? 0) : "" },
      },
    },
  });
}

/** By level of the class: all of the die at the character's first, the dice as they fell, or the average. */
function hitPointsOf({ resolved }: ExportContext, taken: ClassTaken): Json {
  const value: Json = {};
  for (const [index, step] of resolved.path.entries()) {
    if (step.class.id !== taken.id) continue;
    const roll = resolved.choices.get(`level/${index + 1}/hp`);
    const rolled = roll?.take[0] === "rolled" ? roll.rolls?.[0]?.[0] : undefined;
    value[String(step.classLevel)] = index === 0 ? "max" : (rolled ?? "avg");
  }
  return value;
}

/** Dice that grow with the class, so that formulas may name them: `@scale.monk.martial-arts-die`. */
function scalesOf({ resolved }: ExportContext, taken: ClassTaken): Advancement[] {
  const arts = resolved.grants.find(
    ({ grant, owner }) => grant.give === "martial-arts" && owner.class === taken.id,
  )?.grant;
  if (arts?.give !== "martial-arts") return [];
  const scale: Json = {};
  for (const [index, dice] of arts.die.entries()) {
    const [number = 1, faces = 6] = dice.split("d").map(Number);
    if (index === 0 || arts.die[index - 1] !== dice)
      scale[String(index + 1)] = { number, faces, modifiers: [] };
  }
  return [
    {
      type: "ScaleValue",
      configuration: {
        identifier: "martial-arts-die",
        type: "dice",
        distance: { units: "" },
        scale,
      },
    },
  ];
}

/** Ids of the items that features became, by what gave them and by level. */
export type FeatureIds = {
  of(kind: string, owner: string): string[];
  at(owner: string, level: number): string[];
};

function levelGrants(taken: ClassTaken, ids: FeatureIds, owner: string): Advancement[] {
  return Array.from({ length: taken.level }, (_, index) => index + 1).flatMap((level) => {
    const gained = ids.at(owner, level);
    return gained.length > 0 ? [itemGrant(level, gained)] : [];
  });
}

function effectsOf(context: ExportContext, kind: string, id: string): Json[] {
  if (context.numbers === "frozen") return [];
  const changes = changesFrom(context, kind, id);
  return changes.length === 0
    ? []
    : [foundryEffect(context.words.name(kind as "feature", id), changes)];
}
