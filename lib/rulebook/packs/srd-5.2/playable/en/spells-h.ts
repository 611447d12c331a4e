export const spellsH: Readonly<Record<string, string>> = {
  "spell/hallow":
    "After 24 hours of casting you make an area holy or unholy, up to 60 feet around a point you touch, until dispelled; it must not overlap another Hallow. Choose creature types among aberration, celestial, elemental, fey, fiend, and undead: they cannot enter by their own will, and nobody inside is possessed, charmed, or frightened by them. Then bind one more effect. Courage or Fear: chosen types cannot be frightened there, or always are. Darkness or Daylight: the area is dark or bright, and ordinary light or weaker spells cannot change that. Peaceful Rest: the dead buried there never become undead; Silence: no sound goes in or out; Tongues: chosen types understand everybody. Interference: chosen types cannot teleport or travel between planes in or out; Resistance or Vulnerability: chosen types have it to one damage type.",
  "spell/hallucinatory-terrain":
    "Natural ground in a 150-foot cube looks, sounds, and smells like another kind for 24 hours: a meadow as a swamp, a cliff as a gentle slope. Buildings, gear, and creatures are unchanged, and the ground still feels as it is, so walking on it may give it away. Otherwise the Study action and an Intelligence (Investigation) check matching your spell save DC show it to be false; then the true land shows through a vague image.",
  "spell/harm":
    "A creature you see makes a Constitution saving throw. On a failure it takes 14d6 necrotic damage and loses as much from its hit point maximum, though never below 1. On a success it takes half and keeps its maximum.",
  "spell/haste":
    "For up to 1 minute of concentration a willing creature you see moves at double speed, has +2 AC, advantage on any Dexterity saving throw, and one more action each turn. That action is only for a single attack, Dash, Disengage, Hide, or Utilize. When the spell ends the creature is incapacitated with speed 0 until its next turn is over.",
  "spell/heal":
    "A creature you see regains 70 hit points. If it is blinded, deafened, or poisoned, that ends. At higher levels: 10 more hit points per slot level above 6.",
  "spell/healing-word":
    "With a bonus action, a creature you see regains 2d4 plus your spellcasting modifier hit points. At higher levels: 2d4 more per slot level above 1.",
  "spell/heat-metal":
    "Choose a manufactured metal thing you see, say a weapon, or medium or heavy armor. Whoever touches it takes 2d8 fire damage now, and for up to 1 minute of concentration again each time you spend a bonus action on a later turn, while it is in range. Somebody hurt while holding or wearing it makes a Constitution saving throw, and on a failure drops it if that can be done. Kept, it gives disadvantage on attacks and ability checks until your next turn starts. At higher levels: 1d8 more damage per slot level above 2.",
  "spell/hellish-rebuke":
    "Use your reaction when a creature you see within 60 feet damages you. Flames wrap it: a Dexterity saving throw, 2d10 fire damage on a failure, half on a success. At higher levels: 1d10 more per slot level above 1.",
  "spell/heroes-feast":
    "A feast fills a free 10-foot cube beside you, and up to 12 creatures may eat. It takes 1 hour, and only then does it do good. For 24 hours whoever ate has resistance to poison damage and cannot be frightened or poisoned. Their hit point maximum is 2d10 higher, and they gain as many hit points.",
  "spell/heroism":
    "Touch a willing creature. For up to 1 minute of concentration it cannot be frightened, and as each of its turns starts it gets your spellcasting modifier in temporary hit points. At higher levels: 1 more creature per slot level above 1.",
  "spell/hex":
    "With a bonus action, curse a creature you see for up to 1 hour of concentration. Every attack roll of yours that hits it deals 1d6 extra necrotic damage, and it has disadvantage on checks with one ability you name when casting. If it falls to 0 hit points before that, a bonus action on a later turn moves the curse to another creature. At higher levels: you may concentrate up to 4 hours with a level 2 slot, 8 hours with level 3 or 4, and 24 hours from level 5 on.",
  "spell/hideous-laughter":
    "A creature you see makes a Wisdom saving throw. On a failure it falls prone, laughing helplessly, and is incapacitated for up to 1 minute of concentration; it cannot stand up meanwhile. It saves again when each of its turns ends, and with advantage whenever it takes damage; a success ends the spell. At higher levels: 1 more creature per slot level above 1.",
  "spell/hold-monster":
    "A creature of any kind that you see makes a Wisdom saving throw. On a failure it is paralyzed for up to 1 minute of concentration. It saves again when each of its turns ends, and a success frees it. At higher levels: 1 more creature per slot level above 5.",
  "spell/hold-person":
    "A humanoid you see makes a Wisdom saving throw. On a failure it is paralyzed for up to 1 minute of concentration. It saves again when each of its turns ends, and a success frees it. At higher levels: 1 more humanoid per slot level above 2.",
  "spell/holy-aura":
    "An aura shines 30 feet around you for up to 1 minute of concentration. Creatures you choose in it have advantage on every saving throw, and attacks against them have disadvantage. A fiend or undead that hits one of them in melee makes a Constitution saving throw or is blinded until its next turn is over.",
  "spell/hunters-mark":
    "With a bonus action, mark a creature you see for up to 1 hour of concentration. Every attack roll of yours that hits it deals 1d6 extra force damage, and you have advantage on Wisdom (Perception or Survival) checks to find it. If it falls to 0 hit points, a bonus action moves the mark to another creature you see in range. At higher levels: you may concentrate up to 8 hours with a slot of level 3 or 4, and 24 hours from level 5 on.",
  "spell/hypnotic-pattern":
    "Colors swirl for a moment in a 30-foot cube. Everyone there who sees them makes a Wisdom saving throw. On a failure one is charmed for up to 1 minute of concentration, and while so, incapacitated with speed 0. Taking damage ends it for that creature, and so does another's action to shake it awake.",
  "spell/ice-knife":
    "Throw a shard of ice with a ranged spell attack; a hit deals 1d10 piercing damage. Hit or miss, it then bursts: the target and everyone within 5 feet of it make a Dexterity saving throw and take 2d6 cold damage on a failure, nothing on a success. At higher levels: 1d6 more cold damage per slot level above 1.",
  "spell/ice-storm":
    "Hail beats down in a cylinder 40 feet high with a 20-foot radius. Everyone in it makes a Dexterity saving throw: a failure means 2d10 bludgeoning damage plus 4d6 cold damage, a success half. The ground there is difficult terrain until your next turn is over. At higher levels: 1d10 more bludgeoning damage per slot level above 4.",
  "spell/identify":
    "Touch an object all through the casting. If it is magical you learn what it does and how to use it, whether it needs attunement, how many charges it holds, which spells are on it, and which spell made it, if one did. Touch a creature instead, and you learn which spells are at work on it.",
  "spell/illusory-script":
    "What you write stays for 10 days under an illusion. You and the readers you name see it as you wrote it; to all others it is unreadable in some unknown script, or, if you like, a different message in another hand and in a language you know. Truesight reads the real words. If the spell is dispelled, both texts vanish.",
  "spell/imprisonment":
    "A creature you see makes a Wisdom saving throw. A success leaves it unharmed and immune to this spell for 24 hours. On a failure it is held until the spell ends: it needs no air, food, or drink, does not age or teleport, and divinations cannot find it. Choose its prison. Burial: deep in the earth, in a sealed sphere of force; Chaining: restrained by chains that nothing moves; Hedged: a pocket world closed to teleporting and planar travel; Minimus: 1 inch tall inside an unbreakable gem that only light passes; Slumber: unconscious and not to be woken. Name a visible deed or event, likely within ten years in the game master's eyes, that will end the spell. Dispel Magic works only from a level 9 slot, aimed at the prison or the statuette.",
  "spell/incendiary-cloud":
    "Smoke and embers fill a sphere with a 20-foot radius for up to 1 minute of concentration, or until a strong wind clears them; it is heavily obscured. Everyone in it makes a Dexterity saving throw, as does whoever enters it, ends a turn in it, or is overrun by it, at most once a turn: 10d8 fire damage on a failure, half on a success. As each of your turns starts you choose a direction and the cloud drifts 10 feet that way, away from you.",
  "spell/inflict-wounds":
    "Touch a creature; it makes a Constitution saving throw. A failure means 2d10 necrotic damage, a success half. At higher levels: 1d10 more per slot level above 1.",
  "spell/insect-plague":
    "Biting locusts fill a sphere with a 20-foot radius for up to 10 minutes of concentration; it is lightly obscured and difficult terrain. Everyone in it when it appears, entering it first on a turn, or ending a turn there makes a Constitution saving throw, at most once a turn: 4d10 piercing damage on a failure, half on a success. At higher levels: 1d10 more per slot level above 5.",
  "spell/instant-summons":
    "Touch the sapphire and an object of at most 10 pounds and 6 feet in length; an invisible mark joins them. Later a Magic action, speaking the object's name and crushing the stone, brings it to your hand from any distance or plane, and the spell ends. If someone else holds or carries it then, it does not come, but you learn who they are and where. Every casting needs its own sapphire.",
  "spell/invisibility":
    "Touch a creature; for up to 1 hour of concentration it is invisible. The spell ends for it right after it attacks, casts a spell, or deals damage. At higher levels: 1 more creature per slot level above 2.",
  "spell/irresistible-dance":
    "A creature you see makes a Wisdom saving throw. On a success it dances until its next turn is over, spending all its movement on the spot. On a failure it is charmed for up to 1 minute of concentration and dances: all its movement goes into it, it has disadvantage on attacks and on any Dexterity saving throw, and attacks against it have advantage. On its turn it may use an action to save again, and a success frees it.",
  "spell/jump":
    "Touch a willing creature. For 1 minute, once on each of its turns, it can leap up to 30 feet for 10 feet of movement. At higher levels: 1 more creature per slot level above 1.",
  "spell/knock":
    "Choose a thing in sight that is kept shut: a door, box, chest, manacles, or a padlock. One ordinary lock on it opens, or it is no longer stuck or barred. Arcane Lock on it is suppressed for 10 minutes, so that it can be opened and closed. A loud knock sounds from it, heard 300 feet away.",
  "spell/legend-lore":
    "Name or describe someone, somewhere, or something famous. The game master gives you what legends say of it in brief, perhaps something no one has widely known, truly but maybe in images or verse; the more you already know, the more exact it is. If it is not famous after all, a sad trombone plays and the spell fails.",
  "spell/lesser-restoration":
    "Touch a creature with a bonus action. One condition on it ends: blinded, deafened, paralyzed, or poisoned, as you choose.",
  "spell/levitate":
    "A creature or loose object you see, up to 500 pounds, rises up to 20 feet and hangs there for up to 10 minutes of concentration; someone unwilling makes a Constitution saving throw, and a success spares them. It moves only by pushing or pulling along something fixed in reach, as if climbing. On your turn you may change its height by up to 20 feet: as part of your move if it is you, else with a Magic action and within range. At the end it sinks gently to the ground.",
  "spell/light":
    "Touch an object, Large or smaller, that nobody else wears or carries. For 1 hour it sheds bright light to 20 feet and dim light 20 feet beyond, in any color. An opaque cover hides it, and casting this again ends the first.",
  "spell/lightning-bolt":
    "Lightning leaps from you in a line, 5 feet wide and 100 feet long. Everyone in it makes a Dexterity saving throw: 8d6 lightning damage on a failure, half on a success. At higher levels: 1d6 more per slot level above 3.",
  "spell/locate-animals-or-plants":
    "Name a kind of beast, plant creature, or ordinary plant. You learn how far and in which direction the nearest one within 5 miles is, if there is any.",
  "spell/locate-creature":
    "Name a creature you know. For up to 1 hour of concentration you sense its direction while it is within 1,000 feet, and which way it is going. It may be one individual, or the nearest of a kind you have seen from no more than 30 feet away. A creature in another form is not found, and lead of any thickness in between blocks the spell.",
  "spell/locate-object":
    "Name an object you know. For up to 10 minutes of concentration you sense its direction while it is within 1,000 feet, and which way it is moving. It may be one you have seen from no more than 30 feet away, or the nearest of a kind, such as a type of tool or jewel. Lead of any thickness in between blocks the spell.",
  "spell/longstrider":
    "Touch a creature. For 1 hour its speed is 10 feet higher; no concentration is needed. At higher levels: 1 more creature per slot level above 1.",
};
