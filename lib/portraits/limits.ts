/** Runs of the portrait maker that one person may have under way at once. */
export const activeGenerationsMax = 3;
export const portraitsPerCharacterMax = 60;
/** Pixels; tarot proportion. */
export const portraitWidth = 1024;
export const portraitHeight = 1536;
export const seedLengthMax = 64;
export const stepsMax = 50;
/** How often the worker looks whether it was cancelled and says that it lives. */
export const heartbeatMs = 1000;
/** A run without a sign of life for this long is taken up again by another worker. */
export const stalledAfterS = 45;
export const attemptsMax = 4;
