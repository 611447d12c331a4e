import type { TextEntry } from "@/lib/rulebook/text-entry";

export const speeds: Readonly<Record<string, TextEntry>> = {
  walk: { name: "Walk", line: "On foot." },
  fly: { name: "Fly", line: "In the air." },
  swim: { name: "Swim", line: "In water, without extra cost." },
  climb: { name: "Climb", line: "Up walls, without extra cost." },
  burrow: { name: "Burrow", line: "Through sand and earth." },
};
