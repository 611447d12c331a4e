/** The card's measures, in its own units (one unit is one pixel of the finished picture). */
export const card = { width: 1024, height: 1536, middle: 512 } as const;
export const window = { left: 84, right: 940, top: 84, bottom: 1336 } as const;
