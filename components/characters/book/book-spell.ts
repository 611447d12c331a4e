import type { SpellActsProps } from "@/components/play/spell-acts";
import type { SpellRow } from "@/lib/rulebook/pack";

export type SpellStatus = "cantrip" | "prepared" | "always" | "book" | "feature" | "none";

/** One card of the book: the facts as phrases, and what can be done with the spell now. */
export type BookSpell = {
  id: string;
  name: string;
  line?: string;
  /** Homebrew. */
  own?: boolean;
  level: number;
  school: SpellRow["school"];
  schoolName: string;
  time: SpellRow["casting"]["time"];
  ritual: boolean;
  concentration: boolean;
  facts: { time: string; range: string; duration: string; components: string; area?: string };
  status: SpellStatus;
  /** Why it cannot be prepared, in words. */
  why?: string;
  /** Only for what can be cast as things stand. */
  acts?: SpellActsProps;
};

export type BookClass = {
  id: string;
  name: string;
  prepared: number;
  max: number;
  changes: "all-on-long-rest" | "one-on-long-rest" | "one-on-level";
  spells: readonly BookSpell[];
};

export type BookFilter = {
  query: string;
  level: number | null;
  school: string | null;
  time: string | null;
  state: "all" | "held" | "free";
  ritual: boolean;
  concentration: boolean;
};

export const noFilter: BookFilter = {
  query: "",
  level: null,
  school: null,
  time: null,
  state: "all",
  ritual: false,
  concentration: false,
};

/** Ready to be cast, or at least to be read out of the book as a ritual. */
export const isHeld = (spell: BookSpell): boolean =>
  spell.status !== "none" && (spell.status !== "book" || spell.ritual);

export const canBePrepared = (spell: BookSpell): boolean =>
  (spell.status === "none" || spell.status === "book") && spell.why === undefined;

/** `isWanted` is the search of the filter's words; the id is the English name, by which many know a spell. */
export function matches(
  spell: BookSpell,
  filter: BookFilter,
  isWanted: (text: string) => boolean,
): boolean {
  return (
    isWanted(`${spell.name} ${spell.line ?? ""} ${spell.id}`) &&
    (filter.level === null || spell.level === filter.level) &&
    (filter.school === null || spell.school === filter.school) &&
    (filter.time === null || spell.time === filter.time) &&
    (filter.state === "all" || (filter.state === "held" ? isHeld(spell) : canBePrepared(spell))) &&
    (!filter.ritual || spell.ritual) &&
    (!filter.concentration || spell.concentration)
  );
}
