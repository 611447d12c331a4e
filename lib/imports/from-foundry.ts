import { Appearance } from "@/lib/characters/appearance";
import { biographyLengthMax, nameLengthMax, pronounsLengthMax } from "@/lib/characters/limits";
import { baseItemKey, languageKey, reversed, skillKeys, toolKey } from "@/lib/exports/foundry/keys";
import { must } from "@/lib/kernel/fault";
import { abilities, type Build, type Wearing } from "@/lib/rulebook/build";
import { BuildInput } from "@/lib/rulebook/build-input";
import { deriveSheet } from "@/lib/rulebook/derive";
import { itemFacts } from "@/lib/rulebook/inventory";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { fromPaper, type PaperSheet } from "@/lib/rulebook/paper";
import type { Imported, Lost } from "./imported";
import { itemsMax, lostMax } from "./limits";
import { isObject, type Json, listAt, numberAt, objectAt, textAt } from "./read-json";
import { slugOf } from "./slug-of";

type Item = { name: string; type: string; system: Json; flags: Json; slugs: string[] };

const skillIds = reversed(srd52.skills.keys(), (id) => skillKeys[id]);
const languageIds = reversed(srd52.languages.keys(), languageKey);
const toolIds = reversed(srd52.tools.keys(), toolKey);
const baseIds = reversed([...srd52.weapons.keys(), ...srd52.armor.keys()], baseItemKey);

export function isActor(json: Json): boolean {
  return isObject(json.system) && Array.isArray(json.items) && typeof json.type === "string";
}

/** An actor of the tabletop's dnd5e system: read as a finished sheet, from which the rulebook finds the choices. */
export function fromFoundry(json: Json): Imported {
  must(textAt(json, "type") === "character", "invalid", "imports.wrong_actor", {
    params: { type: textAt(json, "type").slice(0, 40) },
  });
  const items = listAt(json, "items").slice(0, itemsMax).filter(isObject).map(toItem);
  const lost: Lost[] = [];
  const own = objectAt(json, "flags", "mythwright");
  const system = objectAt(json, "system");
  const build = buildOfFlags(own, items) ?? buildOfPaper(system, items, lost);
  const story = plainText(textAt(objectAt(system, "details", "biography"), "value"));
  const appearance = Appearance.safeParse(own.appearance);
  const pronouns = textAt(own, "pronouns") || textAt(objectAt(system, "details"), "gender");
  const alignment = slugOf(textAt(own, "alignment") || textAt(objectAt(system, "details"), "alignment"));
  return {
    kind: "foundry",
    name: textAt(json, "name").trim().slice(0, nameLengthMax),
    biography: (textAt(own, "biography") || story).slice(0, biographyLengthMax),
    pronouns: pronouns.slice(0, pronounsLengthMax),
    ...(srd52.alignments.has(alignment) ? { alignment } : {}),
    ...(appearance.success ? { appearance: appearance.data } : {}),
    build,
    lost: lost.slice(0, lostMax),
  };
}

function toItem(item: Json): Item {
  const system = objectAt(item, "system");
  const flags = objectAt(item, "flags", "mythwright");
  const name = textAt(item, "name").slice(0, 200);
  const base = textAt(objectAt(system, "type"), "baseItem");
  const slugs = [textAt(flags, "id"), textAt(system, "identifier"), slugOf(name), baseIds.get(base) ?? ""];
  return { name, type: textAt(item, "type"), system, flags, slugs: slugs.filter((slug) => slug !== "") };
}

/** Our own build, where the tabletop has not raised the character since. */
function buildOfFlags(own: Json, items: readonly Item[]): Build | null {
  const parsed = BuildInput.safeParse(own.build);
  if (!parsed.success) return null;
  const taken = new Map(deriveSheet(srd52, parsed.data).classes.map(({ id, level }) => [id, level]));
  const now = new Map(
    items.filter(({ type }) => type === "class").map((item) => [idIn(item, srd52.classes) ?? "", levels(item)]),
  );
  const same = taken.size === now.size && [...taken].every(([id, level]) => now.get(id) === level);
  return same ? parsed.data : null;
}

function idIn(item: Item, index: ReadonlyMap<string, unknown>): string | undefined {
  return item.slugs.find((slug) => index.has(slug));
}

function levels(item: Item): number {
  return Math.min(20, Math.max(1, Math.trunc(numberAt(item.system, "levels") ?? 1)));
}

