/** Runs of the portrait maker that one person may have under way at once. */
export const activeGenerationsMax = 4;
export const portraitsPerCharacterMax = 60;
/** Pixels that a model is asked for; the painter's card is always the first. */
export const portraitSizes = {
  card: { width: 1024, height: 1536 },
  square: { width: 1024, height: 1024 },
  wide: { width: 1536, height: 1024 },
} as const;
export const seedLengthMax = 64;
export const stepsMax = 50;
/** How often the worker looks whether it was cancelled and says that it lives. */
export const heartbeatMs = 1000;
/** A run that is at work without a sign of life for this long has lost its worker. */
export const stalledAfterS = 45;
/** Runs at work at a time in one process: by the painter, whose processes they wait for, and by the model, for which they only wait. */
export const paintedAtOnce = 2;
export const askedAtOnce = 4;
export const attemptsMax = 4;
/** Stars that a portrait by the model costs; one by the painter is free. */
export const modelPortraitStars = 5;
/** Of one stored file that is read whole. */
export const pictureBytesMax = 16 * 1024 * 1024;
