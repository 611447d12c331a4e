import type { TextEntry } from "@/lib/rulebook/text-entry";

export const magicItemsSZ: Readonly<Record<string, TextEntry>> = {
  "scarab-of-protection": {
    name: "Scarab of Protection",
    line: "+1 armor class, advantage against spells, and twelve saves from death magic.",
  },
  "scimitar-of-speed": {
    name: "Scimitar of Speed",
    line: "+2, and one more attack as a bonus action each turn.",
  },
  "shield-1": { name: "Shield, +1", line: "+1 armor class beside the shield's own." },
  "shield-2": { name: "Shield, +2", line: "+2 armor class beside the shield's own." },
  "shield-3": { name: "Shield, +3", line: "+3 armor class beside the shield's own." },
  "shield-of-missile-attraction": {
    name: "Shield of Missile Attraction",
    line: "Ranged weapons hurt half as much, and all of them find you.",
  },
  "slippers-of-spider-climbing": {
    name: "Slippers of Spider Climbing",
    line: "Walk on walls and ceilings with your hands free.",
  },
  "sovereign-glue": { name: "Sovereign Glue", line: "Joins two things for good in a minute." },
  "spell-scroll-cantrip": {
    name: "Spell Scroll (Cantrip)",
    line: "Read once to cast a cantrip: save DC 13, attack +5.",
  },
  "spell-scroll-level-1": {
    name: "Spell Scroll (Level 1)",
    line: "Read once to cast a level 1 spell: save DC 13, attack +5.",
  },
  "spell-scroll-level-2": {
    name: "Spell Scroll (Level 2)",
    line: "Read once to cast a level 2 spell: save DC 13, attack +5.",
  },
  "spell-scroll-level-3": {
    name: "Spell Scroll (Level 3)",
    line: "Read once to cast a level 3 spell: save DC 15, attack +7.",
  },
  "spell-scroll-level-4": {
    name: "Spell Scroll (Level 4)",
    line: "Read once to cast a level 4 spell: save DC 15, attack +7.",
  },
  "spell-scroll-level-5": {
    name: "Spell Scroll (Level 5)",
    line: "Read once to cast a level 5 spell: save DC 17, attack +9.",
  },
  "spell-scroll-level-6": {
    name: "Spell Scroll (Level 6)",
    line: "Read once to cast a level 6 spell: save DC 17, attack +9.",
  },
  "spell-scroll-level-7": {
    name: "Spell Scroll (Level 7)",
    line: "Read once to cast a level 7 spell: save DC 18, attack +10.",
  },
  "spell-scroll-level-8": {
    name: "Spell Scroll (Level 8)",
    line: "Read once to cast a level 8 spell: save DC 18, attack +10.",
  },
  "spell-scroll-level-9": {
    name: "Spell Scroll (Level 9)",
    line: "Read once to cast a level 9 spell: save DC 19, attack +11.",
  },
  "spellguard-shield": {
    name: "Spellguard Shield",
    line: "Advantage on saves against magic, and spell attacks miss you more.",
  },
  "sphere-of-annihilation": {
    name: "Sphere of Annihilation",
    line: "A hole in the world that unmakes what it touches: 8d10 force.",
  },
  "staff-of-charming": {
    name: "Staff of Charming",
    line: "Ten charges to charm, command and understand, and to turn enchantments back.",
  },
  "staff-of-fire": {
    name: "Staff of Fire",
    line: "Resistance to fire and ten charges of Burning Hands, Fireball and Wall of Fire.",
  },
  "staff-of-frost": {
    name: "Staff of Frost",
    line: "Resistance to cold and ten charges of fog, ice and cold.",
  },
  "staff-of-healing": {
    name: "Staff of Healing",
    line: "Ten charges of Cure Wounds, Lesser Restoration and Mass Cure Wounds.",
  },
  "staff-of-power": {
    name: "Staff of Power",
    line: "+2 staff, +2 to armor class, saves and spell attacks, and twenty charges of great spells.",
  },
  "staff-of-striking": {
    name: "Staff of Striking",
    line: "+3, and up to three charges of 1d6 force on a hit.",
  },
  "staff-of-swarming-insects": {
    name: "Staff of Swarming Insects",
    line: "Ten charges of insects: a cloud, a giant one, a plague.",
  },
  "staff-of-the-magi": {
    name: "Staff of the Magi",
    line: "+2, advantage against spells, fifty charges and nineteen spells, and a last strike.",
  },
  "staff-of-the-python": {
    name: "Staff of the Python",
    line: "Thrown down it becomes a giant constrictor at your command.",
  },
  "staff-of-the-woodlands": {
    name: "Staff of the Woodlands",
    line: "+2 for staff and spell attacks, six charges of green magic, and a tree when you need one.",
  },
  "staff-of-thunder-and-lightning": {
    name: "Staff of Thunder and Lightning",
    line: "+2, and five powers of storm, each once a day.",
  },
  "staff-of-withering": {
    name: "Staff of Withering",
    line: "Three charges: 2d10 necrotic and a DC 15 save against weakness.",
  },
  "stone-of-controlling-earth-elementals": {
    name: "Stone of Controlling Earth Elementals",
    line: "Once a day it calls an earth elemental for an hour.",
  },
  "stone-of-good-luck": {
    name: "Stone of Good Luck (Luckstone)",
    line: "+1 to ability checks and saving throws.",
  },
  "sun-blade": {
    name: "Sun Blade",
    line: "A finesse longsword of light: +2, radiant, and 1d8 more against undead.",
  },
  "sword-of-life-stealing": {
    name: "Sword of Life Stealing",
    line: "A 20 takes 15 hit points as necrotic and gives them to you for a while.",
  },
  "sword-of-sharpness": {
    name: "Sword of Sharpness",
    line: "Cuts objects at full damage; a 20 deals 14 more and exhausts.",
  },
  "sword-of-wounding": {
    name: "Sword of Wounding",
    line: "2d6 necrotic on a hit, and a DC 15 save or no healing for an hour.",
  },
  "talisman-of-pure-good": {
    name: "Talisman of Pure Good",
    line: "A holy symbol, +2 to spell attacks; seven fissures that swallow, DC 20.",
  },
  "talisman-of-the-sphere": {
    name: "Talisman of the Sphere",
    line: "Advantage in mastering a sphere of annihilation, and a faster one.",
  },
  "talisman-of-ultimate-evil": {
    name: "Talisman of Ultimate Evil",
    line: "A holy symbol of evil, +2 to spell attacks; six fissures that swallow, DC 20.",
  },
  "tome-of-clear-thought": {
    name: "Tome of Clear Thought",
    line: "Six days of study: Intelligence +2, up to 30.",
  },
  "tome-of-leadership-and-influence": {
    name: "Tome of Leadership and Influence",
    line: "Six days of study: Charisma +2, up to 30.",
  },
  "tome-of-understanding": {
    name: "Tome of Understanding",
    line: "Six days of study: Wisdom +2, up to 30.",
  },
  "trident-of-fish-command": {
    name: "Trident of Fish Command",
    line: "Three charges of Dominate Beast on what swims, DC 15.",
  },
  "unidentified-armor": { name: "Unidentified armor", line: "Magic that nobody has named yet." },
  "unidentified-potion": { name: "Unidentified potion", line: "Magic that nobody has named yet." },
  "unidentified-ring": { name: "Unidentified ring", line: "Magic that nobody has named yet." },
  "unidentified-rod": { name: "Unidentified rod", line: "Magic that nobody has named yet." },
  "unidentified-scroll": { name: "Unidentified scroll", line: "Magic that nobody has named yet." },
  "unidentified-staff": { name: "Unidentified staff", line: "Magic that nobody has named yet." },
  "unidentified-wand": { name: "Unidentified wand", line: "Magic that nobody has named yet." },
  "unidentified-weapon": { name: "Unidentified weapon", line: "Magic that nobody has named yet." },
  "unidentified-wondrous": {
    name: "Unidentified wondrous item",
    line: "Magic that nobody has named yet.",
  },
  "universal-solvent": {
    name: "Universal Solvent",
    line: "An ounce dissolves a square foot of any glue, even sovereign glue.",
  },
  "vicious-weapon": { name: "Vicious Weapon", line: "2d6 more damage of its own kind." },
  "vorpal-sword": { name: "Vorpal Sword", line: "+3, and a 20 takes the head off." },
  "wand-of-binding": {
    name: "Wand of Binding",
    line: "Seven charges to hold a person or a monster, DC 17.",
  },
  "wand-of-enemy-detection": {
    name: "Wand of Enemy Detection",
    line: "Seven charges: for a minute know where the nearest enemy within 60 feet is.",
  },
  "wand-of-fear": {
    name: "Wand of Fear",
    line: "Seven charges to command flight or spread fear, DC 15.",
  },
  "wand-of-fireballs": {
    name: "Wand of Fireballs",
    line: "Seven charges of Fireball, up to three for one, DC 15.",
  },
  "wand-of-lightning-bolts": {
    name: "Wand of Lightning Bolts",
    line: "Seven charges of Lightning Bolt, up to three for one, DC 15.",
  },
  "wand-of-magic-detection": {
    name: "Wand of Magic Detection",
    line: "Three charges of Detect Magic.",
  },
  "wand-of-magic-missiles": {
    name: "Wand of Magic Missiles",
    line: "Seven charges of Magic Missile, up to three for one.",
  },
  "wand-of-paralysis": {
    name: "Wand of Paralysis",
    line: "Seven charges: a blue ray paralyzes on a failed DC 15 Constitution save.",
  },
  "wand-of-polymorph": { name: "Wand of Polymorph", line: "Seven charges of Polymorph, DC 15." },
  "wand-of-secrets": {
    name: "Wand of Secrets",
    line: "Three charges: points at the nearest secret door or trap within 60 feet.",
  },
  "wand-of-the-war-mage-1": {
    name: "Wand of the War Mage, +1",
    line: "+1 to spell attacks, and half cover does not matter.",
  },
  "wand-of-the-war-mage-2": {
    name: "Wand of the War Mage, +2",
    line: "+2 to spell attacks, and half cover does not matter.",
  },
  "wand-of-the-war-mage-3": {
    name: "Wand of the War Mage, +3",
    line: "+3 to spell attacks, and half cover does not matter.",
  },
  "wand-of-web": { name: "Wand of Web", line: "Seven charges of Web, DC 13." },
  "wand-of-wonder": {
    name: "Wand of Wonder",
    line: "Seven charges of anything at all, up to 120 feet away, DC 15.",
  },
  "weapon-1": { name: "Weapon, +1", line: "+1 to attack and damage." },
  "weapon-2": { name: "Weapon, +2", line: "+2 to attack and damage." },
  "weapon-3": { name: "Weapon, +3", line: "+3 to attack and damage." },
  "weapon-of-warning": {
    name: "Weapon of Warning",
    line: "You and allies within 30 feet wake to battle, with advantage on initiative.",
  },
  "well-of-many-worlds": {
    name: "Well of Many Worlds",
    line: "A cloth that opens onto another world, the table says which.",
  },
  "wind-fan": {
    name: "Wind Fan",
    line: "Cast Gust of Wind, DC 13; each use more before dawn risks tearing it.",
  },
  "winged-boots": { name: "Winged Boots", line: "Four charges: fly 30 feet for an hour." },
  "wings-of-flying": {
    name: "Wings of Flying",
    line: "The cloak becomes wings: fly 60 feet for an hour, then wait 1d12 hours.",
  },
};
