export const options: Readonly<Record<string, string>> = {
  "option/elf/elven-lineage/drow":
    "Your Darkvision reaches 120 feet and you know Dancing Lights. At character level 3 you always have Faerie Fire prepared, at level 5 Darkness as well; each can be cast once per Long Rest without a slot, and with your slots besides.",
  "option/elf/elven-lineage/high-elf":
    "You know Prestidigitation and may swap it for another Wizard cantrip after each Long Rest. At character level 3 you always have Detect Magic prepared, at level 5 Misty Step as well; each can be cast once per Long Rest without a slot, and with your slots besides.",
  "option/elf/elven-lineage/wood-elf":
    "Your Speed is 35 feet and you know Druidcraft. At character level 3 you always have Longstrider prepared, at level 5 Pass without Trace as well; each can be cast once per Long Rest without a slot, and with your slots besides.",
  "option/tiefling/fiendish-legacy/abyssal":
    "You take half of all poison damage and know Poison Spray. At character level 3 you always have Ray of Sickness prepared, at level 5 Hold Person as well; each can be cast once per Long Rest without a slot, and with your slots besides.",
  "option/tiefling/fiendish-legacy/chthonic":
    "You take half of all necrotic damage and know Chill Touch. At character level 3 you always have False Life prepared, at level 5 Ray of Enfeeblement as well; each can be cast once per Long Rest without a slot, and with your slots besides.",
  "option/tiefling/fiendish-legacy/infernal":
    "You take half of all fire damage and know Fire Bolt. At character level 3 you always have Hellish Rebuke prepared, at level 5 Darkness as well; each can be cast once per Long Rest without a slot, and with your slots besides.",
  "option/cleric/divine-order/protector":
    "You are proficient with Martial weapons and trained in Heavy armor: a Cleric of the front rank.",
  "option/cleric/divine-order/thaumaturge":
    "You know 1 extra Cleric cantrip. To Intelligence checks for Arcana and Religion you add your Wisdom modifier, at least +1.",
  "option/cleric/blessed-strikes/divine-strike":
    "One weapon hit on each of your turns deals 1d8 more damage, necrotic or radiant as you like. At level 14 it is 2d8.",
  "option/cleric/blessed-strikes/potent-spellcasting":
    "The damage of all your Cleric cantrips rises by your Wisdom modifier. From level 14, when one of them damages a creature, you or someone within 60 feet gains Temporary Hit Points: 2 times that modifier.",
  "option/druid/primal-order/magician":
    "You know 1 extra Druid cantrip. To Intelligence checks for Arcana and Nature you add your Wisdom modifier, at least +1.",
  "option/druid/primal-order/warden":
    "You are proficient with Martial weapons and trained in Medium armor: a Druid of the front rank.",
  "option/druid/elemental-fury/potent-spellcasting":
    "The damage of all your Druid cantrips rises by your Wisdom modifier. From level 15, those that reach 10 feet or more reach 300 feet further.",
  "option/druid/elemental-fury/primal-strike":
    "One hit on each of your turns, with a weapon or in a Wild Shape form, deals 1d8 more cold, fire, lightning or thunder damage, chosen as you hit. At level 15 it is 2d8.",
  "option/paladin/fighting-style/blessed-warrior":
    "You know 2 Cleric cantrips, cast with Charisma and counted as Paladin spells. With each Paladin level you may swap one.",
  "option/ranger/fighting-style/druidic-warrior":
    "You know 2 Druid cantrips, cast with Wisdom and counted as Ranger spells. With each Ranger level you may swap one.",
  "option/circle-of-the-land/circle-of-the-land-spells/arid":
    "Prepared for you: Blur, Burning Hands and Fire Bolt from Druid level 3, Fireball from 5, Blight from 7, Wall of Stone from 9. Nature's Ward gives Resistance to fire damage.",
  "option/circle-of-the-land/circle-of-the-land-spells/polar":
    "Prepared for you: Fog Cloud, Hold Person and Ray of Frost from Druid level 3, Sleet Storm from 5, Ice Storm from 7, Cone of Cold from 9. Nature's Ward gives Resistance to cold damage.",
  "option/circle-of-the-land/circle-of-the-land-spells/temperate":
    "Prepared for you: Misty Step, Shocking Grasp and Sleep from Druid level 3, Lightning Bolt from 5, Freedom of Movement from 7, Tree Stride from 9. Nature's Ward gives Resistance to lightning damage.",
  "option/circle-of-the-land/circle-of-the-land-spells/tropical":
    "Prepared for you: Acid Splash, Ray of Sickness and Web from Druid level 3, Stinking Cloud from 5, Polymorph from 7, Insect Plague from 9. Nature's Ward gives Resistance to poison damage.",
  "option/hunter/hunters-prey/colossus-slayer":
    "Once per turn, your weapon hit deals 1d8 more damage to a target that has already lost Hit Points.",
  "option/hunter/hunters-prey/horde-breaker":
    "One time on each turn of yours, after attacking with a weapon, you attack again with it: someone else within 5 feet of the first target, in reach or range, whom you have not attacked this turn.",
  "option/hunter/defensive-tactics/escape-the-horde":
    "Whoever makes an Opportunity Attack against you rolls it with Disadvantage.",
  "option/hunter/defensive-tactics/multiattack-defense":
    "Once a creature has hit you, all its further attack rolls against you that turn have Disadvantage.",
  "background/acolyte":
    "Raise two of Intelligence, Wisdom and Charisma, one by 2 and one by 1, or all three by 1, up to 20. You have the feat Magic Initiate with the Cleric list, proficiency in Insight and Religion, and with Calligrapher's Supplies. You own these supplies, a book of prayers, a Holy Symbol, 10 sheets of parchment, a robe and 8 GP, or 50 GP instead.",
  "background/criminal":
    "Raise two of Dexterity, Constitution and Intelligence, one by 2 and one by 1, or all three by 1, up to 20. You have the feat Alert, proficiency in Sleight of Hand and Stealth, and with Thieves' Tools. You own these tools, 2 daggers, a crowbar, 2 pouches, traveler's clothes and 16 GP, or 50 GP instead.",
  "background/sage":
    "Raise two of Constitution, Intelligence and Wisdom, one by 2 and one by 1, or all three by 1, up to 20. You have the feat Magic Initiate with the Wizard list, proficiency in Arcana and History, and with Calligrapher's Supplies. You own these supplies, a quarterstaff, a book of history, 8 sheets of parchment, a robe and 8 GP, or 50 GP instead.",
  "background/soldier":
    "Raise two of Strength, Dexterity and Constitution, one by 2 and one by 1, or all three by 1, up to 20. You have the feat Savage Attacker, proficiency in Athletics and Intimidation, and with one gaming set. You own that set, a spear, a shortbow with quiver and 20 arrows, a Healer's Kit, traveler's clothes and 14 GP, or 50 GP instead.",
  "option/dragonborn/draconic-ancestry/black":
    "Your Breath Weapon deals acid damage, and you have Resistance to acid damage.",
  "option/dragonborn/draconic-ancestry/blue":
    "Your Breath Weapon deals lightning damage, and you have Resistance to lightning damage.",
  "option/dragonborn/draconic-ancestry/brass":
    "Your Breath Weapon deals fire damage, and you have Resistance to fire damage.",
  "option/dragonborn/draconic-ancestry/bronze":
    "Your Breath Weapon deals lightning damage, and you have Resistance to lightning damage.",
  "option/dragonborn/draconic-ancestry/copper":
    "Your Breath Weapon deals acid damage, and you have Resistance to acid damage.",
  "option/dragonborn/draconic-ancestry/gold":
    "Your Breath Weapon deals fire damage, and you have Resistance to fire damage.",
  "option/dragonborn/draconic-ancestry/green":
    "Your Breath Weapon deals poison damage, and you have Resistance to poison damage.",
  "option/dragonborn/draconic-ancestry/red":
    "Your Breath Weapon deals fire damage, and you have Resistance to fire damage.",
  "option/dragonborn/draconic-ancestry/silver":
    "Your Breath Weapon deals cold damage, and you have Resistance to cold damage.",
  "option/dragonborn/draconic-ancestry/white":
    "Your Breath Weapon deals cold damage, and you have Resistance to cold damage.",
};
