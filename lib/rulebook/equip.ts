import type { Wearing } from "@/lib/rulebook/build";

/** What matters about a thing when another is put on: how it is used now, and whether it is a suit of armor. */
export interface Worn {
  readonly entry: string;
  readonly wearing: Wearing;
  readonly suit: boolean;
}

const hands: Readonly<Record<Wearing, readonly ("main" | "off")[]>> = {
  carried: [],
  worn: [],
  "main-hand": ["main"],
  "off-hand": ["off"],
  "two-hands": ["main", "off"],
};

/**
 * What has to be laid aside when this thing is used so: nobody wears two suits of armor or has three hands.
 * SRD: Equipment / Armor / One at a Time.
 */
export function displaced(rows: readonly Worn[], entry: string, wearing: Wearing): string[] {
  const suit = rows.some((row) => row.entry === entry && row.suit) && wearing === "worn";
  return rows
    .filter((row) => row.entry !== entry && row.wearing !== "carried")
    .filter(
      (row) =>
        (suit && row.suit && row.wearing === "worn") ||
        hands[row.wearing].some((hand) => hands[wearing].includes(hand)),
    )
    .map((row) => row.entry);
}
