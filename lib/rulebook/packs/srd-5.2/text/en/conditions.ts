import type { TextEntry } from "@/lib/rulebook/text-entry";

export const conditions: Readonly<Record<string, TextEntry>> = {
  blinded: {
    name: "Blinded",
    line: "You can't see; attacks against you have advantage, yours disadvantage.",
  },
  charmed: {
    name: "Charmed",
    line: "You can't harm the charmer, who talks to you with advantage.",
  },
  deafened: { name: "Deafened", line: "You can't hear." },
  exhaustion: {
    name: "Exhaustion",
    line: "Each level takes 2 from d20 rolls and 5 feet from speed; six levels kill.",
  },
  frightened: {
    name: "Frightened",
    line: "Disadvantage while you see the source, and no step closer to it.",
  },
  grappled: { name: "Grappled", line: "Speed 0; disadvantage against anybody but the grappler." },
  incapacitated: {
    name: "Incapacitated",
    line: "No actions, bonus actions, or reactions; concentration breaks.",
  },
  invisible: {
    name: "Invisible",
    line: "Unseen: your attacks have advantage, attacks on you disadvantage.",
  },
  paralyzed: { name: "Paralyzed", line: "Frozen stiff; hits from within 5 feet are critical." },
  petrified: { name: "Petrified", line: "Turned to stone, heavy and resistant to all damage." },
  poisoned: { name: "Poisoned", line: "Disadvantage on attack rolls and ability checks." },
  prone: { name: "Prone", line: "On the ground: crawl, or spend half your speed to stand." },
  restrained: {
    name: "Restrained",
    line: "Speed 0; attacks on you have advantage, yours disadvantage.",
  },
  stunned: { name: "Stunned", line: "Incapacitated, and failing Strength and Dexterity saves." },
  unconscious: {
    name: "Unconscious",
    line: "Asleep or dying: down, unaware, and struck critically from close by.",
  },
};
