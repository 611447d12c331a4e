import type { TextEntry } from "@/lib/rulebook/text-entry";

export const masteries: Readonly<Record<string, TextEntry>> = {
  cleave: { name: "Cleave", line: "After a hit, strike a second creature beside the first." },
  graze: { name: "Graze", line: "A miss still deals your ability modifier." },
  nick: { name: "Nick", line: "The extra light-weapon attack costs no bonus action." },
  push: { name: "Push", line: "A hit shoves a Large or smaller creature 10 feet." },
  sap: { name: "Sap", line: "The creature hit has disadvantage on its next attack." },
  slow: { name: "Slow", line: "A hit takes 10 feet from the target's speed." },
  topple: { name: "Topple", line: "The creature hit saves on Constitution or falls prone." },
  vex: { name: "Vex", line: "After a hit, your next attack on that creature has advantage." },
};
