import type { TextEntry } from "@/lib/rulebook/text-entry";

export const skills: Readonly<Record<string, TextEntry>> = {
  acrobatics: { name: "Acrobatics", line: "Keep your balance, tumble, land on your feet." },
  "animal-handling": { name: "Animal Handling", line: "Calm, train, or read a beast." },
  arcana: { name: "Arcana", line: "What you know of magic, its items, and the planes." },
  athletics: { name: "Athletics", line: "Climb, jump, swim, wrestle." },
  deception: { name: "Deception", line: "Lie, bluff, or pass as somebody else." },
  history: { name: "History", line: "What you know of past wars, rulers, and peoples." },
  insight: { name: "Insight", line: "Sense what somebody feels or hides." },
  intimidation: { name: "Intimidation", line: "Bend others with threats or sheer presence." },
  investigation: { name: "Investigation", line: "Follow clues and work out how things fit." },
  medicine: { name: "Medicine", line: "Diagnose, stabilize, or tell what killed someone." },
  nature: { name: "Nature", line: "What you know of land, weather, plants, and beasts." },
  perception: { name: "Perception", line: "Spot, hear, or smell what others miss." },
  performance: { name: "Performance", line: "Hold a crowd with song, story, dance, or acting." },
  persuasion: { name: "Persuasion", line: "Win people over with tact and honesty." },
  religion: { name: "Religion", line: "What you know of gods, rites, and sacred signs." },
  "sleight-of-hand": { name: "Sleight of Hand", line: "Palm, plant, or pick a pocket unseen." },
  stealth: { name: "Stealth", line: "Move unseen and unheard." },
  survival: { name: "Survival", line: "Track, forage, and find the way in the wild." },
};
