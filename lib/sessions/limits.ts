import { dayS, minuteS } from "@/lib/kernel/seconds";

/** A browser's session ends after this time without use, and at the latest after the second. */
export const browserIdleS = 30 * dayS;
export const browserLifeS = 90 * dayS;
export const apiLifeS = 60 * dayS;
export const guestLifeS = 90 * dayS;

/** `last_seen_at` moves at most this often. */
export const touchEveryS = minuteS;
export const accessTokenLifeS = 10 * minuteS;
export const refreshTokenLifeS = 30 * dayS;

/** In this time a spent refresh token returns the same successor: two tabs may refresh at once, an answer may get lost. */
export const refreshGraceS = 10;

/** How long a proof of identity opens dangerous acts. */
export const freshS = 10 * minuteS;
