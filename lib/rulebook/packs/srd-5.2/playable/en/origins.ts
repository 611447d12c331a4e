export const origins: Readonly<Record<string, string>> = {
  "feature/dragonborn/draconic-ancestry":
    "Choose the dragon you descend from; it settles the damage of your Breath Weapon, your Resistance, and how you look. Black and copper stand for acid damage, blue and bronze for lightning, brass, gold and red for fire, green for poison, silver and white for cold.",
  "feature/dragonborn/breath-weapon":
    "As part of your Attack action you can breathe in place of one attack, in a Cone of 15 feet or a Line of 30 feet, 5 feet wide, as you choose each time. Everyone in it makes a Dexterity saving throw against DC 8 + Constitution modifier + Proficiency Bonus and takes 1d10 damage of your ancestry's type, half on a success. You can do this as often as your Proficiency Bonus per Long Rest. At higher levels: 2d10 at character level 5, 3d10 at level 11, 4d10 at level 17.",
  "feature/dragonborn/damage-resistance":
    "You have Resistance to the damage of your Draconic Ancestry: you take only half of it.",
  "feature/dragonborn/darkvision":
    "You have Darkvision to 60 feet: there, Dim Light is bright to you and Darkness is dim, in shades of gray.",
  "feature/dragonborn/draconic-flight":
    "From character level 5, a Bonus Action gives you spectral wings for 10 minutes, made of the energy of your breath. With them you fly as fast as you walk. They go when you wish or when you are incapacitated. Once per Long Rest.",
  "feature/dwarf/darkvision":
    "You have Darkvision to 120 feet: there, Dim Light is bright to you and Darkness is dim, in shades of gray.",
  "feature/dwarf/dwarven-resilience":
    "You have Resistance to poison damage, and Advantage on every save that keeps you from being poisoned or frees you from it.",
  "feature/dwarf/dwarven-toughness": "Your Hit Point maximum is 1 higher for every level you have.",
  "feature/dwarf/stonecunning":
    "As a Bonus Action you gain Tremorsense to 60 feet for 10 minutes, as long as you stand on or touch stone, natural or worked. You can do this as often as your Proficiency Bonus per Long Rest.",
  "feature/elf/darkvision":
    "You have Darkvision to 60 feet: there, Dim Light is bright to you and Darkness is dim, in shades of gray.",
  "feature/elf/elven-lineage":
    "Choose a lineage, and Intelligence, Wisdom or Charisma for its spells. Level 1: a drow has Darkvision to 120 feet and Dancing Lights; a high elf has Prestidigitation and may swap it for another Wizard cantrip after each Long Rest; a wood elf has Speed 35 feet and Druidcraft. At character level 3 you learn Faerie Fire (drow), Detect Magic (high elf) or Longstrider (wood elf), at level 5 Darkness, Misty Step or Pass without Trace. These spells are always prepared; you cast each once per Long Rest without a slot, and with your slots besides.",
  "feature/elf/fey-ancestry":
    "You have Advantage on every save that keeps you from being charmed or frees you from it.",
  "feature/elf/keen-senses": "You are proficient in Insight, Perception or Survival: choose one.",
  "feature/elf/trance":
    "You need no sleep and no magic makes you sleep. A Long Rest takes you 4 hours of meditation, during which you stay aware.",
  "feature/gnome/darkvision":
    "You have Darkvision to 60 feet: there, Dim Light is bright to you and Darkness is dim, in shades of gray.",
  "feature/gnome/gnomish-cunning":
    "Whenever you roll an Intelligence, Wisdom or Charisma saving throw, you have Advantage.",
  "feature/gnome/gnomish-lineage":
    "Choose to be a forest gnome, with an illusion and the speech of animals, or a rock gnome, with small magic and clockwork. Choose as well whether Intelligence, Wisdom or Charisma serves for the spells of your lineage.",
  "option/gnome/gnomish-lineage/forest-gnome":
    "You know Minor Illusion and always have Speak with Animals prepared. That spell costs no slot as many times per Long Rest as your Proficiency Bonus; you can use slots for it too.",
  "option/gnome/gnomish-lineage/rock-gnome":
    "You know Mending and Prestidigitation. Casting Prestidigitation for 10 minutes, you build a Tiny clockwork thing (AC 5, 1 Hit Point) and fix one effect of the spell in it, down to its details; anyone who touches it with a Bonus Action sets it off. You can keep 3 of them; each falls apart after 8 hours, or when you take it apart with the Utilize action.",
  "feature/goliath/giant-ancestry":
    "You descend from giants and choose one of their gifts: cloud, fire, frost, hill, stone or storm. You can use it as often as your Proficiency Bonus, and a Long Rest restores all of that.",
  "option/goliath/giant-ancestry/clouds-jaunt":
    "As a Bonus Action you teleport up to 30 feet to a free space you see.",
  "option/goliath/giant-ancestry/fires-burn":
    "When your attack hits and deals damage, you may add 1d10 fire damage.",
  "option/goliath/giant-ancestry/frosts-chill":
    "When your attack hits and deals damage, you may add 1d6 cold damage and slow the target by 10 feet until your next turn begins.",
  "option/goliath/giant-ancestry/hills-tumble":
    "When your attack hits and damages a creature of Large size or less, you may knock it prone.",
  "option/goliath/giant-ancestry/stones-endurance":
    "When you take damage, use your Reaction: roll 1d12, add your Constitution modifier, and take that much off the damage.",
  "option/goliath/giant-ancestry/storms-thunder":
    "When a creature no further than 60 feet away damages you, use your Reaction to deal 1d8 thunder damage to it.",
  "feature/goliath/large-form":
    "From character level 5, a Bonus Action makes you Large for 10 minutes, or until you wish, if there is room. Meanwhile you have Advantage on Strength checks and 10 feet more Speed. Once per Long Rest.",
  "feature/goliath/powerful-build":
    "You have Advantage on checks to break free when grappled. For what you can carry, you count as one size larger.",
  "feature/halfling/brave":
    "You have Advantage on every save that keeps you from being frightened or frees you from it.",
  "feature/halfling/halfling-nimbleness":
    "You can pass through the space of anybody larger than you, though you cannot stop there.",
  "feature/halfling/luck":
    "When the d20 of a check, attack or save (any d20 Test) shows 1, you may roll it again; the new result counts.",
  "feature/halfling/naturally-stealthy":
    "Someone one size larger than you is cover enough for the Hide action.",
  "feature/human/resourceful": "Every Long Rest leaves you with Heroic Inspiration.",
  "feature/human/skillful": "You are proficient in one more skill, whichever you like.",
  "feature/human/versatile": "You take an Origin feat of your choice; Skilled is a good one.",
  "feature/orc/adrenaline-rush":
    "You can Dash with a Bonus Action, and as you do, your Proficiency Bonus is the number of Temporary Hit Points you gain. You can do this that many times; a Short or Long Rest restores all of it.",
  "feature/orc/darkvision":
    "You have Darkvision to 120 feet: there, Dim Light is bright to you and Darkness is dim, in shades of gray.",
  "feature/orc/relentless-endurance":
    "When damage takes you to 0 Hit Points without killing you outright, you can stay at 1 Hit Point. Once per Long Rest.",
  "feature/tiefling/darkvision":
    "You have Darkvision to 60 feet: there, Dim Light is bright to you and Darkness is dim, in shades of gray.",
  "feature/tiefling/fiendish-legacy":
    "Choose a legacy, and Intelligence, Wisdom or Charisma for its spells. Level 1: abyssal gives Resistance to poison damage and Poison Spray, chthonic to necrotic damage and Chill Touch, infernal to fire damage and Fire Bolt. At character level 3 you learn Ray of Sickness (abyssal), False Life (chthonic) or Hellish Rebuke (infernal), at level 5 Hold Person, Ray of Enfeeblement or Darkness. These spells are always prepared; you cast each once per Long Rest without a slot, and with your slots besides.",
  "feature/tiefling/otherworldly-presence":
    "You know the Thaumaturgy cantrip and cast it with the ability you chose for your Fiendish Legacy.",
  "feat/alert":
    "You add your Proficiency Bonus to Initiative. Right after rolling it you may trade your place with a willing ally in the same fight, unless one of you is incapacitated.",
  "feat/magic-initiate":
    "Choose the Cleric, Druid or Wizard list, and Intelligence, Wisdom or Charisma to cast with. You learn 2 cantrips and a level 1 spell of that list; the spell is always prepared, and you cast it once per Long Rest without a slot, or with slots. Each time you gain a level you may swap one of these spells for another of its level from the list. You can take the feat again with another list.",
  "feat/savage-attacker":
    "Once per turn, when your weapon hits, roll its damage dice 2 times and use whichever result you prefer.",
  "feat/skilled":
    "You become proficient in 3 skills or tools, mixed as you please. You can take the feat again.",
  "feat/ability-score-improvement":
    "One ability score rises by 2, or two of them by 1 each, never above 20. Needs level 4; you can take it again.",
  "feat/grappler":
    "Strength or Dexterity rises by 1, up to 20. Once per turn, an Unarmed Strike of your Attack action can deal damage and grapple at the same time. Against creatures grappled by you your attacks have Advantage, and dragging one of your size or smaller costs no extra movement. Needs level 4 and Strength or Dexterity 13.",
  "feat/archery": "Your attack rolls with Ranged weapons get +2.",
  "feat/defense": "While you wear any armor, Light, Medium or Heavy, your Armor Class is 1 higher.",
  "feat/great-weapon-fighting":
    "When you hold a Melee weapon in both hands, every 1 or 2 on its damage dice counts as 3. The weapon has to be Two-Handed or Versatile.",
  "feat/two-weapon-fighting":
    "The extra attack that a Light weapon gives you adds your ability modifier to its damage, like your other attacks.",
  "feat/boon-of-combat-prowess":
    "One ability score rises by 1, up to 30. When an attack of yours misses, you can make it a hit; then not again before your next turn begins.",
  "feat/boon-of-dimensional-travel":
    "One ability score rises by 1, up to 30. Right after the Attack or Magic action you may teleport to a free space you see, up to 30 feet away.",
  "feat/boon-of-fate":
    "One ability score rises by 1, up to 30. When you or someone within 60 feet succeeds or fails at a check, attack or save (a d20 Test), roll 2d4 if you like and add it to, or take it off, the d20. You can do so again after rolling Initiative or a Short or Long Rest.",
  "feat/boon-of-irresistible-offense":
    "Strength or Dexterity rises by 1, up to 30. Resistance never lessens your bludgeoning, piercing and slashing damage. When the d20 of your attack shows 20, it deals more damage of its type: as much as the ability score you raised.",
  "feat/boon-of-spell-recall":
    "Intelligence, Wisdom or Charisma rises by 1, up to 30. When you cast with a slot of level 1 to 4, roll 1d4: if it shows the slot's level, you keep the slot.",
  "feat/boon-of-the-night-spirit":
    "One ability score rises by 1, up to 30. In Dim Light or Darkness you can become invisible with a Bonus Action, until right after your next action, Bonus Action or Reaction, and you have Resistance to everything but psychic and radiant damage.",
  "feat/boon-of-truesight":
    "One ability score rises by 1, up to 30. You have Truesight to 60 feet.",
  "property/ammunition":
    "Each shot uses up one piece of the ammunition named with the weapon's range; drawing it belongs to the attack, and loading a one-handed weapon takes a free hand. Without ammunition you cannot shoot. After a fight, 1 minute of searching brings back half of what you shot, rounded down.",
  "property/finesse":
    "You choose Strength or Dexterity for both the attack roll and the damage roll, the same one for both.",
  "property/heavy":
    "You attack with Disadvantage if you are too weak for it: Strength below 13 for a Melee weapon, Dexterity below 13 for a Ranged one.",
  "property/light":
    "When your Attack action on your turn includes a Light weapon, you may attack once more later that turn with a Bonus Action and a different Light weapon. Leave your ability modifier out of that damage, unless it is negative.",
  "property/loading":
    "Each action, Bonus Action or Reaction that you shoot with gives only one shot, however many attacks you have.",
  "property/range":
    "The 2 numbers beside the weapon are its normal and its long range in feet. Beyond the first you attack with Disadvantage; beyond the second you cannot attack.",
  "property/reach":
    "With this weapon your reach is 5 feet longer, for attacks and Opportunity Attacks alike.",
  "property/thrown":
    "You can throw it for a ranged attack and draw it as part of that attack. A Melee weapon uses the same ability when thrown as in melee.",
  "property/two-handed":
    "You need 2 hands to attack with it; between attacks one hand may be free.",
  "property/versatile":
    "It is used in one hand or in 2 hands. The damage in parentheses is for melee attacks with both.",
  "mastery/cleave":
    "When your melee attack with it hits, you may also attack another creature in your reach and within 5 feet of the first, with the same weapon. That hit deals the weapon's damage without your ability modifier, unless it is negative. Once per turn.",
  "mastery/graze":
    "When your attack with it misses, the target still takes damage of the weapon's type: just the ability modifier of the attack. Nothing but a higher modifier raises it.",
  "mastery/nick":
    "The second attack that Light weapons give costs you no Bonus Action: it belongs to the Attack action itself. Still only once per turn.",
  "mastery/push":
    "When it hits somebody of Large size or less, you may drive that creature up to 10 feet straight back.",
  "mastery/sap":
    "Whoever it hits has Disadvantage on their next attack roll, if that comes before your next turn begins.",
  "mastery/slow":
    "When it hits and deals damage, you may slow the target by 10 feet until your next turn begins. Several such hits still cost it only 10 feet.",
  "mastery/topple":
    "When it hits, you may have the target make a Constitution saving throw against DC 8 + the attack's ability modifier + your Proficiency Bonus. On a failure it falls prone.",
  "mastery/vex":
    "When it hits and deals damage, your next attack roll against the same creature has Advantage, if you make it before your next turn is over.",
};
