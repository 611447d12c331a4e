export const classesB: Readonly<Record<string, string>> = {
  "feature/fighter/fighting-style":
    "You take a feat from the Fighting Style group, such as Defense. Every new Fighter level lets you exchange it for another feat of that group.",
  "feature/fighter/second-wind":
    "As a Bonus Action you regain 1d10 + your Fighter level Hit Points. You can do this 2 times (more at higher levels, see the class table); a Short Rest gives back one use, a Long Rest all.",
  "feature/fighter/action-surge":
    "Once on your turn you take one more action, of any kind but the Magic action. After that you need a Short or Long Rest. From level 17 you have 2 uses between rests, though never two in the same turn.",
  "feature/fighter/tactical-mind":
    "When you fail an ability check you may spend a use of Second Wind: instead of healing, you roll 1d10 and add it to the check, which may then succeed. Should it fail even so, the use is not lost.",
  "feature/fighter/tactical-shift":
    "The Bonus Action of Second Wind also lets you move as far as half your Speed, and nobody gets an Opportunity Attack for it.",
  "feature/fighter/indomitable":
    "When you fail a saving throw, roll it again and add your Fighter level; the new result counts. You can do this once per Long Rest, 2 times from level 13 and 3 times from level 17.",
  "feature/fighter/tactical-master":
    "Attacking with a weapon whose mastery you command, you may apply Push, Sap or Slow in place of that weapon's own mastery for this one attack.",
  "feature/fighter/two-extra-attacks":
    "With the Attack action on your turn, you now make 3 attacks, against one target or several.",
  "feature/fighter/studied-attacks":
    "When an attack of yours misses a creature, your next attack roll against that same creature has Advantage, if you make it before your next turn is over.",
  "feature/fighter/three-extra-attacks":
    "With the Attack action on your turn, you now make 4 attacks, against one target or several.",
  "feature/champion/improved-critical":
    "Your weapon attacks and Unarmed Strikes are Critical Hits when the d20 shows 19 or 20.",
  "feature/champion/remarkable-athlete":
    "You have Advantage on Initiative and on Strength (Athletics) checks. Right after scoring a Critical Hit you may also move as far as half your Speed, safe from Opportunity Attacks.",
  "feature/champion/additional-fighting-style":
    "You learn a second Fighting Style: take one more feat of that group.",
  "feature/champion/heroic-warrior":
    "In combat, whenever your turn begins and you hold no Heroic Inspiration, you may give it to yourself.",
  "feature/champion/superior-critical":
    "Your weapon attacks and Unarmed Strikes are now Critical Hits whenever the d20 shows 18, 19 or 20.",
  "feature/champion/survivor":
    "You roll death saves with Advantage, and an 18 or 19 counts like a 20 there: you are back with 1 Hit Point. And whenever your turn begins while you are Bloodied but hold at least 1 Hit Point, you regain 5 + Constitution modifier Hit Points.",
  "feature/monk/martial-arts":
    "All this holds while you wear no armor, hold no Shield, and fight unarmed or with Monk weapons (Simple Melee weapons, and Martial Melee weapons that are Light). A Bonus Action gives you one Unarmed Strike. Your Unarmed Strikes and Monk weapons may deal 1d6 instead of their usual damage; the die grows with your level (see the class table). You may use Dexterity rather than Strength for their attack and damage rolls, and for the save DC when you grapple or shove.",
  "feature/monk/unarmored-defense":
    "With neither armor nor Shield, your Armor Class is 10 plus Dexterity modifier plus Wisdom modifier.",
  "feature/monk/monks-focus":
    "You have Focus Points, as many as the class table says, and all come back with a Short or Long Rest. Saves against your focus have a DC of 8 + Wisdom modifier + Proficiency Bonus. Flurry of Blows: for 1 point, a Bonus Action gives 2 Unarmed Strikes. Patient Defense: Disengage as a Bonus Action; for 1 point, Dodge as well. Step of the Wind: Dash as a Bonus Action; for 1 point, Disengage as well and jump twice as far this turn. These 3 are only the beginning; later features use the points too.",
  "feature/monk/unarmored-movement":
    "With neither armor nor Shield you are 10 feet faster. The class table shows how this grows with your Monk level.",
  "feature/monk/uncanny-metabolism":
    "When you roll Initiative you may get back all your Focus Points. If you do, roll your Martial Arts die and regain that many Hit Points plus your Monk level. Once per Long Rest.",
  "feature/monk/deflect-attacks":
    "When an attack that deals bludgeoning, piercing or slashing damage hits you, use your Reaction to lower its total damage by 1d10 + Dexterity modifier + Monk level. If that brings it to 0, you may spend 1 Focus Point to throw the force back at a creature you see: within 5 feet if the attack was melee, within 60 feet and not behind Total Cover if it was ranged. It makes a Dexterity saving throw or takes damage of the attack's type: your Dexterity modifier plus 2 rolls of the Martial Arts die.",
  "feature/monk/slow-fall":
    "When you fall, you can use your Reaction to take 5 times your Monk level off the damage.",
  "feature/monk/stunning-strike":
    "Once per turn, when an Unarmed Strike or Monk weapon of yours hits, you may spend 1 Focus Point. The target makes a Constitution saving throw. Failure: it is stunned until your next turn begins. Success: until then its Speed is half, and the next attack roll against it has Advantage.",
  "feature/monk/empowered-strikes":
    "Each time an Unarmed Strike of yours deals damage, you decide whether it is force damage or the usual type.",
  "feature/monk/evasion":
    "Where a Dexterity saving throw would halve damage for you, success now means no damage at all, and failure means half. It does not work while you are incapacitated.",
  "feature/monk/acrobatic-movement":
    "With neither armor nor Shield, you can run up walls and over water or other liquids on your turn, and you do not fall as long as you keep moving.",
  "feature/monk/heightened-focus":
    "Your three focus moves improve. Flurry of Blows gives 3 Unarmed Strikes rather than 2 for its 1 point. Patient Defense, when you pay for it, gives as many Temporary Hit Points as 2 Martial Arts dice show. Step of the Wind, when you pay for it, lets you take along a willing creature within 5 feet that is Large or smaller until your turn ends, and its movement provokes nothing.",
  "feature/monk/self-restoration":
    "As each of your turns ends you may rid yourself of one of these: being charmed, frightened or poisoned. Going without food and drink gives you no exhaustion.",
  "feature/monk/deflect-energy":
    "Deflect Attacks is no longer tied to bludgeoning, piercing and slashing damage: you may turn aside an attack whatever its damage type.",
  "feature/monk/disciplined-survivor":
    "You are proficient in every saving throw. When you fail one, you can spend 1 Focus Point to roll again; the second result stands.",
  "feature/monk/perfect-focus":
    "If you roll Initiative with 3 Focus Points or fewer and leave Uncanny Metabolism alone, you rise to 4 points.",
  "feature/monk/superior-defense":
    "When your turn starts you may spend 3 Focus Points: for 1 minute you have Resistance to every damage type but force damage. It ends early if you become incapacitated.",
  "feature/monk/body-and-mind":
    "Your Dexterity and your Wisdom each rise by 4. They can go as high as 25.",
  "feature/warrior-of-the-open-hand/open-hand-technique":
    "Each hit of your Flurry of Blows can carry one of these. Addle: no Opportunity Attacks for the target until its next turn begins. Push: it makes a Strength saving throw or is driven up to 15 feet away. Topple: it makes a Dexterity saving throw or falls prone.",
  "feature/warrior-of-the-open-hand/wholeness-of-body":
    "As a Bonus Action, roll your Martial Arts die and regain that many Hit Points plus your Wisdom modifier, at least 1. You can do so as often as your Wisdom modifier (at least once) per Long Rest.",
  "feature/warrior-of-the-open-hand/fleet-step":
    "After any other Bonus Action, Step of the Wind is yours to use at once, on top of it.",
  "feature/warrior-of-the-open-hand/quivering-palm":
    "When you hit with an Unarmed Strike you may spend 4 Focus Points and plant vibrations in the target, for as many days as your Monk level. They do nothing until you end them: with an action, or in place of one attack of your Attack action, if you share a plane with the target. Then it makes a Constitution saving throw and takes 10d12 force damage, or half on a success. Only one creature can carry them at a time, and you may end them harmlessly at will.",
  "feature/paladin/lay-on-hands":
    "You own a pool of healing worth 5 Hit Points per Paladin level, refilled by a Long Rest. As a Bonus Action you touch a creature, or yourself, and give it as many of these points as you wish. Spending 5 points instead cures the poisoned condition; those points heal nothing.",
  "feature/paladin/fighting-style":
    "You take a feat from the Fighting Style group. Or you choose Blessed Warrior instead: you know 2 Cleric cantrips (Guidance and Sacred Flame, say), cast with Charisma and counted as Paladin spells, and may swap one whenever you gain a Paladin level.",
  "feature/paladin/paladins-smite":
    "Divine Smite is always prepared for you. Once per Long Rest you can cast it for free, without a slot.",
  "feature/paladin/channel-divinity":
    "You have 2 uses, one more from level 11; a Short Rest restores one, a Long Rest all. Saves are against your Paladin spell DC, and your oath adds further ways to use it. Divine Sense (Bonus Action): for 10 minutes, or until you are incapacitated, you know where every Celestial, Fiend and Undead within 60 feet is and which of these it is, and you sense hallowed or desecrated places and objects at the same distance.",
  "feature/paladin/faithful-steed":
    "Find Steed is always prepared for you. Once per Long Rest you can cast it for free, without a slot.",
  "feature/paladin/aura-of-protection":
    "You and your allies within 10 feet of you add your Charisma modifier (at least +1) to every saving throw. The aura stops while you are incapacitated. Someone who stands in the auras of several Paladins chooses one of them.",
  "feature/paladin/abjure-foes":
    "As a Magic action, spend one Channel Divinity and raise Holy Symbol or weapon against creatures you see within 60 feet, as many as your Charisma modifier (at least one). Each makes a Wisdom saving throw or is frightened for 1 minute, or until it takes damage. On its turns such a creature has to choose: move, act, or use a Bonus Action, only one of them.",
  "feature/paladin/aura-of-courage":
    "Nobody on your side is frightened inside your Aura of Protection, you included. An ally who comes in frightened does not feel it while there.",
  "feature/paladin/radiant-strikes":
    "Every hit of your Melee weapons and Unarmed Strikes deals 1d8 radiant damage on top.",
  "feature/paladin/restoring-touch":
    "When you lay on hands, you can also free the creature from being blinded, charmed, deafened, frightened, paralyzed or stunned, one or several of them. Each costs 5 points of the pool, and these points heal nothing.",
  "feature/paladin/aura-expansion":
    "Your Aura of Protection now reaches 30 feet in every direction, and with it everything else that works inside the aura.",
  "feature/oath-of-devotion/oath-of-devotion-spells":
    "These spells are always prepared for you, in addition to the others. From Paladin level 3: Shield of Faith, Protection from Evil and Good. From 5: Aid, Zone of Truth. From 9: Beacon of Hope, Dispel Magic. From 13: Freedom of Movement, Guardian of Faith. From 17: Commune, Flame Strike.",
  "feature/oath-of-devotion/sacred-weapon":
    "When you take the Attack action you may spend one Channel Divinity on a Melee weapon in your hand. For 10 minutes you add your Charisma modifier (at least +1) to its attack rolls, and each hit deals its usual damage or radiant damage, as you like. It sheds Bright Light for 20 feet and Dim Light for 20 feet more. It ends when you wish, when you do it again, or when you no longer carry the weapon.",
  "feature/oath-of-devotion/aura-of-devotion":
    "Nobody on your side is charmed inside your Aura of Protection, you included. An ally who comes in charmed does not feel it while there.",
  "feature/oath-of-devotion/smite-of-protection":
    "Whenever you cast Divine Smite, everybody on your side inside your Aura of Protection, you included, has Half Cover until your next turn begins.",
  "feature/oath-of-devotion/holy-nimbus":
    "As a Bonus Action your Aura of Protection blazes for 10 minutes, or until you let it go. You have Advantage on saves forced on you by Fiends and Undead; an enemy whose turn begins inside takes radiant damage: Charisma modifier plus Proficiency Bonus; and the aura is Bright Light that counts as sunlight. Once per Long Rest, or again for a level 5 slot.",
  "feature/ranger/favored-enemy":
    "Hunter's Mark is always prepared for you, and you can cast it 2 times per Long Rest without a slot. The class table shows how these free castings grow.",
  "feature/ranger/deft-explorer":
    "You gain Expertise in one skill that you are proficient in and have none yet. You also learn 2 languages of your choice.",
  "feature/ranger/fighting-style":
    "You take a feat from the Fighting Style group. Or you choose Druidic Warrior instead: you know 2 Druid cantrips (Guidance and Starry Wisp, say), cast with Wisdom and counted as Ranger spells, and may swap one whenever you gain a Ranger level.",
  "feature/ranger/roving":
    "Without Heavy armor you are 10 feet faster. You also climb and swim at your full Speed.",
  "feature/ranger/expertise":
    "You gain Expertise in 2 more skills that you are proficient in: your Proficiency Bonus counts double there.",
  "feature/ranger/tireless":
    "As a Magic action you gain 1d8 + Wisdom modifier Temporary Hit Points, at least 1; you can do so as often as your Wisdom modifier (at least once) per Long Rest. And each Short Rest lowers your exhaustion by 1 level.",
  "feature/ranger/relentless-hunter":
    "Damage no longer breaks your Concentration on Hunter's Mark; you need not even roll for it.",
  "feature/ranger/natures-veil":
    "As a Bonus Action you become invisible until your next turn ends. You can do so as often as your Wisdom modifier (at least once) per Long Rest.",
  "feature/ranger/precise-hunter":
    "Your attack rolls against the creature that bears your Hunter's Mark have Advantage.",
  "feature/ranger/feral-senses":
    "You have Blindsight to 30 feet: within that distance you perceive without eyes, in any darkness.",
  "feature/ranger/foe-slayer":
    "Your Hunter's Mark deals 1d10 extra damage with each hit rather than 1d6.",
  "feature/hunter/hunters-lore":
    "You see the nature of your prey: you know every Immunity, Resistance and Vulnerability of the creature under your Hunter's Mark, or that it has none.",
  "feature/hunter/hunters-prey":
    "Choose one and, if you like, change it after any Short or Long Rest. Colossus Slayer: once per turn, a weapon hit deals 1d8 more to a target that has already lost Hit Points. Horde Breaker: one time on each turn of yours, after attacking with a weapon, you attack again with it, against someone else within 5 feet of the first target, in reach or range, whom you have not attacked this turn.",
  "feature/hunter/defensive-tactics":
    "Choose one and, if you like, change it after any Short or Long Rest. Escape the Horde: Opportunity Attacks against you have Disadvantage. Multiattack Defense: once a creature has hit you, all its further attack rolls against you that turn have Disadvantage.",
  "feature/hunter/superior-hunters-prey":
    "Once per turn, when you damage the creature under your Hunter's Mark, the mark's extra damage can also strike another creature you see within 30 feet of it.",
  "feature/hunter/superior-hunters-defense":
    "When you take damage, use your Reaction: you have Resistance to this damage, and to more of its type, until the current turn is over.",
  "feature/rogue/expertise":
    "Choose 2 skills you are proficient in: your Proficiency Bonus counts double there. At level 6 you choose 2 more. Sleight of Hand and Stealth fit a Rogue well.",
  "feature/rogue/sneak-attack":
    "Once per turn, when you hit with a Finesse or Ranged weapon and the roll had Advantage, you deal 1d6 more damage of the weapon's type. You can do without Advantage if an ally who is not incapacitated stands within 5 feet of the target and your roll has no Disadvantage. At higher levels: the class table gives more dice.",
  "feature/rogue/thieves-cant":
    "You know Thieves' Cant, the code of those who live beyond the law, and one more language that you choose.",
  "feature/rogue/cunning-action":
    "On each of your turns you can Dash, Disengage or Hide with a Bonus Action.",
  "feature/rogue/steady-aim":
    "If you have not moved this turn, a Bonus Action gives you Advantage on your next attack roll of the turn. After that your Speed is 0 until the turn is over.",
  "feature/rogue/cunning-strike":
    "When you deal Sneak Attack damage you may give up some of its dice, before rolling, for an effect that comes right after the damage. Saves are against a DC of 8 + Dexterity modifier + Proficiency Bonus. Poison (1d6; needs a Poisoner's Kit on you): the target makes a Constitution saving throw or is poisoned for 1 minute, with a new save as each of its turns ends. Trip (1d6): a target of Large size or less makes a Dexterity saving throw or falls prone. Withdraw (1d6): you move up to half your Speed at once, without provoking Opportunity Attacks.",
  "feature/rogue/uncanny-dodge":
    "When an attacker in your sight hits you, use your Reaction and take only half of its damage, rounded down.",
  "feature/rogue/evasion":
    "Where a Dexterity saving throw would halve damage for you, success now means no damage at all, and failure means half. It does not work while you are incapacitated.",
  "feature/rogue/reliable-talent":
    "On a check with a skill or tool in which you are proficient, a d20 that shows 9 or less counts as 10.",
  "feature/rogue/improved-cunning-strike":
    "One Sneak Attack can now carry 2 Cunning Strike effects; you pay the dice of both.",
  "feature/rogue/devious-strikes":
    "Cunning Strike offers three more effects. Daze (2d6): the target makes a Constitution saving throw or has to choose on its next turn: move, act, or use its Bonus Action, only one of them. Knock Out (6d6): it makes a Constitution saving throw or is unconscious for 1 minute, until it takes damage, with a new save as each of its turns ends. Obscure (3d6): it makes a Dexterity saving throw or is blinded until its next turn ends.",
  "feature/rogue/slippery-mind":
    "You become proficient in the Wisdom saving throw and the Charisma saving throw.",
  "feature/rogue/elusive":
    "As long as you are not incapacitated, no attack roll against you ever has Advantage.",
  "feature/rogue/stroke-of-luck":
    "When a check, an attack or a save of yours fails, you can make its die a 20. Once per Short or Long Rest.",
  "feature/thief/fast-hands":
    "A Bonus Action suffices for one of these: a Sleight of Hand check (Dexterity) for a pocket or, with Thieves' Tools, for a lock or a trap; the Utilize action; or the Magic action where a magic item asks for it.",
  "feature/thief/second-story-work":
    "You climb as fast as you walk. For the length of your jumps you may use Dexterity in place of Strength.",
  "feature/thief/supreme-sneak":
    "Cunning Strike offers Stealth Attack (1d6): if you are invisible by the Hide action, this attack does not reveal you, provided that you end the turn behind Three-Quarters or Total Cover.",
  "feature/thief/use-magic-device":
    "You can be attuned to 4 magic items. When you use a property that costs charges, roll 1d6: on a 6 no charge is spent. And you can use any Spell Scroll, with Intelligence as its ability: a cantrip or level 1 spell always works, a higher one first needs an Intelligence (Arcana) check of DC 10 + the spell's level, and if that fails, the scroll crumbles.",
  "feature/thief/thiefs-reflexes":
    "In the first round of every fight you have 2 turns: one at your Initiative, the other at your Initiative minus 10.",
  "feature/sorcerer/innate-sorcery":
    "As a Bonus Action you unleash your magic for 1 minute: the save DC of your Sorcerer spells is 1 higher, and their attack rolls have Advantage. 2 uses per Long Rest.",
  "feature/sorcerer/font-of-magic":
    "You have 2 Sorcery Points, later as many as the class table says and never more; a Long Rest refills them. They pay for Metamagic and other features. A spell slot gives as many points as its level, with no action. As a Bonus Action you can make a slot from points, up to level 5, which vanishes after a Long Rest: level 1 costs 2 points (Sorcerer level 2), level 2 costs 3 (level 3), level 3 costs 5 (level 5), level 4 costs 6 (level 7), level 5 costs 7 (level 9).",
  "feature/sorcerer/metamagic":
    "You know 2 Metamagic options and pay their Sorcery Points as you cast. A spell takes only one of them, unless the option says otherwise. You learn 2 more at level 10 and 2 at level 17, and may swap one at each Sorcerer level.",
  "feature/sorcerer/sorcerous-restoration":
    "At the end of a Short Rest you can regain Sorcery Points, up to half your Sorcerer level rounded down. Once per Long Rest.",
  "feature/sorcerer/sorcery-incarnate":
    "With no Innate Sorcery left, you can still begin it with its Bonus Action by paying 2 Sorcery Points. And while it is active, each of your spells takes up to 2 Metamagic options.",
  "feature/sorcerer/arcane-apotheosis":
    "During Innate Sorcery, you get one Metamagic option free of Sorcery Points every turn of yours.",
  "option/sorcerer/metamagic/careful-spell":
    "For 1 Sorcery Point you spare some of those who must save against your spell, as many as your Charisma modifier (at least one). They succeed automatically, and where success would mean half damage they take none.",
  "option/sorcerer/metamagic/distant-spell":
    "For 1 Sorcery Point a spell with a range of 5 feet or more reaches twice as far, or a spell of touch reaches 30 feet.",
  "option/sorcerer/metamagic/empowered-spell":
    "When you roll a spell's damage, 1 Sorcery Point lets you roll again as many of its dice as your Charisma modifier (at least one); the new results count. It goes together with another Metamagic option on the same spell.",
  "option/sorcerer/metamagic/extended-spell":
    "For 1 Sorcery Point a spell that lasts 1 minute or more lasts twice as long, at most 24 hours. If it needs Concentration, you have Advantage on saves to keep it.",
  "option/sorcerer/metamagic/heightened-spell":
    "For 2 Sorcery Points, one target of your spell has Disadvantage on its saves against it.",
  "option/sorcerer/metamagic/quickened-spell":
    "For 2 Sorcery Points a spell that takes an action takes a Bonus Action instead. You cannot do this on a turn in which you have already cast a spell of level 1 or higher, and you cannot cast another such spell afterwards that turn.",
  "option/sorcerer/metamagic/seeking-spell":
    "When the attack roll of your spell misses, 1 Sorcery Point lets you roll the d20 again; the new result counts. It goes together with another Metamagic option on the same spell.",
  "option/sorcerer/metamagic/subtle-spell":
    "For 1 Sorcery Point you cast without word or gesture, and without Material components unless they have a price or are used up.",
  "option/sorcerer/metamagic/transmuted-spell":
    "For 1 Sorcery Point you change the damage type of a spell into another one out of acid, cold, fire, lightning, poison and thunder damage, if it deals one of these.",
  "option/sorcerer/metamagic/twinned-spell":
    "If a spell can take one more target when cast with a higher slot, such as Charm Person, 1 Sorcery Point makes it count as 1 level higher.",
  "feature/draconic-sorcery/draconic-resilience":
    "Your Hit Point maximum rises by 3 now and by 1 with every Sorcerer level after that. Scales cover parts of you: without armor your Armor Class is 10 plus Dexterity modifier plus Charisma modifier.",
  "feature/draconic-sorcery/draconic-spells":
    "These spells are always prepared for you, in addition to the others. From Sorcerer level 3: Chromatic Orb, Alter Self, Dragon's Breath, Command. From 5: Fear, Fly. From 7: Arcane Eye, Charm Monster. From 9: Legend Lore, Summon Dragon.",
  "feature/draconic-sorcery/elemental-affinity":
    "Choose acid, cold, fire, poison or lightning. Against it you have Resistance, and when a spell of yours deals it, add your Charisma modifier to one of its damage rolls.",
  "feature/draconic-sorcery/dragon-wings":
    "As a Bonus Action you grow wings for 1 hour, or until you fold them away, and fly at 60 feet. Once per Long Rest, or again for 3 Sorcery Points.",
  "feature/draconic-sorcery/dragon-companion":
    "You cast Summon Dragon without its Material component, and once per Long Rest also without a slot. Each time, you may do without Concentration; the spell then lasts 1 minute.",
  "feature/warlock/eldritch-invocations":
    "You learn an Eldritch Invocation, such as Pact of the Tome, and more of them at the levels of the class table. A prerequisite (say Warlock level 5) must be met when you choose. With each Warlock level you can exchange one, unless another invocation builds on it. You take each only once, save where its text says otherwise.",
  "feature/warlock/pact-magic":
    "You cast Warlock spells with Charisma and may use an Arcane Focus. You know 2 cantrips (Eldritch Blast and Prestidigitation, say), gain one more at levels 4 and 10, and may swap one with each Warlock level. You have few slots, all of the same level (see the class table, up to level 5), and they come back with a Short or Long Rest. At level 5, for instance, you hold 2 slots of level 3, and even Charm Person (level 1) is cast with them at level 3. You begin with 2 prepared level 1 spells (Charm Person and Hex, say); their number grows, with spells up to your slot level, so at level 6 you may pick one of levels 1 to 3, and with each Warlock level you may exchange one. Spells that a feature keeps always prepared do not count.",
  "feature/warlock/magical-cunning":
    "A rite of 1 minute gives back Pact Magic slots, at most half of all you have, rounded up. Once per Long Rest.",
  "feature/warlock/contact-patron":
    "Contact Other Plane is always prepared for you. Once per Long Rest you cast it without a slot to speak with your patron, and its saving throw succeeds by itself.",
  "feature/warlock/mystic-arcanum":
    "Choose a level 6 Warlock spell as your arcanum: you cast it once per Long Rest without a slot. You gain another in the same way at level 13 (a level 7 spell), level 15 (a level 8 spell) and level 17 (a level 9 spell). With each Warlock level you may exchange one for another of its level.",
  "feature/warlock/eldritch-master":
    "Your Magical Cunning now gives back every Pact Magic slot you have spent.",
  "option/warlock/eldritch-invocations/agonizing-blast":
    "Choose a Warlock cantrip of yours that deals damage: your Charisma modifier adds to its damage rolls. Needs Warlock level 2; can be taken again for other cantrips.",
  "option/warlock/eldritch-invocations/armor-of-shadows":
    "You cast Mage Armor on yourself at will, without a slot.",
  "option/warlock/eldritch-invocations/ascendant-step":
    "You cast Levitate on yourself at will, without a slot. Needs Warlock level 5.",
  "option/warlock/eldritch-invocations/devils-sight":
    "To 120 feet, Dim Light and Darkness, even magical darkness, are no hindrance to your sight. Needs Warlock level 2.",
  "option/warlock/eldritch-invocations/devouring-blade":
    "Thirsting Blade now gives 2 extra attacks, so you strike three times with your pact weapon. Needs Warlock level 12 and Thirsting Blade.",
  "option/warlock/eldritch-invocations/eldritch-mind":
    "You roll the Constitution saving throw that keeps up Concentration with Advantage.",
  "option/warlock/eldritch-invocations/eldritch-smite":
    "Once per turn, when your pact weapon hits, you may spend a Pact Magic slot: 1d8 more force damage, and 1d8 for each level of the slot. A target of Huge size or less also falls prone, if you like. Needs Warlock level 5 and Pact of the Blade.",
  "option/warlock/eldritch-invocations/eldritch-spear":
    "Choose a Warlock cantrip of yours that deals damage and reaches 10 feet or more: it reaches 30 feet further per Warlock level. Needs Warlock level 2; can be taken again for other cantrips.",
  "option/warlock/eldritch-invocations/fiendish-vigor":
    "You cast False Life on yourself at will, without a slot, and its die always counts as the highest face. Needs Warlock level 2.",
  "option/warlock/eldritch-invocations/gaze-of-two-minds":
    "With a Bonus Action you touch somebody willing and share all that this creature perceives until your next turn ends; a Bonus Action on each later turn keeps this up, on the same plane. You have its special senses meanwhile, and while no more than 60 feet part the 2 of you, your spells may start from its space. Needs Warlock level 5.",
  "option/warlock/eldritch-invocations/gift-of-the-depths":
    "You breathe under water and swim as fast as you walk. Once per Long Rest you cast Water Breathing without a slot. Needs Warlock level 5.",
  "option/warlock/eldritch-invocations/gift-of-the-protectors":
    "A page in your Book of Shadows takes names, as many as your Charisma modifier (at least one); a creature writes its own with an action, if you allow it. When one of them drops to 0 Hit Points without dying outright, it has 1 Hit Point instead; this works once for all of them per Long Rest of yours. A Magic action and a touch erase a name. Needs Warlock level 9 and Pact of the Tome.",
  "option/warlock/eldritch-invocations/investment-of-the-chain-master":
    "The familiar of your Find Familiar flies or swims at 40 feet, as you choose. With a Bonus Action you have it take the Attack action. Where it deals bludgeoning, piercing or slashing damage, you may make it necrotic or radiant damage. Saves against it use your spell DC, and when it takes damage, your Reaction gives it Resistance. Needs Warlock level 5 and Pact of the Chain.",
  "option/warlock/eldritch-invocations/lessons-of-the-first-ones":
    "An elder being teaches you an Origin feat of your choice. Needs Warlock level 2; can be taken again for other Origin feats.",
  "option/warlock/eldritch-invocations/lifedrinker":
    "Once per turn, when your pact weapon hits, it deals 1d6 more necrotic, psychic or radiant damage, as you choose. You may also spend one Hit Die: you regain its roll plus your Constitution modifier, at least 1 Hit Point. Needs Warlock level 9 and Pact of the Blade.",
  "option/warlock/eldritch-invocations/mask-of-many-faces":
    "You cast Disguise Self at will, without a slot. Needs Warlock level 2.",
  "option/warlock/eldritch-invocations/master-of-myriad-forms":
    "You cast Alter Self at will, without a slot. Needs Warlock level 5.",
  "option/warlock/eldritch-invocations/misty-visions":
    "You cast Silent Image at will, without a slot. Needs Warlock level 2.",
  "option/warlock/eldritch-invocations/one-with-shadows":
    "In Dim Light or Darkness you cast Invisibility on yourself at will, without a slot. Needs Warlock level 5.",
  "option/warlock/eldritch-invocations/otherworldly-leap":
    "You cast Jump on yourself at will, without a slot. Needs Warlock level 2.",
  "option/warlock/eldritch-invocations/pact-of-the-blade":
    "With a Bonus Action you call a Simple or Martial Melee weapon into your hand, or bond with a magic weapon you touch (not one that someone else is attuned to or another Warlock holds). You are proficient with it, it is a focus for your spells, you may attack with Charisma, and it may deal necrotic, psychic or radiant damage rather than its own. The bond ends when you make another, when the weapon is over 5 feet away for 1 minute, or when you die; a called weapon then vanishes.",
  "option/warlock/eldritch-invocations/pact-of-the-chain":
    "You learn Find Familiar and cast it as a Magic action without a slot. Besides the usual shapes your familiar may be an Imp, Quasit, Pseudodragon, Skeleton, Sprite, Venomous Snake or Sphinx of Wonder. When you take the Attack action you may give up one attack so that the familiar makes one with its Reaction.",
  "option/warlock/eldritch-invocations/pact-of-the-tome":
    "Finishing a Short or Long Rest, you may call your Book of Shadows, which only you can read; calling a new one, or your death, undoes the old. Choose 3 cantrips and 2 level 1 Rituals from any lists, not already prepared: while you carry the book you have them prepared as Warlock spells. The book is also a focus for your spells.",
  "option/warlock/eldritch-invocations/repelling-blast":
    "Choose a Warlock cantrip of yours with an attack roll: when it hits someone of Large size or less, you may push that creature up to 10 feet straight back. Needs Warlock level 2; can be taken again for other cantrips.",
  "option/warlock/eldritch-invocations/thirsting-blade":
    "With the Attack action you strike 2 times with your pact weapon rather than once. Needs Warlock level 5 and Pact of the Blade.",
  "option/warlock/eldritch-invocations/visions-of-distant-realms":
    "You cast Arcane Eye at will, without a slot. Needs Warlock level 9.",
  "option/warlock/eldritch-invocations/whispers-of-the-grave":
    "You cast Speak with Dead at will, without a slot. Needs Warlock level 7.",
  "option/warlock/eldritch-invocations/witch-sight":
    "You have Truesight to 30 feet. Needs Warlock level 15.",
  "feature/fiend-patron/dark-ones-blessing":
    "When you bring an enemy to 0 Hit Points, or anyone does so within 10 feet of you, you gain Temporary Hit Points: Charisma modifier plus Warlock level, at least 1.",
  "feature/fiend-patron/fiend-spells":
    "These spells are always prepared for you, in addition to the others. From Warlock level 3: Burning Hands, Command, Scorching Ray, Suggestion. From 5: Fireball, Stinking Cloud. From 7: Fire Shield, Wall of Fire. From 9: Geas, Insect Plague.",
  "feature/fiend-patron/dark-ones-own-luck":
    "When you make an ability check or saving throw you may add 1d10, even after seeing the die but before anything comes of it, once per roll. You can do so as often as your Charisma modifier (at least once) per Long Rest.",
  "feature/fiend-patron/fiendish-resilience":
    "After each Short or Long Rest you choose a damage type, any but force, and have Resistance to that damage until you choose anew.",
  "feature/fiend-patron/hurl-through-hell":
    "Once per turn, when your attack hits, you may hurl the target through the hells. It makes a Charisma saving throw against your spell DC; on a failure it vanishes, takes 8d10 psychic damage unless it is a Fiend, and is incapacitated until your next turn ends, when it is back in its place or as near as possible. Once per Long Rest, or again for a Pact Magic slot.",
  "feature/wizard/spellcasting":
    "You cast Wizard spells with Intelligence; your spellbook or an Arcane Focus serves as the focus. You know 3 cantrips (Light, Mage Hand, Ray of Frost, say), gain one more at levels 4 and 10, and may swap one after each Long Rest. Your spellbook weighs 3 pounds, has 100 pages and can be read by you or by means of Identify; it begins with 6 level 1 spells and each Wizard level adds 2, of levels you have slots for. Spells of level 1+ cost a slot, and a Long Rest brings all slots back. From the book you prepare 4 spells at first and more by the class table (6 of levels 1 and 2 at level 3, for example), and after each Long Rest you may choose anew. Spells that a feature keeps always prepared do not count.",
  "feature/wizard/ritual-adept":
    "Any Ritual that stands in your spellbook can be cast as a Ritual straight from the page, prepared or not; you need to read from the book as you do it.",
  "feature/wizard/arcane-recovery":
    "Once per Long Rest, when you finish a Short Rest, you recover spent slots whose levels add up to half your Wizard level, rounded up, none of level 6 or above. At Wizard level 4, for example: one level 2 slot, or 2 of level 1.",
  "feature/wizard/scholar":
    "Choose a skill in which you are proficient, out of Arcana, History, Investigation, Medicine, Nature and Religion: you have Expertise in it.",
  "feature/wizard/memorize-spell":
    "At the end of a Short Rest you may swap one prepared Wizard spell of level 1+ for another out of your spellbook.",
  "feature/wizard/spell-mastery":
    "Choose one spell of level 1 and one of level 2 from your spellbook that take an action to cast. They are always prepared and you cast them at that level without a slot, as often as you like; at a higher level they cost a slot. After a Long Rest you may swap one of them for another of its level.",
  "feature/wizard/signature-spells":
    "Choose 2 level 3 spells in your spellbook. They are always prepared, and you cast each once at level 3 without a slot between Short or Long Rests; at a higher level they cost a slot.",
  "feature/evoker/evocation-savant":
    "You add 2 Evocation spells of level 2 or lower to your spellbook at no cost. Each time you gain slots of a new level, one more Evocation spell of a level you can cast joins them for free.",
  "feature/evoker/potent-cantrip":
    "When a damaging cantrip of yours misses, or its target succeeds on the save, the target still takes half of the damage, but nothing else of the cantrip.",
  "feature/evoker/sculpt-spells":
    "When your Evocation spell strikes creatures you can see, you pick 1 plus the level of the spell of them. They succeed on their saves automatically, and where success would mean half damage they take none.",
  "feature/evoker/empowered-evocation":
    "Each time you cast a Wizard spell of Evocation, add your Intelligence modifier to one of its damage rolls.",
  "feature/evoker/overchannel":
    "When you cast a damaging Wizard spell with a slot of level 1 to 5, you may have it deal its maximum damage on that turn. The first time costs nothing. Every further time until you finish a Long Rest costs you 2d12 necrotic damage per level of the slot right afterwards, and 1d12 more per level with each repetition; neither Resistance nor Immunity helps against it.",
};
