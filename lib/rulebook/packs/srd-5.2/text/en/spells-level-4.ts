import type { TextEntry } from "@/lib/rulebook/text-entry";

export const spellsLevel4: Readonly<Record<string, TextEntry>> = {
  "arcane-eye": { name: "Arcane Eye", line: "An invisible floating eye that scouts for you." },
  "aura-of-life": {
    name: "Aura of Life",
    line: "Allies within 30 feet resist necrotic and rise from 0.",
  },
  banishment: {
    name: "Banishment",
    line: "Send a creature to another plane; outsiders may stay there.",
  },
  "black-tentacles": {
    name: "Black Tentacles",
    line: "Tentacles fill a 20-foot square: 3d6 and restrained.",
  },
  blight: { name: "Blight", line: "8d8 necrotic; plants wither at once." },
  "charm-monster": {
    name: "Charm Monster",
    line: "Any creature sees you as a friend for an hour.",
  },
  compulsion: { name: "Compulsion", line: "Drive creatures in a direction you choose." },
  confusion: { name: "Confusion", line: "Those in a 10-foot sphere act at random." },
  "conjure-minor-elementals": {
    name: "Conjure Minor Elementals",
    line: "Elementals flit about you: 2d8 more on your hits nearby.",
  },
  "conjure-woodland-beings": {
    name: "Conjure Woodland Beings",
    line: "Nature spirits around you: 5d8 force to those who come close.",
  },
  "control-water": {
    name: "Control Water",
    line: "Flood, part, redirect, or whirl a great body of water.",
  },
  "death-ward": { name: "Death Ward", line: "The first drop to 0 hit points leaves 1 instead." },
  "dimension-door": { name: "Dimension Door", line: "Teleport 500 feet with one companion." },
  divination: { name: "Divination", line: "A god answers a question about the next week." },
  "dominate-beast": { name: "Dominate Beast", line: "Command a beast as you like." },
  fabricate: { name: "Fabricate", line: "Turn raw material into finished goods." },
  "faithful-hound": {
    name: "Faithful Hound",
    line: "An invisible watchdog that barks and bites for 4d8.",
  },
  "fire-shield": {
    name: "Fire Shield",
    line: "Warm or chill flames: resistance, and 2d8 to attackers.",
  },
  "freedom-of-movement": {
    name: "Freedom of Movement",
    line: "Nothing magical slows, holds, or paralyzes you.",
  },
  "giant-insect": {
    name: "Giant Insect",
    line: "A giant spider, wasp, or centipede fights for you.",
  },
  "greater-invisibility": {
    name: "Greater Invisibility",
    line: "Invisible for a minute, even while attacking.",
  },
  "guardian-of-faith": {
    name: "Guardian of Faith",
    line: "A spectral guardian: 20 radiant to foes who pass.",
  },
  "hallucinatory-terrain": {
    name: "Hallucinatory Terrain",
    line: "Make a stretch of land look like another.",
  },
  "ice-storm": { name: "Ice Storm", line: "Hail in a 20-foot cylinder: bludgeoning and cold." },
  "locate-creature": {
    name: "Locate Creature",
    line: "Sense where a known creature is, within 1,000 feet.",
  },
  "phantasmal-killer": {
    name: "Phantasmal Killer",
    line: "A nightmare only the target sees: 4d10 psychic, again and again.",
  },
  polymorph: { name: "Polymorph", line: "Turn a creature into a beast." },
  "private-sanctum": {
    name: "Private Sanctum",
    line: "Seal a place against sight, sound, and scrying.",
  },
  "resilient-sphere": {
    name: "Resilient Sphere",
    line: "A sphere that nothing can pass, in or out.",
  },
  "secret-chest": {
    name: "Secret Chest",
    line: "Hide a chest on the Ethereal Plane, and call it back.",
  },
  "stone-shape": { name: "Stone Shape", line: "Shape stone as you wish." },
  stoneskin: { name: "Stoneskin", line: "Resist bludgeoning, piercing, and slashing for an hour." },
  "vitriolic-sphere": {
    name: "Vitriolic Sphere",
    line: "10d4 acid in a 20-foot sphere, and 5d4 a turn later.",
  },
  "wall-of-fire": { name: "Wall of Fire", line: "A wall of flame; one side burns for 5d8." },
};
