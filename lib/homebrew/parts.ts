/** The lists that a field of the form takes its options from. */
const listNames = [
  "abilities",
  "skills",
  "tools",
  "toolKinds",
  "languages",
  "armorKinds",
  "speeds",
  "senses",
  "damages",
  "conditions",
  "schools",
  "classes",
  "spells",
  "spellModes",
  "feats",
  "bases",
  "things",
] as const;
export type ListName = (typeof listNames)[number];
export type Lists = Readonly<Record<ListName, readonly { value: string; label: string }[]>>;

/** A field of a grant or an effect; `name` is a dotted path in it. */
type PartField =
  | { name: string; label: string; list: ListName }
  | { name: string; label: string; min: number; max: number; step?: number; initial: number };

/** A thing that an entry gives (`give`) or changes (`change`), as a row of fields. */
export type PartSpec = {
  kind: string;
  fields: readonly PartField[];
  fixed?: Readonly<Record<string, unknown>>;
};
export type Part = Record<string, unknown>;

const from = (name: string, list: ListName, label: string = name): PartField => ({
  name,
  label,
  list,
});
const number = (
  name: string,
  min: number,
  max: number,
  initial: number,
  step = 1,
  label = name,
): PartField => ({
  name,
  label,
  min,
  max,
  initial,
  step,
});

/** What a trait or a feat gives. */
export const grantParts: readonly PartSpec[] = [
  { kind: "skill", fields: [from("skill", "skills")] },
  { kind: "tool", fields: [from("tool", "tools")] },
  { kind: "language", fields: [from("language", "languages")] },
  { kind: "save", fields: [from("ability", "abilities")] },
  { kind: "armor", fields: [from("category", "armorKinds")] },
  {
    kind: "ability",
    fields: [from("ability", "abilities"), number("add", 1, 4, 1)],
    fixed: { max: 20 },
  },
  { kind: "hit-points", fields: [number("value.characterLevel", 1, 5, 1, 1, "perLevel")] },
  { kind: "initiative", fields: [number("value", -5, 10, 1)] },
  { kind: "armor-class-bonus", fields: [number("value", -5, 5, 1)], fixed: { while: "always" } },
  {
    kind: "speed",
    fields: [from("mode", "speeds"), number("value", 5, 120, 30, 5, "feet")],
    fixed: { as: "set" },
  },
  { kind: "sense", fields: [from("sense", "senses"), number("range", 5, 300, 60, 5, "feet")] },
  { kind: "resistance", fields: [from("damage", "damages")] },
  { kind: "immunity", fields: [from("damage", "damages")] },
  { kind: "condition-immunity", fields: [from("condition", "conditions")] },
  {
    kind: "spell",
    fields: [from("spell", "spells"), from("mode", "spellModes"), from("ability", "abilities")],
  },
];

/** What an item changes while it is worn or held. */
export const effectParts: readonly PartSpec[] = [
  { kind: "armor-class", fields: [number("add", -5, 5, 1)] },
  { kind: "saving-throws", fields: [number("add", -5, 5, 1)] },
  { kind: "saving-throw", fields: [from("ability", "abilities"), number("add", -5, 10, 1)] },
  {
    kind: "ability-score",
    fields: [from("ability", "abilities"), number("set", 1, 30, 19, 1, "setTo")],
  },
  { kind: "skill", fields: [from("skill", "skills"), number("add", -5, 10, 1)] },
  { kind: "ability-checks", fields: [number("add", -5, 5, 1)] },
  { kind: "initiative", fields: [number("add", -5, 10, 1)] },
  { kind: "speed", fields: [number("add", -30, 60, 10, 5, "feet")] },
  { kind: "hit-points", fields: [number("add", -20, 100, 5)] },
  { kind: "spell-attack", fields: [number("add", -5, 5, 1)] },
  { kind: "spell-save-dc", fields: [number("add", -5, 5, 1)] },
  { kind: "weapon-attacks", fields: [number("add", -5, 5, 1)] },
  { kind: "weapon-damage", fields: [number("add", -5, 10, 1)] },
  { kind: "resistance", fields: [from("damage", "damages")] },
  { kind: "immunity", fields: [from("damage", "damages")] },
  { kind: "sense", fields: [from("sense", "senses"), number("range", 5, 300, 60, 5, "feet")] },
];

export function valueAt(part: Part, name: string): unknown {
  return name.split(".").reduce<unknown>((value, key) => (value as Part | undefined)?.[key], part);
}

export function withValue(part: Part, name: string, value: unknown): Part {
  const [key = "", ...rest] = name.split(".");
  if (rest.length === 0) return { ...part, [key]: value };
  return {
    ...part,
    [key]: withValue((part[key] as Part | undefined) ?? {}, rest.join("."), value),
  };
}

/** A new part of that kind, with its first options and usual numbers. */
export function newPart(spec: PartSpec, by: "give" | "change", lists: Lists): Part {
  return spec.fields.reduce<Part>(
    (part, field) =>
      withValue(part, field.name, "list" in field ? lists[field.list][0]?.value : field.initial),
    { [by]: spec.kind, ...spec.fixed },
  );
}
