import type { TextEntry } from "@/lib/rulebook/text-entry";

export const recovery: Readonly<Record<string, TextEntry>> = {
  "short-rest": { name: "Short or long rest", line: "All uses return with either rest." },
  "long-rest": { name: "Long rest", line: "All uses return with a long rest." },
  "one-on-short-rest": {
    name: "One per short rest, all on a long rest",
    line: "One use returns with a short rest, all with a long one.",
  },
  initiative: { name: "On initiative", line: "Returns when you roll initiative." },
  turn: { name: "Each turn", line: "Returns at the start of your turn." },
  dawn: { name: "At dawn", line: "Returns at dawn, whether you rest or not." },
  special: { name: "Special", line: "Comes back in a way of its own." },
};
