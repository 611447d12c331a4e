import { Appearance } from "@/lib/characters/appearance";
import { biographyLengthMax } from "@/lib/characters/limits";
import { documentName } from "@/lib/exports/document/schema";
import { must } from "@/lib/kernel/fault";
import { cutText } from "@/lib/kernel/keepable-text";
import type { Build } from "@/lib/rulebook/build";
import {
  buildFromExternalSheet,
  type ExternalSheet,
} from "@/lib/rulebook/build-from-external-sheet";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Sheet } from "@/lib/rulebook/sheet";
import type { Cursor } from "../../cursor";
import { Draft } from "../../draft";
import type { ImportReader, Reading } from "../../imported";
import { readClasses } from "./classes";
import { isOff, isPassing, readEffects } from "./effects";
import { readFeats } from "./feats";
import { differencesBetween, numbersOf } from "./numbers";
import { readAncestry, readBackground, readSpecies } from "./origin";
import { ownBuild, withTabletop } from "./own-build";
import {
  readAbilities,
  readLanguages,
  readMasteries,
  readSkills,
  readTools,
} from "./proficiencies";
import { type Actor, openActor, systemOf } from "./shape";
import { readSpells } from "./spells";
import { readExperience, readPicture, readStory } from "./story";
import { markTechnical, readAdjustments, readDefenses, readResources } from "./tabletop-only";
import { readCoins, readThings } from "./things";
import { readWounds } from "./wounds";

const adjustmentsName = "Tabletop adjustments";

/** An actor of the tabletop's dnd5e system, versions 1 to 5. */
export const foundryReader: ImportReader = {
  kind: "foundry",
  matches: isActor,
  read(document) {
    mustBeCharacter(document);
    const actor = openActor(document);
    const draft = new Draft();
    const own = ownBuild(actor);
    const reading = own ? readOwn(actor, own, draft) : readForeign(actor, draft);
    return { ...reading, ...pictureOf(actor) };
  },
};

function isActor(document: Cursor): boolean {
  const system = systemOf(document);
  return (
    system.isObject &&
    Array.isArray(document.at("items").value) &&
    typeof document.at("type").value === "string"
  );
}

/** Another game's actor has items and a system too, but none of ours could be read off it. */
function mustBeCharacter(document: Cursor): void {
  const system =
    document.text("_stats", "systemId") || document.text("flags", "exportSource", "system");
  const game = system === "" ? gameByShape(document) : system;
  must(game === "dnd5e", "invalid", "imports.other_game", { params: { game: game.slice(0, 40) } });
  const type = document.text("type");
  must(type === "character", "invalid", "imports.wrong_actor", {
    params: { type: type.slice(0, 40) },
  });
}

/** Which game an actor that does not say it is of: ours has scores with a value. */
function gameByShape(document: Cursor): string {
  const abilities = systemOf(document).at("abilities");
  const scores = abilities.entries().filter(([, place]) => place.at("value").exists);
  if (scores.length > 0) return "dnd5e";
  return abilities.entries().some(([, place]) => place.at("mod").exists) ? "pf2e" : "unknown";
}

function pictureOf(actor: Actor): Pick<Reading, "picture"> {
  const picture = readPicture(actor);
  return picture ? { picture } : {};
}

/** Our own export: its build, with what happened to it at the tabletop. */
function readOwn(actor: Actor, own: Build, draft: Draft): Reading {
  const build = withTabletop(actor, own, draft);
  const sheet = deriveSheet(srd52, build);
  const file = numbersOf(actor);
  actor.place.account.differences.push(...differencesBetween(file, sheet));
  const appearance = Appearance.safeParse(actor.own.at("appearance").value);
  const alignment = actor.own.text("alignment");
  readConditionsOnly(actor);
  return {
    name: actor.own.text("name") || actor.place.text("name"),
    pronouns: actor.own.text("pronouns"),
    alignment: srd52.alignments.has(alignment) ? alignment : null,
    biography: cutText(actor.own.text("biography"), biographyLengthMax),
    ...(appearance.success ? { appearance: appearance.data } : {}),
    build,
    play: readWounds(actor, build, file.hitPoints),
  };
}

/** Effects that the tabletop put on the actor: the passing ones are told, conditions are read with the wounds. */
function readConditionsOnly(actor: Actor): void {
  for (const effect of actor.place.at("effects").list()) {
    if (effect.text("flags", "mythwright", "id") !== "") effect.read("derived");
    else effect.lost("temporary", effect.text("name") || effect.text("label"));
  }
}

