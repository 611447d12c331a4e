import { type Obstacle, obstacleTo, type SpellPool, takenIn } from "./spell-picks";

/** How a spell stands in one pool of its class. */
type Standing = { pool: SpellPool; taken: boolean; obstacle?: Obstacle };
export type PickerSpell = {
  id: string;
  name: string;
  line: string | undefined;
  level: number;
  suggested: boolean;
  /** One for most; a wizard's spell stands in the book and among the prepared. */
  standings: readonly Standing[];
};

/** Every spell that the class may take or has: what is taken first, then what is recommended, then by name. */
export function pickerSpells(
  pools: readonly SpellPool[],
  levelOf: (id: string) => number,
  words: (id: string) => { name: string; line: string | undefined },
): readonly PickerSpell[] {
  const found = new Map<string, { suggested: boolean; standings: Standing[] }>();
  for (const pool of pools) {
    const taken = new Set(takenIn(pool));
    const offered = new Map<string, boolean>();
    for (const { slot } of pool.choices)
      for (const { id, legal, suggested } of slot.options)
        if (legal || taken.has(id))
          offered.set(id, (offered.get(id) ?? false) || suggested === true);
    for (const [id, suggested] of offered) {
      const entry = found.get(id) ?? { suggested: false, standings: [] };
      found.set(id, entry);
      const isTaken = taken.has(id);
      const obstacle = isTaken ? undefined : obstacleTo(pool, id, levelOf);
      entry.standings.push({ pool, taken: isTaken, ...(obstacle ? { obstacle } : {}) });
      entry.suggested ||= suggested;
    }
  }
  const rank = ({ suggested, standings }: PickerSpell) =>
    standings.some(({ taken }) => taken) ? 0 : suggested ? 1 : 2;
  return [...found]
    .map(([id, entry]) => ({ id, level: levelOf(id), ...words(id), ...entry }))
    .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}
