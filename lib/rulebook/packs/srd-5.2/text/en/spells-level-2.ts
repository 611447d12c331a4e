import type { TextEntry } from "@/lib/rulebook/text-entry";

export const spellsLevel2: Readonly<Record<string, TextEntry>> = {
  "acid-arrow": {
    name: "Acid Arrow",
    line: "4d4 acid on a hit and 2d4 more a turn later; half even on a miss.",
  },
  aid: { name: "Aid", line: "Three creatures gain 5 hit points and maximum for eight hours." },
  "alter-self": { name: "Alter Self", line: "Gills, a new face, or claws: change as you wish." },
  "animal-messenger": {
    name: "Animal Messenger",
    line: "A tiny beast carries your words to someone far away.",
  },
  "arcane-lock": {
    name: "Arcane Lock",
    line: "Lock a door or chest by magic; it opens for those you name.",
  },
  "arcanists-magic-aura": {
    name: "Arcanist's Magic Aura",
    line: "Make an object or creature seem magical, mundane, or something else.",
  },
  augury: { name: "Augury", line: "Ask whether a plan soon ahead brings weal or woe." },
  barkskin: { name: "Barkskin", line: "Armor Class 17 at least, for an hour." },
  "blindness-deafness": {
    name: "Blindness/Deafness",
    line: "A creature goes blind or deaf for a minute.",
  },
  blur: { name: "Blur", line: "Your outline swims; attacks against you have disadvantage." },
  "calm-emotions": {
    name: "Calm Emotions",
    line: "Quiet charm, fear, or anger in a 20-foot sphere.",
  },
  "continual-flame": { name: "Continual Flame", line: "A flame without heat that never goes out." },
  darkness: { name: "Darkness", line: "A 15-foot sphere that even darkvision can't pierce." },
  darkvision: { name: "Darkvision", line: "A creature sees 150 feet in the dark for eight hours." },
  "detect-thoughts": {
    name: "Detect Thoughts",
    line: "Read surface thoughts, and probe deeper at will.",
  },
  "dragons-breath": {
    name: "Dragon's Breath",
    line: "A creature you touch exhales 3d6 in a 15-foot cone.",
  },
  "enhance-ability": {
    name: "Enhance Ability",
    line: "Advantage on checks with one ability for an hour.",
  },
  "enlarge-reduce": {
    name: "Enlarge/Reduce",
    line: "A creature or object doubles or halves in size.",
  },
  enthrall: { name: "Enthrall", line: "Your words blind listeners to everything else." },
  "find-steed": { name: "Find Steed", line: "A loyal otherworldly mount answers your call." },
  "find-traps": { name: "Find Traps", line: "Sense whether a trap lies within sight." },
  "flame-blade": {
    name: "Flame Blade",
    line: "A blade of fire in your hand: 3d6 plus your modifier.",
  },
  "flaming-sphere": {
    name: "Flaming Sphere",
    line: "Roll a ball of fire into your foes, turn after turn.",
  },
  "gentle-repose": { name: "Gentle Repose", line: "Keep a corpse from rot and from rising." },
  "gust-of-wind": {
    name: "Gust of Wind",
    line: "A 60-foot line of wind that pushes everything away.",
  },
  "heat-metal": { name: "Heat Metal", line: "Metal glows red-hot: 2d8, and again each turn." },
  "hold-person": { name: "Hold Person", line: "A humanoid is paralyzed." },
  invisibility: { name: "Invisibility", line: "A creature is unseen until it attacks or casts." },
  knock: { name: "Knock", line: "Open what is locked, with a bang heard 300 feet away." },
  "lesser-restoration": {
    name: "Lesser Restoration",
    line: "End blindness, deafness, paralysis, or poisoning.",
  },
  levitate: { name: "Levitate", line: "A creature or object rises up to 20 feet." },
  "locate-animals-or-plants": {
    name: "Locate Animals or Plants",
    line: "Learn where the nearest of a kind is, within five miles.",
  },
  "locate-object": {
    name: "Locate Object",
    line: "Sense the direction of an object within 1,000 feet.",
  },
  "magic-mouth": {
    name: "Magic Mouth",
    line: "An object speaks your message when its trigger comes.",
  },
  "magic-weapon": { name: "Magic Weapon", line: "A weapon gains +1 to attack and damage." },
  "mind-spike": { name: "Mind Spike", line: "3d8 psychic, and you know where the target is." },
  "mirror-image": { name: "Mirror Image", line: "Three doubles take blows meant for you." },
  "misty-step": { name: "Misty Step", line: "Bonus action: teleport 30 feet in a puff of mist." },
  moonbeam: { name: "Moonbeam", line: "A pale beam that burns and undoes disguised shapes." },
  "pass-without-trace": {
    name: "Pass without Trace",
    line: "+10 stealth for the whole party, and no tracks.",
  },
  "phantasmal-force": {
    name: "Phantasmal Force",
    line: "An illusion so real that it wounds one mind.",
  },
  "prayer-of-healing": {
    name: "Prayer of Healing",
    line: "Ten minutes of prayer: a short rest and 2d8 for five creatures.",
  },
  "protection-from-poison": {
    name: "Protection from Poison",
    line: "End a poisoning; resist and withstand poison for an hour.",
  },
  "ray-of-enfeeblement": {
    name: "Ray of Enfeeblement",
    line: "Strength fails the target, and its damage shrinks by 1d8.",
  },
  "rope-trick": { name: "Rope Trick", line: "A rope leads up to a hidden room for an hour." },
  "scorching-ray": { name: "Scorching Ray", line: "Three rays of fire, 2d6 each." },
  "see-invisibility": {
    name: "See Invisibility",
    line: "See the invisible and the ethereal for an hour.",
  },
  shatter: { name: "Shatter", line: "A ringing burst: 3d8 thunder in a 10-foot sphere." },
  "shining-smite": {
    name: "Shining Smite",
    line: "Your hit makes the target glow: no hiding, advantage against it.",
  },
  silence: { name: "Silence", line: "No sound in a 20-foot sphere, and no spoken spells." },
  "spider-climb": { name: "Spider Climb", line: "Walk on walls and ceilings with hands free." },
  "spike-growth": { name: "Spike Growth", line: "Hidden thorns: 2d4 for every 5 feet moved." },
  "spiritual-weapon": {
    name: "Spiritual Weapon",
    line: "A floating weapon that strikes as a bonus action.",
  },
  suggestion: { name: "Suggestion", line: "A reasonable-sounding order that the target follows." },
  "warding-bond": {
    name: "Warding Bond",
    line: "Share a friend's wounds; it gains +1 to armor and saves.",
  },
  web: { name: "Web", line: "Sticky strands fill a 20-foot cube and hold what enters." },
  "zone-of-truth": { name: "Zone of Truth", line: "Nobody who fails the save can tell a lie." },
};
