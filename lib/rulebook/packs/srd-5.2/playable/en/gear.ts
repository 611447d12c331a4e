export const gear: Readonly<Record<string, string>> = {
  "gear/acid":
    "In place of one attack of your Attack action you throw it at a creature or thing you see within 20 feet: a Dexterity saving throw against 8 + Dexterity modifier + Proficiency Bonus, or 2d6 acid damage.",
  "gear/alchemists-fire":
    "In place of one attack of your Attack action you throw it at a creature or thing you see within 20 feet: a Dexterity saving throw against 8 + Dexterity modifier + Proficiency Bonus, or 1d4 fire damage and it burns, for 1d4 more as each turn begins, until put out.",
  "gear/antitoxin":
    "Drunk as a Bonus Action, it gives you Advantage for 1 hour on saves that keep you from being poisoned or free you from it.",
  "gear/ball-bearings":
    "With a Utilize action you spill them over a level square of 10 feet, within 10 feet of you. Whoever enters it for the first time in a turn makes a DC 10 Dexterity saving throw or falls prone. Picking them up takes 10 minutes.",
  "gear/bedroll":
    "One Small or Medium sleeper fits in, and there succeeds on saves against extreme cold.",
  "gear/bell": "Rung with a Utilize action, it is heard 60 feet away.",
  "gear/blanket": "Wrapped in it, you roll saves against extreme cold with Advantage.",
  "gear/block-and-tackle": "You hoist 4 times what you could lift by hand.",
  "gear/book":
    "Looking something up in a true book on the matter gives +5 to Intelligence checks about it: Arcana, History, Nature or Religion.",
  "gear/caltrops":
    "With a Utilize action you strew them over a square of 5 feet next to you. Whoever enters it for the first time in a turn makes a DC 15 Dexterity saving throw or takes 1 piercing damage and stands still, Speed 0, until their next turn begins. Picking them up takes 10 minutes.",
  "gear/candle": "It burns 1 hour, with Bright Light for 5 feet and Dim Light for 5 feet more.",
  "gear/chain":
    "With a Utilize action and a DC 13 Strength (Athletics) check you bind a creature within 5 feet that is grappled, incapacitated or restrained. With its legs bound it is restrained until it gets out: an action and DC 18 Dexterity (Acrobatics), or DC 20 Strength (Athletics) to burst the chain.",
  "gear/climbers-kit":
    "With a Utilize action you anchor yourself: you cannot fall, or move, more than 25 feet from there until a Bonus Action undoes it.",
  "gear/component-pouch":
    "It holds all Material components that have no price, so your spells need nothing else in hand.",
  "gear/costume": "Dressed in it, you have Advantage on checks to pass for the one it shows.",
  "gear/crowbar": "Where a lever helps, your Strength checks have Advantage.",
  "gear/grappling-hook":
    "With a Utilize action and a DC 13 Dexterity (Acrobatics) check it catches on something within 50 feet; a rope tied to it can be climbed.",
  "gear/healers-kit":
    "It holds 10 uses. With a Utilize action and one use you make an unconscious creature at 0 Hit Points Stable, without a check.",
  "gear/holy-water":
    "In place of one attack of your Attack action you throw it at a creature you see within 20 feet: a Fiend or Undead makes a Dexterity saving throw against 8 + Dexterity modifier + Proficiency Bonus or takes 2d8 radiant damage.",
  "gear/hunting-trap":
    "Set with a Utilize action and chained to something firm. Whoever steps on it makes a DC 13 Dexterity saving throw or takes 1d4 piercing damage, has Speed 0 until their next turn begins, and cannot go further than the chain (3 feet or so). An action and a DC 13 Strength (Athletics) check free the victim, its own or a neighbor's; each failure costs it 1 piercing damage.",
  "gear/lamp": "Burning oil, it gives Bright Light for 15 feet and Dim Light for 30 feet more.",
  "gear/lantern-bullseye":
    "Burning oil, it throws Bright Light in a Cone of 60 feet and Dim Light for 60 feet more.",
  "gear/lantern-hooded":
    "Burning oil, it gives Bright Light for 30 feet and Dim Light for 30 feet more. A Bonus Action lowers the hood, to Dim Light for 5 feet, or raises it.",
  "gear/lock":
    "It has a key. Without that, Thieves' Tools and a DC 15 Sleight of Hand check (Dexterity) open it.",
  "gear/magnifying-glass":
    "Checks to value or examine something finely made have Advantage. With sunlight, tinder and 5 minutes it lights a fire.",
  "gear/manacles":
    "With a Utilize action and a DC 13 Sleight of Hand check (Dexterity) you bind a Small or Medium creature within 5 feet that is grappled, incapacitated or restrained. It attacks with Disadvantage, and is restrained if chained to a fixed point. Out of them leads an action: DC 20 to slip out, by Sleight of Hand, or DC 25 Strength (Athletics) to burst them. They have a key; Thieves' Tools open them at DC 15.",
  "gear/map": "A true map gives +5 to Wisdom (Survival) checks to find your way in what it shows.",
  "gear/net":
    "In place of one attack of your Attack action you throw it at a creature you see within 15 feet: a Dexterity saving throw against 8 + Dexterity modifier + Proficiency Bonus, or it is restrained; Huge and larger ones succeed. An action and a DC 10 Strength (Athletics) check, by the victim or somebody within 5 feet, free it, and so does destroying the net (AC 10, 5 Hit Points, immune to bludgeoning, poison and psychic damage).",
  "gear/oil":
    "In place of one attack of your Attack action you throw a flask at a creature or thing within 20 feet: a Dexterity saving throw against 8 + Dexterity modifier + Proficiency Bonus, or it is oily for 1 minute, and the next fire damage it takes is 5 more. Or a Utilize action pours it over a square of 5 feet beside you; lit, it burns 2 rounds and deals 5 fire damage, once per turn, to all who enter it or end a turn there. As fuel, a flask lasts 6 hours in lamp or lantern.",
  "gear/perfume":
    "For 1 hour you have Advantage on Charisma (Persuasion) checks with an Indifferent Humanoid within 5 feet.",
  "gear/poison-basic":
    "With a Bonus Action you coat a weapon or 3 pieces of ammunition. The first hit that deals piercing or slashing damage within 1 minute deals 1d4 poison damage more.",
  "gear/pole":
    "10 feet long: you touch things at that distance, and checks for a jump have Advantage when you vault with it.",
  "gear/potion-of-healing":
    "A Bonus Action lets you drink it or give it to somebody within 5 feet. It restores 2d4 + 2 Hit Points.",
  "gear/ram-portable":
    "Breaking a door with it, your Strength check gets +4, and Advantage if somebody helps.",
  "gear/rope":
    "A DC 10 Sleight of Hand check (Dexterity) with a Utilize action ties a knot. You can bind somebody who is grappled, incapacitated or restrained; with bound legs that creature is restrained until it gets out with an action and DC 15 Dexterity (Acrobatics). DC 20 Strength (Athletics) bursts the rope.",
  "gear/shovel": "In 1 hour you dig a hole of 5 feet each way in soil.",
  "gear/signal-whistle": "Blown with a Utilize action, it is heard 600 feet away.",
  "gear/spell-scroll-cantrip":
    "If the cantrip is on your list, you read it and cast it in its usual time, without Material components; save DC 13, attack +5. Then the scroll is dust.",
  "gear/spell-scroll-level-1":
    "If the spell is on your list, you read it and cast it in its usual time, without Material components; save DC 13, attack +5. Then the scroll is dust.",
  "gear/spikes-iron":
    "With a Utilize action and something blunt you drive one into wood or earth, to jam a door or to tie a rope to it.",
  "gear/tinderbox":
    "It lights a candle, lamp, lantern, torch or other open fuel with a Bonus Action, any other fire in 1 minute.",
  "gear/torch":
    "It burns 1 hour, with Bright Light for 20 feet and Dim Light for 20 feet more. In an attack it is a Simple Melee weapon that deals 1 fire damage.",
  "tool/alchemists-supplies":
    "Intelligence. With a Utilize action you recognize a substance or start a fire (DC 15 each). You make acid, alchemist's fire, component pouches, oil, paper and perfume.",
  "tool/brewers-supplies":
    "Intelligence. With a Utilize action you find poison in a drink (DC 15) or tell what a drink is (DC 10). You make antitoxin.",
  "tool/calligraphers-supplies":
    "Dexterity. With a Utilize action you write so finely that forging it is hard (DC 15). You make ink and spell scrolls.",
  "tool/carpenters-tools":
    "Strength. With a Utilize action you seal or force a door or box (DC 20). You make clubs, staffs, barrels, chests, ladders, poles, rams and torches.",
  "tool/cartographers-tools":
    "Wisdom. With a Utilize action you map a small place (DC 15). You make maps.",
  "tool/cobblers-tools":
    "Dexterity. With a Utilize action you fit a pair of shoes so that the wearer's next Dexterity (Acrobatics) check has Advantage (DC 10). You make climber's kits.",
  "tool/cooks-utensils":
    "Wisdom. With a Utilize action you make food taste better (DC 10) or notice that it is bad or poisoned (DC 15). You make rations.",
  "tool/disguise-kit":
    "Charisma. With a Utilize action you put on make-up (DC 10). You make costumes.",
  "tool/forgery-kit":
    "Dexterity. With a Utilize action you imitate up to 10 words in another's hand (DC 15) or copy a wax seal (DC 20).",
  "tool/glassblowers-tools":
    "Intelligence. With a Utilize action you tell what a glass held within the last 24 hours (DC 15). You make bottles, vials, magnifying glasses and spyglasses.",
  "tool/jewelers-tools":
    "Intelligence. With a Utilize action you tell what a gem is worth (DC 15). You make arcane focuses and Holy Symbols.",
  "tool/leatherworkers-tools":
    "Dexterity. With a Utilize action you decorate a leather thing (DC 10). You make slings, whips, leather and hide armor, and all that is sewn of leather, from backpack to waterskin.",
  "tool/masons-tools":
    "Strength. With a Utilize action you cut a sign or a hole into stone (DC 10). You make blocks and tackles.",
  "tool/painters-supplies":
    "Wisdom. With a Utilize action you paint something you have seen so that others know it (DC 10). You make druidic focuses and Holy Symbols.",
  "tool/potters-tools":
    "Intelligence. With a Utilize action you tell what a clay vessel held within the last 24 hours (DC 15). You make jugs and lamps.",
  "tool/smiths-tools":
    "Strength. With a Utilize action you force a door or box (DC 20). You make metal weapons and armor, and iron things from caltrops to pots.",
  "tool/tinkers-tools":
    "Dexterity. With a Utilize action you put together something Tiny out of scrap that lasts 1 minute (DC 20). You make firearms, bells, lanterns, traps, locks, manacles, mirrors and small metal things.",
  "tool/weavers-tools":
    "Dexterity. With a Utilize action you mend a tear or sew a small pattern (DC 10 each). You make padded armor, clothes, nets, rope, sacks, tents and bedding.",
  "tool/woodcarvers-tools":
    "Dexterity. With a Utilize action you carve a pattern (DC 10). You make clubs, staffs, bows, arrows, bolts, needles, pens and focuses of wood.",
  "tool/gaming-set-dice":
    "Wisdom. With a Utilize action you notice a cheat (DC 10) or win (DC 20).",
  "tool/gaming-set-dragonchess":
    "Intelligence. With a Utilize action you read the mood and plans of an opponent (DC 15) or win (DC 20).",
  "tool/gaming-set-playing-cards":
    "Charisma. With a Utilize action you read the mood and plans of an opponent (DC 15) or win (DC 20).",
  "tool/gaming-set-three-dragon-ante":
    "Charisma. With a Utilize action you read the mood and plans of an opponent (DC 15) or win (DC 20).",
  "tool/musical-instrument-bagpipes":
    "Charisma. With a Utilize action you recognize a piece of music (DC 15). A Bard may use it as the focus of spells.",
  "tool/musical-instrument-drum":
    "Charisma. With a Utilize action you recognize a piece of music (DC 15). A Bard may use it as the focus of spells.",
  "tool/musical-instrument-dulcimer":
    "Charisma. With a Utilize action you recognize a piece of music (DC 15). A Bard may use it as the focus of spells.",
  "tool/musical-instrument-flute":
    "Charisma. With a Utilize action you recognize a piece of music (DC 15). A Bard may use it as the focus of spells.",
  "tool/musical-instrument-horn":
    "Charisma. With a Utilize action you recognize a piece of music (DC 15). A Bard may use it as the focus of spells.",
  "tool/musical-instrument-lute":
    "Charisma. With a Utilize action you recognize a piece of music (DC 15). A Bard may use it as the focus of spells.",
  "tool/musical-instrument-lyre":
    "Charisma. With a Utilize action you recognize a piece of music (DC 15). A Bard may use it as the focus of spells.",
  "tool/musical-instrument-pan-flute":
    "Charisma. With a Utilize action you recognize a piece of music (DC 15). A Bard may use it as the focus of spells.",
  "tool/musical-instrument-shawm":
    "Charisma. With a Utilize action you recognize a piece of music (DC 15). A Bard may use it as the focus of spells.",
  "tool/musical-instrument-viol":
    "Charisma. With a Utilize action you recognize a piece of music (DC 15). A Bard may use it as the focus of spells.",
  "tool/herbalism-kit":
    "Intelligence. With a Utilize action you recognize a plant (DC 15). You make antitoxin and potions of healing.",
  "tool/navigators-tools":
    "Wisdom. With a Utilize action you lay a course or find out where you are (DC 15 each).",
  "tool/poisoners-kit":
    "Intelligence. With a Utilize action you notice that something is poisoned (DC 10). You make basic poison.",
  "tool/thieves-tools":
    "Dexterity. With a Utilize action you open a lock or disarm a trap (DC 15 each).",
};
