import type { TextEntry } from "@/lib/rulebook/text-entry";

export const spellsLevel5: Readonly<Record<string, TextEntry>> = {
  "animate-objects": {
    name: "Animate Objects",
    line: "Chairs, swords, and pots rise and fight for you.",
  },
  "antilife-shell": {
    name: "Antilife Shell",
    line: "A 10-foot barrier that the living can't cross.",
  },
  "arcane-hand": {
    name: "Arcane Hand",
    line: "A huge hand that punches, shoves, grabs, or shields.",
  },
  awaken: { name: "Awaken", line: "Give a beast or plant a mind and a voice." },
  cloudkill: { name: "Cloudkill", line: "A creeping poison fog: 5d8 in a 20-foot sphere." },
  commune: { name: "Commune", line: "A god answers three questions with yes or no." },
  "commune-with-nature": {
    name: "Commune with Nature",
    line: "Learn three facts about the land around you.",
  },
  "cone-of-cold": { name: "Cone of Cold", line: "8d8 cold in a 60-foot cone." },
  "conjure-elemental": {
    name: "Conjure Elemental",
    line: "A spirit of an element that burns and holds whoever nears.",
  },
  "contact-other-plane": {
    name: "Contact Other Plane",
    line: "Ask five questions of an alien mind, at a risk to yours.",
  },
  contagion: { name: "Contagion", line: "A touch of plague: 11d8 and a failing ability." },
  creation: { name: "Creation", line: "Make an object out of shadow, for a time." },
  "dispel-evil-and-good": {
    name: "Dispel Evil and Good",
    line: "Guard against outsiders, break charms, or send them home.",
  },
  "dominate-person": { name: "Dominate Person", line: "Command a humanoid as you like." },
  dream: { name: "Dream", line: "Enter a sleeper's dream with a message, or a nightmare." },
  "flame-strike": { name: "Flame Strike", line: "Holy fire from above: 5d6 fire and 5d6 radiant." },
  geas: { name: "Geas", line: "A command that punishes disobedience for a month." },
  "greater-restoration": {
    name: "Greater Restoration",
    line: "End a curse, petrification, exhaustion, or a drained ability.",
  },
  hallow: { name: "Hallow", line: "Consecrate a place, and bind an effect to it." },
  "hold-monster": { name: "Hold Monster", line: "A creature of any kind is paralyzed." },
  "insect-plague": { name: "Insect Plague", line: "Biting locusts fill a 20-foot sphere: 4d10." },
  "legend-lore": { name: "Legend Lore", line: "Learn the legends of a person, place, or thing." },
  "mass-cure-wounds": {
    name: "Mass Cure Wounds",
    line: "Six creatures regain 5d8 plus your modifier.",
  },
  mislead: { name: "Mislead", line: "You turn invisible while your double walks on." },
  "modify-memory": { name: "Modify Memory", line: "Rewrite ten minutes of a creature's memory." },
  passwall: { name: "Passwall", line: "Open a passage through wood, plaster, or stone." },
  "planar-binding": { name: "Planar Binding", line: "Bind an outsider to your service." },
  "raise-dead": { name: "Raise Dead", line: "Return the dead of the last ten days to life." },
  reincarnate: { name: "Reincarnate", line: "The dead return in a new body." },
  scrying: { name: "Scrying", line: "Watch and hear someone far away." },
  seeming: { name: "Seeming", line: "Disguise any number of creatures for eight hours." },
  "summon-dragon": {
    name: "Summon Dragon",
    line: "A spirit in the shape of a dragon fights for you.",
  },
  telekinesis: { name: "Telekinesis", line: "Move creatures and objects with your mind." },
  "telepathic-bond": { name: "Telepathic Bond", line: "Eight minds speak as one for an hour." },
  "teleportation-circle": {
    name: "Teleportation Circle",
    line: "Draw a portal to a circle that you know.",
  },
  "tree-stride": { name: "Tree Stride", line: "Step into one tree and out of another." },
  "wall-of-force": { name: "Wall of Force", line: "An invisible wall that nothing passes." },
  "wall-of-stone": { name: "Wall of Stone", line: "Raise a wall, a bridge, or a cage of stone." },
};
