import type { TextEntry } from "@/lib/rulebook/text-entry";

export const magicItemsDM: Readonly<Record<string, TextEntry>> = {
  "dagger-of-venom": {
    name: "Dagger of Venom",
    line: "+1, and once a day 2d10 poison on the blade against a DC 15 Constitution save.",
  },
  "dancing-sword": {
    name: "Dancing Sword",
    line: "Tossed into the air it fights beside you for four attacks.",
  },
  "decanter-of-endless-water": {
    name: "Decanter of Endless Water",
    line: "A splash, a fountain, or a geyser of 30 gallons that knocks people over.",
  },
  "deck-of-illusions": {
    name: "Deck of Illusions",
    line: "Each card thrown raises the image of a creature that can harm nobody.",
  },
  defender: {
    name: "Defender",
    line: "+3, and each turn you may move some of that bonus to your armor class.",
  },
  "demon-armor": {
    name: "Demon Armor",
    line: "+1, Abyssal speech and clawed fists of 1d8; it will not come off.",
  },
  "dimensional-shackles": {
    name: "Dimensional Shackles",
    line: "Whoever wears them cannot teleport or leave the plane.",
  },
  "dragon-orb": {
    name: "Dragon Orb",
    line: "Seven charges of old power and a will of its own: win a DC 15 Charisma save or be charmed.",
  },
  "dragon-scale-mail-black": {
    name: "Dragon Scale Mail (Black)",
    line: "+1, resistance to acid, and dragons' breath meets advantage.",
  },
  "dragon-scale-mail-blue": {
    name: "Dragon Scale Mail (Blue)",
    line: "+1, resistance to lightning, and dragons' breath meets advantage.",
  },
  "dragon-scale-mail-brass": {
    name: "Dragon Scale Mail (Brass)",
    line: "+1, resistance to fire, and dragons' breath meets advantage.",
  },
  "dragon-scale-mail-bronze": {
    name: "Dragon Scale Mail (Bronze)",
    line: "+1, resistance to lightning, and dragons' breath meets advantage.",
  },
  "dragon-scale-mail-copper": {
    name: "Dragon Scale Mail (Copper)",
    line: "+1, resistance to acid, and dragons' breath meets advantage.",
  },
  "dragon-scale-mail-gold": {
    name: "Dragon Scale Mail (Gold)",
    line: "+1, resistance to fire, and dragons' breath meets advantage.",
  },
  "dragon-scale-mail-green": {
    name: "Dragon Scale Mail (Green)",
    line: "+1, resistance to poison, and dragons' breath meets advantage.",
  },
  "dragon-scale-mail-red": {
    name: "Dragon Scale Mail (Red)",
    line: "+1, resistance to fire, and dragons' breath meets advantage.",
  },
  "dragon-scale-mail-silver": {
    name: "Dragon Scale Mail (Silver)",
    line: "+1, resistance to cold, and dragons' breath meets advantage.",
  },
  "dragon-scale-mail-white": {
    name: "Dragon Scale Mail (White)",
    line: "+1, resistance to cold, and dragons' breath meets advantage.",
  },
  "dragon-slayer": { name: "Dragon Slayer", line: "+1, and 3d6 more damage to dragons." },
  "dust-of-disappearance": {
    name: "Dust of Disappearance",
    line: "One pinch hides all within 10 feet for 2d4 minutes.",
  },
  "dust-of-dryness": {
    name: "Dust of Dryness",
    line: "A pinch drinks a 15-foot cube of water into a pellet, or hurts a water elemental for 10d6.",
  },
  "dust-of-sneezing-and-choking": {
    name: "Dust of Sneezing and Choking",
    line: "Passes for dust of disappearance and chokes everybody within 30 feet.",
  },
  "dwarven-plate": {
    name: "Dwarven Plate",
    line: "+2 armor class, and you stand 10 feet firmer against pushes.",
  },
  "dwarven-thrower": {
    name: "Dwarven Thrower",
    line: "+3 thrown hammer that returns: 1d8 force more, 2d8 against giants.",
  },
  "efficient-quiver": {
    name: "Efficient Quiver",
    line: "60 arrows, 18 javelins and 6 bows in 2 pounds.",
  },
  "efreeti-bottle": {
    name: "Efreeti Bottle",
    line: "An efreeti in brass: a servant, an enemy, or one wish.",
  },
  "elemental-gem-blue-sapphire": {
    name: "Elemental Gem (Blue Sapphire)",
    line: "Break it to call an air elemental for an hour.",
  },
  "elemental-gem-emerald": {
    name: "Elemental Gem (Emerald)",
    line: "Break it to call a water elemental for an hour.",
  },
  "elemental-gem-red-corundum": {
    name: "Elemental Gem (Red Corundum)",
    line: "Break it to call a fire elemental for an hour.",
  },
  "elemental-gem-yellow-diamond": {
    name: "Elemental Gem (Yellow Diamond)",
    line: "Break it to call an earth elemental for an hour.",
  },
  "elven-chain": {
    name: "Elven Chain",
    line: "+1 armor class, and everybody counts as trained in it.",
  },
  "eversmoking-bottle": {
    name: "Eversmoking Bottle",
    line: "Smoke that fills 60 feet and grows to 120.",
  },
  "eyes-of-charming": {
    name: "Eyes of Charming",
    line: "Three charges of Charm Person, save DC 13.",
  },
  "eyes-of-minute-seeing": {
    name: "Eyes of Minute Seeing",
    line: "Within a foot you see in the dark and search with advantage.",
  },
  "eyes-of-the-eagle": {
    name: "Eyes of the Eagle",
    line: "Advantage on Perception by sight, however far.",
  },
  "feather-token-anchor": {
    name: "Feather Token (Anchor)",
    line: "Holds a ship in place for a day.",
  },
  "feather-token-bird": {
    name: "Feather Token (Bird)",
    line: "Becomes a great bird that carries 500 pounds for a day.",
  },
  "feather-token-fan": { name: "Feather Token (Fan)", line: "Fills a ship's sails for 8 hours." },
  "feather-token-swan-boat": {
    name: "Feather Token (Swan Boat)",
    line: "Becomes a 50-foot boat for a day.",
  },
  "feather-token-tree": { name: "Feather Token (Tree)", line: "Becomes a 60-foot oak." },
  "feather-token-whip": {
    name: "Feather Token (Whip)",
    line: "A flying whip, +9 to hit, 1d6 + 5 force, for an hour.",
  },
  "figurine-of-wondrous-power-bronze-griffon": {
    name: "Figurine of Wondrous Power (Bronze Griffon)",
    line: "A griffon for 6 hours, every 5 days.",
  },
  "figurine-of-wondrous-power-ebony-fly": {
    name: "Figurine of Wondrous Power (Ebony Fly)",
    line: "A giant fly to ride for 12 hours, every 2 days.",
  },
  "figurine-of-wondrous-power-goat-of-terror": {
    name: "Figurine of Wondrous Power (Goat of Terror)",
    line: "A goat that frightens, with horns for weapons, 3 hours every 15 days.",
  },
  "figurine-of-wondrous-power-goat-of-travail": {
    name: "Figurine of Wondrous Power (Goat of Travail)",
    line: "A giant goat for 3 hours, every 30 days.",
  },
  "figurine-of-wondrous-power-goat-of-traveling": {
    name: "Figurine of Wondrous Power (Goat of Traveling)",
    line: "A riding goat with 24 hours in it, then 7 days of rest.",
  },
  "figurine-of-wondrous-power-golden-lions": {
    name: "Figurine of Wondrous Power (Golden Lions)",
    line: "Two lions for an hour each, every 7 days.",
  },
  "figurine-of-wondrous-power-marble-elephant": {
    name: "Figurine of Wondrous Power (Marble Elephant)",
    line: "An elephant for a day, every 7 days.",
  },
  "figurine-of-wondrous-power-obsidian-steed": {
    name: "Figurine of Wondrous Power (Obsidian Steed)",
    line: "A nightmare for a day, every 5 days, that may not obey.",
  },
  "figurine-of-wondrous-power-onyx-dog": {
    name: "Figurine of Wondrous Power (Onyx Dog)",
    line: "A clever mastiff for 6 hours, every 7 days.",
  },
  "figurine-of-wondrous-power-serpentine-owl": {
    name: "Figurine of Wondrous Power (Serpentine Owl)",
    line: "A giant owl that speaks to your mind for 8 hours, every 2 days.",
  },
  "figurine-of-wondrous-power-silver-raven": {
    name: "Figurine of Wondrous Power (Silver Raven)",
    line: "A raven that carries your word for 12 hours, every 2 days.",
  },
  "flame-tongue": { name: "Flame Tongue", line: "On a word it burns: 2d6 fire more on each hit." },
  "folding-boat": {
    name: "Folding Boat",
    line: "A box that unfolds into a rowboat or a keelboat.",
  },
  "frost-brand": {
    name: "Frost Brand",
    line: "1d6 cold on each hit, resistance to fire, and it snuffs flames when drawn.",
  },
  "gauntlets-of-ogre-power": { name: "Gauntlets of Ogre Power", line: "Strength counts as 19." },
  "gem-of-brightness": {
    name: "Gem of Brightness",
    line: "Fifty charges of light: a lamp, a blinding beam, a flare for five.",
  },
  "gem-of-seeing": {
    name: "Gem of Seeing",
    line: "Three charges: ten minutes of truesight out to 120 feet.",
  },
  "giant-slayer": {
    name: "Giant Slayer",
    line: "+1, and 2d6 more damage to giants, who may fall.",
  },
  "glamoured-studded-leather": {
    name: "Glamoured Studded Leather",
    line: "+1, and it looks like whatever you like.",
  },
  "gloves-of-missile-snaring": {
    name: "Gloves of Missile Snaring",
    line: "As a reaction take 1d10 plus Dexterity off a missile, and catch it at 0.",
  },
  "gloves-of-swimming-and-climbing": {
    name: "Gloves of Swimming and Climbing",
    line: "Climb and swim as fast as you walk, with +5 to Athletics for it.",
  },
  "goggles-of-night": {
    name: "Goggles of Night",
    line: "Darkvision 60 feet, or 60 more than you have.",
  },
  "hammer-of-thunderbolts": {
    name: "Hammer of Thunderbolts",
    line: "+1 and five charges of stunning thunder; with a giant's strength, 4 more of it.",
  },
  "handy-haversack": {
    name: "Handy Haversack",
    line: "Three deep pouches in 5 pounds, and what you want lies on top.",
  },
  "hat-of-disguise": { name: "Hat of Disguise", line: "Cast Disguise Self at will." },
  "headband-of-intellect": { name: "Headband of Intellect", line: "Intelligence counts as 19." },
  "helm-of-brilliance": {
    name: "Helm of Brilliance",
    line: "Gems that burn into spells at DC 18; fire resistance while a ruby lasts.",
  },
  "helm-of-comprehending-languages": {
    name: "Helm of Comprehending Languages",
    line: "Cast Comprehend Languages at will.",
  },
  "helm-of-telepathy": {
    name: "Helm of Telepathy",
    line: "Speak mind to mind within 30 feet; once a day each, read thoughts and suggest, DC 13.",
  },
  "helm-of-teleportation": { name: "Helm of Teleportation", line: "Three charges of Teleport." },
  "holy-avenger": {
    name: "Holy Avenger",
    line: "+3, 2d10 radiant against fiends and undead, and a ward against magic around you.",
  },
  "horn-of-blasting": {
    name: "Horn of Blasting",
    line: "A 30-foot cone of 5d8 thunder, and a one in five chance to burst.",
  },
  "horn-of-valhalla-brass": {
    name: "Horn of Valhalla (Brass)",
    line: "Three berserkers for who knows all simple weapons.",
  },
  "horn-of-valhalla-bronze": {
    name: "Horn of Valhalla (Bronze)",
    line: "Four berserkers for who is trained in all medium armor.",
  },
  "horn-of-valhalla-iron": {
    name: "Horn of Valhalla (Iron)",
    line: "Five berserkers for who knows all martial weapons.",
  },
  "horn-of-valhalla-silver": {
    name: "Horn of Valhalla (Silver)",
    line: "Two berserkers for an hour, every 7 days.",
  },
  "horseshoes-of-a-zephyr": {
    name: "Horseshoes of a Zephyr",
    line: "A horse that walks 4 inches above water, lava and snow.",
  },
  "horseshoes-of-speed": {
    name: "Horseshoes of Speed",
    line: "All four make a mount 30 feet faster.",
  },
  "immovable-rod": {
    name: "Immovable Rod",
    line: "Press the button and it stays where it is, up to 8,000 pounds.",
  },
  "instant-fortress": {
    name: "Instant Fortress",
    line: "A statuette that becomes an adamantine tower, 20 feet wide and 30 high.",
  },
  "ioun-stone-absorption": {
    name: "Ioun Stone (Absorption)",
    line: "As a reaction it cancels spells up to level 4, twenty levels in all.",
  },
  "ioun-stone-agility": { name: "Ioun Stone (Agility)", line: "Dexterity +2, up to 20." },
  "ioun-stone-awareness": {
    name: "Ioun Stone (Awareness)",
    line: "Advantage on initiative and Perception.",
  },
  "ioun-stone-fortitude": { name: "Ioun Stone (Fortitude)", line: "Constitution +2, up to 20." },
  "ioun-stone-greater-absorption": {
    name: "Ioun Stone (Greater Absorption)",
    line: "As a reaction it cancels spells up to level 8, twenty levels in all.",
  },
  "ioun-stone-insight": { name: "Ioun Stone (Insight)", line: "Wisdom +2, up to 20." },
  "ioun-stone-intellect": { name: "Ioun Stone (Intellect)", line: "Intelligence +2, up to 20." },
  "ioun-stone-leadership": { name: "Ioun Stone (Leadership)", line: "Charisma +2, up to 20." },
  "ioun-stone-mastery": { name: "Ioun Stone (Mastery)", line: "Proficiency bonus +1." },
  "ioun-stone-protection": { name: "Ioun Stone (Protection)", line: "Armor class +1." },
  "ioun-stone-regeneration": {
    name: "Ioun Stone (Regeneration)",
    line: "15 hit points at the end of each hour.",
  },
  "ioun-stone-reserve": {
    name: "Ioun Stone (Reserve)",
    line: "Holds four levels of spells for you.",
  },
  "ioun-stone-strength": { name: "Ioun Stone (Strength)", line: "Strength +2, up to 20." },
  "ioun-stone-sustenance": {
    name: "Ioun Stone (Sustenance)",
    line: "You need neither food nor drink.",
  },
  "iron-bands": {
    name: "Iron Bands",
    line: "Once a day throw the sphere and bind somebody up to Huge.",
  },
  "iron-flask": {
    name: "Iron Flask",
    line: "Traps a creature from another plane on a failed DC 17 Wisdom save, and makes it serve an hour.",
  },
  "javelin-of-lightning": {
    name: "Javelin of Lightning",
    line: "Strikes with lightning; once a day a bolt of 4d6 along its flight.",
  },
  "lantern-of-revealing": {
    name: "Lantern of Revealing",
    line: "In its bright light nothing stays invisible.",
  },
  "luck-blade": {
    name: "Luck Blade",
    line: "+1, +1 to saves, a second chance a day, and a wish or three.",
  },
  "mace-of-disruption": {
    name: "Mace of Disruption",
    line: "2d6 radiant against fiends and undead; the weak may be destroyed outright.",
  },
  "mace-of-smiting": {
    name: "Mace of Smiting",
    line: "+1, and +3 against constructs, which a 20 can shatter.",
  },
  "mace-of-terror": {
    name: "Mace of Terror",
    line: "Three charges: all you choose within 30 feet fear you, DC 15 Wisdom.",
  },
  "mantle-of-spell-resistance": {
    name: "Mantle of Spell Resistance",
    line: "Advantage on saving throws against spells.",
  },
  "manual-of-bodily-health": {
    name: "Manual of Bodily Health",
    line: "Six days of study: Constitution +2, up to 30.",
  },
  "manual-of-gainful-exercise": {
    name: "Manual of Gainful Exercise",
    line: "Six days of study: Strength +2, up to 30.",
  },
  "manual-of-golems-clay": {
    name: "Manual of Golems (Clay)",
    line: "30 days and 65,000 gold make a clay golem.",
  },
  "manual-of-golems-flesh": {
    name: "Manual of Golems (Flesh)",
    line: "60 days and 50,000 gold make a flesh golem.",
  },
  "manual-of-golems-iron": {
    name: "Manual of Golems (Iron)",
    line: "120 days and 100,000 gold make an iron golem.",
  },
  "manual-of-golems-stone": {
    name: "Manual of Golems (Stone)",
    line: "90 days and 80,000 gold make a stone golem.",
  },
  "manual-of-quickness-of-action": {
    name: "Manual of Quickness of Action",
    line: "Six days of study: Dexterity +2, up to 30.",
  },
  "marvelous-pigments": {
    name: "Marvelous Pigments",
    line: "Paint things within a 20-foot cube and they become real.",
  },
  "medallion-of-thoughts": {
    name: "Medallion of Thoughts",
    line: "Five charges of Detect Thoughts, save DC 13.",
  },
  "mirror-of-life-trapping": {
    name: "Mirror of Life Trapping",
    line: "Who sees themselves in it and fails DC 15 Charisma is locked in one of twelve cells.",
  },
  "mithral-armor": { name: "Mithral Armor", line: "Light as cloth: no noise, no Strength needed." },
  "mysterious-deck": {
    name: "Mysterious Deck",
    line: "Draw, and your life changes, for better or for the end.",
  },
};
