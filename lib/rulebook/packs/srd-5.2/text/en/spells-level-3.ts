import type { TextEntry } from "@/lib/rulebook/text-entry";

export const spellsLevel3: Readonly<Record<string, TextEntry>> = {
  "animate-dead": {
    name: "Animate Dead",
    line: "A skeleton or zombie rises to serve you for a day.",
  },
  "beacon-of-hope": {
    name: "Beacon of Hope",
    line: "Advantage on Wisdom and death saves, and full healing.",
  },
  "bestow-curse": {
    name: "Bestow Curse",
    line: "A curse by touch: weakness, wasted turns, or more pain.",
  },
  blink: { name: "Blink", line: "You flicker between this plane and the ethereal." },
  "call-lightning": {
    name: "Call Lightning",
    line: "A storm cloud, and a bolt where you point each turn.",
  },
  clairvoyance: { name: "Clairvoyance", line: "See or hear a place up to a mile away." },
  "conjure-animals": {
    name: "Conjure Animals",
    line: "A spectral pack that tears at those beside it.",
  },
  counterspell: { name: "Counterspell", line: "Stop a spell as it is cast." },
  "create-food-and-water": {
    name: "Create Food and Water",
    line: "Bland food and clean water for fifteen.",
  },
  daylight: { name: "Daylight", line: "A 60-foot sphere of bright light." },
  "dispel-magic": { name: "Dispel Magic", line: "End spells on a creature, object, or effect." },
  fear: { name: "Fear", line: "Those in a 30-foot cone drop what they hold and run." },
  fireball: { name: "Fireball", line: "8d6 fire in a 20-foot sphere." },
  fly: { name: "Fly", line: "A creature flies 60 feet for ten minutes." },
  "gaseous-form": {
    name: "Gaseous Form",
    line: "A creature becomes a cloud that slips through cracks.",
  },
  "glyph-of-warding": {
    name: "Glyph of Warding",
    line: "A hidden glyph that explodes or holds a spell.",
  },
  haste: {
    name: "Haste",
    line: "Double speed, +2 armor, and one more action; then a turn lost when it ends.",
  },
  "hypnotic-pattern": {
    name: "Hypnotic Pattern",
    line: "Swirling colors charm and still a 30-foot cube.",
  },
  "lightning-bolt": { name: "Lightning Bolt", line: "8d6 lightning along a 100-foot line." },
  "magic-circle": {
    name: "Magic Circle",
    line: "A ring that celestials, fiends, fey, or undead can't cross.",
  },
  "major-image": {
    name: "Major Image",
    line: "An illusion with sound, smell, and warmth, up to a 20-foot cube.",
  },
  "mass-healing-word": {
    name: "Mass Healing Word",
    line: "Six creatures regain 2d4 plus your modifier.",
  },
  "meld-into-stone": { name: "Meld into Stone", line: "Step into stone and wait there unseen." },
  nondetection: { name: "Nondetection", line: "Hide a creature or place from divination." },
  "phantom-steed": {
    name: "Phantom Steed",
    line: "A ghostly horse with 100 feet of speed for an hour.",
  },
  "plant-growth": {
    name: "Plant Growth",
    line: "Plants thicken and slow walkers, or a harvest doubles.",
  },
  "protection-from-energy": {
    name: "Protection from Energy",
    line: "Resist one element for an hour.",
  },
  "remove-curse": { name: "Remove Curse", line: "Break curses, and attunement to a cursed item." },
  revivify: { name: "Revivify", line: "Return the dead of the last minute with 1 hit point." },
  sending: { name: "Sending", line: "Twenty-five words to anybody, anywhere, and a reply." },
  "sleet-storm": { name: "Sleet Storm", line: "Ice, fog, and slipping in a 20-foot cylinder." },
  slow: { name: "Slow", line: "Up to six creatures move and act at half." },
  "speak-with-dead": { name: "Speak with Dead", line: "A corpse answers five questions." },
  "speak-with-plants": {
    name: "Speak with Plants",
    line: "Plants tell what they saw, and clear or choke the way.",
  },
  "spirit-guardians": {
    name: "Spirit Guardians",
    line: "Spirits circle you: 3d8 to foes who come near.",
  },
  "stinking-cloud": {
    name: "Stinking Cloud",
    line: "A gas of 20 feet; those inside retch and lose their action.",
  },
  "tiny-hut": {
    name: "Tiny Hut",
    line: "A dome where a party rests safe from weather and spells.",
  },
  tongues: { name: "Tongues", line: "Understand and be understood in any language for an hour." },
  "vampiric-touch": {
    name: "Vampiric Touch",
    line: "Drain life: 3d6 necrotic, half of it heals you.",
  },
  "water-breathing": {
    name: "Water Breathing",
    line: "Ten creatures breathe under water for a day.",
  },
  "water-walk": { name: "Water Walk", line: "Ten creatures walk on water, lava, or snow." },
  "wind-wall": { name: "Wind Wall", line: "A wall of wind that stops arrows and flyers." },
};
