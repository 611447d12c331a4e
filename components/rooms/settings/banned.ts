/** Somebody who may not come back. */
export type Banned = { userId: string; name: string | null; handle: string | null };
