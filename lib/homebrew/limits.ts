/** Entries that an account may keep. */
export const entriesPerMemberMax = 200;
export const entriesPerGuestMax = 20;
/** Characters of JSON in one entry's row: several times what the largest form makes. */
export const rowLengthMax = 20_000;
/** Entries that one entry may name (a background its feat, a feat its spells), and they theirs. */
export const nestingMax = 2;
