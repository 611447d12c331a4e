export const classesA: Readonly<Record<string, string>> = {
  "feature/barbarian/rage":
    "As a Bonus Action, unless you wear Heavy armor, you fly into a Rage. While it lasts you resist bludgeoning, piercing and slashing damage (Resistance), roll Strength checks and each Strength saving throw with Advantage, and your attacks that use Strength (weapon or Unarmed Strike) deal your Rage Damage on top. You can neither cast spells nor concentrate. The Rage runs to the end of your next turn; each turn you can prolong it by one more round by attacking an enemy, forcing an enemy to save, or spending a Bonus Action, up to 10 minutes in all. It stops early if you are incapacitated or put on Heavy armor. The class table gives your number of Rages: a Short Rest restores 1, a Long Rest all of them.",
  "feature/barbarian/unarmored-defense":
    "When you wear no armor, your Armor Class is 10 plus Dexterity modifier plus Constitution modifier. A Shield still adds its bonus.",
  "feature/barbarian/danger-sense":
    "You roll Dexterity saving throws with Advantage, for traps, blasts and anything else. Only while you are incapacitated does this sense fail you.",
  "feature/barbarian/reckless-attack":
    "Before your first attack roll of your turn, you may choose to attack recklessly. Until your next turn starts, all your Strength-based attack rolls have Advantage, and so do all attack rolls against you.",
  "feature/barbarian/primal-knowledge":
    "You become proficient in one more skill from the list that Barbarians choose from at level 1. While you rage, you may also roll any Acrobatics, Intimidation, Perception, Stealth or Survival check with Strength instead of its usual ability.",
  "feature/barbarian/fast-movement":
    "Your Speed is 10 feet higher as long as you do not wear Heavy armor.",
  "feature/barbarian/feral-instinct":
    "You always roll Initiative with Advantage: throw the die twice and keep the better.",
  "feature/barbarian/instinctive-pounce":
    "The Bonus Action that starts your Rage also lets you move up to half your Speed, beyond your normal movement.",
  "feature/barbarian/brutal-strike":
    "When you attack recklessly, you can give up all Advantage on one Strength attack of your turn, provided that it has no Disadvantage. If it hits, it deals 1d10 more damage of its own type and you choose one effect. Forceful Blow: you shove the target 15 feet straight back and may follow it, half your Speed at most, and nobody gets an Opportunity Attack for that. Hamstring Blow: the target loses 15 feet of Speed until your next turn begins; a second hamstring only replaces the first.",
  "feature/barbarian/relentless-rage":
    "If damage takes you to 0 Hit Points during a Rage without killing you outright, roll a Constitution saving throw against DC 10. With a success you stay up with Hit Points equal to 2 times your Barbarian level. Each further use raises that number by 5; a Short or Long Rest sets it back to 10.",
  "feature/barbarian/improved-brutal-strike":
    "Brutal Strike offers two more effects. Staggering Blow: the target rolls its next saving throw with Disadvantage and makes no Opportunity Attacks until your next turn begins. Sundering Blow: the next attack roll that someone else makes against the target before your next turn gets +5; only one such bonus counts for a roll. At level 17 Brutal Strike deals 2d10 extra damage, and you apply 2 different effects at once.",
  "feature/barbarian/persistent-rage":
    "On rolling Initiative you may refill all of your Rages; then you need a Long Rest before you can do so again. Your Rage now simply lasts 10 minutes with nothing to prolong it. Being incapacitated no longer stops it; only falling unconscious or putting on Heavy armor does.",
  "feature/barbarian/indomitable-might":
    "Whenever the total of your Strength check or Strength saving throw comes out below your Strength score, you may use the score itself as the total.",
  "feature/barbarian/primal-champion":
    "Your Strength and your Constitution each rise by 4. They can go as high as 25.",
  "feature/path-of-the-berserker/frenzy":
    "When you attack recklessly during a Rage, the first target that you hit with a Strength attack on your turn takes extra damage: a d6 for each point of your Rage Damage bonus, so 2d6 at first. The type is that of the weapon or Unarmed Strike.",
  "feature/path-of-the-berserker/mindless-rage":
    "While you rage you cannot be charmed or frightened. If you already are when the Rage begins, the charmed or frightened condition ends.",
  "feature/path-of-the-berserker/retaliation":
    "When a creature within 5 feet of you deals damage to you, you can use your Reaction for one melee attack against it, armed or unarmed.",
  "feature/path-of-the-berserker/intimidating-presence":
    "As a Bonus Action you terrify those you choose in a 30-foot Emanation around you. Each makes a Wisdom saving throw against DC 8 + Strength modifier + Proficiency Bonus; whoever fails is frightened for 1 minute and repeats the save whenever one of its turns ends, to shake it off. You can do this once per Long Rest, or again by giving up one use of Rage.",
  "feature/bard/bardic-inspiration":
    "As a Bonus Action you give a Bardic Inspiration die to another creature within 60 feet that sees or hears you; nobody holds more than one. Once in the following hour, when that creature fails a check, attack or save (any d20 Test), it may roll the die and add it to the d20, which can still turn failure into success; the die is then spent. You have as many uses as your Charisma modifier (at least one) and get them all back after a Long Rest. At higher levels: the die starts as a d6 and becomes d8 at level 5, d10 at level 10, d12 at level 15.",
  "feature/bard/expertise":
    "Choose 2 skills you are proficient in: your Proficiency Bonus counts double there. At level 9 you choose 2 more. Performance and Persuasion fit a Bard well.",
  "feature/bard/jack-of-all-trades":
    "When a check calls for a skill in which you lack proficiency and your Proficiency Bonus is not in it otherwise, add half of that bonus, rounded down.",
  "feature/bard/font-of-inspiration":
    "A Short Rest, like a Long Rest, now gives back all your uses of Bardic Inspiration. You can also trade a spell slot of any level for one use, at no cost of action.",
  "feature/bard/countercharm":
    "When a save against being charmed or frightened fails, your own or that of somebody within 30 feet, you can use your Reaction to have that save rolled again with Advantage.",
  "feature/bard/magical-secrets":
    "From now on, whenever your number of prepared Bard spells grows, you may pick the new ones from the lists of Bard, Cleric, Druid and Wizard, and the same goes for spells you swap. All of them are Bard spells for you.",
  "feature/bard/superior-inspiration":
    "If you have fewer than 2 uses of Bardic Inspiration when you roll Initiative, you come up to 2.",
  "feature/bard/words-of-creation":
    "Power Word Heal and Power Word Kill are always prepared for you. When you cast one of these 2 spells, it can also reach a second creature no more than 10 feet away from the first.",
  "feature/college-of-lore/bonus-proficiencies":
    "You become proficient in 3 skills, whichever you like.",
  "feature/college-of-lore/cutting-words":
    "When a creature you see within 60 feet rolls damage, or succeeds on an attack roll or ability check, you can use your Reaction and one Bardic Inspiration. Roll the die and take the result off that roll: less damage, or perhaps a failure after all.",
  "feature/college-of-lore/magical-discoveries":
    "Learn 2 spells from the lists of Cleric, Druid or Wizard, in any combination: cantrips, or spells of levels you have slots for. They stay prepared for good. With every Bard level you may exchange one for another that fits.",
  "feature/college-of-lore/peerless-skill":
    "When your own ability check or attack roll fails, you can roll a Bardic Inspiration die and add it to the d20. If that makes it a success, the use is spent; if it still fails, you keep the use.",
  "feature/cleric/divine-order":
    "Choose your calling. Protector: you are proficient with Martial weapons and trained in Heavy armor. Thaumaturge: you know 1 extra Cleric cantrip and add your Wisdom modifier (at least +1) to Intelligence checks for Arcana and Religion.",
  "feature/cleric/channel-divinity":
    "You start with 2 uses; a Short Rest restores one, a Long Rest all, and higher levels add more. Saves are against your Cleric spell DC. Divine Spark (Magic action): aim your Holy Symbol at somebody else whom you see within 30 feet and roll 1d8 + Wisdom modifier. It either regains that many Hit Points or makes a Constitution saving throw: necrotic or radiant damage of that amount on a failure, half on a success. The dice become 2d8 at level 7, 3d8 at level 13 and 4d8 at level 18. Turn Undead (Magic action): each Undead you choose within 30 feet makes a Wisdom saving throw; on a failure it is frightened and incapacitated for 1 minute and flees from you as far as it can. It ends early when the creature takes damage, or when you are incapacitated or dead.",
  "feature/cleric/sear-undead":
    "When you use Turn Undead, also roll d8s, as many as your Wisdom modifier (at least 1d8). Every Undead that fails its save takes the total as radiant damage, and this damage does not break the turning.",
  "feature/cleric/blessed-strikes":
    "Choose one. Divine Strike: one weapon hit on each of your turns deals 1d8 more damage, necrotic or radiant as you like. Potent Spellcasting: the damage of all your Cleric cantrips rises by your Wisdom modifier.",
  "feature/cleric/divine-intervention":
    "As a Magic action you call on your god: choose a Cleric spell, at most level 5 and not one cast as a Reaction, and cast it at once, with no slot and no Material components. Then you need a Long Rest before the next call.",
  "feature/cleric/improved-blessed-strikes":
    "Your Blessed Strikes option grows. Divine Strike now deals 2d8 extra. Potent Spellcasting: when your Cleric cantrip damages a creature, you or someone within 60 feet of you gains Temporary Hit Points equal to 2 times your Wisdom modifier.",
  "feature/cleric/greater-divine-intervention":
    "Divine Intervention can now be the Wish spell. If you choose it, you cannot use Divine Intervention again before you have finished 2d4 Long Rests.",
  "feature/life-domain/disciple-of-life":
    "When a spell you cast with a slot heals a creature, that creature regains extra Hit Points on the same turn: 2 plus the level of the slot.",
  "feature/life-domain/life-domain-spells":
    "These spells are always prepared for you, in addition to the others. From Cleric level 3: Aid, Bless, Cure Wounds, Lesser Restoration. From 5: Mass Healing Word, Revivify. From 7: Aura of Life, Death Ward. From 9: Greater Restoration, Mass Cure Wounds.",
  "feature/life-domain/preserve-life":
    "As a Magic action, spend one Channel Divinity and raise your Holy Symbol: you have 5 Hit Points per Cleric level to hand out. Share them among Bloodied creatures within 30 feet, yourself included. Nobody can be brought above half of their Hit Point maximum in this way.",
  "feature/life-domain/blessed-healer":
    "Right after a spell you cast with a slot heals somebody other than you, you too regain Hit Points: 2 plus the level of that slot.",
  "feature/life-domain/supreme-healing":
    "Healing dice of your spells and your Channel Divinity are no longer rolled: each counts as its highest face. Where a spell heals 2d6, you restore 12.",
  "feature/druid/druidic":
    "You know Druidic and always have Speak with Animals prepared. In Druidic you can leave hidden signs that anyone who knows the tongue notices at once. Others need a DC 15 Intelligence (Investigation) check to see that something is there, and magic to understand it.",
  "feature/druid/primal-order":
    "Choose your calling. Magician: you know 1 extra Druid cantrip and add your Wisdom modifier (at least +1) to Intelligence checks for Arcana and Nature. Warden: you are proficient with Martial weapons and trained in Medium armor.",
  "feature/druid/wild-shape":
    "As a Bonus Action you turn into a Beast whose form you know, for hours equal to half your Druid level. It ends when you leave it with a Bonus Action, shape-shift again, become incapacitated, or die. You have 2 uses (more at higher levels); a Short Rest gives back 1, a Long Rest all. You know 4 forms of CR 1/4 or less without a Fly Speed; at level 4 it is 6 forms up to CR 1/2, at level 8 it is 8 forms up to CR 1, flying ones included, and after a Long Rest you may swap one. In a form you have the Beast's statistics, and as many Temporary Hit Points as you have Druid levels, but keep your own Hit Points and Hit Dice, creature type, Intelligence, Wisdom, Charisma, class features, feats, languages and proficiencies, and use the better modifier where both have one. You can talk, but not cast spells; a spell you already concentrate on goes on. Your gear drops, merges with you and does nothing, or is worn if the GM finds that it fits.",
  "feature/druid/wild-companion":
    "As a Magic action you spend a use of Wild Shape or a spell slot and cast Find Familiar without its Material components. The familiar is a Fey and leaves you when you finish a Long Rest.",
  "feature/druid/wild-resurgence":
    "Once on each of your turns, when Wild Shape is used up, you may spend a spell slot to get one use back, with no action. The other way round, you may turn one use of Wild Shape into a level 1 slot, once per Long Rest.",
  "feature/druid/elemental-fury":
    "Choose one. Potent Spellcasting: the damage of all your Druid cantrips rises by your Wisdom modifier. Primal Strike: one hit on each of your turns, with a weapon or in a Wild Shape form, deals 1d8 more cold, fire, lightning or thunder damage, chosen as you hit.",
  "feature/druid/improved-elemental-fury":
    "Your Elemental Fury option grows. Potent Spellcasting: your Druid cantrips that reach 10 feet or more reach 300 feet further. Primal Strike: the extra damage is now 2d8.",
  "feature/druid/beast-spells":
    "You can now cast your spells while in a Wild Shape form. Only spells whose Material component has a price or is used up stay out of reach.",
  "feature/druid/archdruid":
    "When you roll Initiative with no Wild Shape left, you get one use back. Once per Long Rest you can turn uses of Wild Shape into one spell slot, with no action: each use is worth 2 levels, so 2 uses make a level 4 slot. And you age slowly: 10 years weigh on you like a single one.",
  "feature/circle-of-the-land/circle-of-the-land-spells":
    "After every Long Rest you choose a land, and its spells up to your Druid level are prepared for you. Arid: Blur, Burning Hands, Fire Bolt at 3; Fireball at 5; Blight at 7; Wall of Stone at 9. Polar: Fog Cloud, Hold Person, Ray of Frost at 3; Sleet Storm at 5; Ice Storm at 7; Cone of Cold at 9. Temperate: Misty Step, Shocking Grasp, Sleep at 3; Lightning Bolt at 5; Freedom of Movement at 7; Tree Stride at 9. Tropical: Acid Splash, Ray of Sickness, Web at 3; Stinking Cloud at 5; Polymorph at 7; Insect Plague at 9.",
  "feature/circle-of-the-land/lands-aid":
    "As a Magic action, spend a use of Wild Shape and pick a point within 60 feet; flowers and thorns burst from it in a 10-foot-radius Sphere. Each creature you choose there makes a Constitution saving throw against your spell DC: 2d6 necrotic damage on a failure, half on a success. One creature of your choice in the area also regains 2d6 Hit Points. At higher levels: both grow by 1d6, to 3d6 at level 10 and to 4d6 at level 14.",
  "feature/circle-of-the-land/natural-recovery":
    "Once per Long Rest you cast one of your Circle spells of level 1+ without a slot. Also once per Long Rest, when you finish a Short Rest, you recover spent slots whose levels add up to half your Druid level, rounded up, none of them of level 6 or above. At Druid level 6, for example, that is 3 levels: one slot of level 3, or one of level 2 with one of level 1, or three of level 1.",
  "feature/circle-of-the-land/natures-ward":
    "You cannot be poisoned. The land you chose for your Circle spells also gives you a Resistance: arid against fire damage, polar against cold, temperate against lightning, tropical against poison.",
  "feature/circle-of-the-land/natures-sanctuary":
    "As a Magic action, spend a use of Wild Shape: ghostly trees and vines fill a 15-foot Cube of ground no more than 120 feet away. It stands for 1 minute, or until you are incapacitated or die. Inside it you and your allies have Half Cover, and your allies share the Resistance of your Nature's Ward. As a Bonus Action you can shift the Cube up to 60 feet, still within 120 feet of you.",
};
