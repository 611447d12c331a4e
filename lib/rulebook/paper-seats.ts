/** A place that one thing of the paper can have come from. */
export interface Seat<Owner> {
  readonly owner: Owner;
  readonly takes: ReadonlySet<string>;
}

/** Who sits where, by the owner of the seat, and who is left standing. */
export interface Seating<Owner> {
  readonly byOwner: ReadonlyMap<Owner, readonly string[]>;
  readonly standing: readonly string[];
}

/**
 * Seats as many ids as can be seated at all, by augmenting paths: whoever came first keeps a seat, though perhaps another one. The
 * first ids get the first seats that are free.
 */
export function seated<Owner>(wanted: readonly string[], seats: readonly Seat<Owner>[]): Seating<Owner> {
  const sitting = new Map<number, string>();
  const seat = (id: string, tried: Set<number>): boolean => {
    for (const free of [true, false]) {
      for (const [index, { takes }] of seats.entries()) {
        if (tried.has(index) || !takes.has(id) || sitting.has(index) === free) continue;
        tried.add(index);
        const other = sitting.get(index);
        if (other === undefined || seat(other, tried)) {
          sitting.set(index, id);
          return true;
        }
      }
    }
    return false;
  };
  const standing = wanted.filter((id) => !seat(id, new Set()));
  const byOwner = new Map<Owner, string[]>();
  for (const [index, id] of [...sitting].sort(([a], [b]) => a - b)) {
    const { owner } = seats[index] as Seat<Owner>;
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), id]);
  }
  return { byOwner, standing };
}
