import { likeWeight, trendingHalfLifeDays, useWeight } from "./limits";

export const templateCategories = ["species", "class", "mood", "style", "scene"] as const;
export const templateStyles = [
  "illuminated",
  "oil",
  "ink",
  "woodcut",
  "watercolour",
  "stained-glass",
  "fresco",
  "storybook",
  "noir",
  "miniature",
] as const;
export const templateLicences = [
  "CC0-1.0",
  "CC-BY-4.0",
  "CC-BY-SA-4.0",
  "all-rights-reserved",
] as const;
export const slotSources = [
  "species",
  "lineage",
  "class",
  "background",
  "standing",
  "age",
  "presentation",
  "build",
  "skin",
  "hair",
  "beard",
  "eyes",
  "horns",
  "marks",
  "accessory",
  "clothes",
  "mood",
  "typed",
] as const;
export type SlotSource = (typeof slotSources)[number];
export const templateSorts = ["trending", "new", "used"] as const;

/** The names of the slots in a prompt, in order, each once. */
export function slotNames(prompt: string): string[] {
  return [
    ...new Set([...prompt.matchAll(/\{([a-z][a-z_]{0,29})\}/g)].map(([, name = ""]) => name)),
  ];
}

const dayMs = 86_400_000;
/** Times are counted from here, so that the numbers stay small. */
const epoch = Date.UTC(2026, 0, 1);

/** How many half-lives after the epoch something happened: 2 to this is what one point of weight adds. */
const halfLives = (at: Date) => (at.getTime() - epoch) / dayMs / trendingHalfLifeDays;

/**
 * The logarithm of a sum of weights, each twice as heavy as one that came a half-life before. As all of them fade alike,
 * the order of two templates changes only when something is added, so nothing is computed when it is read.
 */
export function addToTrending(trending: number, weight: number, at: Date): number {
  if (weight === 0) return trending;
  const added = halfLives(at);
  const high = Math.max(trending, added);
  const sum = 2 ** (trending - high) + weight * 2 ** (added - high);
  return sum <= 2 ** -40 ? 0 : Math.max(0, high + Math.log2(sum));
}

export const weights = { like: likeWeight, use: useWeight, favorite: 0, view: 0 } as const;
