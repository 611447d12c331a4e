/** Characters (the rows) an account may keep, archived ones included. */
export const charactersPerMemberMax = 500;
export const charactersPerGuestMax = 5;
export const nameLengthMax = 80;
export const pronounsLengthMax = 40;
export const biographyLengthMax = 20_000;
export const searchLengthMax = 100;
/** How long a deleted character can be brought back. */
export const restoreWindowDays = 30;
export const seedLengthMax = 64;
/** Sentences of one ledger entry that a list tells; the comparison tells them all. */
export const linesPerEntryMax = 12;
export const choicesAtOnceMax = 40;
/** Overlaps decided in one request. */
export const picksAtOnceMax = 400;
