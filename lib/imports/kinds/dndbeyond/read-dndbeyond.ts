import { biographyLengthMax, nameLengthMax, pronounsLengthMax } from "@/lib/characters/limits";
import { cutText } from "@/lib/kernel/keepable-text";
import { abilities } from "@/lib/rulebook/build";
import {
  buildFromExternalSheet,
  type ExternalSheet,
} from "@/lib/rulebook/build-from-external-sheet";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Cursor } from "../../cursor";
import { Draft } from "../../draft";
import { findRow } from "../../find-row";
import type { ImportReader, Reading } from "../../imported";
import { keepBackground, keepClass, keepFeat, keepSpecies, keepSubclass } from "../../keep-origin";
import { keepText } from "../../keep-text";
import { keepThings, type Thing } from "../../keep-things";
import { readModifiers, scoreBonuses } from "./modifiers";
import { readState } from "./state";

/** The character that D&D Beyond's own JSON holds, with or without the answer that it came in. */
export const dndBeyondReader: ImportReader = {
  kind: "dndbeyond",
  matches: (document) => isCharacter(document) || isCharacter(document.at("data")),
  read: (document) => readCharacter(isCharacter(document) ? document : document.at("data")),
};

const isCharacter = (place: Cursor): boolean =>
  Array.isArray(place.at("stats").value) &&
  Array.isArray(place.at("classes").value) &&
  place.at("race").exists &&
  place.at("modifiers").exists;

/** Alignments by the number that the site gives them. */
const alignments = [
  "lawful-good",
  "neutral-good",
  "chaotic-good",
  "lawful-neutral",
  "neutral",
  "chaotic-neutral",
  "lawful-evil",
  "neutral-evil",
  "chaotic-evil",
];

/** Parts that say how the site shows the character, or repeat the rules' own text. */
const technical = [
  "id",
  "userId",
  "username",
  "readonlyUrl",
  "avatarUrl",
  "decorations",
  "defaultBackdrop",
  "themeColor",
  "themeColorId",
  "preferences",
  "configuration",
  "campaign",
  "status",
  "statusSlug",
  "dateModified",
  "providedFrom",
  "canEdit",
  "activeSourceCategories",
  "characterValues",
];
const derived = [
  "actions",
  "choices",
  "options",
  "optionalClassFeatures",
  "optionalOrigins",
  "adjustmentXp",
  "lifestyle",
];

function readCharacter(place: Cursor): Reading {
  for (const key of technical) place.at(key).read("technical");
  for (const [key, inner] of place.entries())
    if (/avatar|backdrop|theme|frame/i.test(key)) inner.read("technical");
  for (const key of derived) place.at(key).read("derived");
  const draft = new Draft();
  readScores(place, draft);
  readModifiers(place, draft);
  for (const feat of place.at("feats").list())
    keepFeat(definition(feat).at("name"), definition(feat).text("name"), draft);
  const species = place.at("race");
  species.read("ownText");
  const name =
    ["fullName", "baseName", "baseRaceName"].find((key) => species.text(key) !== "") ?? "fullName";
  keepSpecies(
    species.at(name),
    species.text(name),
    draft,
    species.number("weightSpeeds", "normal", "walk"),
  );
  readBackground(place, draft);
  const classes = readClasses(place, draft);
  readSpells(
    place,
    draft,
    classes.map((stretch) => stretch.class),
  );
  const inventory = keepThings(readInventory(place), draft);
  readCoins(place, draft);
  const xp = place.number("currentXp") ?? 0;
  if (xp > 0) place.at("currentXp").carried();
  const alignment = alignments[(place.number("alignmentId") ?? 0) - 1];
  if (alignment) place.at("alignmentId").carried(alignment);
  const level = classes.reduce((sum, stretch) => sum + stretch.levels, 0);
  const sheet = draft.toSheet({
    classes,
    inventory,
    ...(alignment ? { alignment } : {}),
    ...(xp > 0 ? { xp: Math.min(10_000_000, Math.trunc(xp)) } : {}),
    ...maximumOf(place, draft, level),
  });
  const { build, unplaced } = buildFromExternalSheet(srd52, sheet);
  const derivedSheet = deriveSheet(srd52, build);
  for (const { field, id } of unplaced)
    if (field === "hitPointMaximum")
      place.account.differences.push({
        what: "hitPoints",
        file: Number(id),
        here: derivedSheet.hitPoints.value,
      });
  return {
    name: keepText(place.at("name"), nameLengthMax),
    pronouns: keepText(place.at("gender"), pronounsLengthMax),
    alignment: alignment ?? null,
    biography: readStory(place),
    build,
    play: readState(place, derivedSheet),
  };
}

const definition = (entry: Cursor): Cursor => {
  entry.read("ownText");
  return entry.at("definition");
};

function readScores(place: Cursor, draft: Draft): void {
  const scores = { str: 10, dex: 10, con: 10, int: 10, wis: 10, cha: 10 };
  const scoreIn = (list: string, index: number) => {
    const row = place
      .at(list)
      .list()
      .find((entry) => entry.number("id") === index + 1);
    const value = row?.number("value");
    if (value !== undefined) row?.at("value").carried(abilities[index]);
    row?.at("name").read("technical");
    return value;
  };
  const bonuses = scoreBonuses(place);
  for (const [index, id] of abilities.entries()) {
    const base = scoreIn("stats", index) ?? 10;
    const more = scoreIn("bonusStats", index) ?? 0;
    const fixed = scoreIn("overrideStats", index);
    scores[id] = Math.min(30, Math.max(1, Math.trunc(fixed ?? base + more + bonuses[id])));
  }
  draft.sheet.abilities = scores;
}

