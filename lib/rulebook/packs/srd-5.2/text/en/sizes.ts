import type { TextEntry } from "@/lib/rulebook/text-entry";

export const sizes: Readonly<Record<string, TextEntry>> = {
  tiny: { name: "Tiny", line: "Cat-sized; half a 5-foot square or less." },
  small: { name: "Small", line: "Child-sized; fills a 5-foot square." },
  medium: { name: "Medium", line: "Human-sized; fills a 5-foot square." },
  large: { name: "Large", line: "Horse-sized; fills a 10-foot square." },
  huge: { name: "Huge", line: "Elephant-sized and up; fills a 15-foot square." },
  gargantuan: { name: "Gargantuan", line: "Dragon-sized; fills a 20-foot square or more." },
};
