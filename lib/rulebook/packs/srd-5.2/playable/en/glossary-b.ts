export const glossaryB: Readonly<Record<string, string>> = {
  "glossary/illusions":
    "The effect says what an illusion shows and which senses it deceives. It has neither weight nor substance, yet behaves as the real thing would: it casts a shadow, stirs in the wind, and its sound echoes.",
  "glossary/immunity": "A damage type or condition under your Immunity does nothing to you at all.",
  "glossary/improvised-weapons":
    "A table leg, a bottle, a bow used as a club, a sword that is thrown though not made for it. You add no Proficiency Bonus to the attack, a hit deals 1d4 damage of a type the Game Master finds fitting, and thrown it reaches 20 feet, or 60 feet with Disadvantage. What resembles a real weapon may count as that weapon.",
  "glossary/incapacitated":
    "While incapacitated you take no action, Bonus Action or Reaction, you cannot speak, and your Concentration breaks. If Initiative is rolled meanwhile, you have Disadvantage.",
  "glossary/indifferent":
    "An Indifferent creature neither likes nor dislikes you, as most monsters at first. Your checks to influence it are plain.",
  "glossary/influence":
    "You try to get a monster to do something; say how. If it wants that anyway, it does it; if it abhors it, it does not. If it wavers, make a check: Deception, Intimidation, Performance or Persuasion (Charisma), or Animal Handling (Wisdom) with beasts, against 15 or its Intelligence, whichever is higher. Friendly gives Advantage, Hostile Disadvantage. After a failure you wait 24 hours before asking the same way again.",
  "glossary/initiative":
    "It sets the order of turns in a fight: a Dexterity check by everybody, highest first. A Game Master may use scores rather than dice: 10 plus Dexterity modifier, 5 more with Advantage and 5 less with Disadvantage.",
  "glossary/invisible":
    "While invisible nothing reaches you that has to see its target, and what you wear and carry is hidden too. Your attacks have Advantage, those against you have Disadvantage, and so you roll Initiative with Advantage. It does not count against someone who can see you all the same.",
  "glossary/jumping":
    "You jump far (Long Jump) or up (High Jump); each foot of it costs a foot of movement.",
  "glossary/knocking-out-a-creature":
    "When your melee attack would bring a creature to 0 Hit Points, you may leave it at 1 instead: it falls unconscious and begins a Short Rest. It wakes when it regains Hit Points, or when someone spends an action on first aid with a DC 10 Wisdom (Medicine) check.",
  "glossary/lightly-obscured":
    "Dim Light, mist, thin leaves: Wisdom (Perception) checks to see something in there have Disadvantage.",
  "glossary/line":
    "It runs straight from its origin, as long and as wide as the effect says. The origin itself is outside, unless the maker wants it in.",
  "glossary/long-jump":
    "After a run of 10 feet you leap as many feet as your Strength score; from a stand, half of that. Each foot costs a foot of movement. Landing in Difficult Terrain takes a DC 10 Dexterity (Acrobatics) check, or you fall prone. The Game Master may ask for a DC 10 Strength (Athletics) check to get over a low obstacle on the way, no higher than a quarter of the jump.",
  "glossary/long-rest":
    "At least 8 hours: sleep for 6 hours or more (you are unconscious in it) and up to 2 hours of quiet things such as reading, eating or a watch. You need 1 Hit Point to begin and 16 hours since the last one. Afterwards you have all Hit Points and Hit Dice, your maximum and ability scores are whole again, exhaustion falls by 1 level, and many features come back. Rolling Initiative, casting anything but a cantrip, damage, or 1 hour of walking stops it; if you had rested for 1 hour, it counts as a Short Rest. You can take it up again at once, with 1 hour more for each interruption.",
  "glossary/magic":
    "You cast a spell that takes an action, or use a feature or item that asks for a Magic action. A spell of 1 minute or more takes this action on every turn of the casting, with Concentration; if that breaks, the spell fails, but no slot is lost.",
  "glossary/magical-effect": "What a spell or magic item does, and whatever a rule calls magical.",
  "glossary/malnutrition":
    "A day needs 1 pound of food (Tiny a quarter, Large 4, Huge 16, Gargantuan 64). Eating less than half of it calls, as the day ends, for a DC 10 Constitution saving throw, or gives 1 level of exhaustion. Eating nothing for 5 days gives 1 level, and one more every day after. This exhaustion stays until you eat your full measure for a day.",
  "glossary/monster": "Every creature the Game Master plays, kind ones included.",
  "glossary/nonplayer-character":
    "A monster with a name and a mind of its own: somebody the Game Master plays as a person.",
  "glossary/object": "A single lifeless thing. A building or a cart is made of many.",
  "glossary/occupied-space": "A space that holds a creature or is filled up by things.",
  "glossary/opportunity-attacks":
    "When somebody you see leaves your reach by own movement, action, Bonus Action or Reaction, you can use your Reaction for one melee attack, just before they are gone. Who is dragged or teleports provokes none.",
  "glossary/paralyzed":
    "While paralyzed you are incapacitated, your Speed is 0, and every Strength or Dexterity saving throw of yours fails. Attacks against you have Advantage, and a hit from within 5 feet is a Critical Hit.",
  "glossary/passive-perception":
    "What you notice without looking: 10 plus your Wisdom (Perception) bonus, 5 more with Advantage and 5 less with Disadvantage. A level 1 character with Wisdom 15 (+2) and proficiency (+2) has 14, and 19 with Advantage.",
  "glossary/per-day":
    "So many times a day means: when the uses are gone, you need a Long Rest to have them again.",
  "glossary/petrified":
    "You and your nonmagical things are stone: petrified, 10 times as heavy, and no longer aging. You are incapacitated, your Speed is 0, every Strength or Dexterity saving throw fails, and attacks against you have Advantage. You have Resistance to all damage and cannot be poisoned.",
  "glossary/player-character": "A character that a player plays.",
  "glossary/poisoned":
    "While poisoned you roll every attack and every ability check with Disadvantage.",
  "glossary/possession":
    "Another being rules the body of a creature, as the effect says. Protection from Evil and Good keeps it away, and Dispel Evil and Good drives it out.",
  "glossary/proficiency":
    "With a skill, save, weapon or tool you are proficient with, you add your Proficiency Bonus to the d20 roll.",
  "glossary/prone":
    "While prone you can only crawl, or spend half your Speed (rounded down) to stand up, which is impossible at Speed 0. Your attacks have Disadvantage. Attacks against you have Advantage from within 5 feet and Disadvantage from further away.",
  "glossary/reach": "How far a melee attack gets: 5 feet, unless something says more.",
  "glossary/reaction":
    "A sudden answer to something that happens, on anybody's turn, as its rule describes; an Opportunity Attack is one that all can make. You have one, and it comes back when your turn begins.",
  "glossary/ready":
    "You name something you could notice and what you will do then: an action, or moving up to your Speed. When it happens before your next turn begins, you use your Reaction to do it, right afterwards, or let it pass. A readied spell (one that takes an action) is cast now, with its slot, and held by Concentration; if that breaks, it is lost.",
  "glossary/resistance":
    "You take only half of that damage, rounded down. Several sources of it still halve only once.",
  "glossary/restrained":
    "While restrained your Speed is 0. Attacks against you have Advantage, your own have Disadvantage, and so does your Dexterity saving throw.",
  "glossary/ritual":
    "A spell marked as a Ritual that you have prepared can be cast without a slot, if you take 10 minutes longer. It then works at its own level, never higher.",
  "glossary/round-down":
    "When a number has a fraction, drop it, be it a half or more, unless a rule says to round up.",
  "glossary/save": "Short for a saving throw: the roll that resists something.",
  "glossary/saving-throw":
    "A d20 roll with an ability's modifier against a DC, to escape or bear something; add your Proficiency Bonus in those you are proficient in. You make it when a rule says so, and may choose to fail. Who lacks the ability fails by itself.",
  "glossary/search":
    "You make a Wisdom check for something that is not plain to see: Insight for moods, Medicine for ailments and causes of death, Perception for hidden creatures and things, Survival for tracks and food.",
  "glossary/shape-shifting":
    "The effect that changes your shape says what happens. Conditions, spells and curses on you stay with you from one shape to another, and in death you take your true form.",
  "glossary/short-rest":
    "1 hour of nothing harder than reading, talking, eating or a watch; you need 1 Hit Point to begin. Then spend Hit Dice, one after another as you like: each gives back its roll plus your Constitution modifier, at least 1 Hit Point. Some features come back as well. Rolling Initiative, casting anything but a cantrip, or damage stops it, and then you gain nothing.",
  "glossary/simultaneous-effects":
    "When 2 things or more happen at once, the one whose turn it is, player or Game Master, says in which order.",
  "glossary/size":
    "Tiny, Small, Medium, Large, Huge or Gargantuan. It tells how much room a creature takes in combat, and how many Hit Points a thing has.",
  "glossary/skill":
    "A field of practice within an ability. Proficiency adds your bonus to checks that belong to it.",
  "glossary/speed":
    "How many feet you move in a turn. If you have several speeds, you may switch: take off what you have moved already, and at 0 or less that speed is used up. With Speed 30 and Fly Speed 40, for example, you can fly 10 feet, walk 10 feet and fly another 20 feet. What changes your Speed changes the special ones as well: down to 0 for one is 0 for all, half for one is half for all.",
  "glossary/spell":
    "A magical effect with a level, a school, a casting time, a range, components and a duration.",
  "glossary/spell-attack":
    "An attack roll that belongs to a spell or another magical effect: your spellcasting modifier plus Proficiency Bonus.",
  "glossary/spellcasting-focus":
    "A thing in your hand that stands in for Material components, unless they have a price or are used up. Your class says what can be one.",
  "glossary/sphere":
    "It spreads from its middle in every direction, as far as the radius that the effect names. The middle is inside.",
  "glossary/stable": "At 0 Hit Points but no longer dying: a Stable creature makes no death saves.",
  "glossary/stat-block":
    "All of a monster's numbers in one place: size, type, alignment; AC, Initiative, Hit Points with their dice; speeds; abilities and saves; skills, Resistances, Vulnerabilities, Immunities; gear, senses, languages; CR with XP and Proficiency Bonus; then traits, actions, Bonus Actions and Reactions. An attack gives its bonus, reach or range and effect on one target; a save gives its DC, who makes it and what follows. Damage stands as a number with dice, such as 4 (1d4 + 2): use one of these 2.",
  "glossary/study":
    "You make an Intelligence check to recall or work out something from memory, a book or a clue: Arcana, History, Investigation, Nature or Religion, according to the subject.",
  "glossary/areas-of-knowledge":
    "Arcana: spells, magic items, planes, Aberrations, Constructs, Elementals, Fey, Monstrosities. History: events, peoples, wars, Giants, Humanoids. Investigation: traps, ciphers, riddles, gadgets. Nature: land, plants, weather, Beasts, Dragons, Oozes, Plants. Religion: gods, rites, cults, Celestials, Fiends, Undead.",
  "glossary/stunned":
    "While stunned you are incapacitated, every Strength or Dexterity saving throw of yours fails, and attacks against you have Advantage.",
  "glossary/suffocation":
    "You hold your breath for 1 minute plus one for each point of your Constitution modifier, at least 30 seconds. Out of air, or choking, you gain 1 level of exhaustion as each of your turns ends; all of that goes when you breathe again.",
  "glossary/surprise":
    "Who does not see a fight coming is surprised and rolls Initiative with Disadvantage.",
  "glossary/swimming":
    "Swimming, each foot costs 1 foot more (2 more in Difficult Terrain), unless you use a Swim Speed. In rough water the Game Master may ask for a DC 15 Strength (Athletics) check.",
  "glossary/swim-speed": "With it you swim at that speed, without the extra cost of swimming.",
  "glossary/target":
    "Whoever or whatever an attack aims at, an effect forces to save, or a spell is chosen for.",
  "glossary/telepathy":
    "You speak mind to mind with a creature in range, whatever its language, so long as it knows one or is telepathic. You need not see it and may start or stop at will; the other can answer, but not begin. It ends when either is incapacitated, out of range, or when you turn to somebody else.",
  "glossary/teleportation":
    "You vanish and are elsewhere at once, with all you wear and carry, but without those you touch unless the effect takes them. It costs no movement and provokes no Opportunity Attack. If the place is taken, you land in the nearest free one you choose. The effect says whether you need to see where you go.",
  "glossary/temporary-hit-points":
    "They lie on top of your Hit Points and are lost first. They do not add up: of old and new you keep whichever you prefer. Healing does not restore them, and a Long Rest ends them.",
  "glossary/tremorsense":
    "Within its range you know where creatures and moving things are, as long as you and they touch the same ground, wall, ceiling or liquid. It is not sight and misses what is in the air.",
  "glossary/truesight":
    "Within its range you see in any Darkness, see what is invisible, look through visual illusions (and succeed on saves against them), know the true form of what magic has changed, and see into the Ethereal Plane.",
  "glossary/unarmed-strike":
    "A blow with fist, foot or head against a target within 5 feet. Choose one. Damage: an attack roll with Strength modifier and Proficiency Bonus; a hit deals 1 + Strength modifier bludgeoning damage. Grapple or shove: the target makes a Strength or Dexterity saving throw, as it likes, against 8 + Strength modifier + Proficiency Bonus. If it fails, it is grappled (you need a free hand), or you push it 5 feet, or it falls prone. Neither works on somebody more than 1 size larger than you.",
  "glossary/unconscious":
    "While unconscious you are incapacitated and prone, drop what you hold, and know nothing of what goes on. Your Speed is 0, every Strength or Dexterity saving throw of yours fails, attacks against you have Advantage, and a hit from within 5 feet is a Critical Hit. When you wake, you are still prone.",
  "glossary/unoccupied-space": "A space without a creature that things do not fill up.",
  "glossary/utilize":
    "You use a thing that asks for an action of its own. Small handling, such as drawing a sword while attacking, needs none.",
  "glossary/vulnerability":
    "You take twice that damage. Several sources of it still double only once.",
  "glossary/weapon": "A thing from the lists of Simple or Martial weapons.",
  "glossary/weapon-attack": "An attack roll made with a weapon.",
};