/** The site keeps the dice without Constitution; the sheet's maximum has it once a level. */
function maximumOf(
  place: Cursor,
  draft: Draft,
  level: number,
): Pick<ExternalSheet, "hitPointMaximum"> {
  const fixed = place.number("overrideHitPoints");
  const base = place.number("baseHitPoints");
  if (base === undefined && fixed === undefined) return {};
  const con = Math.floor(((draft.sheet.abilities?.con ?? 10) - 10) / 2);
  for (const key of ["baseHitPoints", "bonusHitPoints", "overrideHitPoints"])
    if ((place.number(key) ?? 0) !== 0) place.at(key).carried();
  return {
    hitPointMaximum: Math.trunc(
      fixed ?? (base ?? 0) + con * level + (place.number("bonusHitPoints") ?? 0),
    ),
  };
}

function readBackground(place: Cursor, draft: Draft): void {
  const background = place.at("background");
  background.read("ownText");
  const custom = background.at("customBackground", "name");
  const name = background.text("definition", "name") || custom.text();
  keepBackground(
    custom.text() === name ? custom : background.at("definition", "name"),
    name,
    draft,
  );
}

function readClasses(place: Cursor, draft: Draft): ExternalSheet["classes"] {
  const rows = place.at("classes").list();
  let left = 20;
  return [...rows]
    .sort((a, b) => Number(b.truth("isStartingClass")) - Number(a.truth("isStartingClass")))
    .flatMap((row) => {
      const own = definition(row);
      const id = keepClass(own.at("name"), own.text("name"), draft, own.number("hitDice"));
      const levels = Math.min(left, Math.max(1, Math.trunc(row.number("level") ?? 1)));
      if (!id || levels <= 0) return [];
      left -= levels;
      row.at("level").carried(own.text("name"));
      const word = row.at("subclassDefinition", "name");
      const subclass = keepSubclass(word, word.text(), id, draft);
      return [{ class: id, levels, ...(subclass ? { subclass } : {}) }];
    });
}

function readSpells(place: Cursor, draft: Draft, classes: readonly string[]): void {
  const hasBook = classes.some((id) => srd52.classes.get(id)?.spellcasting?.spellbook);
  const lists = [
    ...place
      .at("classSpells")
      .list()
      .flatMap((row) => row.at("spells").list()),
    ...["race", "class", "item", "feat", "background"].flatMap((key) =>
      place.at("spells", key).list(),
    ),
  ];
  for (const row of place.at("classSpells").list()) row.at("characterClassId").read("technical");
  for (const row of lists) {
    const own = definition(row);
    const name = own.text("name");
    const id = findRow(srd52.spells, [name]);
    if (!id) {
      row.lost("noRow", name);
      continue;
    }
    own.at("name").carried(name);
    const ready = own.number("level") === 0 || row.truth("prepared") || row.truth("alwaysPrepared");
    if (ready || !hasBook) draft.spells.push(id);
    else draft.spellbook.push(id);
  }
}

function readInventory(place: Cursor): Thing[] {
  const items = [...place.at("inventory").list(), ...place.at("customItems").list()];
  return items.map((row) => {
    const own = row.at("definition").exists ? definition(row) : row;
    row.read("ownText");
    for (const key of ["quantity", "equipped", "isAttuned"])
      if (row.at(key).exists) row.at(key).carried(own.text("name"));
    const name = own.text("name");
    const magic = own.at("grantedModifiers").list();
    const bonus = magic
      .map((one) => (one.text("subType") === "magic" ? one.number("value") : undefined))
      .find(Boolean);
    for (const one of magic)
      if (one.text("subType") !== "magic") one.lost("noPlace", `${name}: ${one.text("subType")}`);
    return {
      place: own.at("name"),
      name,
      quantity: row.number("quantity") ?? 1,
      equipped: row.truth("equipped"),
      attuned: row.truth("isAttuned"),
      weight: own.number("weight") ?? 0,
      cost: (own.number("cost") ?? 0) * 100,
      ...(bonus && bonus >= 1 && bonus <= 5 ? { bonus } : {}),
    };
  });
}

function readCoins(place: Cursor, draft: Draft): void {
  for (const key of ["cp", "sp", "ep", "gp", "pp"] as const) {
    const amount = Math.max(0, Math.trunc(place.number("currencies", key) ?? 0));
    draft.coins[key] = Math.min(100_000_000, amount);
    if (amount > 0) place.at("currencies", key).carried();
  }
}

function readStory(place: Cursor): string {
  const parts: string[] = [];
  const add = (heading: string, text: Cursor) => {
    const kept = keepText(text, biographyLengthMax);
    if (kept !== "") parts.push(heading === "" ? kept : `${heading}: ${kept}`);
  };
  add("", place.at("notes", "backstory"));
  for (const [key, text] of [...place.at("traits").entries(), ...place.at("notes").entries()])
    if (key !== "backstory") add(titleOf(key), text);
  for (const key of ["socialName", "faith", "age", "hair", "eyes", "skin", "height", "weight"]) {
    const number = place.number(key);
    if (typeof place.at(key).value === "number") {
      place.at(key).carried();
      parts.push(`${titleOf(key)}: ${number}`);
    } else add(titleOf(key), place.at(key));
  }
  return cutText(parts.join("\n\n"), biographyLengthMax);
}

const titleOf = (key: string) => {
  const words = key.replace(/([A-Z])/g, " $1").toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};
