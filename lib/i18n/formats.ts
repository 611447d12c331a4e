import type { Formats } from "next-intl";

/** Named formats for messages: `{when, date, day}`, `{count, number, plain}`. */
export const formats = {
  dateTime: {
    day: { year: "numeric", month: "long", day: "numeric" },
    short: { year: "numeric", month: "short", day: "numeric" },
    moment: {
      year: "numeric",
      month: "short",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    },
  },
  number: {
    plain: { useGrouping: false },
    signed: { signDisplay: "always" },
    percent: { style: "percent", maximumFractionDigits: 0 },
  },
} satisfies Formats;
