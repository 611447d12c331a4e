import type { TextEntry } from "@/lib/rulebook/text-entry";

export const spellsLevel9: Readonly<Record<string, TextEntry>> = {
  "astral-projection": {
    name: "Astral Projection",
    line: "Your party travels the Astral Plane while its bodies sleep.",
  },
  foresight: {
    name: "Foresight",
    line: "Advantage on every d20, and disadvantage for attackers, for eight hours.",
  },
  gate: { name: "Gate", line: "A portal to another plane, and a name called through it." },
  imprisonment: { name: "Imprisonment", line: "A prison without end: chains, sleep, or a gem." },
  "mass-heal": { name: "Mass Heal", line: "700 hit points shared among those you see." },
  "meteor-swarm": { name: "Meteor Swarm", line: "Four meteors: 20d6 fire and 20d6 bludgeoning." },
  "power-word-heal": {
    name: "Power Word Heal",
    line: "One word restores all hit points and ends what ails.",
  },
  "power-word-kill": {
    name: "Power Word Kill",
    line: "One word kills a creature with 100 hit points or fewer.",
  },
  "prismatic-wall": {
    name: "Prismatic Wall",
    line: "Seven layers of color, each a doom of its own.",
  },
  shapechange: { name: "Shapechange", line: "Become one creature after another." },
  "storm-of-vengeance": {
    name: "Storm of Vengeance",
    line: "A storm that worsens every turn: thunder, acid, lightning, hail.",
  },
  "time-stop": { name: "Time Stop", line: "Several turns in a row while the world stands still." },
  "true-polymorph": {
    name: "True Polymorph",
    line: "Change a creature or object into another, perhaps forever.",
  },
  "true-resurrection": {
    name: "True Resurrection",
    line: "Return to life someone dead up to two centuries, with a new body.",
  },
  weird: { name: "Weird", line: "Their deepest fears: 10d10 psychic in a 30-foot sphere." },
  wish: { name: "Wish", line: "Any spell of level 8 or lower, or whatever you dare to say." },
};
