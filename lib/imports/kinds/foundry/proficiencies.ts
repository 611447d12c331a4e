import { baseItemKey, languageKey, reversed, skillKeys, toolKey } from "@/lib/exports/foundry/keys";
import { abilities } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Cursor } from "../../cursor";
import type { Draft } from "../../draft";
import { findRow } from "../../find-row";
import { plainNumber } from "./effects";
import type { Actor } from "./shape";

export const skillIds = reversed(srd52.skills.keys(), (id) => skillKeys[id]);
export const toolIds = reversed(srd52.tools.keys(), toolKey);
const languageIds = reversed(srd52.languages.keys(), languageKey);
const weaponIds = reversed(srd52.weapons.keys(), baseItemKey);
const scoreMax = 30;

/** Scores, and saves that the sheet is proficient in. */
export function readAbilities(actor: Actor, draft: Draft): void {
  const scores = { str: 10, dex: 10, con: 10, int: 10, wis: 10, cha: 10 };
  for (const id of abilities) {
    const place = actor.system.at("abilities", id);
    const value = place.number("value");
    if (value !== undefined) {
      const score = Math.min(scoreMax, Math.max(1, Math.trunc(value)));
      scores[id] = score;
      if (score === value) place.at("value").carried(id);
      else place.at("value").changed("bounded", score, id);
    }
    if ((place.number("proficient") ?? 0) >= 1) {
      draft.saves.push(id);
      place.at("proficient").carried(id);
    }
    adjust(place.at("bonuses", "save"), draft, (add) => ({
      give: "save-bonus",
      ability: id,
      value: add,
    }));
    unread(place.at("bonuses", "check"));
    for (const key of [
      "mod",
      "save",
      "prof",
      "saveBonus",
      "checkBonus",
      "dc",
      "saveProf",
      "checkProf",
      "min",
    ])
      place.at(key).read("derived");
    const max = place.number("max");
    if (max !== undefined)
      place.at("max").read(max <= 20 || max === scoreMax ? "default" : "derived");
    for (const roll of ["check", "save"]) rollSettings(place.at(roll));
  }
  draft.sheet.abilities = scores;
  for (const [key, place] of actor.system.at("abilities").entries())
    if (!abilities.some((id) => id === key)) place.lost("noPlace", key);
}

/** A bonus of the actor's own: a whole number is kept as an adjustment, a formula is told. */
function adjust(
  place: Cursor,
  draft: Draft,
  grant: (add: number) => Draft["adjustments"][number],
): void {
  const text = place.text() || String(place.number() ?? "");
  if (text === "" || text === "0") {
    place.read("default");
    return;
  }
  const add = plainNumber(text);
  if (add === undefined) place.lost("formula");
  else {
    draft.adjustments.push(grant(add));
    place.carried();
  }
}

function unread(place: Cursor): void {
  const text = place.text() || String(place.number() ?? "");
  if (text === "" || text === "0") place.read("default");
  else place.lost("noRow");
}

/** How the tabletop rolls by default: advantage, least and highest faces. */
function rollSettings(place: Cursor): void {
  const roll = place.at("roll");
  if (
    (roll.number("mode") ?? 0) === 0 &&
    roll.number("min") === undefined &&
    roll.number("max") === undefined
  )
    place.read("default");
  else roll.lost("noRow");
}

export function readSkills(actor: Actor, draft: Draft): void {
  for (const [key, place] of actor.system.at("skills").entries()) {
    const id = skillIds.get(key);
    if (id === undefined) {
      place.lost("noRow", key);
      continue;
    }
    const value = place.number("value") ?? 0;
    if (value >= 1) {
      draft.skills.push(id);
      if (value >= 2) draft.expertise.push(id);
      place.at("value").carried(id);
    }
    adjust(place.at("bonuses", "check"), draft, (add) => ({
      give: "check-bonus",
      skills: [id],
      value: add,
    }));
    adjust(place.at("bonus"), draft, (add) => ({ give: "check-bonus", skills: [id], value: add }));
    unread(place.at("bonuses", "passive"));
    const ability = place.text("ability");
    if (ability !== "" && ability !== srd52.skills.get(id)?.ability)
      place.at("ability").lost("noRow", id);
    for (const derived of ["mod", "passive", "prof", "total", "type", "label"])
      place.at(derived).read("derived");
    rollSettings(place);
  }
}

export function readTools(actor: Actor, draft: Draft): void {
  for (const [key, place] of actor.system.at("tools").entries()) {
    const id = toolIds.get(key) ?? findRow(srd52.tools, [key]);
    if ((place.number("value") ?? 0) < 1) {
      place.read("default");
      continue;
    }
    if (!id) {
      place.lost("noRow", key);
      continue;
    }
    draft.tools.push(id);
    place.read("known");
    place.at("value").carried(id);
    unread(place.at("bonuses", "check"));
  }
  // Up to version 2 tools were a trait like languages.
  fromTrait(
    actor.system.at("traits", "toolProf"),
    (key) => toolIds.get(key) ?? findRow(srd52.tools, [key]),
    draft.tools,
  );
}

/** Keys of a trait, and words that the player wrote beside them. */
function fromTrait(trait: Cursor, idOf: (key: string) => string | undefined, into: string[]): void {
  for (const place of trait.at("value").list()) {
    const id = idOf(place.text());
    if (id) {
      into.push(id);
      place.carried(id);
    } else place.lost("noRow", place.text());
  }
  const custom = trait.at("custom");
  if (custom.text().trim() === "") return;
  const words = custom
    .text()
    .split(/[;,]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const ids = words.map((word) => idOf(word));
  if (ids.every((id) => id !== undefined)) {
    into.push(...ids);
    custom.carried();
  } else {
    into.push(...ids.filter((id) => id !== undefined));
    custom.lost("noRow", words.filter((_, index) => ids[index] === undefined).join(", "));
  }
}

export function readLanguages(actor: Actor, draft: Draft): void {
  const trait = actor.system.at("traits", "languages");
  fromTrait(
    trait,
    (key) => languageIds.get(key) ?? findRow(srd52.languages, [key]),
    draft.languages,
  );
  for (const [key, place] of trait.at("communication").entries()) {
    if ((place.number("value") ?? 0) > 0) place.lost("noPlace", key);
    else place.read("default");
  }
}

export function readMasteries(actor: Actor, draft: Draft): void {
  for (const list of ["value", "bonus"]) {
    for (const place of actor.system.at("traits", "weaponProf", "mastery", list).list()) {
      const id = weaponIds.get(place.text());
      if (id) {
        draft.masteries.push(id);
        place.carried(id);
      } else place.lost("noRow", place.text());
    }
  }
}

export { adjust, unread };