function buildOfPaper(system: Json, items: readonly Item[], lost: Lost[]): Build {
  const of = (type: string) => items.filter((item) => item.type === type);
  const known = (type: string, index: ReadonlyMap<string, unknown>, code: Lost["code"]) =>
    of(type).flatMap((item) => {
      const id = idIn(item, index);
      if (id === undefined) lost.push({ code, name: item.name });
      return id === undefined ? [] : [{ id, item }];
    });
  const options: string[] = [];
  const species = of("race").flatMap((item) => {
    const id =
      idIn(item, srd52.species) ??
      [...srd52.species.keys()].find((key) => item.slugs.some((slug) => slug.split("-").includes(key)));
    if (id === undefined) lost.push({ code: "species", name: item.name });
    // "High Elf" is the elf with the lineage of that name.
    options.push(...item.slugs);
    return id === undefined ? [] : [id];
  });
  const subclasses = known("subclass", srd52.subclasses, "choice");
  const classes = known("class", srd52.classes, "class").map(({ id, item }) => ({
    class: id,
    levels: levels(item),
    ...withSubclass(subclasses.find((entry) => srd52.subclasses.get(entry.id)?.class === id)?.id),
  }));
  const feats: string[] = [];
  for (const item of of("feat")) {
    const feat = idIn(item, srd52.feats);
    if (feat !== undefined && textAt(objectAt(item.system, "type"), "value") !== "class") feats.push(feat);
    else if (textAt(objectAt(item.system, "type"), "value") === "feat") lost.push({ code: "feat", name: item.name });
    options.push(...item.slugs.map((slug) => slug.slice(slug.lastIndexOf("/") + 1)));
  }
  const spells = known("spell", srd52.spells, "spell");
  const ready = (item: Item) => numberAt(item.system, "level") === 0 || (numberAt(item.system, "prepared") ?? 0) > 0;
  const skillValues = Object.entries(objectAt(system, "skills")).flatMap(([key, row]) => {
    const id = skillIds.get(key);
    return id === undefined || !isObject(row) ? [] : [{ id, value: numberAt(row, "value") ?? 0 }];
  });
  const currency = objectAt(system, "currency");
  const coin = (key: string) => Math.min(100_000_000, Math.max(0, Math.trunc(numberAt(currency, key) ?? 0)));
  const xp = numberAt(objectAt(system, "details", "xp"), "value");
  const strings = (value: Json) => listAt(value, "value").filter((entry) => typeof entry === "string");
  const paper: PaperSheet = {
    abilities: Object.fromEntries(
      abilities.map((id) => {
        const value = numberAt(objectAt(system, "abilities", id), "value") ?? 10;
        return [id, Math.min(30, Math.max(1, Math.trunc(value)))];
      }),
    ) as PaperSheet["abilities"],
    classes: withinTwenty(classes),
    ...(species[0] === undefined ? {} : { species: species[0] }),
    ...backgroundOf(known("background", srd52.backgrounds, "background")[0]?.id),
    feats,
    options: [...new Set(options)],
    skills: skillValues.filter(({ value }) => value >= 1).map(({ id }) => id),
    expertise: skillValues.filter(({ value }) => value >= 2).map(({ id }) => id),
    tools: Object.keys(objectAt(system, "tools")).flatMap((key) => toolIds.get(key) ?? []),
    languages: strings(objectAt(system, "traits", "languages")).flatMap((key) => languageIds.get(key) ?? []),
    masteries: strings(objectAt(system, "traits", "weaponProf", "mastery")).flatMap((key) => baseIds.get(key) ?? []),
    spells: spells.filter(({ item }) => ready(item)).map(({ id }) => id),
    spellbook: spells.filter(({ item }) => !ready(item)).map(({ id }) => id),
    inventory: belongings(items, lost),
    coins: { cp: coin("cp"), sp: coin("sp"), ep: coin("ep"), gp: coin("gp"), pp: coin("pp") },
    ...(xp !== undefined && xp > 0 ? { xp: Math.min(10_000_000, Math.trunc(xp)) } : {}),
  };
  const { build, unplaced } = fromPaper(srd52, paper);
  for (const { field, id } of unplaced) if (field !== "options") lost.push({ code: "choice", name: id });
  return build;
}

const withSubclass = (subclass: string | undefined) => (subclass === undefined ? {} : { subclass });
const backgroundOf = (background: string | undefined) => (background === undefined ? {} : { background });

function withinTwenty(classes: PaperSheet["classes"]): PaperSheet["classes"] {
  let left = 20;
  return classes.flatMap((entry) => {
    const taken = Math.min(left, entry.levels);
    left -= taken;
    return taken > 0 ? [{ ...entry, levels: taken }] : [];
  });
}

const carriedTypes = new Set(["weapon", "equipment", "consumable", "tool", "loot", "container"]);
const entriesMax = 400;

function belongings(items: readonly Item[], lost: Lost[]): NonNullable<PaperSheet["inventory"]> {
  const held = { armor: false, shield: false, main: false };
  const wearing = (id: string, equipped: boolean): Wearing => {
    const facts = itemFacts(srd52, id);
    if (!equipped || !facts) return "carried";
    if (facts.armor?.category === "shield") return once("shield", "off-hand");
    if (facts.armor) return once("armor", "worn");
    if (!facts.weapon) return "worn";
    return once("main", facts.weapon.properties.includes("two-handed") ? "two-hands" : "main-hand");
  };
  const once = (key: keyof typeof held, way: Wearing): Wearing => {
    if (held[key]) return "carried";
    held[key] = true;
    return way;
  };
  return items
    .filter(({ type }) => carriedTypes.has(type))
    .slice(0, entriesMax)
    .flatMap((item) => {
      const id = item.slugs.find((slug) => itemFacts(srd52, slug) !== undefined);
      if (id === undefined) {
        lost.push({ code: "item", name: item.name });
        return [];
      }
      const bonus = Math.trunc(
        numberAt(item.system, "magicalBonus") ?? numberAt(objectAt(item.system, "armor"), "magicalBonus") ?? 0,
      );
      return [
        {
          item: id,
          quantity: Math.min(100_000, Math.max(0, Math.trunc(numberAt(item.system, "quantity") ?? 1))),
          wearing: wearing(id, item.system.equipped === true),
          ...(item.system.attuned === true ? { attuned: true } : {}),
          ...(bonus >= 1 && bonus <= 5 ? { bonus } : {}),
          ...(slugOf(item.name) !== id && item.name !== "" ? { name: item.name.slice(0, 120) } : {}),
        },
      ];
    });
}

/** Words of an HTML text; nothing of its markup. */
export function plainText(markup: string): string {
  return markup
    .slice(0, 200_000)
    .replace(/<\/(p|div|h[1-6]|li)>|<br\s*\/?>/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&#(\d{1,6});/g, (_, code: string) => safeChar(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function safeChar(code: number): string {
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
}
