export const magicItemsB: Readonly<Record<string, string>> = {
  "magic-item/dagger-of-venom":
    "Attack and damage rolls get +1. With a Bonus Action, once per dawn, you coat the blade for 1 minute, or until it hits: the victim makes a DC 15 Constitution saving throw or takes 2d10 poison damage and is poisoned for 1 minute.",
  "magic-item/dancing-sword":
    "With a Bonus Action you toss it up: it flies up to 30 feet and attacks a creature within 5 feet of it, with your attack roll and ability modifier. Each later Bonus Action moves it up to 30 feet, no further than 30 feet from you, and lets it attack again. After its fourth attack it returns to your hand, or falls near you if it cannot. It also drops if you are more than 30 feet away.",
  "magic-item/decanter-of-endless-water":
    "A flask of 2 pounds. As a Magic action you open it with one of 3 words, and fresh or salt water runs until your next turn begins. Splash: 1 gallon. Fountain: 5 gallons. Geyser: 30 gallons in a Line, 30 feet by 1 foot; one creature in it makes a DC 13 Strength saving throw or takes 1d4 bludgeoning damage and falls prone, or it knocks over a thing of up to 200 pounds.",
  "magic-item/deck-of-illusions":
    "34 cards in full, 32 with creatures and 2 mirrors; a found deck lacks 1d20 - 1. As a Magic action you draw one at random and throw it within 30 feet: the image of its creature stands there, lifelike but harmless, until the card is moved or the magic dispelled. Within 120 feet, in sight, a Magic action moves it anywhere within 30 feet of the card. Touch reveals it, and so does a Study action with a DC 15 Intelligence (Investigation) check. Then the card is blank.",
  "magic-item/defender":
    "Attack and damage rolls get +3. With your first attack of each turn you may move some or all of it to your Armor Class until your next turn begins, say +1 to hit and +2 to Armor Class, as long as you hold the weapon.",
  "magic-item/demon-armor":
    "Your Armor Class gets +1 and you know Abyssal. Your Unarmed Strikes get +1 to attack and damage and deal 1d8 slashing damage in place of bludgeoning. Cursed: only Remove Curse or the like gets it off, and you have Disadvantage on attacks against demons and on saves against what they do.",
  "magic-item/dimensional-shackles":
    "With a Utilize action you put them on an incapacitated creature, Small to Large. It can neither teleport nor leave for another plane, though portals still take it. You and those you name can take them off with a Utilize action; once every 30 days the prisoner may break them with a DC 30 Strength (Athletics) check.",
  "magic-item/dragon-orb":
    "A globe of 10 inches that grows to 20 in use. Attuned, you look into it with a Magic action and roll a Charisma saving throw against DC 15: on a success you rule it, on a failure you are charmed by it, cannot end the attunement, and suffer its Suggestion whenever it likes (save DC 18). It holds 7 charges and regains 1d4 + 3 every dawn; ruling it, you cast Cure Wounds at level 9 for 4, Scrying (save DC 18) for 3, Death Ward for 2, Daylight for 1, Detect Magic for 0. With a Magic action you call all chromatic dragons within 40 miles, at most every 1 hour; they may well be angry. It has AC 20 and breaks only by a +3 Weapon or Disintegrate.",
  "magic-item/dragon-scale-mail":
    "Your Armor Class gets +1, you have Advantage on saves against dragon breath, and Resistance by the dragon: acid (black, copper), lightning (blue, bronze), fire (brass, gold, red), poison (green), cold (silver, white). As a Magic action, once per dawn, you learn distance and direction of the nearest dragon of that kind within 30 miles.",
  "magic-item/dragon-slayer":
    "Attack and damage rolls get +1, and a hit on a Dragon deals 3d6 more damage of the weapon's type.",
  "magic-item/dust-of-disappearance":
    "Enough for one use. Thrown up with a Utilize action, it makes you and all within 10 feet invisible for 2d4 minutes. For each creature it ends right after it attacks, deals damage or casts a spell.",
  "magic-item/dust-of-dryness":
    "1d6 + 4 pinches. With a Utilize action a pinch makes one small pellet out of water, a 15-foot Cube at most; smashed with a Utilize action, it gives the water back. Strewn on an Elemental of water within 5 feet, it calls for a DC 13 Constitution saving throw: 10d6 necrotic damage, half on a success.",
  "magic-item/dust-of-sneezing-and-choking":
    "It looks like Dust of Disappearance, even to Identify, and suffices for one use. Thrown with a Utilize action it makes you and all within 30 feet roll a DC 15 Constitution saving throw; Undead, Plants, Oozes, Elementals and Constructs succeed by themselves. Whoever fails sneezes, incapacitated and suffocating, and saves again as each of its turns ends; Lesser Restoration ends it too.",
  "magic-item/dwarven-plate":
    "Your Armor Class gets +2. When something moves you along the ground against your will, your Reaction takes up to 10 feet off it.",
  "magic-item/dwarven-thrower":
    "Attack and damage rolls get +3. You can throw it (normal range 20 feet, long range 60 feet): such a hit deals 1d8 more force damage, or 2d8 to a Giant, and hit or miss it flies back to your hand.",
  "magic-item/efficient-quiver":
    "Its 3 compartments hold 60 Arrows or the like, 18 Javelins or the like, and 6 long things such as bows or spears, and it never weighs more than 2 pounds. You draw from it as from any quiver.",
  "magic-item/efreeti-bottle":
    "Opened with a Magic action, it lets out smoke, and at the end of your turn an Efreeti stands within 30 feet. The first time, roll 1d10. 1: it attacks you for 5 rounds, then vanishes, and the bottle is empty. 2-9: it obeys you for 1 hour and goes back; the bottle opens again after 24 hours, three times in all, and at a fourth it escapes. 10: it casts Wish once for you, then is gone.",
  "magic-item/elemental-gem":
    "Breaking it with a Utilize action calls an elemental to the nearest free space: air from blue sapphire, water from emerald, fire from red corundum, earth from yellow diamond. It understands your languages, obeys you and acts right after you. It stays 1 hour, unless it dies or you send it away with a Bonus Action.",
  "magic-item/elven-chain": "Your Armor Class gets +1, and you count as trained in this armor.",
  "magic-item/eversmoking-bottle":
    "Opened with a Magic action it fills 60 feet around it with smoke, Heavily Obscured, and 10 feet more with every minute, up to 120 feet. Closed with a Magic action, the cloud stays for 10 minutes; strong wind, such as Gust of Wind, clears it in 1 minute.",
  "magic-item/eyes-of-charming":
    "3 charges, all back at dawn. For 1 charge you cast Charm Person at level 1 (save DC 13), and each further charge makes it 1 level higher.",
  "magic-item/eyes-of-minute-seeing":
    "Within 1 foot you see everything sharply: Darkvision, and Advantage on Intelligence (Investigation) checks on what is there.",
  "magic-item/eyes-of-the-eagle":
    "Your Wisdom (Perception) checks by sight have Advantage. In clear air you make out things no bigger than 2 feet across at a very great distance.",
  "magic-item/feather-token":
    "Each kind works once. Anchor: touched to a ship with a Magic action, it holds it for 24 hours. Bird: tossed 5 feet up, it becomes a Roc that does not attack, obeys you, and carries 500 pounds at 16 miles an hour, or 1,000 pounds at half that, 144 miles a day with 1 hour of rest for every 3 hours; it goes after that, or at 0 Hit Points. Fan: tossed 10 feet up aboard, it speeds a ship by 5 miles an hour for 8 hours. Swan Boat: on water 60 feet wide, a boat 50 feet long and 20 feet wide that goes 6 miles an hour and turns up to 90 degrees, for 24 hours. Tree: outdoors, an oak 60 feet tall, its trunk 5 feet thick, with a crown of 20 feet. Whip: thrown within 10 feet, it strikes with your Bonus Action at +9 whoever is within 10 feet of it, for 1d6 + 5 force damage, and flies 20 feet each time; it lasts 1 hour, or until you die or are incapacitated.",
  "magic-item/figurine-of-wondrous-power":
    "Thrown with a Magic action within 60 feet, it becomes its creature, Friendly and obedient, acting right after you; at 0 Hit Points, by a Magic action and a touch, or after its time it is a figurine again. Bronze griffon: 6 hours, again after 5 days. Ebony fly: a Giant Fly to ride (AC 11, 15 Hit Points or 3d10 + 3, Speed 30 feet, Fly Speed 60 feet; Str 14, Dex 13, Con 13, Int 2, Wis 10, Cha 3, modifiers 1 to 4), 12 hours, after 2 days. Golden lions: a pair, 1 hour each, after 7 days. Goat of terror: a Giant Goat for 3 hours that does not attack; its horns come off as a +1 Lance and a +2 Longsword, and while you ride it, Hostile creatures whose turn begins within 30 feet make a DC 15 Wisdom saving throw or are frightened for 1 minute, saving again as each turn ends, then immune for 24 hours; after 15 days. Goat of traveling: as a Riding Horse, 24 charges, 1 for each hour; empty, it rests 7 days. Goat of travail: a Giant Goat, 3 hours, after 30 days. Marble elephant: 24 hours, after 7 days. Obsidian steed: a Nightmare, 24 hours, after 5 days; each time a 10 percent chance that it ignores you, and riding it then takes both of you to Hades. Onyx dog: a Mastiff with Intelligence 8, Common and Blindsight to 60 feet, 6 hours, after 7 days. Serpentine owl: a Giant Owl with telepathy to you, 8 hours, after 2 days. Silver raven: 12 hours, after 2 days; you can cast Animal Messenger on it.",
  "magic-item/flame-tongue":
    "With a Bonus Action and a command word it bursts into flame: Bright Light for 40 feet, Dim Light for 40 feet more, and each hit deals 2d6 more fire damage. It burns until a Bonus Action puts it out, or until you drop or sheathe it.",
  "magic-item/folding-boat":
    "A box of 12 by 6 by 6 inches and 4 pounds that floats and holds things. 3 command words, each with a Magic action: it becomes a Rowboat, a Keelboat, or a box again, if nobody is aboard; what does not fit stays outside. At 0 Hit Points it is destroyed.",
  "magic-item/frost-brand":
    "Each hit deals 1d6 more cold damage, and in your hand it gives Resistance to fire damage. In freezing air it sheds Bright Light for 10 feet and Dim Light for 10 feet more. As you draw it, at most every 1 hour, you may put out all ordinary flames within 30 feet.",
  "magic-item/gauntlets-of-ogre-power":
    "Your Strength is 19 while you wear them. If it is that high already, they do nothing.",
  "magic-item/gem-of-brightness":
    "50 charges; a Magic action and one of 3 words. First: Bright Light for 30 feet and Dim Light for 30 feet more, at no cost, until a Bonus Action or another word ends it. Second, 1 charge: a creature you see within 60 feet makes a DC 15 Constitution saving throw or is blinded for 1 minute, saving again as each of its turns ends. Third, 5 charges: the same for all in a 30-foot Cone. Without charges it is a jewel of 50 GP.",
  "magic-item/gem-of-seeing":
    "It holds 3 charges and regains 1d3 of them every dawn. With a Magic action and 1 charge you have Truesight to 120 feet for 10 minutes, as long as you look through the gem.",
  "magic-item/giant-slayer":
    "Attack and damage rolls get +1. A Giant that is hit takes 2d6 more damage of the weapon's type and makes a DC 15 Strength saving throw or falls prone.",
  "magic-item/glamoured-studded-leather":
    "Your Armor Class gets +1. With a Bonus Action it looks like any clothing or other armor you imagine, until you do that again or take it off; weight and bulk stay.",
  "magic-item/gloves-of-missile-snaring":
    "When a shot or a thrown weapon hits you and a hand is free, your Reaction takes 1d10 + Dexterity modifier off the damage. At 0 you catch the thing, if it fits in that hand.",
  "magic-item/gloves-of-swimming-and-climbing":
    "You climb and swim at your Speed, and Strength (Athletics) checks for it get +5.",
  "magic-item/goggles-of-night":
    "You have Darkvision to 60 feet, or 60 feet more than you have without them.",
  "magic-item/hammer-of-thunderbolts":
    "Attack and damage rolls get +1. It holds 5 charges and regains 1d4 + 1 every dawn: for 1 you throw it (normal range 20 feet, long range 60 feet). If that hits, thunder rolls, heard for 300 feet; the target and all within 30 feet of it but you make a DC 17 Constitution saving throw or are stunned until your next turn ends. It flies back to your hand. With Gauntlets of Ogre Power or a Belt of Giant Strength, attuned and worn, that Strength is 4 higher, up to 30, and when the d20 shows 20 against a Giant, the Giant makes a DC 17 Constitution saving throw or dies.",
  "magic-item/handy-haversack":
    "Its 2 side pouches take 200 pounds and 25 cubic feet each, the middle one 500 pounds and 64 cubic feet; it always weighs 5 pounds. What you want lies on top and comes out with a Utilize action or a Bonus Action. Each pouch has air for 10 minutes, shared by those who breathe. Overloaded or torn, it is destroyed and all is lost. In another extradimensional space, such as a Bag of Holding, both are destroyed, and a gate draws all within 10 feet into the Astral Plane.",
  "magic-item/hat-of-disguise": "You cast Disguise Self at will. Taking off the hat ends it.",
  "magic-item/headband-of-intellect":
    "Your Intelligence is 19 while you wear it. If it is that high already, it does nothing.",
  "magic-item/helm-of-brilliance":
    "It bears stones, and without them it is ordinary: diamonds (1d10), rubies (2d10), opals (4d10) and fire opals (3d10). Diamonds: an Undead whose turn begins within 30 feet takes 1d6 radiant damage, in Dim Light. Fire opals: with a Magic action a weapon in your hand burns, Bright Light for 10 feet and Dim Light for 10 feet more, 1d6 more fire damage per hit, until a Bonus Action ends it. Rubies: Resistance to fire damage. A stone is used up to cast (save DC 18): an opal for Daylight, a fire opal for Fireball, a ruby for Wall of Fire, a diamond for Prismatic Spray. When fire from a spell you failed to save against hurts you, roll 1d20: on a 1 the helm bursts, and all within 60 feet of you make a DC 17 Dexterity saving throw or take radiant damage equal to its stones.",
  "magic-item/helm-of-comprehending-languages": "You cast Comprehend Languages from it at will.",
  "magic-item/helm-of-telepathy":
    "You have telepathy to 30 feet, and you cast Detect Thoughts and Suggestion from it (save DC 13), each once per dawn.",
  "magic-item/helm-of-teleportation":
    "It holds 3 charges and regains 1d3 of them every dawn. For 1 charge you cast Teleport from it.",
  "magic-item/holy-avenger":
    "Attack and damage rolls get +3, and a hit on a Fiend or Undead deals 2d10 more radiant damage. With the drawn weapon in your hand, you and Friendly creatures within 10 feet have Advantage on saves against spells and other magic; from Paladin level 17 it reaches 30 feet.",
  "magic-item/horn-of-blasting":
    "Blown with a Magic action, heard for 600 feet, it blasts a 30-foot Cone: a DC 15 Constitution saving throw, 5d8 thunder damage and deafened for 1 minute on a failure, half the damage alone on a success. Loose glass and crystal take 10d8 thunder damage. Each time there is a 20 percent chance that it bursts, with 10d6 force damage to you.",
  "magic-item/horn-of-valhalla":
    "Blown with a Magic action it calls warrior spirits of Ysgard (Berserkers that are never charmed or frightened) within 60 feet, for 1 hour or until 0 Hit Points; then not for 7 days. Of the 4 kinds, silver brings 2, brass 3 (needs proficiency with all Simple weapons), bronze 4 (training in Medium armor), iron 5 (proficiency with all Martial weapons). If you meet that, they follow you; if not, they attack you.",
  "magic-item/horseshoes-of-a-zephyr":
    "A set of 4, each put on or taken off with a Magic action. With all four, a horse walks 4 inches above any surface, be it water or lava, leaves no tracks, ignores Difficult Terrain, and travels 12 hours a day without exhaustion.",
  "magic-item/horseshoes-of-speed":
    "A set of 4, each put on or taken off with a Magic action. With all four, the horse is 30 feet faster.",
};
