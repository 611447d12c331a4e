import { Cron } from "croner";

/** Whether a cron expression (minute, hour, day, month, weekday; UTC) names this minute. */
export function isDue(cron: string, at: Date): boolean {
  const minute = new Date(at);
  minute.setUTCSeconds(0, 0);
  return new Cron(cron, { paused: true, timezone: "UTC" }).match(minute);
}
