export const toolbox: Readonly<Record<string, string>> = {
  "contagion/cackle-fever":
    "A magical contagion, often caught from a tainted potion; it strikes Humanoids, but never gnomes. It shows after 1d4 days: the sufferer gains 1 level of exhaustion that stays as long as the fever does. Until then, whenever it takes damage other than psychic damage, it makes a DC 13 Constitution saving throw or takes 5 (1d10) psychic damage and is incapacitated with laughter; it repeats the save as each of its turns ends and succeeds by itself after 1 minute. After each Long Rest it makes a DC 13 Constitution saving throw; 3 successes cure it and make it immune for a year. A Humanoid, not a gnome, whose turn begins within 10 feet of it makes a DC 10 save of the same kind or catches it; success protects against that sufferer for 24 hours.",
  "contagion/sewer-plague":
    "A magical contagion of sewers and refuse, carried by rats and otyughs. A Humanoid wounded by a carrier or touching the filth makes a DC 11 Constitution saving throw or is infected. After 1d4 days it gains 1 level of exhaustion. While it has any, Hit Dice heal it by only half, and a Long Rest brings back neither Hit Points nor strength. Every dawn it makes a DC 11 Constitution saving throw: exhaustion rises by 1 level on a failure and falls by 1 on a success. At 0 the plague is over.",
  "contagion/sight-rot":
    "A Beast or Humanoid that drinks tainted water makes a DC 15 Constitution saving throw or is blinded until the contagion ends. Heal, Lesser Restoration and the like end it at once. Somebody proficient with an Herbalism Kit makes a dose of ointment in 1 hour; it holds the blindness off for 24 hours, and after 72 hours of that (3 doses) the contagion is gone. A Humanoid who touches the sufferer's skin makes a DC 15 Constitution saving throw or catches it; success protects against that sufferer for 24 hours.",
  "environment/deep-water":
    "In water deeper than 100 feet, a swimmer without a Swim Speed makes a DC 10 Constitution saving throw after every hour or gains 1 level of exhaustion.",
  "environment/extreme-cold":
    "At 0 degrees Fahrenheit or less, whoever is exposed makes a DC 10 Constitution saving throw every hour or gains 1 level of exhaustion. Resistance or Immunity to cold damage makes the save succeed by itself.",
  "environment/extreme-heat":
    "At 100 degrees Fahrenheit or more, whoever has no water to drink makes a Constitution saving throw every hour or gains 1 level of exhaustion. The DC is 5 at first and 1 higher with each further hour. Medium and Heavy armor give Disadvantage; Resistance or Immunity to fire damage makes the save succeed by itself.",
  "environment/frigid-water":
    "You bear ice-cold water for as many minutes as your Constitution score. After that, every minute calls for a DC 10 Constitution saving throw or gives 1 level of exhaustion. Resistance or Immunity to cold damage, or being at home in such water, makes the save succeed by itself.",
  "environment/heavy-precipitation":
    "Heavy rain or snow leaves everything Lightly Obscured and gives Disadvantage on Wisdom (Perception) checks. Heavy rain also puts out open flames.",
  "environment/high-altitude":
    "Above 10,000 feet the thin air counts each hour of travel as 2 hours, for how long you can go on in a day. You get used to it by spending 30 days up there. Nobody gets used to heights over 20,000 feet who was not born to them.",
  "environment/slippery-ice":
    "Slippery ice is Difficult Terrain. Whoever first steps on it in a turn, or begins a turn on it, makes a DC 10 Dexterity saving throw or falls prone.",
  "environment/strong-wind":
    "Ranged weapon attacks have Disadvantage; open flames go out and fog blows away. A flier has to land by the end of its turn or falls. In a desert the wind may raise a sandstorm, with Disadvantage on Wisdom (Perception) checks.",
  "environment/thin-ice":
    "Each 10-foot square bears 3d10 × 10 pounds. Under more weight the ice breaks there, and all upon it drop into frigid water.",
  "poison/assassins-blood":
    "Ingested poison. The victim makes a DC 10 Constitution saving throw: 6 (1d12) poison damage and poisoned for 24 hours on a failure, half the damage alone on a success.",
  "poison/burnt-othur-fumes":
    "Inhaled poison. The victim makes a DC 13 Constitution saving throw or takes 10 (3d6) poison damage, and saves again as each of its turns begins: each failure costs 3 (1d6) poison damage, and 3 successes end it.",
  "poison/crawler-mucus":
    "Contact poison. The victim makes a DC 13 Constitution saving throw or is poisoned for 1 minute and paralyzed for as long. It saves again as each of its turns ends, and success ends it.",
  "poison/essence-of-ether":
    "Inhaled poison. The victim makes a DC 15 Constitution saving throw or is poisoned for 8 hours and unconscious for as long. Damage wakes it, and so does an action spent shaking it.",
  "poison/malice":
    "Inhaled poison. The victim makes a DC 15 Constitution saving throw or is poisoned for 1 hour and blinded for as long.",
  "poison/midnight-tears":
    "Ingested poison. Nothing happens until midnight; whatever cures the poisoned condition before then undoes it. At midnight the victim makes a DC 17 Constitution saving throw and takes 31 (9d6) poison damage, half on a success.",
  "poison/oil-of-taggit":
    "Contact poison. The victim makes a DC 13 Constitution saving throw or is poisoned for 24 hours and unconscious for as long. Damage wakes it.",
  "poison/pale-tincture":
    "Ingested poison. The victim makes a DC 16 Constitution saving throw or takes 3 (1d6) poison damage and is poisoned. It saves again every 24 hours, with 3 (1d6) poison damage on a failure, and nothing heals this damage meanwhile. After 7 successes the poison is gone.",
  "poison/purple-worm-poison":
    "Injury poison. The victim makes a DC 21 Constitution saving throw and takes 35 (10d6) poison damage, half on a success.",
  "poison/serpent-venom":
    "Injury poison. The victim makes a DC 11 Constitution saving throw and takes 10 (3d6) poison damage, half on a success.",
  "poison/spiders-sting":
    "Injury poison. The victim makes a DC 13 Constitution saving throw or is poisoned for 1 hour. Failing by 5 or more leaves it unconscious for as long; damage wakes it, and so does an action spent shaking it.",
  "poison/torpor":
    "Ingested poison. The victim makes a DC 15 Constitution saving throw or is poisoned for 4d6 hours, at half Speed for as long.",
  "poison/truth-serum":
    "Ingested poison. The victim makes a DC 11 Constitution saving throw or is poisoned for 1 hour and cannot knowingly lie for as long.",
  "poison/wyvern-poison":
    "Injury poison. The victim makes a DC 14 Constitution saving throw and takes 24 (7d6) poison damage, half on a success.",
  "trap/collapsing-roof":
    "Deadly at levels 1 to 4. A trip wire 3 inches above the floor holds up 2 weak supports. When somebody crosses it, the ceiling falls: all beneath make a DC 13 Dexterity saving throw and take 11 (2d10) bludgeoning damage, half on a success, and the rubble is Difficult Terrain. A Search action and a DC 11 Wisdom (Perception) check find wire and ceiling; the wire can then be cut or stepped over. At higher levels: 22 (4d10) and DC 15 at levels 5 to 10, 55 (10d10) and DC 17 at 11 to 16, 99 (18d10) and DC 19 at 17 to 20.",
  "trap/falling-net":
    "A nuisance at levels 1 to 4. A trip wire 3 inches above the floor, between 2 posts, holds a weighted Net 10 feet square. Whoever crosses it makes a DC 10 Dexterity saving throw or is restrained; Huge creatures and larger succeed by themselves. With an action, a DC 10 Strength (Athletics) check frees oneself or somebody in reach, and so does bringing the Net to 0 Hit Points. A Search action and a DC 11 Wisdom (Perception) check find wire and Net; the wire can then be cut or avoided. Setting it takes a Net, Thieves' Tools, 10 minutes and a Sleight of Hand check (Dexterity) against DC 13. At higher levels: DC 12 to dodge and break free at levels 5 to 10, DC 14 at 11 to 16, DC 16 at 17 to 20.",
  "trap/fire-casting-statue":
    'Deadly at levels 1 to 4. When somebody first steps on the plate in a turn, or begins a turn there, a statue breathes a 15-foot Cone of flame: a DC 15 Dexterity saving throw, 11 (2d10) fire damage, half on a success. It is ready again when the next turn starts. Detect Magic shows its Evocation. Within 5 feet, a Search action and a DC 10 Wisdom (Perception) check find a tiny glyph; a Study action and a DC 15 Intelligence (Arcana) check read it as "fire"; scratching it out with a sharp tool, as an action, disarms the trap. A DC 15 Wisdom (Perception) check finds the plate, and an Iron Spike under it stops it. At higher levels: 22 (4d10) in 30 feet at levels 5 to 10, 55 (10d10) in 60 feet at 11 to 16, 99 (18d10) in 120 feet at 17 to 20.',
  "trap/hidden-pit":
    "A nuisance at levels 1 to 4. The lid of a pit 10 feet deep looks like the floor; whoever steps on it falls and takes 3 (1d6) bludgeoning damage, and the lid stays open. A Study action and a DC 15 Intelligence (Investigation) check find it; an Iron Spike or Arcane Lock then keeps it shut. The walls are smooth: getting out needs climbing gear, a Climb Speed, or Spider Climb and the like. At higher levels: 30 feet and 10 (3d6) at levels 5 to 10, 60 feet and 21 (6d6) at 11 to 16, 120 feet and 42 (12d6) at 17 to 20.",
  "trap/poisoned-darts":
    "Deadly at levels 1 to 4. When somebody first steps on the plate in a turn, darts fly from the walls; it works 3 times in all, ready again as the next turn starts. All in their path make a DC 13 Dexterity saving throw or are hit by 1d3 darts, each with 3 (1d6) poison damage. A Search action and a DC 15 Wisdom (Perception) check find the holes, which can be plugged, or the plate, which an Iron Spike stops. At higher levels: each dart deals 7 (2d6) at levels 5 to 10, 14 (4d6) at 11 to 16, 24 (7d6) at 17 to 20.",
  "trap/poisoned-needle":
    "A nuisance at levels 1 to 4. Opening the lock with anything but its key, or failing to disarm it, drives a needle into you: make a DC 11 Constitution saving throw, with 5 (1d10) poison damage and poisoned for 1 hour on a failure, half the damage alone on a success. Knock and the like open the lock safely. A Search action and a DC 15 Wisdom (Perception) check find the needle; an action and a DC 15 Dexterity (Sleight of Hand) check disarm it. At higher levels: 11 (2d10) and DC 13 at levels 5 to 10, 22 (4d10) and DC 15 at 11 to 16, 55 (10d10) and DC 17 at 17 to 20.",
  "trap/rolling-stone":
    "Deadly at levels 11 to 16, a nuisance at 17 to 20. A hidden plate frees a stone ball of 5-foot radius. It rolls Initiative with +8 and moves 60 feet on its turn, around what turns it but not around corners, until a wall stops it. Its space counts as Difficult Terrain. Whoever shares a space with it for the first time in a turn makes a DC 15 Dexterity saving throw or takes 55 (10d10) bludgeoning damage and falls prone. A Study action and a DC 15 Intelligence (Investigation) check find the plate, which an Iron Spike stops. The ball has AC 17, 100 Hit Points, damage threshold 10, and no harm from psychic or poison damage; an action and a DC 20 Strength (Athletics) check slow it by 15 feet, and at 0 it stands still.",
  "trap/spiked-pit":
    "Deadly at levels 1 to 4. The lid of a pit 10 feet deep looks like the floor; whoever steps on it falls among spikes and takes 3 (1d6) bludgeoning and 9 (2d8) piercing damage, and the lid stays open. A Study action and a DC 15 Intelligence (Investigation) check find it; an Iron Spike or Arcane Lock then keeps it shut. The walls are smooth: getting out needs climbing gear, a Climb Speed, or Spider Climb and the like. At higher levels: 30 feet, 10 (3d6) and 13 (3d8) at levels 5 to 10; 60 feet, 21 (6d6) and 36 (8d8) at 11 to 16; 120 feet, 42 (12d6) and 57 (13d8) at 17 to 20.",
};
