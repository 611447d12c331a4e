/** Entries that an account may keep. */
export const entriesPerMemberMax = 200;
export const entriesPerGuestMax = 20;
/**
 * Entries that a character chooses from, and that a list beside a form names: what a guest wrote is kept whole when it
 * comes to an account, so a shelf may hold more than may be written onto it.
 */
export const entriesOfferedMax = 600;
/** Characters of JSON in one entry's row: several times what the largest form makes. */
export const rowLengthMax = 20_000;
/** Entries that one entry may name (a background its feat, a feat its spells), and they theirs. */
export const nestingMax = 2;
