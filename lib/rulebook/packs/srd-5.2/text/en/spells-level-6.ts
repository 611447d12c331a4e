import type { TextEntry } from "@/lib/rulebook/text-entry";

export const spellsLevel6: Readonly<Record<string, TextEntry>> = {
  "blade-barrier": { name: "Blade Barrier", line: "A wall of whirling blades: 6d10 force." },
  "chain-lightning": {
    name: "Chain Lightning",
    line: "10d8 lightning that leaps to three more targets.",
  },
  "circle-of-death": { name: "Circle of Death", line: "8d8 necrotic in a 60-foot sphere." },
  "conjure-fey": {
    name: "Conjure Fey",
    line: "A fey spirit that strikes, frightens, and leaps about.",
  },
  contingency: {
    name: "Contingency",
    line: "Store a spell that fires when your condition comes true.",
  },
  "create-undead": { name: "Create Undead", line: "Ghouls rise at night to serve you." },
  disintegrate: { name: "Disintegrate", line: "A green ray: 10d6 + 40 force, and dust." },
  eyebite: { name: "Eyebite", line: "Your gaze brings sleep, panic, or sickness each turn." },
  "find-the-path": { name: "Find the Path", line: "Know the most direct way to a place." },
  "flesh-to-stone": { name: "Flesh to Stone", line: "A creature turns to stone, bit by bit." },
  forbiddance: {
    name: "Forbiddance",
    line: "No teleport or planar travel enters, and outsiders burn.",
  },
  "freezing-sphere": {
    name: "Freezing Sphere",
    line: "10d6 cold in a 60-foot sphere, now or thrown later.",
  },
  "globe-of-invulnerability": {
    name: "Globe of Invulnerability",
    line: "Spells of level 5 and lower can't reach inside.",
  },
  "guards-and-wards": {
    name: "Guards and Wards",
    line: "Fill a fortress with fog, locks, webs, and confusion.",
  },
  harm: { name: "Harm", line: "14d6 necrotic, and the maximum falls too." },
  heal: { name: "Heal", line: "70 hit points, and no more blindness, deafness, or poison." },
  "heroes-feast": {
    name: "Heroes' Feast",
    line: "A banquet that brings hit points and courage for a day.",
  },
  "instant-summons": {
    name: "Instant Summons",
    line: "Call a marked object to your hand from anywhere.",
  },
  "irresistible-dance": { name: "Irresistible Dance", line: "The target can't stop dancing." },
  "magic-jar": { name: "Magic Jar", line: "Put your soul in a vessel and take over a body." },
  "mass-suggestion": {
    name: "Mass Suggestion",
    line: "Twelve creatures follow a reasonable-sounding order.",
  },
  "move-earth": { name: "Move Earth", line: "Reshape soil, sand, and clay over a wide area." },
  "planar-ally": {
    name: "Planar Ally",
    line: "An otherworldly being comes to bargain for its help.",
  },
  "programmed-illusion": {
    name: "Programmed Illusion",
    line: "An illusion that plays when triggered.",
  },
  sunbeam: { name: "Sunbeam", line: "A 60-foot line of sunlight each turn: 6d8 and blindness." },
  "transport-via-plants": {
    name: "Transport via Plants",
    line: "Step into a plant here and out of one far away.",
  },
  "true-seeing": { name: "True Seeing", line: "Truesight of 120 feet for an hour." },
  "wall-of-ice": {
    name: "Wall of Ice",
    line: "A wall of ice: 10d6, and cold air where it breaks.",
  },
  "wall-of-thorns": { name: "Wall of Thorns", line: "A wall of thorns that cuts and slows." },
  "wind-walk": { name: "Wind Walk", line: "Eleven become clouds and fly 300 feet a turn." },
  "word-of-recall": {
    name: "Word of Recall",
    line: "Six of you return at once to your sanctuary.",
  },
};
