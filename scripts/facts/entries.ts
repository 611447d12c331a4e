// Every entry of the text that a player acts on, with its place under the name that our rows give it.
import { en } from "@/lib/rulebook/packs/srd-5.2/text/en";
import { kebab, plain, sections } from "./markdown";

export interface Entry {
  /** `spell/fireball`, `feature/barbarian/rage`, `glossary/blinded` ... */
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

const names = (kind: "feature" | "option") =>
  Object.entries((en as Record<string, Record<string, { name: string }>>)[kind] ?? {});

/** The row of that name under an owner, where we have one. */
function keyUnder(kind: "feature" | "option", owner: string, name: string): string {
  const ours = names(kind).find(([id, entry]) => id.startsWith(`${owner}/`) && entry.name === name);
  return `${kind}/${ours?.[0] ?? `${owner}/${kebab(name)}`}`;
}

/** A trait, or one of the choices inside a trait: "Cloud's Jaunt (Cloud Giant)", "Forest Gnome". */
function traitKey(species: string, name: string): string {
  const plainName = name.replace(/ \(.*\)$/, "");
  const has = (kind: "feature" | "option") =>
    names(kind).some(([id, entry]) => id.startsWith(`${species}/`) && entry.name === plainName);
  return keyUnder(!has("feature") && has("option") ? "option" : "feature", species, plainName);
}

/** Bold words that open a paragraph: `**Breath Weapon.** When you ...`. */
function runIns(text: string): { name: string; text: string }[] {
  return [
    ...text.matchAll(/^\*\*([^*]+?)[.:]\*\*\s*([\s\S]*?)(?=^\*\*[^*]+?[.:]\*\*|(?![\s\S]))/gm),
  ].map((match) => ({
    name: plain(match[1] ?? ""),
    text: match[2] ?? "",
  }));
}

export function spellEntries(text: string): Entry[] {
  return sections(text)
    .filter(({ depth }) => depth === 4)
    .map(({ title, body }) => ({ key: `spell/${kebab(title)}`, name: title, text: body }));
}

export function classEntries(text: string): Entry[] {
  const found: Entry[] = [];
  let owner = "";
  let mode: "feature" | "option" | "none" = "none";
  let options = "";
  for (const { title, depth, body } of sections(text)) {
    const subclass = / Subclass: (.+)$/.exec(title);
    const feature = /^Level (\d+): (.+)$/.exec(title);
    // A box that stands on the level of the classes: what follows it is still the class's own.
    if (depth === 2 && !subclass && !/^As a /.test(title)) owner = kebab(title);
    if (subclass) owner = kebab(subclass[1] ?? "");
    if (/ Options$/.test(title)) {
      mode = "option";
      options = /Invocation/.test(title) ? "warlock/eldritch-invocations" : "sorcerer/metamagic";
      continue;
    }
    if (feature) {
      mode = "feature";
      found.push({
        key: keyUnder("feature", owner, feature[2] ?? ""),
        name: feature[2] ?? "",
        text: body,
      });
    } else if (mode === "option" && depth === 4)
      found.push({ key: keyUnder("option", options, title), name: title, text: body });
    else if (depth <= 3) mode = "none";
  }
  return found;
}

export function speciesEntries(text: string): Entry[] {
  const found: Entry[] = [];
  let inside = false;
  for (const { title, depth, body } of sections(text)) {
    if (title === "Species Descriptions") inside = true;
    else if (inside && depth === 4)
      for (const trait of runIns(body))
        if (!["Creature Type", "Size", "Speed"].includes(trait.name))
          found.push({
            key: traitKey(kebab(title), trait.name),
            name: trait.name,
            text: trait.text,
          });
  }
  return found;
}

const plainEntries = (
  kind: string,
  text: string,
  wanted: (section: { title: string; depth: number }) => boolean,
): Entry[] =>
  sections(text)
    .filter(wanted)
    .map(({ title, body }) => {
      const name = plain(title)
        .replace(/ \[[^\]]*\]$/, "")
        .replace(/ \([\d,]+ GP\)$/, "");
      return { key: `${kind}/${kebab(name)}`, name, text: body };
    });

export const featEntries = (text: string) =>
  plainEntries("feat", text, ({ depth, title }) => depth === 4 && !/^Parts/.test(title));
export const glossaryEntries = (text: string) =>
  plainEntries("glossary", text, ({ depth }) => depth === 4);
export const magicItemEntries = (text: string) =>
  plainEntries("magic-item", text, ({ depth }) => depth === 3);
export const weaponEntries = (text: string): Entry[] => {
  const found: Entry[] = [];
  let kind = "";
  for (const { title, depth, body } of sections(text)) {
    if (depth === 3)
      kind = title === "Properties" ? "property" : title === "Mastery Properties" ? "mastery" : "";
    else if (kind && depth === 4)
      found.push({ key: `${kind}/${kebab(title)}`, name: title, text: body });
  }
  return found;
};
export function toolboxEntries(text: string): Entry[] {
  const kinds: Record<string, string> = {
    "Example Contagions": "contagion",
    "Environmental Effects": "environment",
    "Sample Poisons": "poison",
    "Example Traps": "trap",
  };
  const found: Entry[] = [];
  let kind = "";
  let base = 0;
  for (const { title, depth, body } of sections(text)) {
    const name = plain(title).replace(/ \([\d,]+ GP\)$/, "");
    if (kinds[name]) {
      kind = kinds[name];
      base = depth;
    } else if (kind && depth <= base && !(kind === "contagion" && depth === 4)) kind = "";
    else if (kind) found.push({ key: `${kind}/${kebab(name)}`, name, text: body });
  }
  return found;
}
