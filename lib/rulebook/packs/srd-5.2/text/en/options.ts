import type { TextEntry } from "@/lib/rulebook/text-entry";

export const options: Readonly<Record<string, TextEntry>> = {
  "dragonborn/draconic-ancestry/black": { name: "Black", line: "Acid breath and resistance." },
  "dragonborn/draconic-ancestry/blue": { name: "Blue", line: "Lightning breath and resistance." },
  "dragonborn/draconic-ancestry/brass": { name: "Brass", line: "Fire breath and resistance." },
  "dragonborn/draconic-ancestry/bronze": {
    name: "Bronze",
    line: "Lightning breath and resistance.",
  },
  "dragonborn/draconic-ancestry/copper": { name: "Copper", line: "Acid breath and resistance." },
  "dragonborn/draconic-ancestry/gold": { name: "Gold", line: "Fire breath and resistance." },
  "dragonborn/draconic-ancestry/green": { name: "Green", line: "Poison breath and resistance." },
  "dragonborn/draconic-ancestry/red": { name: "Red", line: "Fire breath and resistance." },
  "dragonborn/draconic-ancestry/silver": { name: "Silver", line: "Cold breath and resistance." },
  "dragonborn/draconic-ancestry/white": { name: "White", line: "Cold breath and resistance." },
  "elf/elven-lineage/drow": {
    name: "Drow",
    line: "Darkvision to 120 feet, Dancing Lights, then Faerie Fire and Darkness.",
  },
  "elf/elven-lineage/high-elf": {
    name: "High Elf",
    line: "A wizard cantrip you can change, then Detect Magic and Misty Step.",
  },
  "elf/elven-lineage/wood-elf": {
    name: "Wood Elf",
    line: "35 feet of speed, Druidcraft, then Longstrider and Pass without Trace.",
  },
  "gnome/gnomish-lineage/forest-gnome": {
    name: "Forest Gnome",
    line: "Minor Illusion, and talk with animals.",
  },
  "gnome/gnomish-lineage/rock-gnome": {
    name: "Rock Gnome",
    line: "Mending, Prestidigitation, and tiny clockwork devices.",
  },
  "goliath/giant-ancestry/clouds-jaunt": {
    name: "Cloud's Jaunt",
    line: "Bonus action: teleport 30 feet.",
  },
  "goliath/giant-ancestry/fires-burn": { name: "Fire's Burn", line: "A hit burns for 1d10 more." },
  "goliath/giant-ancestry/frosts-chill": {
    name: "Frost's Chill",
    line: "A hit chills for 1d6 and slows by 10 feet.",
  },
  "goliath/giant-ancestry/hills-tumble": {
    name: "Hill's Tumble",
    line: "A hit knocks a Large or smaller creature prone.",
  },
  "goliath/giant-ancestry/stones-endurance": {
    name: "Stone's Endurance",
    line: "A reaction takes 1d12 plus Constitution off the damage.",
  },
  "goliath/giant-ancestry/storms-thunder": {
    name: "Storm's Thunder",
    line: "A reaction answers damage with 1d8 thunder.",
  },
  "tiefling/fiendish-legacy/abyssal": {
    name: "Abyssal",
    line: "Resist poison; Poison Spray, Ray of Sickness, Hold Person.",
  },
  "tiefling/fiendish-legacy/chthonic": {
    name: "Chthonic",
    line: "Resist necrotic; Chill Touch, False Life, Ray of Enfeeblement.",
  },
  "tiefling/fiendish-legacy/infernal": {
    name: "Infernal",
    line: "Resist fire; Fire Bolt, Hellish Rebuke, Darkness.",
  },
  "cleric/divine-order/protector": { name: "Protector", line: "Martial weapons and heavy armor." },
  "cleric/divine-order/thaumaturge": {
    name: "Thaumaturge",
    line: "One more cantrip, and Wisdom added to Arcana and Religion.",
  },
  "cleric/blessed-strikes/divine-strike": {
    name: "Divine Strike",
    line: "Once a turn, a weapon hit deals 1d8 more.",
  },
  "cleric/blessed-strikes/potent-spellcasting": {
    name: "Potent Spellcasting",
    line: "Add Wisdom to cleric cantrip damage.",
  },
  "druid/primal-order/magician": {
    name: "Magician",
    line: "One more cantrip, and Wisdom added to Arcana and Nature.",
  },
  "druid/primal-order/warden": { name: "Warden", line: "Martial weapons and medium armor." },
  "druid/elemental-fury/potent-spellcasting": {
    name: "Potent Spellcasting",
    line: "Add Wisdom to druid cantrip damage.",
  },
  "druid/elemental-fury/primal-strike": {
    name: "Primal Strike",
    line: "Once a turn, a weapon or beast hit deals 1d8 elemental damage more.",
  },
  "paladin/fighting-style/blessed-warrior": {
    name: "Blessed Warrior",
    line: "Two cleric cantrips that use Charisma.",
  },
  "ranger/fighting-style/druidic-warrior": {
    name: "Druidic Warrior",
    line: "Two druid cantrips that use Wisdom.",
  },
  "circle-of-the-land/circle-of-the-land-spells/arid": {
    name: "Arid Land",
    line: "Fire and stone; resist fire.",
  },
  "circle-of-the-land/circle-of-the-land-spells/polar": {
    name: "Polar Land",
    line: "Ice and stillness; resist cold.",
  },
  "circle-of-the-land/circle-of-the-land-spells/temperate": {
    name: "Temperate Land",
    line: "Storm and step; resist lightning.",
  },
  "circle-of-the-land/circle-of-the-land-spells/tropical": {
    name: "Tropical Land",
    line: "Venom and webs; resist poison.",
  },
  "hunter/hunters-prey/colossus-slayer": {
    name: "Colossus Slayer",
    line: "1d8 more against a wounded target, once a turn.",
  },
  "hunter/hunters-prey/horde-breaker": {
    name: "Horde Breaker",
    line: "One more attack against a second creature near the first.",
  },
  "hunter/defensive-tactics/escape-the-horde": {
    name: "Escape the Horde",
    line: "Opportunity attacks against you have disadvantage.",
  },
  "hunter/defensive-tactics/multiattack-defense": {
    name: "Multiattack Defense",
    line: "Whoever hits you has disadvantage on the turn's other attacks.",
  },
  "sorcerer/metamagic/careful-spell": {
    name: "Careful Spell",
    line: "1 point: chosen creatures succeed on the save, and what would be half damage is none.",
  },
  "sorcerer/metamagic/distant-spell": {
    name: "Distant Spell",
    line: "1 point: double the range, or touch at 30 feet.",
  },
  "sorcerer/metamagic/empowered-spell": {
    name: "Empowered Spell",
    line: "1 point: reroll damage dice, up to your Charisma.",
  },
  "sorcerer/metamagic/extended-spell": {
    name: "Extended Spell",
    line: "1 point: double the duration, and advantage to keep concentration.",
  },
  "sorcerer/metamagic/heightened-spell": {
    name: "Heightened Spell",
    line: "2 points: one target saves with disadvantage.",
  },
  "sorcerer/metamagic/quickened-spell": {
    name: "Quickened Spell",
    line: "2 points: cast an action spell as a bonus action.",
  },
  "sorcerer/metamagic/seeking-spell": {
    name: "Seeking Spell",
    line: "1 point: reroll a spell attack that missed.",
  },
  "sorcerer/metamagic/subtle-spell": {
    name: "Subtle Spell",
    line: "1 point: no words, no gestures, no unpriced materials.",
  },
  "sorcerer/metamagic/transmuted-spell": {
    name: "Transmuted Spell",
    line: "1 point: change one element into another.",
  },
  "sorcerer/metamagic/twinned-spell": {
    name: "Twinned Spell",
    line: "1 point: raise the spell's level by one to reach another target.",
  },
  "warlock/eldritch-invocations/agonizing-blast": {
    name: "Agonizing Blast",
    line: "Add Charisma to the damage of one warlock cantrip.",
  },
  "warlock/eldritch-invocations/armor-of-shadows": {
    name: "Armor of Shadows",
    line: "Mage Armor on yourself, at will.",
  },
  "warlock/eldritch-invocations/ascendant-step": {
    name: "Ascendant Step",
    line: "Levitate yourself, at will.",
  },
  "warlock/eldritch-invocations/devils-sight": {
    name: "Devil's Sight",
    line: "See normally in dim light and darkness to 120 feet, magical or not.",
  },
  "warlock/eldritch-invocations/devouring-blade": {
    name: "Devouring Blade",
    line: "Your pact weapon strikes three times with the Attack action.",
  },
  "warlock/eldritch-invocations/eldritch-mind": {
    name: "Eldritch Mind",
    line: "Advantage on saves to keep concentration.",
  },
  "warlock/eldritch-invocations/eldritch-smite": {
    name: "Eldritch Smite",
    line: "Spend a pact slot on a hit: force damage, and the target may fall prone.",
  },
  "warlock/eldritch-invocations/eldritch-spear": {
    name: "Eldritch Spear",
    line: "A cantrip's range grows by 30 feet per level.",
  },
  "warlock/eldritch-invocations/fiendish-vigor": {
    name: "Fiendish Vigor",
    line: "False Life at will, always at its maximum.",
  },
  "warlock/eldritch-invocations/gaze-of-two-minds": {
    name: "Gaze of Two Minds",
    line: "See through a willing creature, and cast from its place.",
  },
  "warlock/eldritch-invocations/gift-of-the-depths": {
    name: "Gift of the Depths",
    line: "Breathe and swim under water; Water Breathing once a day.",
  },
  "warlock/eldritch-invocations/gift-of-the-protectors": {
    name: "Gift of the Protectors",
    line: "Names in your book cling to 1 hit point, once a day.",
  },
  "warlock/eldritch-invocations/investment-of-the-chain-master": {
    name: "Investment of the Chain Master",
    line: "Your familiar flies or swims, strikes on your order, and hits harder.",
  },
  "warlock/eldritch-invocations/lessons-of-the-first-ones": {
    name: "Lessons of the First Ones",
    line: "An origin feat you choose.",
  },
  "warlock/eldritch-invocations/lifedrinker": {
    name: "Lifedrinker",
    line: "Once a turn, your pact weapon deals 1d6 more, and you may heal.",
  },
  "warlock/eldritch-invocations/mask-of-many-faces": {
    name: "Mask of Many Faces",
    line: "Disguise Self, at will.",
  },
  "warlock/eldritch-invocations/master-of-myriad-forms": {
    name: "Master of Myriad Forms",
    line: "Alter Self, at will.",
  },
  "warlock/eldritch-invocations/misty-visions": {
    name: "Misty Visions",
    line: "Silent Image, at will.",
  },
  "warlock/eldritch-invocations/one-with-shadows": {
    name: "One with Shadows",
    line: "In dim light or darkness, Invisibility on yourself at will.",
  },
  "warlock/eldritch-invocations/otherworldly-leap": {
    name: "Otherworldly Leap",
    line: "Jump on yourself, at will.",
  },
  "warlock/eldritch-invocations/pact-of-the-blade": {
    name: "Pact of the Blade",
    line: "Call a weapon that fights with your Charisma.",
  },
  "warlock/eldritch-invocations/pact-of-the-chain": {
    name: "Pact of the Chain",
    line: "Find Familiar, with stranger familiars.",
  },
  "warlock/eldritch-invocations/pact-of-the-tome": {
    name: "Pact of the Tome",
    line: "A book with three cantrips and two rituals from any list.",
  },
  "warlock/eldritch-invocations/repelling-blast": {
    name: "Repelling Blast",
    line: "A cantrip's hit pushes 10 feet.",
  },
  "warlock/eldritch-invocations/thirsting-blade": {
    name: "Thirsting Blade",
    line: "Your pact weapon strikes twice with the Attack action.",
  },
  "warlock/eldritch-invocations/visions-of-distant-realms": {
    name: "Visions of Distant Realms",
    line: "Arcane Eye, at will.",
  },
  "warlock/eldritch-invocations/whispers-of-the-grave": {
    name: "Whispers of the Grave",
    line: "Speak with Dead, at will.",
  },
  "warlock/eldritch-invocations/witch-sight": {
    name: "Witch Sight",
    line: "Truesight within 30 feet.",
  },
};
