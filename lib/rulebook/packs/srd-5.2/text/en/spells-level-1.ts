import type { TextEntry } from "@/lib/rulebook/text-entry";

export const spellsLevel1: Readonly<Record<string, TextEntry>> = {
  alarm: { name: "Alarm", line: "A ward that warns you when something enters." },
  "animal-friendship": {
    name: "Animal Friendship",
    line: "A beast is charmed and trusts you for a day.",
  },
  bane: { name: "Bane", line: "Up to three foes subtract 1d4 from attacks and saves." },
  bless: { name: "Bless", line: "Up to three creatures add 1d4 to attacks and saves." },
  "burning-hands": { name: "Burning Hands", line: "A 15-foot cone of flame from your fingers." },
  "charm-person": { name: "Charm Person", line: "A humanoid sees you as a friend for an hour." },
  "chromatic-orb": {
    name: "Chromatic Orb",
    line: "3d8 of an element you choose; matching dice make it leap.",
  },
  "color-spray": { name: "Color Spray", line: "A burst of colors blinds those in a 15-foot cone." },
  command: { name: "Command", line: "One word: come, drop, flee, fall, or halt." },
  "comprehend-languages": {
    name: "Comprehend Languages",
    line: "Understand any language you hear or read, for an hour.",
  },
  "create-or-destroy-water": {
    name: "Create or Destroy Water",
    line: "Ten gallons of clean water, made or unmade.",
  },
  "cure-wounds": { name: "Cure Wounds", line: "A touch heals 2d8 plus your casting modifier." },
  "detect-evil-and-good": {
    name: "Detect Evil and Good",
    line: "Sense celestials, fiends, fey, undead, and holy ground.",
  },
  "detect-magic": { name: "Detect Magic", line: "Sense magic within 30 feet, and its school." },
  "detect-poison-and-disease": {
    name: "Detect Poison and Disease",
    line: "Sense poisons, venomous creatures, and contagion nearby.",
  },
  "disguise-self": { name: "Disguise Self", line: "Look like somebody else for an hour." },
  "dissonant-whispers": {
    name: "Dissonant Whispers",
    line: "A melody of pain that sends one creature running.",
  },
  "divine-favor": { name: "Divine Favor", line: "Your weapon deals 1d4 extra radiant damage." },
  "divine-smite": {
    name: "Divine Smite",
    line: "Right after a melee hit: 2d8 radiant, more against undead and fiends.",
  },
  "ensnaring-strike": {
    name: "Ensnaring Strike",
    line: "Your hit bursts into vines that hold and prick.",
  },
  entangle: { name: "Entangle", line: "Plants fill a 20-foot square and hold whoever fails." },
  "expeditious-retreat": {
    name: "Expeditious Retreat",
    line: "Dash as a bonus action, turn after turn.",
  },
  "faerie-fire": {
    name: "Faerie Fire",
    line: "Outlines of light: attacks have advantage, invisibility fails.",
  },
  "false-life": { name: "False Life", line: "2d4 + 4 temporary hit points." },
  "feather-fall": {
    name: "Feather Fall",
    line: "Up to five falling creatures float down unharmed.",
  },
  "find-familiar": {
    name: "Find Familiar",
    line: "A spirit in animal form serves you as scout and messenger.",
  },
  "floating-disk": {
    name: "Floating Disk",
    line: "A floating disk that follows you with 500 pounds.",
  },
  "fog-cloud": { name: "Fog Cloud", line: "A 20-foot sphere of thick fog." },
  goodberry: {
    name: "Goodberry",
    line: "Ten berries; each heals 1 hit point and feeds for a day.",
  },
  grease: { name: "Grease", line: "A slick 10-foot square where creatures fall." },
  "guiding-bolt": {
    name: "Guiding Bolt",
    line: "4d6 radiant, and the next attack on the target has advantage.",
  },
  "healing-word": {
    name: "Healing Word",
    line: "A word heals 2d4 plus your modifier, from 60 feet.",
  },
  "hellish-rebuke": { name: "Hellish Rebuke", line: "Whoever hurt you burns for 2d10." },
  heroism: { name: "Heroism", line: "Immune to fear, with fresh temporary hit points each turn." },
  hex: { name: "Hex", line: "1d6 more necrotic per hit, and weakness in one ability." },
  "hideous-laughter": {
    name: "Hideous Laughter",
    line: "The target falls down laughing and can't rise.",
  },
  "hunters-mark": {
    name: "Hunter's Mark",
    line: "Mark a quarry: 1d6 more per hit, and easier to track.",
  },
  "ice-knife": { name: "Ice Knife", line: "A shard that pierces one and bursts cold around it." },
  identify: { name: "Identify", line: "Learn what a magic item does and how to use it." },
  "illusory-script": { name: "Illusory Script", line: "Writing that only the chosen can read." },
  "inflict-wounds": {
    name: "Inflict Wounds",
    line: "A touch that rots: 2d10 necrotic, half on a save.",
  },
  jump: { name: "Jump", line: "Leap 30 feet by spending 10 feet of movement." },
  longstrider: { name: "Longstrider", line: "A creature gains 10 feet of speed for an hour." },
  "mage-armor": {
    name: "Mage Armor",
    line: "Armor Class 13 plus Dexterity, for eight hours unarmored.",
  },
  "magic-missile": { name: "Magic Missile", line: "Three darts that never miss, 1d4 + 1 each." },
  "protection-from-evil-and-good": {
    name: "Protection from Evil and Good",
    line: "Guard one creature from celestials, fiends, fey, and undead.",
  },
  "purify-food-and-drink": {
    name: "Purify Food and Drink",
    line: "Food and drink within 5 feet is safe again.",
  },
  "ray-of-sickness": {
    name: "Ray of Sickness",
    line: "2d8 poison damage, and poisoned until your next turn ends.",
  },
  sanctuary: { name: "Sanctuary", line: "Attackers must save on Wisdom or choose another target." },
  "searing-smite": {
    name: "Searing Smite",
    line: "Your hit sets the target burning, turn after turn.",
  },
  shield: { name: "Shield", line: "A reaction: +5 Armor Class, and no harm from Magic Missile." },
  "shield-of-faith": { name: "Shield of Faith", line: "+2 Armor Class for ten minutes." },
  "silent-image": {
    name: "Silent Image",
    line: "A moving image without sound, up to a 15-foot cube.",
  },
  sleep: { name: "Sleep", line: "Creatures in a 5-foot sphere nod off, and may fall asleep." },
  "speak-with-animals": { name: "Speak with Animals", line: "Talk with beasts for ten minutes." },
  thunderwave: {
    name: "Thunderwave",
    line: "A 15-foot cube of thunder: 2d8, and a push of 10 feet.",
  },
  "unseen-servant": { name: "Unseen Servant", line: "An invisible force that does simple chores." },
};
