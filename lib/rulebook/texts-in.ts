import type { Build } from "@/lib/rulebook/build";
import { markedName, ownTexts } from "@/lib/rulebook/own-texts";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { sectionName } from "@/lib/rulebook/section-name";
import type { Slot } from "@/lib/rulebook/slots";
import { lineOf, nameOf, type TextKind, type TextLocale } from "@/lib/rulebook/text";

type Text = { name: string; line?: string };
type Texts = Record<string, Text>;

const alwaysKinds: readonly [TextKind, readonly string[]][] = [
  ["ability", ["str", "dex", "con", "int", "wis", "cha"]],
  ["size", ["small", "medium"]],
];

/** Fields of a sheet whose value is an id of that kind of text. */
const idFields: Readonly<Record<string, TextKind>> = {
  species: "species",
  background: "background",
  alignment: "alignment",
  subclass: "subclass",
  creatureType: "creature-type",
  size: "size",
  mastery: "mastery",
  asClass: "class",
  class: "class",
  when: "when",
};

/** Kinds of the lists of a sheet whose rows carry a bare `id`. */
const listKinds: Readonly<Record<string, TextKind>> = {
  skills: "skill",
  senses: "sense",
  spells: "spell",
  classes: "class",
  languages: "language",
  tools: "tool",
  armorTraining: "armor-category",
  weaponProficiencies: "weapon-proficiency",
  masteries: "weapon",
  resistances: "damage",
  immunities: "damage",
  vulnerabilities: "damage",
  conditionImmunities: "condition",
  resources: "resource",
};

/** Kinds of the ids in the parameters of a finding or a reason. */
const paramFields: Readonly<Record<string, TextKind>> = {
  ...idFields,
  ability: "ability",
  skill: "skill",
  spell: "spell",
  feat: "feat",
  item: "item",
  option: "option",
};

/** Where the bare `id` of a finding may be found: what was taken against the rules is often no option of the screen. */
const bareIds = [
  ["spell", srd52.spells],
  ["skill", srd52.skills],
  ["feat", srd52.feats],
  ["weapon", srd52.weapons],
  ["tool", srd52.tools],
  ["language", srd52.languages],
  ["class", srd52.classes],
  ["armor", srd52.armor],
  ["gear", srd52.gear],
] as const satisfies readonly (readonly [TextKind, ReadonlyMap<string, unknown>])[];

/** The first kind that knows an id names it. */
const kindsOfBareIds = new Map<string, TextKind>();
for (const [kind, rows] of bareIds) {
  for (const id of rows.keys()) if (!kindsOfBareIds.has(id)) kindsOfBareIds.set(id, kind);
}

const isSlot = (value: unknown): value is Slot =>
  typeof value === "object" && value !== null && "options" in value && "slot" in value;

function textOf(kind: TextKind, id: string, locale: TextLocale): Text {
  const line = lineOf(kind, id, locale);
  return { name: nameOf(kind, id, locale), ...(line ? { line } : {}) };
}

/** Charges go by the name of the thing, a use of the day by its own as well. */
function itemResourceName(id: string, build: Build, locale: TextLocale): string | undefined {
  const [kind, entryId, use] = id.split("/");
  const entry = kind === "item" ? build.inventory?.find((one) => one.id === entryId) : undefined;
  if (!entry) return undefined;
  const name = entry.name ?? nameOf("item", entry.item, locale);
  return use === undefined || use === "power"
    ? name
    : `${name} · ${nameOf("item-use", use, locale)}`;
}

/**
 * Walks what the page will show and gathers a name for every `{ kind, id }` pair in it, so that the browser needs
 * neither the rules pack nor both languages.
 */
export function textsIn(shown: unknown, build: Build, locale: TextLocale): Texts {
  const texts: Texts = {};
  const homebrew = ownTexts(build);
  const seen = new Map<string, Set<string>>();
  const add = (kind: string, id: string) => {
    const known = seen.get(kind) ?? new Set<string>();
    if (known.size === 0) seen.set(kind, known);
    if (known.has(id)) return;
    known.add(id);
    const key = `${kind}/${id}`;
    const own = homebrew.get(id);
    const thing = kind === "resource" ? itemResourceName(id, build, locale) : undefined;
    if (thing !== undefined) texts[key] = { name: thing };
    else
      texts[key] = own
        ? { name: markedName(own.name, locale), ...(own.line ? { line: own.line } : {}) }
        : textOf(kind as TextKind, id, locale);
  };
  const visit = (value: unknown, list?: TextKind): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      if (isSlot(value[0])) for (const slot of value) visitSlot(slot);
      else for (const inner of value) visit(inner, list);
      return;
    }
    const row = value as Record<string, unknown>;
    let kind: string | undefined = list;
    let id: string | undefined;
    for (const field in row) {
      const inner = row[field];
      if (typeof inner === "number" || typeof inner === "boolean") continue;
      if (typeof inner === "string") {
        if (field === "kind") kind = inner;
        else if (field === "id") id = inner;
        const named = idFields[field];
        if (named) add(named, inner);
      } else if (field === "properties" && Array.isArray(inner)) {
        for (const property of inner) if (typeof property === "string") add("property", property);
      } else if (field === "conditions" && Array.isArray(inner)) {
        for (const condition of inner)
          if (typeof condition === "string") add("condition", condition);
      } else if (
        field === "damage" &&
        typeof inner === "object" &&
        inner !== null &&
        "type" in inner
      ) {
        add("damage", String(inner.type));
        visit(inner);
      } else if (
        (field === "extras" || field === "extraDamage" || field === "damage") &&
        Array.isArray(inner)
      ) {
        for (const extra of inner) if (typeof extra?.type === "string") add("damage", extra.type);
        visit(inner);
      } else if (field === "srdRef") {
        // Only a part of a number says where its rule stands.
        const section = "value" in row && (inner as { section?: string } | null)?.section;
        if (section) texts[`section/${section}`] ??= { name: sectionName(section, locale) };
      } else if (field === "params" && typeof inner === "object" && inner !== null) {
        addParams(inner as Record<string, unknown>);
      } else visit(inner, listKinds[field]);
    }
    if (kind !== undefined && id !== undefined) add(kind, id);
  };
  // Most of what a screen shows are options, all of one shape.
  const visitSlot = ({ options, replaces = [], source }: Slot) => {
    for (const { text, why } of options) {
      add(text.kind, text.id);
      if (why) addParams(why.params);
    }
    for (const { text, why } of replaces) {
      add(text.kind, text.id);
      if (why) addParams(why.params);
    }
    visit(source);
  };
  const addParams = (params: Readonly<Record<string, unknown>>) => {
    for (const name in params) {
      const id = params[name];
      if (typeof id !== "string") continue;
      const kind = name === "id" ? kindsOfBareIds.get(id) : paramFields[name];
      if (kind) add(kind, id);
    }
  };
  for (const [kind, ids] of alwaysKinds) for (const id of ids) add(kind, id);
  for (const skill of srd52.skills.keys()) add("skill", skill);
  visit(shown);
  return texts;
}
