import { nameLengthMax } from "@/lib/characters/limits";
import { abilities } from "@/lib/rulebook/build";
import { buildFromExternalSheet } from "@/lib/rulebook/build-from-external-sheet";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Cursor } from "../../cursor";
import { Draft } from "../../draft";
import { findRow } from "../../find-row";
import type { ImportReader, Reading } from "../../imported";
import { keepBackground, keepClass, keepSpecies } from "../../keep-origin";
import { keepText } from "../../keep-text";
import { keepThings, type Thing } from "../../keep-things";

/** Pathbuilder's export is of Pathfinder 2e: another game, of which names, scores, spells and things map. */
export const pathbuilderReader: ImportReader = {
  kind: "pathbuilder",
  matches: (document) => isBuild(document) || isBuild(document.at("build")),
  read(document) {
    document.at("success").read("technical");
    return readBuild(isBuild(document) ? document : document.at("build"));
  },
};

const isBuild = (place: Cursor): boolean =>
  typeof place.at("ancestry").value === "string" &&
  place.at("abilities").isObject &&
  place.at("proficiencies").isObject;

/** Skills of that game under the names of this one. */
const skillNames: Readonly<Record<string, string>> = {
  diplomacy: "persuasion",
  thievery: "sleight-of-hand",
  society: "history",
};
const alignmentLetters: Readonly<Record<string, string>> = {
  L: "lawful",
  N: "neutral",
  C: "chaotic",
  G: "good",
  E: "evil",
};

function readBuild(place: Cursor): Reading {
  const draft = new Draft();
  const scores = { str: 10, dex: 10, con: 10, int: 10, wis: 10, cha: 10 };
  for (const id of abilities) {
    const value = place.number("abilities", id);
    if (value === undefined) continue;
    scores[id] = Math.min(30, Math.max(1, Math.trunc(value)));
    place.at("abilities", id).carried(id);
  }
  place.at("abilities", "breakdown").read("derived");
  draft.sheet.abilities = scores;
  for (const [key, rank] of place.at("proficiencies").entries()) {
    const id = findRow(srd52.skills, [skillNames[key] ?? key]);
    const value = rank.number() ?? 0;
    if (value <= 0) rank.read("default");
    else if (id) {
      draft.skills.push(id);
      rank.changed("formerRules", id, key);
    } else rank.lost("formerRules", key);
  }
  for (const language of place.at("languages").list()) {
    const id = findRow(srd52.languages, [language.text()]);
    if (id) draft.languages.push(id);
    if (id) language.carried(id);
    else language.lost("noRow", language.text());
  }
  keepSpecies(place.at("ancestry"), place.text("ancestry"), draft);
  keepBackground(place.at("background"), place.text("background"), draft);
  const classId = keepClass(place.at("class"), place.text("class"), draft);
  const levels = Math.min(20, Math.max(1, Math.trunc(place.number("level") ?? 1)));
  place.at("level").carried();
  readSpells(place, draft);
  const inventory = keepThings(readInventory(place), draft);
  for (const key of ["cp", "sp", "gp", "pp"] as const) {
    draft.coins[key] = Math.min(
      100_000_000,
      Math.max(0, Math.trunc(place.number("money", key) ?? 0)),
    );
    if (draft.coins[key] > 0) place.at("money", key).carried();
  }
  const alignment = alignmentOf(place);
  const classes = classId ? [{ class: classId, levels }] : [];
  const { build } = buildFromExternalSheet(
    srd52,
    draft.toSheet({ classes, inventory, ...(alignment ? { alignment } : {}) }),
  );
  tellTheRest(place);
  return {
    name: keepText(place.at("name"), nameLengthMax),
    pronouns: keepText(place.at("gender"), 40),
    alignment: alignment ?? null,
    biography: readStory(place),
    build,
  };
}

/** `LG` is lawful good; `N` alone is neutral. */
function alignmentOf(place: Cursor): string | undefined {
  const letters = place.text("alignment").toUpperCase();
  const words = [...letters].map((letter) => alignmentLetters[letter] ?? "").join("-");
  const id = srd52.alignments.has(words) ? words : undefined;
  if (id) place.at("alignment").carried(id);
  else if (letters !== "") place.at("alignment").lost("noRow", letters);
  return id;
}

function readSpells(place: Cursor, draft: Draft): void {
  for (const caster of place.at("spellCasters").list()) {
    caster.read("derived");
    for (const rank of caster.at("spells").list()) {
      for (const spell of rank.at("list").list()) {
        const id = findRow(srd52.spells, [spell.text()]);
        if (id) draft.spells.push(id);
        if (id) spell.changed("formerRules", id, spell.text());
        else spell.lost("noRow", spell.text());
      }
    }
  }
}

function readInventory(place: Cursor): Thing[] {
  const things: Thing[] = [];
  for (const row of place.at("equipment").list()) {
    row.read("derived");
    things.push({ place: row.at(0), name: row.text(0), quantity: row.number(1) ?? 1 });
  }
  for (const key of ["weapons", "armor"]) {
    for (const row of place.at(key).list()) {
      row.read("derived");
      const bonus = Math.trunc(row.number("pot") ?? 0);
      if (row.list().length === 0 && bonus > 0) row.at("pot").carried(row.text("name"));
      for (const rune of row.at("runes").list()) rune.lost("formerRules", rune.text());
      things.push({
        place: row.at("name"),
        name: row.text("name"),
        quantity: row.number("qty") ?? 1,
        equipped: key === "weapons" || row.truth("worn"),
        ...(bonus >= 1 && bonus <= 5 ? { bonus } : {}),
      });
    }
  }
  return things.filter(({ name }) => name !== "");
}

function readStory(place: Cursor): string {
  return ["heritage", "deity", "age"]
    .map((key) => [key, keepText(place.at(key), 400)] as const)
    .filter(([, text]) => text !== "" && text !== "Not set")
    .map(([key, text]) => `${key.charAt(0).toUpperCase()}${key.slice(1)}: ${text}`)
    .join("\n\n");
}

/** Feats and special rules of the other game are told by name; what follows from them needs no word. */
function tellTheRest(place: Cursor): void {
  for (const row of place.at("feats").list()) row.lost("formerRules", row.text(0));
  for (const key of ["specials", "lores", "resistances", "rituals", "familiars", "pets"])
    for (const row of place.at(key).list())
      row.lost("formerRules", row.text() || row.text(0) || row.text("name"));
  for (const key of [
    "attributes",
    "mods",
    "acTotal",
    "keyability",
    "size",
    "sizeName",
    "specificProficiencies",
    "focusPoints",
  ])
    place.at(key).read("derived");
  for (const key of ["focus", "formula", "equipmentContainers", "inventorMods"])
    if (place.at(key).entries().length > 0) place.at(key).lost("formerRules", key);
}
