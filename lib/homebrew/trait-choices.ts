import { damageTypesBut } from "@/lib/rulebook/terms";

type Row = Readonly<Record<string, unknown>>;

/** What a trait may leave to whoever plays it. */
export const traitChoiceKinds = [
  "skill",
  "tool",
  "skill-or-tool",
  "language",
  "feat",
  "resistance",
] as const;
export type TraitChoiceKind = (typeof traitChoiceKinds)[number];
export const traitChoicesMax = 4;

const damages = damageTypesBut("bludgeoning", "piercing", "slashing");

const sources: Readonly<Record<TraitChoiceKind, Row>> = {
  skill: { of: "skill" },
  tool: { of: "tool" },
  "skill-or-tool": { of: "skill-or-tool" },
  language: { of: "language", rarity: "any" },
  feat: { of: "feat", categories: ["origin"] },
  resistance: { of: "damage", ids: damages },
};

export function traitChoice(kind: TraitChoiceKind, count: number): Row {
  const picks = kind === "resistance" ? { picks: "resistance" } : {};
  return { id: "choice", step: "species", count, from: sources[kind], ...picks };
}

/** The kind of a trait's choice: `none`, or `other` for one that came from elsewhere and is kept as it is. */
export function traitChoiceKind(choices: unknown): TraitChoiceKind | "none" | "other" {
  if (!Array.isArray(choices) || choices.length === 0) return "none";
  const [first] = choices as Row[];
  const of = (first?.from as Row | undefined)?.of;
  const kind = traitChoiceKinds.find((one) => sources[one].of === of);
  return choices.length === 1 && first?.id === "choice" && kind ? kind : "other";
}
