declare const owned: unique symbol;

/**
 * A row that was read as the caller's own (or as one that a policy lets them change). Writers ask for it, so that a verb
 * which finds a row by its id alone cannot change it.
 */
export type Owned<Row> = Row & { readonly [owned]: true };

/** Only where the question itself asked for the owner, or a policy has just said yes. */
export function asOwned<Row>(row: Row): Owned<Row> {
  return row as Owned<Row>;
}
