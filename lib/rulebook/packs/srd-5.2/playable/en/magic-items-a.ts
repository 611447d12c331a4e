export const magicItemsA: Readonly<Record<string, string>> = {
  "magic-item/adamantine-armor":
    "While you wear it, every Critical Hit against you is an ordinary hit: its dice are rolled only once.",
  "magic-item/ammunition-1-2-or-3":
    "Attack and damage rolls with this piece get +1, +2 or +3 by its rarity. Once it has hit, it is ordinary. It mostly comes in lots of 10 or 20, and 10 pieces are worth a potion of that rarity.",
  "magic-item/ammunition-of-slaying":
    "Made against one type of creature. When it damages such a creature, that one makes a DC 17 Constitution saving throw: 6d10 more force damage on a failure, half of that on a success. Then the piece is ordinary.",
  "magic-item/amulet-of-health":
    "Your Constitution is 19 while you wear it. If it is that high already, the amulet does nothing.",
  "magic-item/amulet-of-proof-against-detection-and-location":
    "While you wear it, Divination spells cannot target you and no magical sensor perceives you, unless you let it.",
  "magic-item/amulet-of-the-planes":
    "As a Magic action you name a place you know on another plane and roll Intelligence (Arcana) against DC 15. Success: you cast Plane Shift there. Failure: you and all within 15 feet go astray; roll 1d100. 01-60: somewhere on the named plane; 61-70: an Inner Plane; 71-90: an Outer Plane; 91-00: the Astral Plane.",
  "magic-item/animated-shield":
    "With a Bonus Action the Shield in your hand rises and guards you by itself, as if you held it, and your hands are free. It lasts 1 minute, until a Bonus Action ends it, or until you die or are incapacitated; then it drops, or comes back into a free hand.",
  "magic-item/apparatus-of-the-crab":
    "A sealed iron barrel of 500 pounds; a DC 20 Intelligence (Investigation) check finds the catch of its hatch. Inside there is room for 2 creatures of Medium size or less, and 10 levers turn it into a giant lobster: Large, AC 20, 200 Hit Points, Speed and Swim Speed 30 feet (0 feet with the legs drawn in), Immunity to poison and psychic damage. It is airtight, with air for 10 hours shared by those who breathe, floats, and dives to 900 feet; below that it takes 2d6 bludgeoning damage each minute. With the Utilize action you move up to 2 levers: legs, shutters, claws, claw attacks (+8 to hit, 2d6 bludgeoning damage, or a grip with escape DC 15), forward and back, turning, light (bright for 30 feet), sinking or rising 20 feet, and the hatch.",
  "magic-item/armor-1-2-or-3":
    "While you wear it, your Armor Class gets another +1, +2 or +3, by its rarity.",
  "magic-item/armor-of-invulnerability":
    "It gives you Resistance to slashing, piercing and bludgeoning damage. As a Magic action, once per dawn, you are immune to all three for 10 minutes, or until you take it off.",
  "magic-item/armor-of-resistance":
    "While you wear it you have Resistance to one damage type, fixed when it was made: acid, cold, fire, force, lightning, necrotic, poison, psychic, radiant or thunder.",
  "magic-item/armor-of-vulnerability":
    "While you wear it you have Resistance to one of bludgeoning, piercing and slashing damage. It is cursed, which shows only by Identify or once you attune: from then on, even without the armor, you have Vulnerability to the other 2 of these 3 types, until Remove Curse or the like frees you.",
  "magic-item/arrow-catching-shield":
    "Against ranged attacks your Armor Class gets +2 beyond what a Shield gives. When somebody shoots at a target within 5 feet of you, your Reaction makes you the target instead.",
  "magic-item/bag-of-beans":
    "A bag with 3d4 beans. Poured out, they are gone in an explosion, a Sphere of 10-foot radius: everyone in it, you too, makes a DC 15 Dexterity saving throw and takes 5d4 force damage, half on a success. A single bean, planted in soil and watered, brings something strange out of the ground after 1 minute, by the Game Master's choice or 1d100: toadstools, a geyser, a treant, a slandering statue, green fire, shriekers, pink toads, a bulette, a tree of potions, magic eggs, a pyramid, or a giant beanstalk.",
  "magic-item/bag-of-devouring":
    "It looks like a Bag of Holding, but it is the mouth of a huge being. Whatever is animal or plant and goes wholly in is eaten. Reaching in, you have a 50 percent chance of being pulled inside; out of it leads an action with a DC 15 Strength (Athletics) check, or DC 20 for somebody who pulls from outside. Who begins a turn inside is devoured. Lifeless things up to a cubic foot fit, but once a day the bag spits them out into another plane. Turned inside out, it is shut; torn, it is destroyed with all its contents strewn in the Astral Plane.",
  "magic-item/bag-of-holding":
    "About 2 feet wide and 4 feet deep inside: it takes 500 pounds and 64 cubic feet, and always weighs 5 pounds. Getting something out is a Utilize action. It holds air for 10 minutes, shared by those who breathe. Overloaded or torn, it is destroyed and all is scattered in the Astral Plane; turned inside out, it spills everything unharmed. Put into another extradimensional space, such as a Portable Hole, both are destroyed, and a gate draws all within 10 feet into the Astral Plane.",
  "magic-item/bag-of-tricks":
    "As a Magic action you throw a fuzzy ball from the bag, 20 feet at most; it becomes an animal, by a roll of 1d8 for the bag's color, from weasel or rat up to giant elk, bear or tiger. The animal is Friendly, acts right after you, and follows what you order with a Bonus Action. It vanishes at dawn or at 0 Hit Points. After 3 balls the bag rests until dawn.",
  "magic-item/bead-of-force":
    "Found in lots of 1d4 + 4; each is 3/4 of an inch wide. As a Magic action you throw it up to 60 feet: it bursts in a 10-foot-radius Sphere. Everyone there makes a DC 15 Dexterity saving throw or takes 5d4 force damage and, if wholly inside, is shut for 1 minute in a clear sphere that only air passes; the others are pushed out. With a Utilize action a prisoner rolls the sphere at half Speed; from outside it weighs just 1 pound.",
  "magic-item/belt-of-dwarvenkind":
    "While you wear it you speak Dwarvish, have Advantage on Charisma (Persuasion) checks with dwarves and duergar, and your Constitution rises by 2, to 20 at most. A beard grows on you, or grows thicker, with a chance of 50 percent each dawn. If you are neither dwarf nor duergar, you also have Darkvision to 60 feet, Resistance to poison damage, and Advantage on saves that keep you from being poisoned.",
  "magic-item/belt-of-giant-strength":
    "While you wear it your Strength is that of a giant, unless it is as high already: hill 21, frost or stone 23, fire 25, cloud 27, storm 29.",
  "magic-item/berserker-axe":
    "Attack and damage rolls get +1, and while attuned your Hit Point maximum is 1 higher per level. Cursed: you will not part with it and have Disadvantage with other weapons. When another creature damages you, you make a DC 15 Wisdom saving throw, and failing it you rage: each turn you go for the nearest creature you see or hear and attack it, friend or not. It ends when you begin a turn with nobody in sight or hearing within 60 feet.",
  "magic-item/boots-of-elvenkind":
    "Your steps make no sound on any ground, and Dexterity (Stealth) checks are rolled with Advantage.",
  "magic-item/boots-of-levitation":
    "While you wear them you cast Levitate on yourself as often as you like.",
  "magic-item/boots-of-speed":
    "With a Bonus Action you click the heels: your Speed is doubled, and Opportunity Attacks against you have Disadvantage. Another click ends it. After 10 minutes in all, the boots need your next Long Rest.",
  "magic-item/boots-of-striding-and-springing":
    "Your Speed is at least 30 feet, and neither a heavy load nor Heavy armor slows you. Once each turn you can jump up to 30 feet for only 10 feet of movement.",
  "magic-item/boots-of-the-winterlands":
    "You have Resistance to cold damage, bear 0 degrees Fahrenheit and less without help, and ice and snow are no Difficult Terrain for you.",
  "magic-item/bowl-of-commanding-water-elementals":
    "Filled with water (3 gallons; it is 1 foot wide and half as deep) and within 5 feet of you, the bowl calls a Water Elemental as a Magic action, once per dawn. It understands your languages, obeys you and acts right after you. It stays 1 hour, unless it dies or you send it away with a Bonus Action.",
  "magic-item/bracers-of-archery":
    "You are proficient with longbow and shortbow, and their damage rolls get +2.",
  "magic-item/bracers-of-defense": "Without armor and Shield, your Armor Class gets +2.",
  "magic-item/brazier-of-commanding-fire-elementals":
    "Within 5 feet of it, a Magic action calls a Fire Elemental, once per dawn. It understands your languages, obeys you and acts right after you. It stays 1 hour, unless it dies or you send it away with a Bonus Action.",
  "magic-item/brooch-of-shielding":
    "You have Resistance to force damage, and Magic Missile does you no harm at all.",
  "magic-item/broom-of-flying":
    "Astride it, a Magic action lifts you: it flies at 50 feet and bears 400 pounds, at 30 feet with more than 200. It stops when you land or get off. As a Magic action you send it to a place you know and name within 1 mile, and call it back over the same distance with a command word.",
  "magic-item/candle-of-invocation":
    "Lit by a Magic action it burns 4 hours in all, counted by 1 minute, and can be snuffed out between. It gives Dim Light for 30 feet: in it you have Advantage on every d20 roll, and Clerics and Druids cast their prepared level 1 spells without slots. Or, at its first lighting, you cast Gate with it, to an Outer Plane that the Game Master chooses; that burns it up.",
  "magic-item/cape-of-the-mountebank":
    "You cast Dimension Door as a Magic action, once per dawn. The place you leave fills with smoke and is Lightly Obscured until your next turn ends.",
  "magic-item/carpet-of-flying":
    "A Magic action and a command word make it fly as you direct, while you are within 30 feet. By size: 3 × 5 feet, 200 pounds, 80 feet; 4 × 6 feet, 400 pounds, 60 feet; 5 × 7 feet, 600 pounds, 40 feet; 6 × 9 feet, 800 pounds, 30 feet. It bears 2 times that at half Speed.",
  "magic-item/censer-of-controlling-air-elementals":
    "Swinging it, you call an Air Elemental as a Magic action, once per dawn. It understands your languages, obeys you and acts right after you. It stays 1 hour, unless it dies or you send it away with a Bonus Action.",
  "magic-item/chime-of-opening":
    "A tube 1 foot long, of 1 pound. Struck as a Magic action it casts Knock, with a clear tone heard for 300 feet instead of a knock. After 10 uses it cracks.",
  "magic-item/circlet-of-blasting": "You cast Scorching Ray with it, at +5 to hit, once per dawn.",
  "magic-item/cloak-of-arachnida":
    "You have Resistance to poison damage, climb at your Speed even along ceilings with free hands, and webs do not hold you, they are only Difficult Terrain. Once per dawn you cast Web (save DC 13), over 2 times its usual area.",
  "magic-item/cloak-of-displacement":
    "You seem to stand beside yourself: attack rolls against you have Disadvantage. Damage stops this until your next turn begins, and it does not work while your Speed is 0.",
  "magic-item/cloak-of-elvenkind":
    "Wisdom (Perception) checks to notice you have Disadvantage, and your Dexterity (Stealth) checks have Advantage.",
  "magic-item/cloak-of-protection": "Your Armor Class and all your saves get +1.",
  "magic-item/cloak-of-the-bat":
    "Your Stealth checks (Dexterity) have Advantage. In Dim Light or Darkness you fly at 40 feet while both hands hold its edges, and, once per dawn, you turn into a Bat by Polymorph, keeping your Intelligence, Wisdom and Charisma.",
  "magic-item/cloak-of-the-manta-ray": "You breathe under water and swim at 60 feet.",
  "magic-item/crystal-ball": "Touching it, you cast Scrying (save DC 17).",
  "magic-item/crystal-ball-of-mind-reading":
    "Touching it, you cast Scrying (save DC 17), and Detect Thoughts (save DC 17) on those you see within 30 feet of the sensor. That takes no Concentration but ends with the Scrying.",
  "magic-item/crystal-ball-of-telepathy":
    "Touching it, you cast Scrying (save DC 17) and speak by telepathy with those you see within 30 feet of the sensor. Once per dawn you also cast Suggestion (save DC 17) on one of them; it takes no Concentration but ends with the Scrying.",
  "magic-item/crystal-ball-of-true-seeing":
    "Touching it, you cast Scrying (save DC 17), and around the sensor you have Truesight to 120 feet.",
  "magic-item/cube-of-force":
    "It holds 10 charges and regains 1d6 of them every dawn. Pressing a face you cast its spell (save DC 17): Mage Armor or Shield for 1, Tiny Hut for 3, Private Sanctum or Resilient Sphere for 4, Wall of Force for 5.",
  "magic-item/cubic-gate":
    "3 inches across, with 6 sides, each for a plane; one is the Material Plane. It holds 3 charges and regains 1d3 of them every dawn. As a Magic action you spend 1: press a side once for Gate, or 2 times for Plane Shift, to its plane.",
};
