import type { Grant } from "@/lib/rulebook/grants";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Cursor } from "../../cursor";
import type { Draft } from "../../draft";
import { findRow, partsOf, slugOf, wordsOf } from "../../find-row";
import { lineageIn, speciesIn, speciesOptions } from "../../species-name";
import { skillIds, toolIds } from "./proficiencies";
import { type Actor, type ActorItem, ofType, traitsChosen } from "./shape";
import { keepDescription, readWhole } from "./whole-item";

const sizes: Readonly<Record<string, string>> = {
  tiny: "tiny",
  sm: "small",
  med: "medium",
  lg: "large",
};
const senseIds = ["darkvision", "blindsight", "tremorsense", "truesight"] as const;

/** Species, lineage and size. Up to version 2 the species is a word in the actor's details. */
export function readSpecies(actor: Actor, draft: Draft): void {
  const [item, ...others] = ofType(actor, "race");
  for (const other of others) other.place.lost("noChoice", other.name);
  const details = actor.system.at("details", "race");
  const word = item ? "" : details.text();
  const name = item?.name ?? word;
  if (name.trim() === "") return;
  if (item) details.read("technical");
  const names = item ? item.names : [word];
  const place = item ? item.place.at("name") : details;
  const id = speciesIn(names);
  const size = sizes[actor.system.text("traits", "size")];
  if (id) {
    if (item) readWhole(item);
    draft.sheet.species = id;
    const lineage = lineageIn(id, names);
    if (lineage) draft.options.push(lineage);
    const rest = unsaid(name, [id, lineage ?? ""]);
    if (rest === "") place.carried(name);
    else place.changed("formerRules", [id, lineage].filter(Boolean).join(", "), name);
    const offered = srd52.species.get(id)?.sizes ?? [];
    if (size && offered.length > 1 && offered.some((one) => one === size)) draft.options.push(size);
    return;
  }
  const entry = draft.homebrew.add(
    "species",
    name,
    homebrewSpecies(actor, item, size),
    item ? keepDescription(item) : "",
  );
  if (!entry) {
    (item?.place ?? details).lost("tooMany", name);
    return;
  }
  if (item) readWhole(item);
  if (item) keepDescription(item);
  place.changed("homebrew", name, name);
  draft.sheet.species = entry;
}

/** Words of the name that the rows do not say: `Variant` of `Variant Human`. */
function unsaid(name: string, ids: readonly string[]): string {
  const said = new Set(ids.flatMap((id) => wordsOf(id).split(" ")));
  return wordsOf(slugOf(name))
    .split(" ")
    .filter((word) => !said.has(word))
    .join(" ");
}

function homebrewSpecies(actor: Actor, item: ActorItem | undefined, size: string | undefined) {
  const source: Cursor = item?.system ?? actor.system.at("attributes");
  const speed =
    source.number("movement", "walk") ??
    actor.system.number("attributes", "movement", "walk") ??
    30;
  const grants: Grant[] = senseIds.flatMap((sense) => {
    const range = source.number("senses", "ranges", sense) ?? source.number("senses", sense) ?? 0;
    return range > 0 ? [{ give: "sense" as const, sense, range: Math.min(2000, range) }] : [];
  });
  const id = `homebrew/${slugOf(item?.name ?? "species").slice(0, 60)}`;
  return {
    creatureType: item?.system.text("type", "value") || "humanoid",
    sizes: [size ?? "medium"],
    speed: Math.min(200, Math.max(0, Math.trunc(speed))),
    traits:
      grants.length === 0
        ? []
        : [{ id, level: 1, grants, choices: [], srdRef: { section: "Homebrew" } }],
  };
}

/** What dragons give, by the damage that their kin resist. */
const ancestries: Readonly<Record<string, readonly string[]>> = {
  acid: ["black", "copper"],
  cold: ["silver", "white"],
  fire: ["red", "gold", "brass"],
  lightning: ["blue", "bronze"],
  poison: ["green"],
};

/** The ancestry of a dragonborn that no name tells is told by what they resist. */
export function readAncestry(actor: Actor, draft: Draft): void {
  if (draft.sheet.species !== "dragonborn") return;
  const colors = speciesOptions("dragonborn");
  if (draft.options.some((id) => colors.includes(id))) return;
  const chosen = ofType(actor, "race")
    .flatMap(traitsChosen)
    .flatMap((key) => (key.startsWith("dr:") ? [key.slice(3)] : []));
  const resisted = actor.system.at("traits", "dr", "value").list();
  for (const damage of [...chosen, ...resisted.map((place) => place.text())]) {
    const [color, ...others] = ancestries[damage] ?? [];
    if (!color) continue;
    draft.options.push(color);
    const place = resisted.find((one) => one.value === damage);
    if (others.length === 0) place?.carried();
    else place?.changed("noChoice", color);
    return;
  }
}

/** The background; up to version 1.6 a word in the details, or a feature named after it. */
export function readBackground(actor: Actor, draft: Draft): void {
  const [item, ...others] = ofType(actor, "background");
  for (const other of others) other.place.lost("noChoice", other.name);
  const details = actor.system.at("details", "background");
  const word = item ? "" : details.text().trim();
  if (item) details.read("technical");
  const name = item?.name ?? word;
  if (name === "") return;
  const id = findRow(srd52.backgrounds, [...(item?.names ?? [word]), partsOf(name).name]);
  const place = item ? item.place.at("name") : details;
  const row =
    id ??
    draft.homebrew.add(
      "background",
      name,
      homebrewBackground(item, name, draft),
      item ? keepDescription(item) : "",
    );
  if (!row) {
    (item?.place ?? details).lost("tooMany", name);
    return;
  }
  if (item) readWhole(item);
  draft.sheet.background = row;
  if (id) place.carried(name);
  else {
    place.changed("homebrew", name, name);
    if (item) keepDescription(item);
  }
}

function homebrewBackground(item: ActorItem | undefined, name: string, draft: Draft) {
  const traits = item ? traitsChosen(item) : [];
  const skills = traits.flatMap((key) =>
    key.startsWith("skills:") ? [skillIds.get(key.slice(7)) ?? ""] : [],
  );
  const tools = traits.flatMap((key) =>
    key.startsWith("tool:") ? [toolIds.get(key.split(":").at(-1) ?? "") ?? ""] : [],
  );
  const origin = draft.feats.find((id) => srd52.feats.get(id)?.category === "origin");
  const feat =
    origin ??
    draft.homebrew.add("feat", name, {
      category: "origin",
      prerequisites: [],
      grants: [],
      choices: [],
    }) ??
    "skilled";
  const tool = [...tools, ...draft.tools].find((id) => srd52.tools.has(id));
  return {
    abilities: ["str", "dex", "con", "int", "wis", "cha"],
    feat,
    skills: skills.filter((id) => id !== "").slice(0, 6),
    tool: tool ? { id: tool } : { category: "artisan" },
    equipment: [],
  };
}
