import type { Build } from "@/lib/rulebook/build";
import { markedName, ownTexts } from "@/lib/rulebook/own-texts";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
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

const isSlot = (value: object): value is Slot => "options" in value && "slot" in value;

function textOf(kind: TextKind, id: string, locale: TextLocale): Text {
  const line = lineOf(kind, id, locale);
  return { name: nameOf(kind, id, locale), ...(line ? { line } : {}) };
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
    texts[key] = own
      ? { name: markedName(own.name, locale), ...(own.line ? { line: own.line } : {}) }
      : textOf(kind as TextKind, id, locale);
  };
  const visit = (value: unknown, list?: TextKind): void => {
    if (Array.isArray(value)) {
      for (const inner of value) visit(inner, list);
      return;
    }
    if (typeof value !== "object" || value === null) {
      return;
    }
    if (isSlot(value)) {
      visitSlot(value);
      return;
    }
    const row = value as Record<string, unknown>;
    if (typeof row.kind === "string" && typeof row.id === "string") add(row.kind, row.id);
    else if (list && typeof row.id === "string") add(list, row.id);
    for (const field in row) {
      const inner = row[field];
      if (typeof inner === "string") {
        const kind = idFields[field];
        if (kind) add(kind, inner);
      } else if (field === "properties" && Array.isArray(inner)) {
        for (const property of inner) if (typeof property === "string") add("property", property);
      } else if (field === "conditions" && Array.isArray(inner)) {
        for (const condition of inner) if (typeof condition === "string") add("condition", condition);
      } else if (field === "damage" && typeof inner === "object" && inner !== null && "type" in inner) {
        add("damage", String(inner.type));
        visit(inner);
      } else if (field === "extras" && Array.isArray(inner)) {
        for (const extra of inner) if (typeof extra?.type === "string") add("damage", extra.type);
        visit(inner);
      } else if (field === "params" && typeof inner === "object" && inner !== null) {
        for (const [name, param] of Object.entries(inner)) if (typeof param === "string") addParam(name, param);
      } else visit(inner, listKinds[field]);
    }
  };
  // Most of what a screen shows are options, all of one shape.
  const visitSlot = ({ options, replaces = [], source }: Slot) => {
    for (const { text, why } of options) {
      add(text.kind, text.id);
      if (why) visit(why);
    }
    for (const { text } of replaces) add(text.kind, text.id);
    visit(source);
  };
  const addParam = (name: string, id: string) => {
    const kind = name === "id" ? bareIds.find(([, rows]) => rows.has(id))?.[0] : paramFields[name];
    if (kind) add(kind, id);
  };
  for (const [kind, ids] of alwaysKinds) for (const id of ids) add(kind, id);
  for (const skill of srd52.skills.keys()) add("skill", skill);
  visit(shown);
  return texts;
}
