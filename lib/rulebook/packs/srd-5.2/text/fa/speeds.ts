import type { TextEntry } from "@/lib/rulebook/text-entry";

export const speeds: Readonly<Record<string, TextEntry>> = {
  walk: { name: "راه رفتن", line: "پیاده." },
  fly: { name: "پرواز", line: "در هوا." },
  swim: { name: "شنا", line: "در آب، بی‌هزینهٔ بیشتر." },
  climb: { name: "بالا رفتن", line: "از دیوار، بی‌هزینهٔ بیشتر." },
  burrow: { name: "نقب زدن", line: "در خاک و شن." },
};
