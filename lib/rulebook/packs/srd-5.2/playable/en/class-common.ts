export const classCommon: Readonly<Record<string, string>> = {
  "feature/barbarian/ability-score-improvement":
    "Raise your ability scores with the Ability Score Improvement feat, or take any other feat whose prerequisites you meet. The same choice comes back at level 8, 12, and 16 of this class.",
  "feature/barbarian/epic-boon":
    "Pick an Epic Boon, or any other feat whose prerequisites you meet. If you are unsure, Boon of Irresistible Offense suits a Barbarian well.",
  "feature/barbarian/barbarian-subclass":
    "Choose your Barbarian subclass; this rulebook offers the Path of the Berserker. You get each of its features as soon as your Barbarian level reaches the level named for it, from now on and for good.",
  "feature/bard/ability-score-improvement":
    "Raise your ability scores with the Ability Score Improvement feat, or take any other feat whose prerequisites you meet. The same choice comes back at level 8, 12, and 16 of this class.",
  "feature/bard/epic-boon":
    "Pick an Epic Boon, or any other feat whose prerequisites you meet. If you are unsure, Boon of Spell Recall suits a Bard well.",
  "feature/bard/bard-subclass":
    "Choose your Bard subclass; this rulebook offers the College of Lore. You get each of its features as soon as your Bard level reaches the level named for it, from now on and for good.",
  "feature/cleric/ability-score-improvement":
    "Raise your ability scores with the Ability Score Improvement feat, or take any other feat whose prerequisites you meet. The same choice comes back at level 8, 12, and 16 of this class.",
  "feature/cleric/epic-boon":
    "Pick an Epic Boon, or any other feat whose prerequisites you meet. If you are unsure, Boon of Fate suits a Cleric well.",
  "feature/cleric/cleric-subclass":
    "Choose your Cleric subclass; this rulebook offers the Life Domain. You get each of its features as soon as your Cleric level reaches the level named for it, from now on and for good.",
  "feature/druid/ability-score-improvement":
    "Raise your ability scores with the Ability Score Improvement feat, or take any other feat whose prerequisites you meet. The same choice comes back at level 8, 12, and 16 of this class.",
  "feature/druid/epic-boon":
    "Pick an Epic Boon, or any other feat whose prerequisites you meet. If you are unsure, Boon of Dimensional Travel suits a Druid well.",
  "feature/druid/druid-subclass":
    "Choose your Druid subclass; this rulebook offers the Circle of the Land. You get each of its features as soon as your Druid level reaches the level named for it, from now on and for good.",
  "feature/fighter/ability-score-improvement":
    "Raise your ability scores with the Ability Score Improvement feat, or take any other feat whose prerequisites you meet. The same choice comes back at level 6, 8, 12, 14, and 16 of this class.",
  "feature/fighter/epic-boon":
    "Pick an Epic Boon, or any other feat whose prerequisites you meet. If you are unsure, Boon of Combat Prowess suits a Fighter well.",
  "feature/fighter/fighter-subclass":
    "Choose your Fighter subclass; this rulebook offers the Champion. You get each of its features as soon as your Fighter level reaches the level named for it, from now on and for good.",
  "feature/monk/ability-score-improvement":
    "Raise your ability scores with the Ability Score Improvement feat, or take any other feat whose prerequisites you meet. The same choice comes back at level 8, 12, and 16 of this class.",
  "feature/monk/epic-boon":
    "Pick an Epic Boon, or any other feat whose prerequisites you meet. If you are unsure, Boon of Irresistible Offense suits a Monk well.",
  "feature/monk/monk-subclass":
    "Choose your Monk subclass; this rulebook offers the Warrior of the Open Hand. You get each of its features as soon as your Monk level reaches the level named for it, from now on and for good.",
  "feature/paladin/ability-score-improvement":
    "Raise your ability scores with the Ability Score Improvement feat, or take any other feat whose prerequisites you meet. The same choice comes back at level 8, 12, and 16 of this class.",
  "feature/paladin/epic-boon":
    "Pick an Epic Boon, or any other feat whose prerequisites you meet. If you are unsure, Boon of Truesight suits a Paladin well.",
  "feature/paladin/paladin-subclass":
    "Choose your Paladin subclass; this rulebook offers the Oath of Devotion. You get each of its features as soon as your Paladin level reaches the level named for it, from now on and for good.",
  "feature/ranger/ability-score-improvement":
    "Raise your ability scores with the Ability Score Improvement feat, or take any other feat whose prerequisites you meet. The same choice comes back at level 8, 12, and 16 of this class.",
  "feature/ranger/epic-boon":
    "Pick an Epic Boon, or any other feat whose prerequisites you meet. If you are unsure, Boon of Dimensional Travel suits a Ranger well.",
  "feature/ranger/ranger-subclass":
    "Choose your Ranger subclass; this rulebook offers the Hunter. You get each of its features as soon as your Ranger level reaches the level named for it, from now on and for good.",
  "feature/rogue/ability-score-improvement":
    "Raise your ability scores with the Ability Score Improvement feat, or take any other feat whose prerequisites you meet. The same choice comes back at level 8, 10, 12, and 16 of this class.",
  "feature/rogue/epic-boon":
    "Pick an Epic Boon, or any other feat whose prerequisites you meet. If you are unsure, Boon of the Night Spirit suits a Rogue well.",
  "feature/rogue/rogue-subclass":
    "Choose your Rogue subclass; this rulebook offers the Thief. You get each of its features as soon as your Rogue level reaches the level named for it, from now on and for good.",
  "feature/sorcerer/ability-score-improvement":
    "Raise your ability scores with the Ability Score Improvement feat, or take any other feat whose prerequisites you meet. The same choice comes back at level 8, 12, and 16 of this class.",
  "feature/sorcerer/epic-boon":
    "Pick an Epic Boon, or any other feat whose prerequisites you meet. If you are unsure, Boon of Dimensional Travel suits a Sorcerer well.",
  "feature/sorcerer/sorcerer-subclass":
    "Choose your Sorcerer subclass; this rulebook offers the Draconic Sorcery. You get each of its features as soon as your Sorcerer level reaches the level named for it, from now on and for good.",
  "feature/warlock/ability-score-improvement":
    "Raise your ability scores with the Ability Score Improvement feat, or take any other feat whose prerequisites you meet. The same choice comes back at level 8, 12, and 16 of this class.",
  "feature/warlock/epic-boon":
    "Pick an Epic Boon, or any other feat whose prerequisites you meet. If you are unsure, Boon of Fate suits a Warlock well.",
  "feature/warlock/warlock-subclass":
    "Choose your Warlock subclass; this rulebook offers the Fiend Patron. You get each of its features as soon as your Warlock level reaches the level named for it, from now on and for good.",
  "feature/wizard/ability-score-improvement":
    "Raise your ability scores with the Ability Score Improvement feat, or take any other feat whose prerequisites you meet. The same choice comes back at level 8, 12, and 16 of this class.",
  "feature/wizard/epic-boon":
    "Pick an Epic Boon, or any other feat whose prerequisites you meet. If you are unsure, Boon of Spell Recall suits a Wizard well.",
  "feature/wizard/wizard-subclass":
    "Choose your Wizard subclass; this rulebook offers the Evoker. You get each of its features as soon as your Wizard level reaches the level named for it, from now on and for good. Your spellbook can also grow by copying: a level 1+ Wizard spell you find takes 2 hours and 50 GP for each of its levels, provided you could prepare a spell of that level. Copying one of your own spells into a spare book needs only 1 hour and 10 GP per level, and if the book is lost, you can write the spells you have prepared into a new one at that price.",
  "feature/barbarian/weapon-mastery":
    "Pick 2 kinds of Simple or Martial Melee weapons: with each of these you may use its mastery property when you attack. At the end of every Long Rest you may swap one of them for other kinds. Higher Barbarian levels add more kinds, as the class table says.",
  "feature/fighter/weapon-mastery":
    "Pick 3 kinds of Simple or Martial weapons: with each of these you may use its mastery property when you attack. At the end of every Long Rest you may swap one of them for other kinds. Higher Fighter levels add more kinds, as the class table says.",
  "feature/paladin/weapon-mastery":
    "Pick 2 kinds of weapons that you are proficient with: with each of these you may use its mastery property when you attack. At the end of every Long Rest you may swap them for other kinds.",
  "feature/ranger/weapon-mastery":
    "Pick 2 kinds of weapons that you are proficient with: with each of these you may use its mastery property when you attack. At the end of every Long Rest you may swap them for other kinds.",
  "feature/rogue/weapon-mastery":
    "Pick 2 kinds of weapons that you are proficient with: with each of these you may use its mastery property when you attack. At the end of every Long Rest you may swap them for other kinds.",
  "feature/barbarian/extra-attack":
    "With the Attack action on your turn, you make 2 attacks rather than 1. They may go against the same target or different ones, and you may move between them.",
  "feature/fighter/extra-attack":
    "With the Attack action on your turn, you make 2 attacks rather than 1. They may go against the same target or different ones, and you may move between them.",
  "feature/monk/extra-attack":
    "With the Attack action on your turn, you make 2 attacks rather than 1. They may go against the same target or different ones, and you may move between them.",
  "feature/paladin/extra-attack":
    "With the Attack action on your turn, you make 2 attacks rather than 1. They may go against the same target or different ones, and you may move between them.",
  "feature/ranger/extra-attack":
    "With the Attack action on your turn, you make 2 attacks rather than 1. They may go against the same target or different ones, and you may move between them.",
  "feature/bard/spellcasting":
    "You cast Bard spells with Charisma and may use a Musical Instrument as a focus. You know 2 cantrips (Dancing Lights and Vicious Mockery are a good start), gain another at levels 4 and 10, and may swap one whenever you gain a Bard level. Spells of level 1+ cost a slot of their level or higher; the class table tells how many slots you have, and a Long Rest brings all of them back. You begin with 4 prepared level 1 spells (for instance Charm Person, Color Spray, Dissonant Whispers, Healing Word), and the table says how many more you prepare later: at level 3 that makes 6 spells, level 1 or level 2 as you like. You can only prepare spells of levels you have slots for; spells that a feature keeps always prepared do not count. Each time you gain a Bard level you may swap one of the prepared spells.",
  "feature/cleric/spellcasting":
    "You cast Cleric spells with Wisdom and may use a Holy Symbol as a focus. You know 3 cantrips (Guidance, Sacred Flame and Thaumaturgy are a good start), gain another at levels 4 and 10, and may swap one whenever you gain a Cleric level. Spells of level 1+ cost a slot of their level or higher; the class table tells how many slots you have, and a Long Rest brings all of them back. You begin with 4 prepared level 1 spells (for instance Bless, Cure Wounds, Guiding Bolt, Shield of Faith), and the table says how many more you prepare later: at level 3 that makes 6 spells, level 1 or level 2 as you like. You can only prepare spells of levels you have slots for; spells that a feature keeps always prepared do not count. After a Long Rest you may change any of the prepared spells.",
  "feature/druid/spellcasting":
    "You cast Druid spells with Wisdom and may use a Druidic Focus as a focus. You know 2 cantrips (Druidcraft and Produce Flame are a good start), gain another at levels 4 and 10, and may swap one whenever you gain a Druid level. Spells of level 1+ cost a slot of their level or higher; the class table tells how many slots you have, and a Long Rest brings all of them back. You begin with 4 prepared level 1 spells (for instance Animal Friendship, Cure Wounds, Faerie Fire, Thunderwave), and the table says how many more you prepare later: at level 3 that makes 6 spells, level 1 or level 2 as you like. You can only prepare spells of levels you have slots for; spells that a feature keeps always prepared do not count. After a Long Rest you may change any of the prepared spells.",
  "feature/sorcerer/spellcasting":
    "You cast Sorcerer spells with Charisma and may use an Arcane Focus as a focus. You know 4 cantrips (Sorcerous Burst, Shocking Grasp, Light and Prestidigitation are a good start), gain another at levels 4 and 10, and may swap one whenever you gain a Sorcerer level. Spells of level 1+ cost a slot of their level or higher; the class table tells how many slots you have, and a Long Rest brings all of them back. You begin with 2 prepared level 1 spells (for instance Burning Hands, Detect Magic), and the table says how many more you prepare later: at level 3 that makes 6 spells, level 1 or level 2 as you like. You can only prepare spells of levels you have slots for; spells that a feature keeps always prepared do not count. Each time you gain a Sorcerer level you may swap one of the prepared spells.",
  "feature/paladin/spellcasting":
    "You cast Paladin spells with Charisma and may use a Holy Symbol as a focus. A spell costs a slot of its level or higher; the class table tells how many slots you have, and a Long Rest brings all of them back. You begin with 2 prepared level 1 spells (for instance Heroism, Searing Smite), and the table says how many more you prepare later: at level 5 that makes 6 spells, level 1 or level 2 as you like. You can only prepare spells of levels you have slots for; spells that a feature keeps always prepared do not count. After a Long Rest you may swap one prepared spell.",
  "feature/ranger/spellcasting":
    "You cast Ranger spells with Wisdom and may use a Druidic Focus as a focus. A spell costs a slot of its level or higher; the class table tells how many slots you have, and a Long Rest brings all of them back. You begin with 2 prepared level 1 spells (for instance Cure Wounds, Ensnaring Strike), and the table says how many more you prepare later: at level 5 that makes 6 spells, level 1 or level 2 as you like. You can only prepare spells of levels you have slots for; spells that a feature keeps always prepared do not count. After a Long Rest you may swap one prepared spell.",
};
