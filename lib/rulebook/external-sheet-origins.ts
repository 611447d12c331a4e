/** A place that one thing of the paper can have come from. */
export interface Origin<Owner> {
  readonly owner: Owner;
  readonly takes: ReadonlySet<string>;
}

/** Who sits where, by the owner of the seat, and who is left standing. */
export interface Assignment<Owner> {
  readonly byOwner: ReadonlyMap<Owner, readonly string[]>;
  readonly standing: readonly string[];
}

/**
 * Seats as many ids as can be seated at all, by augmenting paths: whoever came first keeps a seat, though perhaps another one. The
 * first ids get the first seats that are free.
 */
export function assigned<Owner>(
  wanted: readonly string[],
  origins: readonly Origin<Owner>[],
): Assignment<Owner> {
  const assigning = new Map<number, string>();
  const origin = (id: string, tried: Set<number>): boolean => {
    for (const free of [true, false]) {
      for (const [index, { takes }] of origins.entries()) {
        if (tried.has(index) || !takes.has(id) || assigning.has(index) === free) continue;
        tried.add(index);
        const other = assigning.get(index);
        if (other === undefined || origin(other, tried)) {
          assigning.set(index, id);
          return true;
        }
      }
    }
    return false;
  };
  const standing = wanted.filter((id) => !origin(id, new Set()));
  const byOwner = new Map<Owner, string[]>();
  for (const [index, id] of [...assigning].sort(([a], [b]) => a - b)) {
    const { owner } = origins[index] as Origin<Owner>;
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), id]);
  }
  return { byOwner, standing };
}
