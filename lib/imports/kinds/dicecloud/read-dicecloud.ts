import { biographyLengthMax, nameLengthMax, pronounsLengthMax } from "@/lib/characters/limits";
import { cutText } from "@/lib/kernel/keepable-text";
import { type Ability, abilities } from "@/lib/rulebook/build";
import {
  buildFromExternalSheet,
  type ExternalSheet,
} from "@/lib/rulebook/build-from-external-sheet";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { fitted, freshPlay } from "@/lib/rulebook/play";
import type { Cursor } from "../../cursor";
import { Draft } from "../../draft";
import { findRow } from "../../find-row";
import type { ImportReader, Reading } from "../../imported";
import { keepBackground, keepClass, keepSpecies, keepSubclass } from "../../keep-origin";
import { keepText } from "../../keep-text";
import { keepThings, type Thing } from "../../keep-things";
import { featureCatalog } from "../foundry/feats";

/** DiceCloud's export: a creature and the flat list of its properties. */
export const diceCloudReader: ImportReader = {
  kind: "dicecloud",
  matches: (document) => creatureOf(document).isObject && propertiesOf(document).list().length > 0,
  read: readCreature,
};

const creatureOf = (document: Cursor): Cursor => {
  const one = document.at("creature");
  return one.isObject ? one : document.at("creatures", 0);
};
const propertiesOf = (document: Cursor): Cursor => {
  const flat = document.at("creatureProperties");
  return flat.exists ? flat : document.at("properties");
};

const abilityNames: Readonly<Record<string, Ability>> = {
  strength: "str",
  dexterity: "dex",
  constitution: "con",
  intelligence: "int",
  wisdom: "wis",
  charisma: "cha",
};

/** A reckoned field: the number itself, or a calculation with its value. */
const numberIn = (place: Cursor): number | undefined =>
  place.number() ?? place.number("value") ?? place.number("calculation");
const textOf = (place: Cursor): Cursor =>
  place.at("text").exists ? place.at("text") : place.at("value");

/** Parts of a property that say where it stands in the tree. */
const technical = [
  "_id",
  "_migrationError",
  "order",
  "left",
  "right",
  "parent",
  "ancestors",
  "root",
  "parentId",
  "tags",
  "libraryNodeId",
  "libraryTags",
  "color",
  "icon",
  "charId",
  "creatureId",
];

function readCreature(document: Cursor): Reading {
  const creature = creatureOf(document);
  const draft = new Draft();
  for (const key of ["meta", "creatureVariables", "experiences", "logs"])
    document.at(key).read("technical");
  creature.read("technical");
  const properties = propertiesOf(document).list();
  for (const place of properties)
    for (const key of [...technical, "type"]) place.at(key).read("technical");
  const of = (...types: string[]) =>
    properties.filter((place) => types.includes(place.text("type")));
  const { maximum, damage } = readAttributes(of("attribute"), draft);
  for (const place of of("skill", "proficiency")) readSkill(place, draft);
  const classes = readClasses(of("class"), of("classLevel"), draft);
  const inventory = keepThings(readThings(of("item", "container")), draft);
  readSpells(of("spell"), draft);
  const parts = readFeatures(of("feature", "folder", "note"), draft);
  const rest = properties.filter((place) => !understood.has(place.text("type")));
  for (const place of rest) {
    const name = place.text("name");
    if (
      [
        "effect",
        "damageMultiplier",
        "slot",
        "slotFiller",
        "propertySlot",
        "trigger",
        "toggle",
        "branch",
        "adjustment",
        "damage",
        "roll",
        "savingThrow",
        "constant",
        "spellList",
      ].includes(place.text("type"))
    )
      place.read("derived");
    else place.lost("noPlace", name);
  }
  const alignment = findRow(srd52.alignments, [creature.text("alignment")]);
  if (alignment) creature.at("alignment").carried();
  else if (creature.text("alignment") !== "")
    creature.at("alignment").lost("noRow", creature.text("alignment"));
  const picture = creature.at("picture");
  if (picture.text() !== "") picture.lost("pictureAddress", picture.text().slice(0, 200));
  const { build } = buildFromExternalSheet(
    srd52,
    draft.toSheet({
      classes,
      inventory,
      ...(alignment ? { alignment } : {}),
      ...(maximum === undefined ? {} : { hitPointMaximum: maximum }),
    }),
  );
  const sheet = deriveSheet(srd52, build);
  if (maximum !== undefined && maximum !== sheet.hitPoints.value)
    document.account.differences.push({
      what: "hitPoints",
      file: maximum,
      here: sheet.hitPoints.value,
    });
  return {
    name: keepText(creature.at("name"), nameLengthMax),
    pronouns: keepText(creature.at("gender"), pronounsLengthMax),
    alignment: alignment ?? null,
    biography: cutText(parts.join("\n\n"), biographyLengthMax),
    build,
    play: fitted(sheet, { ...freshPlay, damage }),
  };
}

const understood = new Set([
  "attribute",
  "skill",
  "proficiency",
  "class",
  "classLevel",
  "item",
  "container",
  "spell",
  "feature",
  "folder",
  "note",
]);

