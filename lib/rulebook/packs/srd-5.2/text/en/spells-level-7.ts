import type { TextEntry } from "@/lib/rulebook/text-entry";

export const spellsLevel7: Readonly<Record<string, TextEntry>> = {
  "arcane-sword": {
    name: "Arcane Sword",
    line: "A blade of force that fights for you: 4d12 plus your modifier.",
  },
  "conjure-celestial": {
    name: "Conjure Celestial",
    line: "A pillar of light that heals friends and burns foes.",
  },
  "delayed-blast-fireball": {
    name: "Delayed Blast Fireball",
    line: "A bead that grows until it bursts: 12d6 and more.",
  },
  "divine-word": {
    name: "Divine Word",
    line: "One word that deafens, blinds, stuns, or kills the weak.",
  },
  etherealness: { name: "Etherealness", line: "Walk the Ethereal Plane for eight hours." },
  "finger-of-death": {
    name: "Finger of Death",
    line: "7d8 + 30 necrotic; a humanoid slain rises as your zombie.",
  },
  "fire-storm": { name: "Fire Storm", line: "Ten cubes of roaring flame: 7d10." },
  forcecage: { name: "Forcecage", line: "An invisible cage or box that can't be broken." },
  "magnificent-mansion": {
    name: "Magnificent Mansion",
    line: "A mansion behind a shimmering door, with food for a hundred.",
  },
  "mirage-arcane": {
    name: "Mirage Arcane",
    line: "Reshape a mile of land in illusion that can be touched.",
  },
  "plane-shift": { name: "Plane Shift", line: "Travel to another plane, or banish someone there." },
  "prismatic-spray": {
    name: "Prismatic Spray",
    line: "Eight rays of color, each with another doom.",
  },
  "project-image": {
    name: "Project Image",
    line: "A double of you far away, that sees and speaks for you.",
  },
  regenerate: { name: "Regenerate", line: "4d8 + 15 now, 1 each turn, and lost limbs regrow." },
  resurrection: { name: "Resurrection", line: "Return to life someone dead up to a century." },
  "reverse-gravity": {
    name: "Reverse Gravity",
    line: "Everything in a 50-foot cylinder falls upward.",
  },
  sequester: { name: "Sequester", line: "Hide a creature or object from everything, even time." },
  simulacrum: { name: "Simulacrum", line: "A copy of a creature, made of ice and snow." },
  symbol: {
    name: "Symbol",
    line: "A glyph that brings death, discord, fear, pain, sleep, or stunning.",
  },
  teleport: { name: "Teleport", line: "Carry nine anywhere you know, if luck allows." },
};
