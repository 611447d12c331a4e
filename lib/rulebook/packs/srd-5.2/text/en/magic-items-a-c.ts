import type { TextEntry } from "@/lib/rulebook/text-entry";

export const magicItemsAC: Readonly<Record<string, TextEntry>> = {
  "adamantine-armor": {
    name: "Adamantine Armor",
    line: "Critical hits against the wearer become plain hits.",
  },
  "ammunition-1": { name: "Ammunition, +1", line: "+1 to attack and damage, then it is spent." },
  "ammunition-2": { name: "Ammunition, +2", line: "+2 to attack and damage, then it is spent." },
  "ammunition-3": { name: "Ammunition, +3", line: "+3 to attack and damage, then it is spent." },
  "ammunition-of-slaying-aberration": {
    name: "Ammunition of Slaying (Aberrations)",
    line: "Once, 6d10 force more to aberrations; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-beast": {
    name: "Ammunition of Slaying (Beasts)",
    line: "Once, 6d10 force more to beasts; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-celestial": {
    name: "Ammunition of Slaying (Celestials)",
    line: "Once, 6d10 force more to celestials; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-construct": {
    name: "Ammunition of Slaying (Constructs)",
    line: "Once, 6d10 force more to constructs; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-dragon": {
    name: "Ammunition of Slaying (Dragons)",
    line: "Once, 6d10 force more to dragons; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-elemental": {
    name: "Ammunition of Slaying (Elementals)",
    line: "Once, 6d10 force more to elementals; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-fey": {
    name: "Ammunition of Slaying (Fey)",
    line: "Once, 6d10 force more to fey; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-fiend": {
    name: "Ammunition of Slaying (Fiends)",
    line: "Once, 6d10 force more to fiends; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-giant": {
    name: "Ammunition of Slaying (Giants)",
    line: "Once, 6d10 force more to giants; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-humanoid": {
    name: "Ammunition of Slaying (Humanoids)",
    line: "Once, 6d10 force more to humanoids; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-monstrosity": {
    name: "Ammunition of Slaying (Monstrosities)",
    line: "Once, 6d10 force more to monstrosities; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-ooze": {
    name: "Ammunition of Slaying (Oozes)",
    line: "Once, 6d10 force more to oozes; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-plant": {
    name: "Ammunition of Slaying (Plants)",
    line: "Once, 6d10 force more to plants; a DC 17 Constitution save halves it.",
  },
  "ammunition-of-slaying-undead": {
    name: "Ammunition of Slaying (Undead)",
    line: "Once, 6d10 force more to undead; a DC 17 Constitution save halves it.",
  },
  "amulet-of-health": {
    name: "Amulet of Health",
    line: "Constitution counts as 19 while it hangs at your neck.",
  },
  "amulet-of-proof-against-detection-and-location": {
    name: "Amulet of Proof against Detection and Location",
    line: "Divinations and scrying eyes pass you by unless you let them in.",
  },
  "amulet-of-the-planes": {
    name: "Amulet of the Planes",
    line: "Cast Plane Shift on a DC 15 Arcana check; a miss flings all within 15 feet somewhere random.",
  },
  "animated-shield": {
    name: "Animated Shield",
    line: "Rises on a bonus action and guards you for a minute with both hands free.",
  },
  "apparatus-of-the-crab": {
    name: "Apparatus of the Crab",
    line: "An iron barrel that unfolds into a diving lobster for two, worked by ten levers.",
  },
  "armor-1": { name: "Armor, +1", line: "+1 armor class beside its own." },
  "armor-2": { name: "Armor, +2", line: "+2 armor class beside its own." },
  "armor-3": { name: "Armor, +3", line: "+3 armor class beside its own." },
  "armor-of-invulnerability": {
    name: "Armor of Invulnerability",
    line: "Resistance to blades, points and clubs; once a day ten minutes of immunity.",
  },
  "armor-of-resistance-acid": {
    name: "Armor of Resistance (Acid)",
    line: "Resistance to acid damage.",
  },
  "armor-of-resistance-cold": {
    name: "Armor of Resistance (Cold)",
    line: "Resistance to cold damage.",
  },
  "armor-of-resistance-fire": {
    name: "Armor of Resistance (Fire)",
    line: "Resistance to fire damage.",
  },
  "armor-of-resistance-force": {
    name: "Armor of Resistance (Force)",
    line: "Resistance to force damage.",
  },
  "armor-of-resistance-lightning": {
    name: "Armor of Resistance (Lightning)",
    line: "Resistance to lightning damage.",
  },
  "armor-of-resistance-necrotic": {
    name: "Armor of Resistance (Necrotic)",
    line: "Resistance to necrotic damage.",
  },
  "armor-of-resistance-poison": {
    name: "Armor of Resistance (Poison)",
    line: "Resistance to poison damage.",
  },
  "armor-of-resistance-psychic": {
    name: "Armor of Resistance (Psychic)",
    line: "Resistance to psychic damage.",
  },
  "armor-of-resistance-radiant": {
    name: "Armor of Resistance (Radiant)",
    line: "Resistance to radiant damage.",
  },
  "armor-of-resistance-thunder": {
    name: "Armor of Resistance (Thunder)",
    line: "Resistance to thunder damage.",
  },
  "armor-of-vulnerability-bludgeoning": {
    name: "Armor of Vulnerability (Bludgeoning)",
    line: "Resistance to bludgeoning damage; its curse makes piercing and slashing hurt double.",
  },
  "armor-of-vulnerability-piercing": {
    name: "Armor of Vulnerability (Piercing)",
    line: "Resistance to piercing damage; its curse makes bludgeoning and slashing hurt double.",
  },
  "armor-of-vulnerability-slashing": {
    name: "Armor of Vulnerability (Slashing)",
    line: "Resistance to slashing damage; its curse makes bludgeoning and piercing hurt double.",
  },
  "arrow-catching-shield": {
    name: "Arrow-Catching Shield",
    line: "+2 more armor class against ranged attacks, and you can draw a shot within 5 feet to yourself.",
  },
  "bag-of-beans": {
    name: "Bag of Beans",
    line: "3d4 odd beans: plant one and see, spill them and 5d4 force bursts out.",
  },
  "bag-of-devouring": {
    name: "Bag of Devouring",
    line: "Looks like a bag of holding, and is the mouth of something hungry.",
  },
  "bag-of-holding": {
    name: "Bag of Holding",
    line: "Holds 500 pounds and 64 cubic feet, yet always weighs 5 pounds.",
  },
  "bag-of-tricks-gray": {
    name: "Bag of Tricks (Gray)",
    line: "Three times a day a beast from weasel to giant elk leaps out.",
  },
  "bag-of-tricks-rust": {
    name: "Bag of Tricks (Rust)",
    line: "Three times a day a beast from rat to brown bear leaps out.",
  },
  "bag-of-tricks-tan": {
    name: "Bag of Tricks (Tan)",
    line: "Three times a day a beast from jackal to tiger leaps out.",
  },
  "bead-of-force": {
    name: "Bead of Force",
    line: "Thrown 60 feet it deals 5d4 force and locks whoever fails in a clear sphere for a minute.",
  },
  "belt-of-dwarvenkind": {
    name: "Belt of Dwarvenkind",
    line: "Constitution +2, dwarven sight, speech and stomach, and perhaps a beard.",
  },
  "belt-of-giant-strength-cloud": {
    name: "Belt of Giant Strength (Cloud)",
    line: "Strength counts as 27.",
  },
  "belt-of-giant-strength-fire": {
    name: "Belt of Giant Strength (Fire)",
    line: "Strength counts as 25.",
  },
  "belt-of-giant-strength-frost": {
    name: "Belt of Giant Strength (Frost)",
    line: "Strength counts as 23.",
  },
  "belt-of-giant-strength-hill": {
    name: "Belt of Giant Strength (Hill)",
    line: "Strength counts as 21.",
  },
  "belt-of-giant-strength-stone": {
    name: "Belt of Giant Strength (Stone)",
    line: "Strength counts as 23.",
  },
  "belt-of-giant-strength-storm": {
    name: "Belt of Giant Strength (Storm)",
    line: "Strength counts as 29.",
  },
  "berserker-axe": {
    name: "Berserker Axe",
    line: "+1 to hit and harm and a hit point a level, and a rage that spares no friend.",
  },
  "boots-of-elvenkind": {
    name: "Boots of Elvenkind",
    line: "Silent steps: advantage on Stealth checks.",
  },
  "boots-of-levitation": {
    name: "Boots of Levitation",
    line: "Cast Levitate on yourself at will.",
  },
  "boots-of-speed": {
    name: "Boots of Speed",
    line: "Click the heels for double speed, ten minutes between long rests.",
  },
  "boots-of-striding-and-springing": {
    name: "Boots of Striding and Springing",
    line: "Speed is at least 30 feet whatever you carry, and you leap 30 feet for 10.",
  },
  "boots-of-the-winterlands": {
    name: "Boots of the Winterlands",
    line: "Resistance to cold, and ice and snow never slow you.",
  },
  "bowl-of-commanding-water-elementals": {
    name: "Bowl of Commanding Water Elementals",
    line: "Once a day, filled with water, it calls a water elemental for an hour.",
  },
  "bracers-of-archery": {
    name: "Bracers of Archery",
    line: "Trains you with longbow and shortbow and adds 2 to their damage.",
  },
  "bracers-of-defense": {
    name: "Bracers of Defense",
    line: "+2 armor class while you wear neither armor nor shield.",
  },
  "brazier-of-commanding-fire-elementals": {
    name: "Brazier of Commanding Fire Elementals",
    line: "Once a day it calls a fire elemental for an hour.",
  },
  "brooch-of-shielding": {
    name: "Brooch of Shielding",
    line: "Resistance to force, and magic missiles do nothing to you.",
  },
  "broom-of-flying": {
    name: "Broom of Flying",
    line: "Flies 50 feet with you astride, 30 under a load above 200 pounds.",
  },
  "candle-of-invocation": {
    name: "Candle of Invocation",
    line: "Four hours of light that favors every d20 test; or, once, a Gate.",
  },
  "cape-of-the-mountebank": {
    name: "Cape of the Mountebank",
    line: "Once a day cast Dimension Door in a puff of smoke.",
  },
  "carpet-of-flying-3x5": {
    name: "Carpet of Flying (3 × 5 feet)",
    line: "Flies 80 feet with 200 pounds.",
  },
  "carpet-of-flying-4x6": {
    name: "Carpet of Flying (4 × 6 feet)",
    line: "Flies 60 feet with 400 pounds.",
  },
  "carpet-of-flying-5x7": {
    name: "Carpet of Flying (5 × 7 feet)",
    line: "Flies 40 feet with 600 pounds.",
  },
  "carpet-of-flying-6x9": {
    name: "Carpet of Flying (6 × 9 feet)",
    line: "Flies 30 feet with 800 pounds.",
  },
  "censer-of-controlling-air-elementals": {
    name: "Censer of Controlling Air Elementals",
    line: "Once a day it calls an air elemental for an hour.",
  },
  "chime-of-opening": { name: "Chime of Opening", line: "Ten strokes of Knock, then it cracks." },
  "circlet-of-blasting": {
    name: "Circlet of Blasting",
    line: "Once a day cast Scorching Ray at +5 to hit.",
  },
  "cloak-of-arachnida": {
    name: "Cloak of Arachnida",
    line: "Climb like a spider, resist poison, and once a day cast a double Web.",
  },
  "cloak-of-displacement": {
    name: "Cloak of Displacement",
    line: "Attacks against you have disadvantage until something hurts you.",
  },
  "cloak-of-elvenkind": {
    name: "Cloak of Elvenkind",
    line: "Hard to see: advantage on your Stealth, disadvantage on their Perception.",
  },
  "cloak-of-protection": {
    name: "Cloak of Protection",
    line: "+1 to armor class and saving throws.",
  },
  "cloak-of-the-bat": {
    name: "Cloak of the Bat",
    line: "Stealth with advantage; in dim light fly 40 feet and, once a day, become a bat.",
  },
  "cloak-of-the-manta-ray": {
    name: "Cloak of the Manta Ray",
    line: "Breathe under water and swim 60 feet.",
  },
  "crystal-ball": { name: "Crystal Ball", line: "Cast Scrying, save DC 17." },
  "crystal-ball-of-mind-reading": {
    name: "Crystal Ball of Mind Reading",
    line: "Scry at DC 17 and read the thoughts of those near what you see.",
  },
  "crystal-ball-of-telepathy": {
    name: "Crystal Ball of Telepathy",
    line: "Scry at DC 17, speak mind to mind, and once a day plant a Suggestion.",
  },
  "crystal-ball-of-true-seeing": {
    name: "Crystal Ball of True Seeing",
    line: "Scry at DC 17 with truesight out to 120 feet.",
  },
  "cube-of-force": {
    name: "Cube of Force",
    line: "Ten charges for six wards, from Mage Armor to Wall of Force.",
  },
  "cubic-gate": {
    name: "Cubic Gate",
    line: "Three charges for Gate or Plane Shift, each side a plane.",
  },
};
