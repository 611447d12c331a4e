import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Cursor } from "./cursor";
import type { Draft } from "./draft";
import { findRow } from "./find-row";
import { lineageIn, speciesIn } from "./species-name";

/** A species by its name: a row with its lineage, or homebrew of its own. */
export function keepSpecies(place: Cursor, name: string, draft: Draft, speed = 30): void {
  if (name.trim() === "") return;
  const id = speciesIn([name]);
  const lineage = id && lineageIn(id, [name]);
  if (lineage) draft.options.push(lineage);
  const row = { creatureType: "humanoid", sizes: ["medium"], speed, traits: [] };
  const species = id ?? draft.homebrew.add("species", name, row);
  if (!species) {
    place.lost("tooMany", name);
    return;
  }
  draft.sheet.species = species;
  if (id) place.carried(name);
  else place.changed("homebrew", name, name);
}

/** A background by its name; one that the rules do not have asks for nothing but its ability scores. */
export function keepBackground(place: Cursor, name: string, draft: Draft): void {
  if (name.trim() === "") return;
  const id = findRow(srd52.backgrounds, [name]);
  const origin = draft.feats.find((feat) => srd52.feats.get(feat)?.category === "origin");
  const feat =
    origin ??
    draft.homebrew.add("feat", name, {
      category: "origin",
      prerequisites: [],
      grants: [],
      choices: [],
    });
  const [tool] = draft.tools;
  const row = {
    abilities: ["str", "dex", "con", "int", "wis", "cha"],
    feat: feat ?? "skilled",
    skills: [],
    tool: tool ? { id: tool } : { category: "artisan" },
    equipment: [],
  };
  const background = id ?? draft.homebrew.add("background", name, row);
  if (!background) {
    place.lost("tooMany", name);
    return;
  }
  draft.sheet.background = background;
  if (id) place.carried(name);
  else place.changed("homebrew", name, name);
}

/** A class by its name, or homebrew with its hit die. */
export function keepClass(
  place: Cursor,
  name: string,
  draft: Draft,
  hitDie = 8,
): string | undefined {
  const id = findRow(srd52.classes, [name]);
  const row = {
    hitDie: [6, 8, 10, 12].includes(hitDie) ? hitDie : 8,
    primaryAbilities: [],
    complexity: "average",
    saves: [],
    standardArray: { str: 15, dex: 14, con: 13, int: 12, wis: 10, cha: 8 },
    core: { grants: [], choices: [] },
    multiclass: { grants: [], choices: [] },
    equipment: [],
    subclassLevel: 3,
    features: [],
  };
  const kept = id ?? draft.homebrew.add("class", name, row);
  if (!kept) place.lost("tooMany", name);
  else if (id) place.carried(name);
  else place.changed("homebrew", name, name);
  return kept;
}

/** A subclass by its name, or homebrew under its class. */
export function keepSubclass(
  place: Cursor,
  name: string,
  classId: string,
  draft: Draft,
): string | undefined {
  if (name.trim() === "") return undefined;
  const rows = new Map([...srd52.subclasses].filter(([, row]) => row.class === classId));
  const id = findRow(rows, [name]) ?? undefined;
  const kept = id ?? draft.homebrew.add("subclass", name, { class: classId, features: [] });
  if (!kept) place.lost("tooMany", name);
  else if (id) place.carried(name);
  else place.changed("homebrew", name, name);
  return kept;
}

/** A feat by its name, or homebrew of its own. */
export function keepFeat(place: Cursor, name: string, draft: Draft): void {
  if (name.trim() === "") return;
  const id = findRow(srd52.feats, [name, name.replace(/\([^()]*\)/g, "")]);
  if (id === "ability-score-improvement") {
    place.carried(name);
    return;
  }
  const row = { category: "general", prerequisites: [], grants: [], choices: [] };
  const kept = id ?? draft.homebrew.add("feat", name, row);
  if (!kept) place.lost("tooMany", name);
  else if (id) place.carried(name);
  else place.changed("homebrew", name, name);
  if (kept) draft.feats.push(kept);
}
