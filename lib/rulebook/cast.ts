import { currentHitPoints, type PlayState, spendFreeCasting, spendSlot } from "@/lib/rulebook/play";
import type { Sheet, SpellSheet } from "@/lib/rulebook/sheet";

/** What pays for a casting. `free`: a use that a feature gives; `ritual`: ten minutes more instead of a slot. */
export type CastBy = "cantrip" | "slot" | "pact" | "free" | "ritual";
export interface Casting {
  readonly spell: string;
  readonly by: CastBy;
  /** Level of the slot. */
  readonly level?: number;
}

type Castable = Pick<SpellSheet, "id" | "level" | "how" | "ritual" | "concentration" | "free">;

/**
 * True where a slot may pay for the spell: it is prepared, or always so, or a feature lets it be cast in no other way (the familiar of
 * Wild Companion; a use of Wild Shape pays as well, and is spent by hand).
 */
export const takesSlot = ({
  level,
  how,
  free,
}: Pick<SpellSheet, "level" | "how"> & { free?: unknown }): boolean =>
  level > 0 &&
  (how === "prepared" || how === "always" || (how === "feature-only" && free === undefined));

/**
 * The state after a spell is cast: its slot or use spent, and concentration on it where it asks for that (an earlier one ends).
 * SRD: Spells / Casting Spells; Rules Glossary / Concentration, Ritual.
 */
export function castSpell(
  sheet: Sheet,
  play: PlayState,
  casting: Casting,
): PlayState | "nothing_left" | "cannot_cast" {
  const known: readonly Castable[] = sheet.spells.filter((spell) => spell.id === casting.spell);
  const spell = known.find((entry) => allows(entry, casting));
  const awake = !play.dead && currentHitPoints(sheet, play) > 0;
  if (!spell || !awake || sheet.cannotCast.length > 0) return "cannot_cast";
  const paid = payment(sheet, play, spell, casting);
  if (!paid) return "nothing_left";
  if (!spell.concentration) return paid;
  const { concentrationSaves: _due, ...rest } = paid;
  return { ...rest, concentration: spell.id };
}

function allows(spell: Castable, { by, level = 0 }: Casting): boolean {
  switch (by) {
    case "cantrip":
      return spell.level === 0;
    case "ritual":
      return spell.ritual;
    case "free":
      return spell.free !== undefined;
    case "slot":
    case "pact":
      return takesSlot(spell) && level >= spell.level;
  }
}

function payment(
  sheet: Sheet,
  play: PlayState,
  spell: Castable,
  { by, level = 0 }: Casting,
): PlayState | undefined {
  if (by === "cantrip" || by === "ritual") return play;
  if (by === "free")
    return spell.free?.uses === "at-will" ? play : spendFreeCasting(sheet, play, spell.id);
  return spendSlot(sheet, play, level, by === "pact");
}

/** Dice that grow: `3d6` by `1d6` twice is `5d6`. Dice of other faces are added beside them. */
export function grownDice(dice: string, more: string, steps: number): string {
  const [count, faces] = dice.split("d");
  const [added, sameFaces] = more.split("d");
  if (steps <= 0 || added === undefined) return dice;
  return faces === sameFaces
    ? `${Number(count) + Number(added) * steps}d${faces}`
    : `${dice}+${Number(added) * steps}d${sameFaces}`;
}