function readForeign(actor: Actor, draft: Draft): Reading {
  markTechnical(actor);
  for (const key of ["schema", "build", "url", "attribution"]) actor.own.at(key).read("derived");
  if (actor.own.text("schema") === documentName) actor.own.read("derived");
  readAbilities(actor, draft);
  readSkills(actor, draft);
  readTools(actor, draft);
  readLanguages(actor, draft);
  readMasteries(actor, draft);
  readFeats(actor, draft);
  readSpecies(actor, draft);
  readAncestry(actor, draft);
  readBackground(actor, draft);
  const classes = readClasses(actor, draft);
  readSpells(
    actor,
    draft,
    classes.map((stretch) => stretch.class),
  );
  const inventory = readThings(actor, draft);
  readCoins(actor.system.at("currency"), draft);
  readAdjustments(actor, draft);
  readActorEffects(actor, draft);
  readResources(actor);
  for (const item of actor.items)
    if (!knownTypes.has(item.type)) item.place.lost("noPlace", item.name);
  const story = readStory(actor);
  const xp = readExperience(actor);
  const file = numbersOf(actor);
  const sheetOf = () =>
    draft.toSheet({
      classes,
      inventory,
      ...(story.alignment ? { alignment: story.alignment } : {}),
      ...(xp === undefined ? {} : { xp }),
      ...maximumOf(actor),
    });
  const first = buildFromExternalSheet(srd52, sheetOf());
  readDefenses(actor, draft, heldBy(deriveSheet(srd52, first.build)));
  const { build, unplaced } = adjusted(draft) ? buildFromExternalSheet(srd52, sheetOf()) : first;
  const sheet = deriveSheet(srd52, build);
  actor.place.account.differences.push(...differencesBetween(file, sheet));
  for (const { field, id } of unplaced)
    if (field === "hitPointMaximum")
      actor.system.at("attributes", "hp", "max").lost("noChoice", id);
  return {
    ...story,
    alignment: story.alignment ?? null,
    build,
    play: readWounds(actor, build, file.hitPoints),
  };
}

const knownTypes = new Set([
  "class",
  "subclass",
  "race",
  "background",
  "feat",
  "spell",
  "weapon",
  "equipment",
  "consumable",
  "tool",
  "loot",
  "container",
  "backpack",
]);

/** A written maximum goes before the dice; what the file adds to it besides is an adjustment of its own. */
function maximumOf(actor: Actor): Pick<ExternalSheet, "hitPointMaximum"> {
  const place = actor.system.at("attributes", "hp", "max");
  const maximum = place.number();
  if (maximum === undefined || maximum <= 0) return {};
  place.carried();
  return { hitPointMaximum: Math.trunc(maximum) };
}

/** What holds for the actor itself. A copy of an item's effect (Foundry 10 and older) is read with its item. */
function readActorEffects(actor: Actor, draft: Draft): void {
  const ids = new Set(actor.items.map(({ id }) => id));
  for (const effect of actor.place.at("effects").list()) {
    const origin = effect.text("origin").split(".").at(-1) ?? "";
    const name = effect.text("name") || effect.text("label");
    if (ids.has(origin) && origin !== "") effect.read("known");
    else if (isPassing(effect) || isOff(effect)) effect.lost("temporary", name);
    else draft.adjustments.push(...readEffects([effect]).grants);
  }
}

/** Whether the sheet has a defense or a sense already. */
function heldBy(sheet: Sheet): (give: string, id: string) => boolean {
  const ids = new Set([
    ...sheet.resistances.map(({ id }) => `resistance ${id}`),
    ...sheet.immunities.map(({ id }) => `immunity ${id}`),
    ...sheet.conditionImmunities.map(({ id }) => `condition-immunity ${id}`),
    ...sheet.senses.map(({ id, range }) => `sense ${id}/${range.value}`),
    ...Object.entries(sheet.speed).map(([mode, speed]) => `speed ${mode}/${speed?.value ?? 0}`),
  ]);
  return (give, id) => ids.has(`${give} ${id}`);
}

/** The actor's own numbers as one homebrew feat; whether there are any. */
function adjusted(draft: Draft): boolean {
  if (draft.adjustments.length === 0) return false;
  const row = {
    category: "general",
    prerequisites: [],
    grants: draft.adjustments.slice(0, 30),
    choices: [],
  };
  const id = draft.homebrew.add("feat", adjustmentsName, row);
  if (id) draft.feats.push(id);
  return id !== undefined;
}
