import type { TextEntry } from "@/lib/rulebook/text-entry";

export const backgrounds: Readonly<Record<string, TextEntry>> = {
  acolyte: { name: "Acolyte", line: "You served in a temple and learned its prayers." },
  criminal: { name: "Criminal", line: "You made a living on the wrong side of the law." },
  sage: { name: "Sage", line: "You spent your youth among books and questions." },
  soldier: { name: "Soldier", line: "You trained for war and marched to it." },
};
