/**
 * The kernel knows that a database exists, not which one. `db/client.ts` adds `db` here by declaration merging, so the
 * kernel imports nobody and verbs still see precise types.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Register {}

/** A connection or an open transaction; verbs never need to know which. */
export type Db = Register extends { db: infer Database } ? Database : never;
