/** Characters (the rows) an account may keep, archived ones included. */
export const charactersPerMemberMax = 500;
export const charactersPerGuestMax = 5;
export const nameLengthMax = 80;
export const pronounsLengthMax = 40;
export const biographyLengthMax = 20_000;
export const searchLengthMax = 100;
/** A build of level 20 with everything taken has under 300 choices. */
export const choicesMax = 600;
export const takesPerChoiceMax = 80;
export const slotIdLengthMax = 160;
export const optionIdLengthMax = 120;
export const inventoryEntriesMax = 400;
export const homebrewEntriesMax = 60;
export const versionsPerPageMax = 100;
/** How long a deleted character can be brought back. */
export const restoreWindowDays = 30;
export const seedLengthMax = 64;
