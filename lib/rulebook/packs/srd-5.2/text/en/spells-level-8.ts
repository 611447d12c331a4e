import type { TextEntry } from "@/lib/rulebook/text-entry";

export const spellsLevel8: Readonly<Record<string, TextEntry>> = {
  "animal-shapes": { name: "Animal Shapes", line: "Willing creatures take the shape of beasts." },
  "antimagic-field": { name: "Antimagic Field", line: "No magic within 10 feet of you." },
  "antipathy-sympathy": {
    name: "Antipathy/Sympathy",
    line: "A thing that draws or repels one kind of creature.",
  },
  befuddlement: {
    name: "Befuddlement",
    line: "10d12 psychic, and a mind that can't cast or act wisely.",
  },
  clone: { name: "Clone", line: "A spare body that waits for your death." },
  "control-weather": { name: "Control Weather", line: "Change the weather for five miles around." },
  demiplane: { name: "Demiplane", line: "A door to an empty room of your own." },
  "dominate-monster": { name: "Dominate Monster", line: "Command any creature as you like." },
  earthquake: { name: "Earthquake", line: "The ground cracks, buildings fall, casters falter." },
  glibness: {
    name: "Glibness",
    line: "Charisma rolls of at least 15, and lies no magic can catch.",
  },
  "holy-aura": {
    name: "Holy Aura",
    line: "Allies glow: advantage on saves, disadvantage for attackers.",
  },
  "incendiary-cloud": { name: "Incendiary Cloud", line: "A drifting cloud of embers: 10d8 fire." },
  maze: { name: "Maze", line: "The target wanders a labyrinth until it finds the way out." },
  "mind-blank": {
    name: "Mind Blank",
    line: "Immune to psychic damage, charm, and mind-reading for a day.",
  },
  "power-word-stun": {
    name: "Power Word Stun",
    line: "One word stuns a creature with 150 hit points or fewer.",
  },
  sunburst: { name: "Sunburst", line: "12d6 radiant and blindness in a 60-foot sphere." },
  tsunami: { name: "Tsunami", line: "A wall of water that crushes all in its way." },
};