function readAttributes(
  attributes: readonly Cursor[],
  draft: Draft,
): { maximum?: number; damage: number } {
  const scores = { str: 10, dex: 10, con: 10, int: 10, wis: 10, cha: 10 };
  let maximum: number | undefined;
  let damage = 0;
  for (const place of attributes) {
    place.read("derived");
    const variable = place.text("variableName");
    const ability = abilityNames[variable];
    const total = place.number("total") ?? place.number("value") ?? numberIn(place.at("baseValue"));
    if (ability && total !== undefined) {
      scores[ability] = Math.min(30, Math.max(1, Math.trunc(total)));
      place.at("total").carried(ability);
      place.at("baseValue").carried(ability);
    } else if (variable === "hitPoints" && total !== undefined) {
      maximum = Math.trunc(total);
      damage = Math.max(0, Math.trunc(place.number("damage") ?? 0));
      for (const key of ["total", "damage"]) place.at(key).carried(variable);
    } else if ((place.number("damage") ?? 0) > 0)
      place.at("damage").lost("noPlace", place.text("name"));
  }
  draft.sheet.abilities = scores;
  return { ...(maximum === undefined || maximum <= 0 ? {} : { maximum }), damage };
}

function readSkill(place: Cursor, draft: Draft): void {
  place.read("derived");
  const rank =
    place.number("proficiency") ?? place.number("baseProficiency") ?? place.number("value") ?? 0;
  const stats = place.texts("stats");
  const names = stats.length > 0 ? stats : [place.text("variableName"), place.text("name")];
  if (rank < 1) return;
  for (const name of names) {
    const words = name.replace(/([A-Z])/g, " $1");
    const save = abilities.find((id) =>
      Object.entries(abilityNames).some(
        ([full, one]) => one === id && words.toLowerCase().startsWith(`${full} save`),
      ),
    );
    const skill = findRow(srd52.skills, [words]);
    const tool = findRow(srd52.tools, [words]);
    const language = findRow(srd52.languages, [words]);
    if (skill) draft.skills.push(skill);
    if (skill && rank >= 2) draft.expertise.push(skill);
    if (save) draft.saves.push(save);
    if (tool && !skill) draft.tools.push(tool);
    if (language && !skill) draft.languages.push(language);
    if (skill ?? save ?? tool ?? language) {
      place.at("name").carried(name);
      return;
    }
  }
  if (place.text("skillType") !== "weapon" && place.text("skillType") !== "armor")
    place.at("name").lost("noRow", place.text("name"));
}

/** Levels are properties of their own, each naming its class. */
function readClasses(
  classes: readonly Cursor[],
  levels: readonly Cursor[],
  draft: Draft,
): ExternalSheet["classes"] {
  const counts = new Map<string, number>();
  for (const place of levels) {
    place.read("derived");
    const key = place.text("variableName") || place.text("name").toLowerCase();
    counts.set(key, Math.max(counts.get(key) ?? 0, Math.trunc(place.number("level") ?? 1)));
    place.at("level").carried(place.text("name"));
  }
  let left = 20;
  const named =
    classes.length > 0
      ? classes
      : levels.filter(
          (place, index) =>
            levels.findIndex(
              (other) => other.text("variableName") === place.text("variableName"),
            ) === index,
        );
  return named.flatMap((place) => {
    place.read("derived");
    const name = place.text("name");
    const id = keepClass(place.at("name"), name, draft);
    const count =
      counts.get(place.text("variableName") || name.toLowerCase()) ?? place.number("level") ?? 1;
    const taken = Math.min(left, Math.max(1, Math.trunc(count)));
    if (!id || taken <= 0) return [];
    left -= taken;
    const word = place.at("subclass");
    const subclass = keepSubclass(word, word.text(), id, draft);
    return [{ class: id, levels: taken, ...(subclass ? { subclass } : {}) }];
  });
}

function readThings(items: readonly Cursor[]): Thing[] {
  return items.map((place) => {
    place.read("ownText");
    for (const key of ["quantity", "equipped", "attuned"])
      if (place.at(key).exists) place.at(key).carried(place.text("name"));
    return {
      place: place.at("name"),
      name: place.text("name"),
      quantity: place.number("quantity") ?? 1,
      equipped: place.truth("equipped"),
      attuned: place.truth("attuned"),
      weight: place.number("weight") ?? 0,
      cost: (place.number("value") ?? 0) * 100,
      line: textOf(place.at("description")).text(),
    };
  });
}

function readSpells(spells: readonly Cursor[], draft: Draft): void {
  for (const place of spells) {
    const name = place.text("name");
    const id = findRow(srd52.spells, [name]);
    if (!id) {
      place.lost("noRow", name);
      continue;
    }
    place.read("ownText");
    place.at("name").carried(name);
    const ready =
      place.number("level") === 0 || place.truth("prepared") || place.truth("alwaysPrepared");
    if (ready) draft.spells.push(id);
    else draft.spellbook.push(id);
  }
}

/** Features of the rules come with class and species; species and background stand among them by name. */
function readFeatures(features: readonly Cursor[], draft: Draft): string[] {
  const parts: string[] = [];
  for (const place of features) {
    place.read("derived");
    const name = place.text("name");
    const text = textOf(place.at("summary").exists ? place.at("summary") : place.at("description"));
    const species = /^(?:race|species|ancestry):\s*(.+)$/i.exec(name)?.[1];
    const background = /^background:\s*(\S.*)$/i.exec(name)?.[1];
    if (species) keepSpecies(place.at("name"), species, draft);
    else if (background) keepBackground(place.at("name"), background, draft);
    else if (place.text("type") === "note") {
      const kept = keepText(text, biographyLengthMax);
      if (kept !== "") parts.push(name === "" ? kept : `${name}: ${kept}`);
    } else if (place.text("type") === "feature") {
      const known =
        findRow(featureCatalog.features, [name]) ??
        findRow(featureCatalog.options, [name]) ??
        findRow(srd52.feats, [name]);
      if (findRow(featureCatalog.options, [name]))
        draft.options.push(findRow(featureCatalog.options, [name]) ?? "");
      if (known) place.at("name").carried(name);
      else place.lost("noRow", name);
    }
  }
  return parts;
}
