const dayMs = 86_400_000;

/** How far back the pages offer to look, in days. */
export const activityPeriods = [1, 7, 30, 90, 365] as const;

/** The first day of the last `days` days (UTC); nothing for a text that is no such number. */
export function firstDayOf(days: string | undefined, now: Date): { fromDay?: string } {
  const period = activityPeriods.find((known) => String(known) === days);
  return period
    ? { fromDay: new Date(now.getTime() - (period - 1) * dayMs).toISOString().slice(0, 10) }
    : {};
}
