export const glossaryA: Readonly<Record<string, string>> = {
  "glossary/ability-check":
    "A check with one of the 6 abilities, often through a skill, to overcome an obstacle. Roll a d20, add the ability's modifier, and your Proficiency Bonus if a skill or tool you are proficient with applies; you succeed when the total reaches the DC.",
  "glossary/ability-score-and-modifier":
    "The 6 scores: Strength, Dexterity and Constitution for the body, Intelligence, Wisdom and Charisma for the mind. Each gives a modifier that you add to every d20 roll with that ability, and wherever else a rule says so.",
  "glossary/action":
    "You get one action on your turn: Attack, Dash, Disengage, Dodge, Help, Hide, Influence, Magic, Ready, Search, Study or Utilize, or one that a feature of yours offers.",
  "glossary/advantage":
    "Roll 2 d20s rather than one and keep the higher. More sources of Advantage change nothing, and one Disadvantage cancels it altogether.",
  "glossary/adventure":
    "A row of encounters that tell one story together, usually played over one or more sessions.",
  "glossary/alignment":
    "What a creature holds to be right. It joins 2 things: good, evil or neutral on one side, lawful, chaotic or neutral on the other, which makes 9 alignments, from Lawful Good to Chaotic Evil.",
  "glossary/ally":
    "Your friends, the members of your party, whoever fights on your side, and whoever the rules or the Game Master call so.",
  "glossary/area-of-effect":
    "Spells and features often fill one of 6 shapes: Sphere, Cone, Cube, Cylinder, Line or Emanation. Each starts at a point of origin, and whatever is cut off from that point by Total Cover on every straight line stays out of it. If you aim at a point you cannot see and a wall stands in between, the effect starts on your side of the wall.",
  "glossary/armor-class":
    "The number an attack roll has to reach to hit. Unless something gives you another way to count it, it is 10 plus your Dexterity modifier. Of several ways you choose one; they never add up.",
  "glossary/armor-training":
    "Wearing Light, Medium or Heavy armor without being trained in it gives you Disadvantage on every d20 roll with Strength or Dexterity and keeps you from casting spells. A Shield without training gives no Armor Class.",
  "glossary/attack":
    "With this action you make one attack roll, by weapon or Unarmed Strike. With every attack of it you may draw or put away one weapon, before or after. If a feature gives you several attacks, you may move between them.",
  "glossary/attack-roll":
    "The d20 roll of an attack, be it by weapon, by spell or an Unarmed Strike. You hit when the total reaches the target's Armor Class.",
  "glossary/attitude":
    "How a monster feels about your character at first: Friendly, Indifferent or Hostile. It decides whether your checks to influence it have Advantage, nothing or Disadvantage.",
  "glossary/attunement":
    "Some magic items need a bond before their magic serves you; making it takes a Short Rest with the item. You can be attuned to 3 items at most.",
  "glossary/blinded":
    "While blinded you see nothing and fail every check that needs sight. Attacks against you have Advantage; your own have Disadvantage.",
  "glossary/blindsight":
    "Within its range you perceive without eyes whatever no Total Cover hides, even in Darkness or while blinded, and invisible things as well.",
  "glossary/bloodied":
    "A creature with half of its Hit Points or less is Bloodied. By itself this does nothing; some features look for it.",
  "glossary/bonus-action":
    "A quick deed beside your action, at most one a turn. You have one only where a feature, spell or rule says that something takes a Bonus Action.",
  "glossary/breaking-objects":
    "Attacks and some spells can break things. Armor Class: cloth or rope 11, glass or ice 13, wood 15, stone 17, iron 19, mithral 21, adamantine 23. Hit Points, fragile or sturdy: Tiny 2 or 5, Small 3 or 10, Medium 4 or 18, Large 5 or 27; larger things are counted in parts. At 0 the thing is destroyed. Objects are immune to poison and psychic damage; the Game Master may let a type work better or worse, bludgeoning damage on what can be smashed or fire damage on paper. They have no ability scores, so they fail every save. Very fragile things simply break.",
  "glossary/bright-light":
    "Ordinary light, as by day or near a torch. You see in it without any hindrance.",
  "glossary/burning":
    "Whatever burns takes 1d4 fire damage as each of its turns begins. With an action you drop prone and roll to put the flames out on yourself; water or lack of air puts them out too.",
  "glossary/burrow-speed":
    "With it you move through sand, earth, mud and ice, but not through solid rock, unless a trait allows that.",
  "glossary/campaign":
    "A number of adventures that belong together, often with the same characters throughout.",
  "glossary/cantrip":
    "A spell of level 0. It costs no slot, so you can cast it as often as you like.",
  "glossary/carrying-capacity":
    "A Small or Medium creature carries 15 pounds per point of Strength (Tiny 7.5, Large 30, Huge 60, Gargantuan 120) and drags, lifts or pushes twice as much. While you drag, lift or push more than you can carry, your Speed is no more than 5 feet.",
  "glossary/challenge-rating":
    "How dangerous a monster is to a party of 4. Compare it with the level of the characters: higher means danger, lower little threat. Numbers and circumstances can change that much.",
  "glossary/character-sheet":
    "The page, on paper or screen, that holds everything about your character.",
  "glossary/charmed":
    "While charmed you cannot attack your charmer or aim anything harmful at them. They have Advantage on checks to deal with you socially.",
  "glossary/climbing":
    "Climbing, each foot costs 1 foot more (2 more in Difficult Terrain), unless you use a Climb Speed. On slippery walls or where there is little to hold, the Game Master may ask for a DC 15 Strength (Athletics) check.",
  "glossary/climb-speed":
    "With it you go up and along walls at that speed, without the extra cost of climbing.",
  "glossary/concentration":
    "Some effects last only while you concentrate, up to the time they name, such as 1 minute or 1 hour. You can stop whenever you like. It breaks when you begin another effect that needs it, when you are incapacitated or die, and perhaps when you take damage: make a Constitution saving throw against 10 or half of that damage (rounded down), whichever is higher, though never above 30.",
  "glossary/condition":
    "A passing state with effects of its own: blinded, charmed, deafened, exhaustion, frightened, grappled, incapacitated, invisible, paralyzed, petrified, poisoned, prone, restrained, stunned, unconscious. Having one twice is no worse than once; only exhaustion adds up.",
  "glossary/cone":
    "It spreads in straight lines from its origin, as wide at each place as that place is far away: 15 feet from the origin it is 15 feet wide. The effect says how long it is. The origin itself is outside, unless the maker wants it in.",
  "glossary/cover":
    "What stands between you and an attacker protects you. Half Cover: +2 to Armor Class and to the Dexterity saving throw. Three-Quarters Cover: +5 to both. Total Cover: nothing can be aimed at you directly. Of these 3 degrees only the best counts.",
  "glossary/crawling": "Each foot you crawl costs 1 foot more, or 2 more in Difficult Terrain.",
  "glossary/creature": "Every being in the game, your own character among them.",
  "glossary/creature-type":
    "Each creature has a type: Aberration, Beast, Celestial, Construct, Dragon, Elemental, Fey, Fiend, Giant, Humanoid, Monstrosity, Ooze, Plant or Undead. Characters are mostly Humanoids. A type does nothing by itself, but spells and features ask for it.",
  "glossary/critical-hit":
    "When the d20 of an attack shows 20, you hit, whatever the target's Armor Class. Roll all damage dice of the attack 2 times over, add them up, then add the modifiers once.",
  "glossary/cube":
    "It spreads from a point on one of its faces. The effect names the length of its edges. The origin itself is outside, unless the maker wants it in.",
  "glossary/curses":
    "The effect that lays a curse says what it does. Remove Curse, Greater Restoration and magic that says so lift it.",
  "glossary/cylinder":
    "It spreads from the middle of its round top or bottom; the effect names radius and height. The origin is inside.",
  "glossary/d20-test":
    "The 3 great d20 rolls: ability checks, attack rolls and saving throws. Whatever touches d20 Tests touches all of them. The Game Master says when one is called for.",
  "glossary/damage": "Harm that takes Hit Points away from a creature or a thing.",
  "glossary/damage-roll":
    "The dice, with their modifiers, that say how much damage a target takes.",
  "glossary/damage-threshold":
    "What has one shrugs off any single hit that deals less than this number, and takes the whole of one that reaches it. With threshold 10, a hit of 9 does nothing and a hit of 11 does all 11.",
  "glossary/damage-types":
    "All damage has a type: acid, bludgeoning, cold, fire, force, lightning, necrotic, piercing, poison, psychic, radiant, slashing or thunder. The type matters where Resistance, Immunity, Vulnerability and the like speak of it.",
  "glossary/darkness":
    "Where no light falls, the place is Heavily Obscured: who looks into it is as good as blind.",
  "glossary/darkvision":
    "Within its range you see in Dim Light as if it were bright, and in Darkness as if it were dim, though there without color, in gray.",
  "glossary/dash":
    "You may move as far again as your Speed this turn, after all modifiers: with 30 feet that makes 60 feet, and if something has slowed you to 15 feet, it makes 30 feet. A special speed, such as flying or swimming, may serve instead.",
  "glossary/dead":
    "The dead have no Hit Points and regain none until magic such as Raise Dead or Revivify brings them back; the spirit knows who calls and may refuse. Whoever returns has the Hit Points that the magic says, keeps conditions, contagions and curses that still run, has 1 level of exhaustion less, and is attuned to nothing.",
  "glossary/deafened": "While deafened you hear nothing and fail every check that needs hearing.",
  "glossary/death-saving-throw":
    "When your turn begins and you have 0 Hit Points, roll a d20 without modifiers: 10 or more is a success. Three successes make you Stable, three failures kill you; a 1 counts as two failures, a 20 gives you 1 Hit Point.",
  "glossary/dehydration":
    "A day needs 1 gallon of water (Tiny a quarter, Large 4, Huge 16, Gargantuan 64). Less than half of it gives 1 level of exhaustion at the end of the day, which stays until you drink your full measure for a day.",
  "glossary/difficult-terrain":
    "Each foot in it costs 1 foot more: 5 feet of it take 10 feet of movement, and it never gets worse than that. It is what heavy snow, ice, rubble, undergrowth, furniture, knee-deep liquid, a gap made for someone one size smaller, a slope of 20 degrees or more, or another creature makes of a space, save for allies and Tiny ones.",
  "glossary/difficulty-class":
    "The number that a check or a save, your d20 with its modifiers, has to reach.",
  "glossary/dim-light":
    "Twilight, or the edge of a torch's glow: the place is Lightly Obscured, and looking around in it has Disadvantage.",
  "glossary/disadvantage":
    "Roll 2 d20s rather than one and keep the lower. More sources of Disadvantage change nothing, and one Advantage cancels it altogether.",
  "glossary/disengage":
    "For the rest of this turn, nobody gets an Opportunity Attack for your movement.",
  "glossary/dodge":
    "Until your next turn begins, attacks against you by those you see have Disadvantage, and you roll each Dexterity saving throw with Advantage. It is lost when you are incapacitated or your Speed is 0.",
  "glossary/emanation":
    "It spreads from a creature or thing in every direction, as far as the effect says, and moves along with it, unless it is over at once or bound to its place. Its source is outside, unless the maker wants it in.",
  "glossary/encounter":
    "A scene of an adventure. It holds at least one of the 3 things the game is made of: talk, exploration, combat.",
  "glossary/enemy":
    "Whoever fights you, works to harm you, or is called so by the rules or the Game Master.",
  "glossary/exhaustion":
    "Exhaustion adds up, 1 level each time. Every d20 roll is lowered by 2 times your level, your Speed by 5 feet times your level, and level 6 is death. A Long Rest takes 1 level away; at 0 you are free of it.",
  "glossary/experience-points":
    "The Game Master gives them for challenges overcome and adventures finished. Enough of them raise your level.",
  "glossary/expertise":
    "In a skill with Expertise your Proficiency Bonus counts double, though never more than double. You take it in a skill you are proficient in, once for each.",
  "glossary/falling":
    "At the end of a fall you take 1d6 bludgeoning damage for each 10 feet, 20d6 at most, and land prone if any of it hurts you. Falling into water, use your Reaction and roll Athletics (Strength) or Acrobatics (Dexterity) against DC 15: on a success, only half the damage.",
  "glossary/flying":
    "In the air you fall when you are incapacitated or prone, or when your Fly Speed is 0, unless you can hover.",
  "glossary/fly-speed":
    "With it you move through the air and stay there until you land, fall or die.",
  "glossary/friendly": "A Friendly creature likes you. Your checks to influence it have Advantage.",
  "glossary/frightened":
    "While frightened and in sight of what you fear, you have Disadvantage on checks and attacks. You cannot go nearer to it of your own will.",
  "glossary/grappled":
    "While grappled your Speed is 0, and you have Disadvantage against everybody but the one who holds you. That one can drag you along, at 1 foot more per foot, unless you are Tiny or 2 sizes smaller.",
  "glossary/grappling":
    "You hold a creature, mostly by an Unarmed Strike, and it is grappled. Each grapple takes one free hand (or tentacle, or jaws), for one creature. With its action the victim tries to get away: Strength (Athletics) or Dexterity (Acrobatics) against the escape DC. It is also free when you let go, when you are incapacitated, or when something carries it out of your reach.",
  "glossary/hazard":
    "A danger of the surroundings, such as burning, falling, thirst, hunger or want of air.",
  "glossary/healing": "Whatever gives Hit Points back, never above your maximum.",
  "glossary/heavily-obscured":
    "Darkness, thick fog, dense leaves: while you try to see something in there, you count as blinded.",
  "glossary/help":
    "Choose one. A check: an ally near enough has Advantage on their next check with a skill or tool that you are proficient in, until your next turn begins, if the Game Master agrees. An attack: you distract an enemy within 5 feet, and the next attack of an ally against it, before your next turn begins, has Advantage.",
  "glossary/heroic-inspiration":
    "Spend it right after rolling any die to roll that die again; the new result counts. You can hold only one; another one goes to a fellow player who has none, or is lost.",
  "glossary/hide":
    "You need to be Heavily Obscured, or behind Three-Quarters or Total Cover, and out of every enemy's sight. Make a DC 15 Dexterity (Stealth) check. On a success you are invisible, and your total is the DC for the Wisdom (Perception) checks of those who look for you. It ends as soon as you make a sound above a whisper, are found, attack, or cast a spell with a Verbal component.",
  "glossary/high-jump":
    "After a run of 10 feet you leap 3 feet plus your Strength modifier upward (at least 0 feet); from a stand, half of that. Each foot costs a foot of movement. Your arms reach up another half of your height, so a hand gets to the height of the jump and 1 1/2 times your own.",
  "glossary/hit-point-dice":
    "They make up your Hit Point maximum, one per level. In a Short Rest you spend them to heal.",
  "glossary/hit-points":
    "How hard you are to kill. Damage takes them, healing gives them back. They stay between 0 and your maximum.",
  "glossary/hostile":
    "A Hostile creature dislikes you. Your checks to influence it have Disadvantage.",
  "glossary/hover":
    "Who can hover does not drop out of the air when something would otherwise bring a flier down.",
};
