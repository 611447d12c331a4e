export const magicItemsD: Readonly<Record<string, string>> = {
  "magic-item/ring-of-animal-influence":
    "It holds 3 charges and regains 1d3 of them every dawn. For 1 you cast Animal Friendship, Fear (on Beasts only) or Speak with Animals, save DC 13.",
  "magic-item/ring-of-djinni-summoning":
    "With a Magic action you call one and the same Djinni to a free space within 120 feet. It stays while you concentrate, 1 hour at most, or until 0 Hit Points; it is Friendly and obeys, and without orders only defends itself. Then not again for 24 hours, and if it dies, the ring is ordinary.",
  "magic-item/ring-of-elemental-command":
    "It belongs to one of 4 planes. You have Advantage on attacks against Elementals, and they Disadvantage against you. With a Magic action an Elemental within 60 feet makes a DC 18 Wisdom saving throw or is charmed until your next turn begins, and you choose its move and action. Air: Auran, Resistance to lightning damage, flight at your Speed with hovering. Earth: Terran, Resistance to acid damage, no Difficult Terrain of rubble, and you pass through earth and rock. Fire: Ignan, Immunity to fire damage. Water: Aquan, Swim Speed 60 feet, breathing under water. 5 charges, 1d4 + 1 back every dawn, for spells with save DC 18. Air: Feather Fall 0, Wind Wall 1, Gust of Wind 2, Chain Lightning 3. Earth: Stone Shape 2, Stoneskin 3, Wall of Stone 3, Earthquake 5. Fire: Burning Hands 1, Fireball 2, Wall of Fire 3, Fire Storm 4. Water: Create or Destroy Water 1, Water Walk 2, Ice Storm 2, Wall of Ice 3, Tsunami 5.",
  "magic-item/ring-of-evasion":
    "It holds 3 charges and regains 1d3 of them every dawn. Your Reaction and 1 charge turn a failed Dexterity saving throw into a success.",
  "magic-item/ring-of-feather-falling":
    "When you fall, you sink 60 feet a round and take no damage from it.",
  "magic-item/ring-of-free-action":
    "Difficult Terrain costs you nothing more, and no magic makes you slower, paralyzed or restrained.",
  "magic-item/ring-of-invisibility":
    "A Magic action makes you invisible, until the ring comes off or a Bonus Action shows you again.",
  "magic-item/ring-of-jumping": "You cast Jump from it at will, on yourself alone.",
  "magic-item/ring-of-mind-shielding":
    "No magic reads your thoughts, hears your lies, or tells your alignment or creature type; telepathy reaches you only if you let it. With a Magic action the ring cannot be seen, until you wish, take it off or die. If you die wearing it, your soul may stay in it and speaks by telepathy with whoever wears it.",
  "magic-item/ring-of-protection": "Your Armor Class and all your saves get +1.",
  "magic-item/ring-of-regeneration":
    "While you have 1 Hit Point or more, you regain 1d6 every 10 minutes, and a lost part of the body grows back in 1d6 + 1 days.",
  "magic-item/ring-of-resistance":
    "You have Resistance to one damage type, which its stone shows: acid (pearl), cold (tourmaline), fire (garnet), force (sapphire), lightning (citrine), necrotic (jet), poison (amethyst), psychic (jade), radiant (topaz) or thunder (spinel).",
  "magic-item/ring-of-shooting-stars":
    "You cast Dancing Lights and Light from it. 6 charges, 1d6 back every dawn. 1: Faerie Fire. 2, as a Magic action: up to 4 spheres of lightning, 3 feet wide, within 120 feet, with Dim Light for 30 feet, while you concentrate, 1 minute at most; a Bonus Action moves each 30 feet, and the first creature within 5 feet of one, not you and not behind Total Cover, makes a DC 15 Dexterity saving throw: lightning damage of 4d12 if you made one sphere, 5d4 for two, 2d6 for three, 2d4 for four, half on a success. 1 to 3, as a Magic action: for each a spark to a point within 60 feet, where all in a 15-foot Cube make a DC 15 Dexterity saving throw and take 5d4 radiant damage, half on a success.",
  "magic-item/ring-of-spell-storing":
    "It stores up to 5 levels of spells; found, it holds 1d6 - 1. Anyone who touches it can cast a spell of level 1 to 5 into it, which takes as much room as its slot; what does not fit is lost. Wearing it you cast what it stores, with the level, DC, attack bonus and ability of the first caster, and the room is free again.",
  "magic-item/ring-of-spell-turning":
    "You have Advantage on saves against spells. Succeed against a spell of level 7 or lower, and it does nothing to you; if it was aimed at you alone, without an area, your Reaction turns it on its caster, who saves against their own DC.",
  "magic-item/ring-of-swimming": "You swim at 40 feet while you wear it.",
  "magic-item/ring-of-telekinesis": "You cast Telekinesis from it at will.",
  "magic-item/ring-of-the-ram":
    "It holds 3 charges and regains 1d3 of them every dawn. With a Magic action you spend 1 to 3: a ghostly ram attacks a creature you see within 60 feet at +7, and per charge a hit deals 2d10 force damage and pushes 5 feet. Or it tries to break an ordinary thing in sight within 60 feet that nobody wears or carries: a Strength check at +5 per charge.",
  "magic-item/ring-of-three-wishes":
    "It holds 3 charges; 1 casts Wish. After the last it is ordinary.",
  "magic-item/ring-of-warmth":
    "Cold damage against you is lowered by 2d8. You and your things bear 0 degrees Fahrenheit and less unharmed.",
  "magic-item/ring-of-water-walking": "You cast Water Walk from it, on yourself alone.",
  "magic-item/ring-of-x-ray-vision":
    "A Magic action lets you see through solid things for 1 minute, to 30 feet: 1 foot of stone, 3 feet of wood or earth, 1 inch of common metal; more, or thin lead, stops it. Each further use before a Long Rest calls for a DC 15 Constitution saving throw, or gives 1 level of exhaustion.",
  "magic-item/robe-of-eyes":
    "Wisdom (Perception) checks by sight have Advantage, and you have Darkvision and Truesight to 120 feet. But Light cast on the robe, or Daylight within 5 feet of it, leaves you blinded for 1 minute; as each of your turns ends, a Constitution saving throw frees you: DC 11 against Light, DC 15 against Daylight.",
  "magic-item/robe-of-scintillating-colors":
    "It holds 3 charges and regains 1d3 of them every dawn. With a Magic action and 1 charge it dazzles until your next turn ends: Bright Light for 30 feet, Dim Light for 30 feet more, and whoever sees you attacks you with Disadvantage. All in the Bright Light who see you at that moment make a DC 15 Wisdom saving throw or are stunned as long.",
  "magic-item/robe-of-stars":
    "All your saves get +1. With a Magic action you pluck one of its 6 large stars and cast Magic Missile at level 5; 1d6 of them come back at dusk. With a Magic action you go to the Astral Plane with all you carry, and with another you return.",
  "magic-item/robe-of-the-archmagi":
    "Without armor your Armor Class is 15 plus Dexterity modifier. You have Advantage on saves against spells and other magic. The save DC and the attack bonus of your spells are 2 higher.",
  "magic-item/robe-of-useful-items":
    "With a Magic action you tear off a patch, and it is the thing it shows. There are 2 each of lit Bullseye Lantern, Dagger, mirror, pole, coiled rope and sack, and 4d4 more by the Game Master's choice: money, a coffer, an iron door, gems, a ladder, a horse, a pit, healing potions, a boat, a scroll, mastiffs, a window or a ram. Without patches it is a plain garment.",
  "magic-item/rod-of-absorption":
    "Your Reaction swallows a spell aimed at you alone, without an area: it does nothing, and its level is stored. The rod takes 50 levels in its life and then no more; attuned, you know both numbers. If you cast spells, you use stored levels as slots, of levels you have yourself and 5 at most: 3 levels make a level 3 slot. Found, it holds 1d10 levels.",
  "magic-item/rod-of-alertness":
    "You roll Initiative and Wisdom (Perception) checks with Advantage, and cast See Invisibility, Detect Magic, Detect Poison and Disease and Detect Evil and Good from it. With a Magic action, once per dawn, you plant it: Bright Light for 60 feet and Dim Light for 60 feet more. In the Bright Light you and your allies get +1 to Armor Class and saves and sense where invisible creatures are. After 10 minutes, or when somebody pulls it out with a Magic action, it ends.",
  "magic-item/rod-of-lordly-might":
    "A magic Mace with +3 to attack and damage. A Bonus Action presses one of 6 buttons; the same button undoes it. 1: a fiery blade, a Longsword or Shortsword with 2d6 more fire damage and light, bright for 40 feet and dim for 40 feet more. 2: a Battleaxe with +3. 3: a Spear with +3 on a 6-foot shaft. 4: a pole to climb, 50 feet at most, with rungs each 1 foot, for 4,000 pounds. 5: a ram, with +10 to Strength (Athletics) checks against doors. 6: it shows north and how deep or high you are. Each of these once per dawn: when you hit in melee, a DC 17 Constitution saving throw or 4d6 more necrotic damage, and you regain half of it; when you hit, a DC 17 Constitution saving throw or paralyzed for 1 minute; with a Magic action, those you see within 30 feet make a DC 17 Wisdom saving throw or are frightened for 1 minute. Victims save again as their turns end.",
  "magic-item/rod-of-rulership":
    "With a Magic action, once per dawn, those you choose in sight within 120 feet make a DC 15 Wisdom saving throw or are charmed for 8 hours and trust you as their leader. Harm from you or your allies, or an order against their nature, ends it.",
  "magic-item/rod-of-security":
    "With a Magic action you and up to 199 willing creatures you see are in a paradise of your making, with food and water and no danger; nothing from there lasts outside. Each hour heals as 1 Hit Die would, and nobody ages. It lasts 200 days divided by the number of visitors, or until a Magic action ends it; then all are back. Not again for 10 days.",
  "magic-item/rope-of-climbing":
    "60 feet long, for 3,000 pounds. With a Magic action its far end moves where you say, 10 feet at once and 10 feet as each of your turns begins; it ties and unties itself. Knotted every 1 foot it is 50 feet long and gives Advantage to climb. AC 20, 20 Hit Points, Immunity to psychic and poison damage; every 5 minutes it mends by 1 Hit Point, and at 0 it is destroyed.",
  "magic-item/rope-of-entanglement":
    "30 feet long. With a Magic action it darts at a creature you see within 20 feet: a DC 15 Dexterity saving throw or restrained, until you let go or call it back with a Bonus Action. The victim's action and a DC 15 check of Athletics (Strength) or Acrobatics (Dexterity) break free. AC 20, 20 Hit Points, Immunity to psychic and poison damage; every 5 minutes it mends by 1 Hit Point, and at 0 it is destroyed.",
  "magic-item/scarab-of-protection":
    "It does 3 things while you carry it. Your Armor Class gets +1. You have Advantage on saves against spells. And it holds 12 charges: when you fail a save against Necromancy or against harm from an Undead, your Reaction and 1 charge make it a success; after the last the scarab is dust.",
  "magic-item/scimitar-of-speed":
    "Attack and damage rolls get +2, and on each of your turns a Bonus Action gives one attack with it.",
  "magic-item/shield-1-2-or-3":
    "Your Armor Class gets +1, +2 or +3, by its rarity, beyond what a Shield gives.",
  "magic-item/shield-of-missile-attraction":
    "You have Resistance to the damage of Ranged weapons. Cursed from attuning until Remove Curse or the like, with the Shield or without: each such attack on somebody within 10 feet of you turns to you.",
  "magic-item/slippers-of-spider-climbing":
    "You climb at your Speed, walls and ceilings with free hands, but not where ice or oil makes it slippery.",
  "magic-item/sovereign-glue":
    "1d6 + 1 ounces, kept in a jar coated with Oil of Slipperiness. A Utilize action spreads 1 ounce over 1 square foot (1 foot by 1 foot); after 1 minute it joins 2 things for good. Only Universal Solvent, Oil of Etherealness or Wish parts them.",
  "magic-item/spellguard-shield":
    "With it in hand you have Advantage on saves against spells and other magic, and spell attacks against you have Disadvantage.",
  "magic-item/spell-scroll":
    "If the spell is on your list, you read it and cast it in its usual time, without Material components; then the scroll is dust. Is its level higher than you can cast, first make a check with your spellcasting ability against DC 10 + its level; failure wastes it. Save DC and attack: 13 and +5 for cantrips and levels 1 and 2, 15 and +7 for 3 and 4, 17 and +9 for 5 and 6, 18 and +10 for 7 and 8, 19 and +11 for 9. A Wizard may copy it with an Intelligence (Arcana) check of the same kind, against 10 + its level; the scroll is gone either way.",
  "magic-item/sphere-of-annihilation":
    "A hole in the world, 2 feet across: what goes in is gone, save Artifacts, and what only touches it takes 8d10 force damage. Within 60 feet, a Magic action and a DC 25 Intelligence (Arcana) check give you control until your next turn begins; failing, you draw it 10 feet toward you. In control, a Bonus Action moves it up to 5 feet times your Intelligence modifier (at least 5 feet). Whoever it reaches makes a DC 19 Dexterity saving throw or takes 8d10 force damage and is obliterated at 0 Hit Points. At a portal or extradimensional space, roll 1d100: 01-50 it is destroyed, 51-85 it passes through, 86-00 a rift takes all within 180 feet to another plane.",
  "magic-item/staff-of-charming":
    "10 charges, 1d8 + 2 back every dawn; after the last, roll 1d20: a 1 turns it to dust. 1 charge casts Charm Person, Command or Comprehend Languages with your DC. When you save against an Enchantment aimed at you alone, your Reaction and 1 charge turn it on its caster; when you fail such a save, once per dawn, you may succeed.",
  "magic-item/staff-of-fire":
    "In your hand it gives Resistance to fire damage. 10 charges, 1d6 + 4 back every dawn; after the last, roll 1d20: a 1 turns it to cinders. With your DC: Burning Hands for 1, Fireball for 3, Wall of Fire for 4.",
  "magic-item/staff-of-frost":
    "In your hand it gives Resistance to cold damage. 10 charges, 1d6 + 4 back every dawn; after the last, roll 1d20: a 1 turns it to water. With your DC: Fog Cloud for 1, Ice Storm or Wall of Ice for 4, Cone of Cold for 5.",
  "magic-item/staff-of-healing":
    "10 charges, 1d6 + 4 back every dawn; after the last, roll 1d20: on a 1 it vanishes in light. With your spellcasting modifier: Cure Wounds for 1 charge per level (up to 4), Lesser Restoration for 2, Mass Cure Wounds for 5.",
  "magic-item/staff-of-power":
    "A magic Quarterstaff with +2 to attack and damage; in your hand also +2 to Armor Class, saves and spell attacks. 20 charges, 2d8 + 4 back every dawn; after the last, roll 1d20: on a 1 only the +2 to attack and damage stays, on a 20 it regains 1d8 + 2. With your DC: Magic Missile or Ray of Enfeeblement for 1, Levitate for 2, Cone of Cold, Hold Monster, Wall of Force, Fireball or Lightning Bolt (both at level 5) for 5, Globe of Invulnerability for 6. Broken with a Magic action, it explodes for 30 feet: you have a 50 percent chance to land on another plane, else you take 16 times its charges in force damage. All others make a DC 17 Dexterity saving throw and take 4 times its charges, half on a success.",
  "magic-item/staff-of-striking":
    "A magic Quarterstaff with +3 to attack and damage. 10 charges, 1d6 + 4 back every dawn; after the last, roll 1d20: on a 1 it is an ordinary staff. When you hit in melee you may spend up to 3: each adds 1d6 force damage.",
  "magic-item/staff-of-swarming-insects":
    "10 charges, 1d6 + 4 back every dawn; after the last, roll 1d20: on a 1 insects eat it. With a Magic action and 1 charge harmless insects fill 30 feet around you for 10 minutes, Heavily Obscured for all but you; strong wind scatters them. With your DC and attack: Giant Insect for 4, Insect Plague for 5.",
  "magic-item/staff-of-the-magi":
    "A magic Quarterstaff with +2 to attack and damage, and +2 to spell attacks in your hand. You have Advantage on saves against spells, and your Reaction swallows a spell cast at you alone, for as many charges as its level; above 50 it explodes. 50 charges, 4d6 + 2 back every dawn; after the last, roll 1d20: on a 20 it regains 1d12 + 1. With your DC, for 0: Arcane Lock, Detect Magic, Enlarge/Reduce, Light, Mage Hand, Protection from Evil and Good; for 2: Flaming Sphere, Invisibility, Knock, Web; for 3: Dispel Magic; for 4: Ice Storm, Wall of Fire; for 5: Passwall, Telekinesis; for 7: Conjure Elemental, Plane Shift, Fireball and Lightning Bolt at level 7. Broken with a Magic action, it explodes for 30 feet: you have a 50 percent chance to land on another plane, else you take 16 times its charges in force damage. All others make a DC 17 Dexterity saving throw and take 6 times its charges, half on a success.",
  "magic-item/staff-of-the-python":
    "Thrown with a Magic action to a free space within 10 feet, it is a Giant Constrictor Snake that acts right after you. You command it by thought, free of action, within 60 feet unless you are incapacitated; otherwise it defends itself. A Bonus Action turns it back, healed, and it rests 1 hour. At 0 Hit Points snake and staff are lost.",
  "magic-item/staff-of-the-woodlands":
    "A magic Quarterstaff with +2 to attack and damage, and +2 to spell attacks in your hand. 6 charges, 1d6 back every dawn; after the last, roll 1d20: on a 1 it is an ordinary staff. With your DC: Animal Friendship or Speak with Animals for 1, Barkskin, Locate Animals or Plants or Pass without Trace for 2, Speak with Plants for 3, Awaken for 5, Wall of Thorns for 6. With a Magic action and 1 charge it is a tree 60 feet tall, its trunk 5 feet thick, with a crown of 20 feet, until a Magic action and a touch turn it back.",
  "magic-item/staff-of-thunder-and-lightning":
    "A magic Quarterstaff with +2 to attack and damage. Each of these once per dawn. Lightning: a melee hit deals 2d6 more lightning damage. Thunder: a melee hit cracks, heard for 300 feet, and the target makes a DC 17 Constitution saving throw or is stunned until your next turn ends. Both: after a melee hit a Bonus Action does the 2 at once, without using them up. Lightning Strike: with a Magic action, a Line of 120 feet, 5 feet wide; a DC 17 Dexterity saving throw, 9d6 lightning damage, half on a success. Thunderclap: with a Magic action, heard for 600 feet, all within 60 feet of you make a DC 17 Constitution saving throw: 2d6 thunder damage and deafened for 1 minute, or half the damage alone.",
  "magic-item/staff-of-withering":
    "A magic Quarterstaff. It holds 3 charges and regains 1d3 of them every dawn. When you hit, 1 charge adds 2d10 necrotic damage, and the target makes a DC 15 Constitution saving throw or has Disadvantage for 1 hour on checks and saves of Strength and Constitution.",
  "magic-item/stone-of-controlling-earth-elementals":
    "Touching the ground with this stone of 5 pounds, you call an Earth Elemental within 30 feet as a Magic action, once per dawn. It understands your languages, obeys you and acts right after you. It stays 1 hour, unless it dies or you send it away with a Bonus Action.",
  "magic-item/stone-of-good-luck-luckstone":
    "All your ability checks and saves get +1 while you carry it.",
  "magic-item/sun-blade":
    "A hilt; a Bonus Action makes its blade of light, or puts it out. It is a Longsword with Finesse, yours to use with proficiency in Longswords or Shortswords, with +2 to attack and damage, radiant damage instead of slashing, and 1d8 more radiant damage to an Undead. It sheds sunlight, bright for 15 feet and dim for 15 feet more; a Magic action changes both by 5 feet, between 10 feet and 30 feet.",
  "magic-item/sword-of-life-stealing":
    "When the d20 of an attack shows 20, the target takes 15 more necrotic damage, unless it is a Construct or Undead, and you gain as many Temporary Hit Points.",
  "magic-item/sword-of-sharpness":
    "Hitting an object, its damage dice count as their highest faces. When the d20 of an attack on a creature shows 20, that one takes 14 more slashing damage and 1 level of exhaustion.",
  "magic-item/sword-of-wounding":
    "A hit deals 2d6 more necrotic damage, and the victim makes a DC 15 Constitution saving throw or regains no Hit Points for 1 hour, saving again as each of its turns ends.",
  "magic-item/talisman-of-pure-good":
    "A Fiend or Undead that touches it takes 8d6 radiant damage, and again as each turn ends with it. It is a Holy Symbol and gives +2 to spell attacks. 7 charges: with a Magic action and 1 charge a fissure opens under a creature on the ground that you see within 120 feet: a DC 20 Dexterity saving throw, with Disadvantage for Fiends and Undead; on a failure it is gone, on a success it takes 4d6 psychic damage. With the last charge the talisman is gone.",
  "magic-item/talisman-of-the-sphere":
    "You have Advantage on Intelligence (Arcana) checks to control a Sphere of Annihilation. When your turn begins with it under control, a Magic action moves it 10 feet plus 10 times your Intelligence modifier, along any path.",
  "magic-item/talisman-of-ultimate-evil":
    "Whoever touches it and is neither Fiend nor Undead takes 8d6 necrotic damage, and again as each turn ends with it. It is a Holy Symbol and gives +2 to spell attacks. 6 charges: with a Magic action and 1 charge a fissure opens under a creature on the ground that you see within 120 feet: a DC 20 Dexterity saving throw, with Disadvantage for Celestials; on a failure it is gone, on a success it takes 4d6 psychic damage. With the last charge the talisman is slime.",
  "magic-item/tome-of-clear-thought":
    "Study and practise it for 48 hours within 6 days: your Intelligence rises by 2, to 30 at most. The book then loses its magic for a century.",
  "magic-item/tome-of-leadership-and-influence":
    "Study and practise it for 48 hours within 6 days: your Charisma rises by 2, to 30 at most. The book then loses its magic for a century.",
  "magic-item/tome-of-understanding":
    "Study and practise it for 48 hours within 6 days: your Wisdom rises by 2, to 30 at most. The book then loses its magic for a century.",
  "magic-item/trident-of-fish-command":
    "It holds 3 charges and regains 1d3 of them every dawn. For 1 you cast Dominate Beast (save DC 15) on a Beast with a Swim Speed.",
  "magic-item/universal-solvent":
    "1d6 + 1 ounces. A Utilize action pours out 1 ounce or more; each dissolves a square foot of glue at once, Sovereign Glue included.",
  "magic-item/vicious-weapon": "Each hit on a creature deals 2d6 more damage of the weapon's type.",
  "magic-item/vorpal-sword":
    "Attack and damage rolls get +3, and Resistance to slashing damage does not count. When the d20 of an attack shows 20, you cut off a head of the creature, and it dies if it cannot live without. Those immune to slashing damage, without a head or need of one, or too big, take 30 more slashing damage instead, and so does one that spends a use of Legendary Resistance.",
  "magic-item/wand-of-binding":
    "It holds 7 charges and regains 1d6 + 1 of them every dawn. After spending the last one, roll 1d20: a 1 turns the wand to ashes. With save DC 17 you cast Hold Person for 2 or Hold Monster for 5.",
  "magic-item/wand-of-enemy-detection":
    "It holds 7 charges and regains 1d6 + 1 of them every dawn. After spending the last one, roll 1d20: a 1 turns the wand to ashes. With a Magic action and 1 charge you know for 1 minute, while you hold it, where within 60 feet your nearest Hostile creature is, the direction though not how far; invisible, ethereal, disguised and hidden ones too.",
  "magic-item/wand-of-fear":
    "It holds 7 charges and regains 1d6 + 1 of them every dawn. After spending the last one, roll 1d20: a 1 turns the wand to ashes. With save DC 15 you cast Command (only to flee or grovel) for 1 or Fear (a Cone of 60 feet) for 3.",
  "magic-item/wand-of-fireballs":
    "It holds 7 charges and regains 1d6 + 1 of them every dawn. After spending the last one, roll 1d20: a 1 turns the wand to ashes. For 1 charge you cast Fireball (save DC 15) at level 3, and 1 level higher per further charge, 3 in all.",
  "magic-item/wand-of-lightning-bolts":
    "It holds 7 charges and regains 1d6 + 1 of them every dawn. After spending the last one, roll 1d20: a 1 turns the wand to ashes. For 1 charge you cast Lightning Bolt (save DC 15) at level 3, and 1 level higher per further charge, 3 in all.",
  "magic-item/wand-of-magic-detection":
    "It holds 3 charges and regains 1d3 of them every dawn. For 1 you cast Detect Magic.",
  "magic-item/wand-of-magic-missiles":
    "It holds 7 charges and regains 1d6 + 1 of them every dawn. After spending the last one, roll 1d20: a 1 turns the wand to ashes. For 1 charge you cast Magic Missile at level 1, and 1 level higher per further charge, 3 in all.",
  "magic-item/wand-of-paralysis":
    "It holds 7 charges and regains 1d6 + 1 of them every dawn. After spending the last one, roll 1d20: a 1 turns the wand to ashes. With a Magic action and 1 charge a blue ray strikes a creature you see within 60 feet: a DC 15 Constitution saving throw or paralyzed for 1 minute, with a new save as each of its turns ends.",
  "magic-item/wand-of-polymorph":
    "It holds 7 charges and regains 1d6 + 1 of them every dawn. After spending the last one, roll 1d20: a 1 turns the wand to ashes. For 1 charge you cast Polymorph (save DC 15).",
  "magic-item/wand-of-secrets":
    "It holds 3 charges and regains 1d3 of them every dawn. With a Magic action and 1 charge it points at the nearest secret door or trap within 60 feet, if there is one.",
  "magic-item/wand-of-the-war-mage-1-2-or-3":
    "In your hand your spell attacks get +1, +2 or +3, by its rarity, and ignore Half Cover.",
  "magic-item/wand-of-web":
    "It holds 7 charges and regains 1d6 + 1 of them every dawn. After spending the last one, roll 1d20: a 1 turns the wand to ashes. For 1 charge you cast Web (save DC 13).",
  "magic-item/wand-of-wonder":
    "It holds 7 charges and regains 1d6 + 1 of them every dawn. After spending the last one, roll 1d20: a 1 turns the wand to ashes. With a Magic action and 1 charge you choose a point within 120 feet, and chance does the rest there, with save DC 15 and a range of 120 feet at least. Roll 1d100. 01-20: Darkness, Faerie Fire, Fireball, Slow or Stinking Cloud. 21-25: you are stunned until your next turn. 26-30: Gust of Wind. 31-35: 1d6 psychic damage to you. 36-40: heavy rain. 41-45: 600 butterflies. 46-50: Lightning Bolt. 51-55: the nearest creature grows. 56-60: a rhinoceros, an elephant or a rat. 61-64: tall grass. 65-68: a thing turns ethereal. 69-72: you shrink. 73-77: leaves grow on somebody. 78-82: light that blinds within 30 feet of you. 83-87: Invisibility on you. 88-92: a stream of gems. 93-97: Polymorph on the nearest. 98-00: the nearest may turn to stone.",
  "magic-item/weapon-1-2-or-3": "Attack and damage rolls with it get +1, +2 or +3, by its rarity.",
  "magic-item/weapon-of-warning":
    "With it in reach, you and allies within 30 feet roll Initiative with Advantage, and it wakes you all from natural sleep when a fight begins.",
  "magic-item/well-of-many-worlds":
    "Unfolded with a Magic action on something firm, the cloth is a portal 6 feet across, open from 2 sides, to a world that the Game Master picks. Somebody within 5 feet closes it by folding it with a Magic action. Then not again for 1d8 hours.",
  "magic-item/wind-fan":
    "You cast Gust of Wind with it (save DC 13). Each further time before dawn there is 20 percent more risk that it fails and tears to useless rags.",
  "magic-item/winged-boots":
    "4 charges, 1d4 back every dawn. With a Magic action and 1 charge you fly for 1 hour at 30 feet; still in the air when it ends, you sink 30 feet a round.",
  "magic-item/wings-of-flying":
    "With a Magic action the cloak becomes wings for 1 hour, or until a Magic action ends it: you fly at 60 feet. In the air when they go, you fall. Then not again for 1d12 hours.",
};
