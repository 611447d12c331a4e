import { monthlyStars, monthlyUpToStars } from "./limits";

/** The month in UTC, as `2026-12`. */
export const monthOf = (at: Date) => at.toISOString().slice(0, 7);

/** How many stars the month brings to somebody who has so many. */
export function monthlyGrant(available: number): number {
  return Math.max(0, Math.min(monthlyStars, monthlyUpToStars - available));
}
