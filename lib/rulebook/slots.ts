import type { Choice, SlotId } from "@/lib/rulebook/build";
import type { Finding } from "@/lib/rulebook/check";
import type { Step } from "@/lib/rulebook/grants";
import type { SrdRef } from "@/lib/rulebook/pack";
import type { Source } from "@/lib/rulebook/sheet";

/** What is taken: names the text kind of its options (`skill`, `spell`, `weapon`...), or a shape of its own. */
export type SlotKind =
  | "species"
  | "size"
  | "background"
  | "class"
  | "subclass"
  | "skill"
  | "expertise"
  | "tool"
  | "skill-or-tool"
  | "language"
  | "alignment"
  | "ability"
  | "ability-increase"
  | "ability-method"
  | "ability-scores"
  | "ability-rolls"
  | "feat"
  | "option"
  | "spell"
  | "weapon-mastery"
  | "damage"
  | "package"
  | "item"
  | "spell-list"
  | "hit-points"
  | "swap";

export interface SlotOption {
  readonly id: string;
  /** Names its text: `nameOf(text.kind, text.id, locale)`. */
  readonly text: { readonly kind: string; readonly id: string };
  readonly legal: boolean;
  /** Why it cannot be taken now. */
  readonly why?: Pick<Finding, "code" | "params" | "srdRef">;
  /** Recommended: by the rules, or because it fits the build. */
  readonly suggested?: boolean;
}

export interface Slot {
  readonly slot: SlotId;
  readonly step: Step;
  /** Character level at which the choice is made; 1 for everything of creation. */
  readonly level: number;
  readonly kind: SlotKind;
  /** How many picks; fewer than the rules say where the legal options run out. */
  readonly count: number;
  readonly options: readonly SlotOption[];
  readonly taken: readonly string[];
  readonly choice?: Choice;
  /** Still needs picks. An optional slot is never open. */
  readonly open: boolean;
  readonly optional: boolean;
  /** What holds while an optional slot is empty. */
  readonly default?: readonly string[];
  /** For a replacement (kind `swap`, taken as `[old, new]`): what may go. `options` is what may come. */
  readonly replaces?: readonly SlotOption[];
  /** How often one option may be taken, where that is more than once: an ability raised by 2. */
  readonly repeats?: number;
  /** For spells of a class: which, and what a pick becomes. Picks of one kind share a list, whatever level asked for them. */
  readonly spells?: { readonly class: string; readonly become: "cantrip" | "book" | "prepared" };
  /** The feature, trait, class... that asks. */
  readonly source: Source;
  readonly srdRef: SrdRef;
}
