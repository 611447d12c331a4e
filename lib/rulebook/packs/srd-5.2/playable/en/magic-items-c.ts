export const magicItemsC: Readonly<Record<string, string>> = {
  "magic-item/immovable-rod":
    "With a Utilize action you press its button and it stays where it is, even in midair, until somebody presses again the same way. It bears 8,000 pounds; more makes it fall. A Utilize action and a DC 30 Strength (Athletics) check move it up to 10 feet.",
  "magic-item/instant-fortress":
    "A Magic action and a command word turn this statuette of 1 inch into an adamantine tower, 20 feet on each side and 30 feet high, with 2 floors, arrow slits and a roof; whoever stands there is pushed out beside it. The same word makes it small again, if it is empty. Its one door opens only to you (a Bonus Action), never to Knock. Roof, door and walls have AC 20 and 100 Hit Points each, Immunity to bludgeoning, piercing and slashing damage save from siege engines, and Resistance to all else. Only Wish mends it (as a spell of level 8 or lower).",
  "magic-item/ioun-stone":
    "Tossed up with a Magic action, the stone circles your head, at most 3 feet away (1d3), and works; up to 3 at once. A Utilize action takes them back. Agility, fortitude, insight, intellect, leadership and strength: Dexterity, Constitution, Wisdom, Intelligence, Charisma or Strength 2 higher, up to 20. Awareness: Advantage on Initiative and Wisdom (Perception) checks. Mastery: Proficiency Bonus 1 higher. Protection: Armor Class 1 higher. Regeneration: 15 Hit Points every hour, while you have 1. Sustenance: no food or drink. Absorption: your Reaction cancels a spell of level 4 or lower (greater: 8 or lower) by a creature you see, 20 levels in all. Reserve: it stores up to 4 levels of spells of level 1 to 4 (1d4 when found), cast into it by touch, and you cast them with the first caster's slot level, DC and bonus.",
  "magic-item/iron-bands":
    "A sphere of 3 inches and 1 pound. With a Magic action, once per dawn, you hurl it at a creature of Huge size or less within 60 feet, with Dexterity modifier + Proficiency Bonus to hit. On a hit it is restrained until your Bonus Action frees it. Whoever can touch the bands, even the victim, may use an action for a DC 20 Strength (Athletics) check: success destroys them, failure bars another try for 24 hours.",
  "magic-item/iron-flask":
    "With a Magic action, flask in hand, you aim at a creature you see within 60 feet that belongs to another plane: it makes a DC 17 Wisdom saving throw (with Advantage if it was in here before) or is caught, if the flask is empty. Inside it neither ages nor needs anything. Opened with a Magic action, the flask frees it, and it obeys you for 1 hour, though not into death or prison; then it is itself again. Identify only tells whether something is inside.",
  "magic-item/javelin-of-lightning":
    "Each hit deals lightning damage instead of piercing, if you like. Once per dawn, thrown at a target within 120 feet, it becomes a bolt in place of an attack: the target and all others in the Line, 5 feet wide, make a DC 13 Dexterity saving throw and take 4d6 lightning damage, half on a success. It is back in your hand at once.",
  "magic-item/lantern-of-revealing":
    "It burns 6 hours on 1 pint of oil, with Bright Light for 30 feet and Dim Light for 30 feet more. In the Bright Light, invisible creatures and things can be seen. A Utilize action lowers the hood to Dim Light for 5 feet.",
  "magic-item/luck-blade":
    "Attack and damage rolls get +1, and so do your saves while you carry it. Once per dawn, unless you are incapacitated, you may roll a failed d20 again; the second roll stands. It holds 1d3 charges: 1 casts Wish, once per dawn, until none are left.",
  "magic-item/mace-of-disruption":
    "A hit on a Fiend or Undead deals 2d6 more radiant damage. If that leaves it with 25 Hit Points or fewer, it makes a DC 15 Wisdom saving throw: destroyed on a failure, frightened until your next turn ends on a success. In your hand it sheds Bright Light for 20 feet and Dim Light for 20 feet more.",
  "magic-item/mace-of-smiting":
    "Attack and damage rolls get +1, or +3 against a Construct. When the die shows 20, it deals 7 more bludgeoning damage, or 14 to a Construct, and a Construct left with 25 Hit Points or fewer is destroyed.",
  "magic-item/mace-of-terror":
    "It holds 3 charges and regains 1d3 of them every dawn. With a Magic action and 1 charge, those you choose within 30 feet make a DC 15 Wisdom saving throw or are frightened for 1 minute. They flee as far as they can, with no Opportunity Attacks and no action but Dash or breaking free, or Dodge where there is no way out. They save again as each of their turns ends.",
  "magic-item/mantle-of-spell-resistance":
    "You roll all saves against spells with Advantage while you wear it.",
  "magic-item/manual-of-bodily-health":
    "Study and practise it for 48 hours within 6 days: your Constitution rises by 2, to 30 at most. The book then loses its magic for a century.",
  "magic-item/manual-of-gainful-exercise":
    "Study and practise it for 48 hours within 6 days: your Strength rises by 2, to 30 at most. The book then loses its magic for a century.",
  "magic-item/manual-of-golems":
    "It tells how to make one kind of golem, by 1d20: clay (1-5) in 30 days for 65,000 GP, flesh (6-17) in 60 days for 50,000 GP, iron (18) in 120 days for 100,000 GP, stone (19-20) in 90 days for 80,000 GP. You need 2 slots of level 5 to use it; whoever lacks them takes 6d6 psychic damage from reading. You work without a break but for 8 hours of rest a day. At the end the book burns, and its ashes wake a golem that obeys you.",
  "magic-item/manual-of-quickness-of-action":
    "Study and practise it for 48 hours within 6 days: your Dexterity rises by 2, to 30 at most. The book then loses its magic for a century.",
  "magic-item/marvelous-pigments":
    "1d4 pots and a brush, 1 pound together. With 1 pot, 10 minutes and Concentration you paint things and parts of a landscape, in all 3 dimensions, inside a 20-foot Cube, staying in it; if that breaks off, all is lost. Finished, they are real: a door opens, a pit has depth within the Cube. No thing is worth more than 25 GP, nor all of one pot more than 500 GP; what looks dearer is paste. Painted fire or lightning fades at once.",
  "magic-item/medallion-of-thoughts":
    "It holds 5 charges and regains 1d4 of them every dawn. For 1 you cast Detect Thoughts (save DC 13).",
  "magic-item/mirror-of-life-trapping":
    "4 feet tall, 2 feet wide, 50 pounds; AC 11, 10 Hit Points, Immunity to poison and psychic damage, Vulnerability to bludgeoning damage; at 0 it breaks and frees all. It hangs upright, and within 5 feet a Magic action with its word turns it on or off. On, anyone but you who sees their reflection within 30 feet makes a DC 15 Charisma saving throw or is caught in one of 12 cells; Constructs succeed, and so does, with Advantage, whoever knows the mirror better. In a cell of endless fog (you see 10 feet) nobody ages or needs anything, and only planar magic leads out. A thirteenth prisoner frees one at random. Within 5 feet a Magic action lets you talk to a prisoner, or free one with a second word. Put into a Bag of Holding or the like, both are destroyed, and a gate draws all within 10 feet into the Astral Plane.",
  "magic-item/mithral-armor":
    "It can be worn under clothes, gives no Disadvantage on Dexterity (Stealth) checks, and asks for no Strength.",
  "magic-item/mysterious-deck":
    "A deck of 13 cards (75 percent of them) or 22. Say how many you draw; draw each within 1 hour of the last, or the rest come by themselves. Each works at once, vanishes and is back in the deck, save Fool and Jester. Balance: one score 2 higher, up to 22, for another 2 lower (not one of 5 or less). Comet: bring the foe you name in your next fight to 0 Hit Points yourself and have Advantage on death saves for a year. Donjon: you are shut away outside the world, found only by Wish. Euryale: -2 on saves, lifted only by a god or Fates. Fates: undo one event. Flames: a devil hunts you. Fool: Disadvantage on every d20 roll for 72 hours, and draw again. Gem: 25 jewels of 2,000 GP or 50 gems of 1,000 GP (1000 gp). Jester: Advantage for 72 hours, or 2 more cards. Key: a Rare magic weapon. Knight: a Knight serves you, appearing within 30 feet. Moon: Wish, 1d3 times. Puzzle: Intelligence or Wisdom 1d4 + 1 lower, and 1 more card if you like. Rogue: somebody secretly hates you. Ruin: all wealth but magic items is gone. Sage: one true answer within a year. Skull: an Avatar of Death attacks you alone. Star: one score 2 higher, up to 24. Sun: a magic item, and 10 Temporary Hit Points every dawn. Talons: your magic items crumble. Throne: Expertise in a skill of speech or History, and a keep full of monsters. Void: your soul is stolen, and Wish only shows where. The Avatar: AC 20, half of your Hit Points, all scores 16 (+3), Initiative 13, Passive Perception 13, walks and flies 60 feet, Truesight 60 feet; immune to necrotic and poison damage and to being charmed, frightened, paralyzed, petrified, poisoned, unconscious, or exhaustion; passes through things (a turn that ends in one costs it 5, or 1d10, force damage); strikes without fail within 5 feet, half your Proficiency Bonus times, for 7 (1d8 + 3) slashing and 4 (1d8) necrotic damage. Each ally who harms it gets one too, and nobody it slays comes back.",
  "magic-item/necklace-of-adaptation":
    "You breathe freely anywhere, and have Advantage on saves that keep you from being poisoned or free you from it.",
  "magic-item/necklace-of-fireballs":
    "1d6 + 3 beads. With a Magic action you throw one up to 60 feet, and it bursts like Fireball at level 3 (save DC 15). Thrown together, each further bead adds 1d6 damage, up to 12d6.",
  "magic-item/necklace-of-prayer-beads":
    "1d4 + 2 magic beads of 6 kinds, and others without magic. Each casts its spell as a Bonus Action with your spell DC, once per dawn: blessing (Bless), curing (Cure Wounds at level 2), favor (Greater Restoration), smiting (Shining Smite), summons (Guardian of Faith), wind walking (Wind Walk). A bead taken off the string is ordinary.",
  "magic-item/nine-lives-stealer":
    "Attack and damage rolls get +2. It holds 1d8 + 1 charges. When the d20 of an attack shows 20 against a creature with fewer than 100 Hit Points, that one makes a DC 15 Constitution saving throw or dies, which uses up 1 charge. Constructs and Undead are safe from it.",
  "magic-item/oathbow":
    "With its words spoken as you shoot, the target is your sworn enemy for its lifetime, at most until the dawn after 7 days; only one at a time, and a new one after the next dawn. Against it you shoot with Advantage, past Half and Three-Quarters Cover and without Disadvantage at long range, and each hit deals 3d6 more piercing damage. While it lives, you have Disadvantage with all other weapons.",
  "magic-item/oil-of-etherealness":
    "A vial, rubbed on for 10 minutes, covers one creature of Medium size or less with its gear (one more vial for each larger size). For 1 hour it is under Etherealness.",
  "magic-item/oil-of-sharpness":
    "1 minute of rubbing makes an ordinary Melee weapon, or 20 pieces of ammunition, of slashing or piercing damage into a +3 one.",
  "magic-item/oil-of-slipperiness":
    "A vial, rubbed on for 10 minutes, puts one creature of Medium size or less with its gear under Freedom of Movement for 8 hours (one more vial for each larger size). Or, poured out with a Magic action, it makes a 10-foot square like Grease for 8 hours.",
  "magic-item/pearl-of-power":
    "With a Magic action, once per dawn, you get back a spent spell slot of level 3 or lower.",
  "magic-item/periapt-of-health":
    "With a Magic action, once per dawn, you regain 2d4 + 2 Hit Points. You have Advantage on saves that keep you from being poisoned or free you from it.",
  "magic-item/periapt-of-proof-against-poison":
    "Poison damage does nothing to you and you are never poisoned while you wear it.",
  "magic-item/periapt-of-wound-closure":
    "On a death save, 9 or less counts as 10, so that you never fail. A Hit Die that you spend heals twice what it shows.",
  "magic-item/philter-of-love":
    "The first creature you see within 10 minutes of drinking leaves you charmed by it for 1 hour.",
  "magic-item/pipes-of-haunting":
    "It holds 3 charges and regains 1d3 of them every dawn. With a Magic action and 1 charge, those you choose within 30 feet make a DC 15 Wisdom saving throw or are frightened for 1 minute, saving again as each of their turns ends. Success at first makes them immune for 24 hours.",
  "magic-item/pipes-of-the-sewers":
    "Rats, giant ones too, leave you alone while you do them no harm. It holds 3 charges and regains 1d3 of them every dawn. Playing with a Magic action you may, by a Bonus Action, spend 1 to 3 charges: each calls a Swarm of Rats, if there are enough within half a mile. A free swarm that comes within 30 feet while you play rolls a Wisdom saving throw against DC 15: on a failure it obeys you as long as you keep playing with a Magic action each turn and it stays within 30 feet; otherwise it is deaf to the pipes for 24 hours.",
  "magic-item/plate-armor-of-etherealness":
    "With a Magic action and a command word, once per dawn, you are under Etherealness until you say it again or take the armor off.",
  "magic-item/portable-hole":
    "Unfolded with a Magic action on a firm surface, the cloth is 6 feet across and a hole 10 feet deep, on a plane of its own; out of it you climb. Folded with a Magic action, it keeps what is inside and weighs next to nothing. Somebody shut inside may use an action for a DC 10 Strength (Athletics) check to come out within 5 feet; there is air for 1 hour, shared by those who breathe. In another extradimensional space, such as a Bag of Holding, both are destroyed, and a gate draws all within 10 feet into the Astral Plane.",
  "magic-item/potion-of-animal-friendship":
    "Drinking it, you can cast Animal Friendship at level 3 (save DC 13).",
  "magic-item/potion-of-clairvoyance":
    "Drinking it, you have the effect of Clairvoyance without Concentration.",
  "magic-item/potion-of-climbing":
    "For 1 hour you climb at your Speed, with Advantage on Strength (Athletics) checks to climb.",
  "magic-item/potion-of-diminution":
    "For 1d4 hours you are reduced as by Enlarge/Reduce, without Concentration.",
  "magic-item/potion-of-flying":
    "For 1 hour you fly at your Speed and can hover. If you are in the air when it ends, you fall, unless something else keeps you up.",
  "magic-item/potion-of-gaseous-form":
    "For 1 hour, or until a Bonus Action ends it, you have the effect of Gaseous Form without Concentration.",
  "magic-item/potion-of-giant-strength":
    "For 1 hour your Strength is that of a giant, unless it is as high already: hill 21, frost or stone 23, fire 25, cloud 27, storm 29.",
  "magic-item/potion-of-growth":
    "For 10 minutes you are enlarged as by Enlarge/Reduce, without Concentration.",
  "magic-item/potions-of-healing":
    "A Bonus Action lets you drink it or give it to somebody within 5 feet. It restores 2d4 + 2 Hit Points; greater 4d4 + 4, superior 8d4 + 8, supreme 10d4 + 20.",
  "magic-item/potion-of-heroism":
    "You gain 10 Temporary Hit Points, which last 1 hour, and for as long the effect of Bless, without Concentration.",
  "magic-item/potion-of-invisibility":
    "You are invisible for 1 hour, or until you attack, deal damage or cast a spell.",
  "magic-item/potion-of-mind-reading":
    "For 10 minutes you have the effect of Detect Thoughts (save DC 13), without Concentration.",
  "magic-item/potion-of-poison":
    "It seems a potion of healing or another good one; only Identify tells. Who drinks it takes 4d6 poison damage and makes a DC 13 Constitution saving throw or is poisoned for 1 hour.",
  "magic-item/potion-of-resistance":
    "For 1 hour you have Resistance to one damage type, fixed when it was brewed: acid, cold, fire, force, lightning, necrotic, poison, psychic, radiant or thunder.",
  "magic-item/potion-of-speed":
    "For 1 minute you have the effect of Haste without Concentration, and no weariness afterwards.",
  "magic-item/potion-of-water-breathing": "You breathe under water for 24 hours, as if in air.",
};
