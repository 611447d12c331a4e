export const spellsP: Readonly<Record<string, string>> = {
  "spell/pass-without-trace":
    "For up to 1 hour of concentration, you and every creature you choose within 30 feet of you have +10 to Dexterity (Stealth) checks. None of you leaves tracks while in that area.",
  "spell/passwall":
    "A passage opens in wood, plaster, or stone that you see and stays for 1 hour: as large as you choose, up to 20 feet deep, 8 feet tall, and 5 feet wide. The rest of the building stands as firmly as before. When it closes, whatever is still in it is pushed out safely to the nearest free space on the side where you cast it.",
  "spell/phantasmal-force":
    "A creature you see makes an Intelligence saving throw. On a failure it perceives, alone, an illusion up to a 10-foot cube, with sound, warmth, and all, for up to 1 minute of concentration. It takes it for real and explains away whatever does not fit. If the illusion is a dangerous creature or hazard, it deals 2d8 psychic damage on each of your turns while the target is in it or within 5 feet of it, and that feels like a fitting type. The Study action with an Intelligence (Investigation) check matching your spell save DC ends the spell.",
  "spell/phantasmal-killer":
    "Only the target sees its worst nightmare; it makes a Wisdom saving throw. On a success it takes half of 4d10 psychic damage, and the spell ends. On a failure it takes all 4d10 psychic damage and has disadvantage on attacks and ability checks for up to 1 minute of concentration. It saves again when each of its turns ends: a failure deals the damage anew, a success ends the spell. At higher levels: 1d10 more damage per slot level above 4.",
  "spell/phantom-steed":
    "A Large, half-real horse, saddled and bridled and looking as you like, serves you or a rider you name for 1 hour. It has a riding horse's statistics with speed 100 feet, and covers 13 miles in an hour. Its harness turns to smoke when taken over 10 feet away. Any damage ends the spell; when the spell ends it fades slowly, leaving 1 minute to dismount.",
  "spell/planar-ally":
    "Beg a power you know, a god or a demon prince, for help: it sends a celestial, elemental, or fiend loyal to it, perhaps the one you name, to a free space in range. It must do nothing; you have to talk with it and bargain. Usual prices: 100 GP a minute, 1,000 GP an hour, or 10,000 GP a day, for up to 10 days; gifts, offerings, or quests can pay too. The price may be halved or dropped for a cause it shares, is commonly half for safe work, and rises for great danger; hardly any will go to a sure death. The game master sets the terms. When the task or time is over it reports if it can and goes home; if you do not agree, it leaves at once.",
  "spell/planar-binding":
    "A celestial, elemental, fey, or fiend that stays in range through the whole casting, usually caught in an inverted Magic Circle, makes a Charisma saving throw at its end. On a failure it must serve you for 24 hours, and if a spell brought it here, that spell lasts as long. It obeys as well as it can; a hostile one twists your words to its own ends. Once all is done it comes to report, or, if you are on another plane, waits where you bound it until the spell ends. At higher levels: 10 days with a level 6 slot, 30 days with 7, 180 days with 8, and 366 days with 9.",
  "spell/plane-shift":
    "You and up to 8 willing creatures in a ring of hands go to another plane. Describe the goal roughly, such as a city there, and you arrive in or near it, where the game master decides. If you know the sigils of a teleportation circle on that plane you arrive at it, or beside it where it is too small for all of you, the 9 at most.",
  "spell/plant-growth":
    "The casting time decides the effect. Overgrowth, with an action: ordinary plants in a sphere with a 100-foot radius grow so thick that each 1 foot through them costs 4 feet of movement; you may leave parts of the area free. Enrichment, over 8 hours: plants within half a mile yield 2 times the usual harvest for 365 days. Land can gain from that only once a year.",
  "spell/poison-spray":
    "Make a ranged spell attack with a puff of poison; a hit deals 1d12 poison damage. The damage grows with your level: 2d12 at level 5, 3d12 at level 11, and 4d12 at level 17.",
  "spell/polymorph":
    "A creature you see makes a Wisdom saving throw or turns into a beast of your choice for up to 1 hour of concentration; the beast's challenge rating may not exceed the target's, or its level. It takes the beast's statistics, keeping its own creature type, hit points, hit dice, personality, and alignment. It gains temporary hit points equal to the beast's hit points; when none are left the spell ends, and they go when it ends. It does only what that body can, without speech or spells. Its gear merges into the form and is of no use.",
  "spell/power-word-heal":
    "A creature you see regains all its hit points. It is no longer charmed, frightened, paralyzed, poisoned, or stunned. If it is prone, it may use its reaction to get up.",
  "spell/power-word-kill":
    "A creature you see with 100 hit points or fewer dies, without any save. One with more takes 12d12 psychic damage.",
  "spell/power-word-stun":
    "A creature you see with 150 hit points or fewer is stunned, without any save. It makes a Constitution saving throw when each of its turns ends, and a success frees it. One with more has speed 0 until your next turn starts.",
  "spell/prayer-of-healing":
    "Up to 5 creatures that stay in range through the 10 minutes of casting gain all a short rest gives and regain 2d8 hit points. None of them can profit from this spell again before a long rest. At higher levels: 1d8 more per slot level above 2.",
  "spell/prestidigitation":
    "Do one small trick in range; of those that last, you may keep up to 3 going. Sense: sparks, a puff of wind, faint music, or an odd smell, at once and harmless. Fire: light or put out a candle, torch, or small campfire. Clean: clean or dirty a thing of up to 1 cubic foot. Sensation: for 1 hour up to 1 cubic foot of lifeless stuff is chilled, warmed, or flavored. Mark: a color, sign, or symbol shows on a thing for 1 hour; or trinket: a worthless object or an image in your hand until your next turn is over.",
  "spell/prismatic-spray":
    "8 rays fill a 60-foot cone in front of you. Everyone in it makes a Dexterity saving throw and rolls 1d8 for the ray. 1 red, fire; 2 orange, acid; 3 yellow, lightning; 4 green, poison; 5 blue, cold: 12d6 damage of that type on a failure, half on a success. 6 indigo: on a failure restrained, with a Constitution saving throw when each turn ends; 3 successes free it, 3 failures leave it petrified until something like Greater Restoration. 7 violet: on a failure blinded, with a Wisdom saving throw as your next turn starts; a success ends that, a failure ends it too but sends the target to another plane of the game master's choice. 8: struck by 2 rays; roll twice, ignoring further 8s.",
  "spell/prismatic-wall":
    "A wall 1 inch thick, up to 30 feet high and 90 feet long, or a globe up to 30 feet across, stands opaque for 10 minutes, bright to 100 feet and dim 100 feet beyond; placed on a creature, the spell fails. You and those you name pass unharmed. Anyone else who sees it and comes within 20 feet or starts a turn there makes a Constitution saving throw or is blinded for 1 minute. Going through means all 7 layers, a Dexterity saving throw for each: 1 red fire, 2 orange acid, 3 yellow lightning, 4 green poison, 5 blue cold, each 12d6 damage, half on a success. 6 indigo restrains, with a Constitution saving throw when each turn ends, 3 successes freeing, 3 failures leaving the target petrified; 7 violet blinds, with a Wisdom saving throw as your next turn starts that ends it, a failure also sending the target to another plane. Red also stops nonmagical ranged attacks, orange magical ones, indigo spells. The wall, AC 10, falls layer by layer in that order: to 25 cold damage, a strong wind, 60 force damage, Passwall or the like, 25 fire damage, Daylight, and Dispel Magic; Antimagic Field does nothing.",
  "spell/private-sanctum":
    "Secure a cube from 5 feet up to 100 feet on a side for 24 hours. Choose any of these: no sound crosses its edge; the edge is dark and foggy, even to darkvision; divination sensors neither appear inside nor come in; nobody inside can be the target of divination; no teleporting in or out; no planar travel. Cast daily on the same place for 365 days it lasts until dispelled. At higher levels: 100 feet larger per slot level above 4.",
  "spell/produce-flame":
    "A flame that burns nothing sits in your hand for 10 minutes, bright to 20 feet and dim 20 feet beyond; casting again ends it. With a Magic action you throw fire at a creature or object within 60 feet: a ranged spell attack for 1d8 fire damage. The damage grows with your level: 2d8 at level 5, 3d8 at level 11, and 4d8 at level 17.",
  "spell/programmed-illusion":
    "Lay an unseen illusion, up to a 30-foot cube, that comes to life at a trigger you name, seen or heard within 30 feet of it. Script its look, acts, and sounds, up to 5 minutes; after playing it rests 10 minutes and can then be set off again, until dispelled. Things pass through it, which shows what it is, as does the Study action with an Intelligence (Investigation) check matching your spell save DC. To one who knows, it is see-through and sounds hollow.",
  "spell/project-image":
    "A copy of you appears anywhere within 500 miles that you have seen, for up to 1 day of concentration; it looks and sounds like you but nothing touches it, and any damage ends the spell. You see and hear through it. A Magic action moves it up to 60 feet and makes it gesture, talk, and behave as you please, with your very manners. Things pass through it, which shows what it is, as does the Study action with an Intelligence (Investigation) check matching your spell save DC; to one who knows, it is see-through and sounds hollow.",
  "spell/protection-from-energy":
    "Touch a willing creature and choose one: fire, cold, acid, thunder, or lightning. For up to 1 hour of concentration it has resistance to that damage.",
  "spell/protection-from-evil-and-good":
    "Touch a willing creature to guard it for up to 10 minutes of concentration from aberrations, celestials, elementals, fey, fiends, and undead. Their attacks against it have disadvantage, and they cannot possess it or leave it charmed or frightened. If it is already possessed, charmed, or frightened by one of them, it has advantage on new saves against that.",
  "spell/protection-from-poison":
    "Touch a creature: if poisoned, it no longer is. For 1 hour it has resistance to poison damage and advantage on saves against being or staying poisoned.",
  "spell/purify-food-and-drink":
    "Nonmagical food and drink in a sphere with a 5-foot radius are freed of poison and rot. The change is lasting.",
  "spell/raise-dead":
    "After 1 hour of casting, touch a creature that died no more than 10 days ago and was not undead then. It lives again with 1 hit point, wounds closed and poisons gone, but missing parts stay missing; without something vital such as its head the spell fails. The ordeal leaves it with −4 on every D20 Test, and each long rest lessens that by 1 until it is 0.",
  "spell/ray-of-enfeeblement":
    "A creature in range makes a Constitution saving throw. On a success its next attack roll before your next turn starts has disadvantage. On a failure, for up to 1 minute of concentration, it has disadvantage on every Strength-based D20 Test and takes 1d8 off all its damage rolls. It saves again when each of its turns ends, and a success ends the spell.",
  "spell/ray-of-frost":
    "Make a ranged spell attack. A hit deals 1d8 cold damage and takes 10 feet off the target's speed until your next turn starts. The damage grows with your level: 2d8 at level 5, 3d8 at level 11, and 4d8 at level 17.",
  "spell/ray-of-sickness":
    "Make a ranged spell attack. A hit deals 2d8 poison damage, and the target is poisoned until your next turn is over. At higher levels: 1d8 more damage per slot level above 1.",
  "spell/regenerate":
    "Touch a creature: it regains 4d8 + 15 hit points. For 1 hour it regains 1 hit point as each of its turns starts, and lost body parts grow back after 2 minutes.",
  "spell/reincarnate":
    "After 1 hour of casting, touch a humanoid dead for no more than 10 days, or a piece of it: a new body forms and the soul comes to it. Its species is rolled on 1d10: on 2 it is a dragonborn, on 3 a dwarf, on 4 an elf, on 5 a gnome, on 6 a goliath, on 7 a halfling, on 8 a human, on 9 an orc, on 10 a tiefling, and on 1 you roll again; or the game master picks one. It remembers its life and keeps all its abilities, but trades its old species' traits for those of the new one and makes the choices these offer.",
  "spell/remove-curse":
    "Touch a creature or object; every curse on it ends. A cursed magic item keeps its curse, but its owner's attunement breaks, so that it can be taken off or thrown away.",
  "spell/resilient-sphere":
    "A sphere closes around a creature or object, Large or smaller, for up to 1 minute of concentration; someone unwilling makes a Dexterity saving throw to avoid it. Nothing passes either way, neither things nor spells, though one inside can breathe; the sphere takes no damage, and inside and outside cannot harm each other. It weighs nothing: with an action the one inside rolls it at up to half their speed, and others can pick it up. Disintegrate destroys it and harms nobody within.",
  "spell/resistance":
    "Touch a willing creature and choose one: bludgeoning, piercing, slashing, acid, cold, fire, lightning, thunder, poison, necrotic, or radiant damage. For up to 1 minute of concentration it takes 1d4 less of that damage, at most once a turn.",
  "spell/resurrection":
    "After 1 hour of casting, touch a creature dead for up to a century, not of old age, and not undead when it died. It lives again with all its hit points, whole, wounds closed and poisons gone. The ordeal leaves it with −4 on every D20 Test, and each long rest lessens that by 1 until it is 0. Bringing back one dead for 365 days or more drains you: until your next long rest you cannot cast, and every D20 Test of yours has disadvantage.",
  "spell/reverse-gravity":
    "In a cylinder 100 feet high with a 50-foot radius everything falls upward for up to 1 minute of concentration, unless it is anchored. A creature that can reach something fixed may make a Dexterity saving throw to hold on to it. What strikes a ceiling is hurt as by any fall; what strikes nothing hangs at the top. When the spell ends everything falls back down.",
  "spell/revivify":
    "Touch a creature that died within the last 1 minute. It lives again with 1 hit point. Death of old age cannot be undone, and lost body parts do not return.",
  "spell/rope-trick":
    "Touch a rope: one end rises until it hangs straight or meets a ceiling, and an invisible opening, 3 feet by 5 feet, waits at the top for 1 hour. Climb up into a space for up to 8 creatures, Medium or smaller; the rope can be pulled in. Attacks and spells pass neither way, but those inside look out. At the end everything inside drops out.",
};
