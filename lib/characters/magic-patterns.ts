import type { Ability, ItemEffect } from "@/lib/rulebook/build";
import type { InventoryEdit } from "./inventory-edit";

/** The usual kinds of magic items: everything about them is a number or two. */
export const magicPatterns = [
  "weapon",
  "armor",
  "shield",
  "focus",
  "ward",
  "saves",
  "score",
  "resistance",
  "speed",
] as const;
export type MagicPattern = (typeof magicPatterns)[number];

/** What a pattern still asks. `by`: how much; the first is the most usual. */
export const magicAsks: Readonly<
  Record<
    MagicPattern,
    {
      by?: readonly number[];
      of?: "weapons" | "suits" | "abilities" | "damages";
      attunement: boolean;
    }
  >
> = {
  weapon: { by: [1, 2, 3], of: "weapons", attunement: false },
  armor: { by: [1, 2, 3], of: "suits", attunement: false },
  shield: { by: [1, 2, 3], attunement: false },
  focus: { by: [1, 2, 3], attunement: true },
  ward: { by: [1, 2, 3], attunement: true },
  saves: { by: [1, 2, 3], attunement: true },
  score: { by: [19, 21, 23, 25, 27, 29], of: "abilities", attunement: true },
  resistance: { of: "damages", attunement: true },
  speed: { by: [10, 5, 15, 20, 30], attunement: false },
};

export type MagicChoice = {
  pattern: MagicPattern;
  name: string;
  by: number;
  /** A weapon, an armor, an ability or a kind of damage, as the pattern asks. */
  of: string;
  attunement: boolean;
};

type Make = Extract<InventoryEdit, { do: "make" }>;

/** The item of that pattern, put into the pack: what is worn for its effects alone is worn at once. */
export function magicThing({ pattern, name, by, of, attunement }: MagicChoice): Make {
  const base = { weapon: of, armor: of, shield: "shield" }[pattern as string];
  const effects = effectsOf(pattern, by, of);
  return {
    do: "make",
    name,
    quantity: 1,
    ...(base
      ? { basedOn: base, bonus: by }
      : { wearing: "worn", ...(attunement ? { attuned: true } : {}) }),
    ...(attunement ? { requiresAttunement: true } : {}),
    ...(effects.length > 0 ? { effects } : {}),
  } as Make;
}

function effectsOf(pattern: MagicPattern, by: number, of: string): ItemEffect[] {
  switch (pattern) {
    case "focus":
      return [
        { change: "spell-attack", add: by },
        { change: "spell-save-dc", add: by },
      ];
    case "ward":
      return [
        { change: "armor-class", add: by },
        { change: "saving-throws", add: by },
      ];
    case "saves":
      return [{ change: "saving-throws", add: by }];
    case "score":
      return [{ change: "ability-score", ability: of as Ability, set: by }];
    case "resistance":
      return [{ change: "resistance", damage: of }];
    case "speed":
      return [{ change: "speed", add: by }];
    default:
      return [];
  }
}
