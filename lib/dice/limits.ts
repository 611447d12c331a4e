/** Seeds that a room can have one after another; all are kept, so that every roll can be checked. */
export const seedsPerRoomMax = 1000;
/** Letters of what is to be rolled. */
export const commandLengthMax = 160;
export const spellLevelMax = 9;
