import type { TextEntry } from "@/lib/rulebook/text-entry";

export const magicItemsNR: Readonly<Record<string, TextEntry>> = {
  "necklace-of-adaptation": {
    name: "Necklace of Adaptation",
    line: "Breathe anywhere, and resist being poisoned with advantage.",
  },
  "necklace-of-fireballs": {
    name: "Necklace of Fireballs",
    line: "1d6 + 3 beads, each a Fireball at DC 15, or many at once.",
  },
  "necklace-of-prayer-beads": {
    name: "Necklace of Prayer Beads",
    line: "1d4 + 2 beads, each a holy spell a day on a bonus action.",
  },
  "nine-lives-stealer": {
    name: "Nine Lives Stealer",
    line: "+2, and a 20 may end a life of fewer than 100 hit points.",
  },
  oathbow: {
    name: "Oathbow",
    line: "Swear an enemy: advantage and 3d6 more against it, worse with all else.",
  },
  "oil-of-etherealness": {
    name: "Oil of Etherealness",
    line: "Ten minutes to apply, an hour in the ether.",
  },
  "oil-of-sharpness": { name: "Oil of Sharpness", line: "Makes one blade or twenty missiles +3." },
  "oil-of-slipperiness": {
    name: "Oil of Slipperiness",
    line: "Eight hours of free movement, or a greased floor.",
  },
  "pearl-of-power": {
    name: "Pearl of Power",
    line: "Once a day regain a spell slot of level 3 or lower.",
  },
  "periapt-of-health": {
    name: "Periapt of Health",
    line: "Once a day heal 2d4 + 2; advantage against being poisoned.",
  },
  "periapt-of-proof-against-poison": {
    name: "Periapt of Proof against Poison",
    line: "Poison neither hurts nor sickens you.",
  },
  "periapt-of-wound-closure": {
    name: "Periapt of Wound Closure",
    line: "Death saves of 9 or lower count as 10, and hit dice heal double.",
  },
  "philter-of-love": {
    name: "Philter of Love",
    line: "The next creature you see charms you for an hour.",
  },
  "pipes-of-haunting": {
    name: "Pipes of Haunting",
    line: "Three charges: those you choose within 30 feet are frightened, DC 15 Wisdom.",
  },
  "pipes-of-the-sewers": {
    name: "Pipes of the Sewers",
    line: "Rats are your friends; three charges call their swarms.",
  },
  "plate-armor-of-etherealness": {
    name: "Plate Armor of Etherealness",
    line: "Once a day step into the ether.",
  },
  "portable-hole": {
    name: "Portable Hole",
    line: "A cloth that unfolds into a hole 6 feet wide and 10 deep.",
  },
  "potion-of-animal-friendship": {
    name: "Potion of Animal Friendship",
    line: "Cast Animal Friendship as a level 3 spell, DC 13.",
  },
  "potion-of-clairvoyance": {
    name: "Potion of Clairvoyance",
    line: "See or hear a far place without concentrating.",
  },
  "potion-of-climbing": {
    name: "Potion of Climbing",
    line: "For an hour climb as fast as you walk, with advantage.",
  },
  "potion-of-diminution": { name: "Potion of Diminution", line: "Shrink for 1d4 hours." },
  "potion-of-flying": { name: "Potion of Flying", line: "Fly as fast as you walk for an hour." },
  "potion-of-gaseous-form": { name: "Potion of Gaseous Form", line: "Become mist for an hour." },
  "potion-of-giant-strength-cloud": {
    name: "Potion of Giant Strength (Cloud)",
    line: "Strength 27 for an hour.",
  },
  "potion-of-giant-strength-fire": {
    name: "Potion of Giant Strength (Fire)",
    line: "Strength 25 for an hour.",
  },
  "potion-of-giant-strength-frost": {
    name: "Potion of Giant Strength (Frost)",
    line: "Strength 23 for an hour.",
  },
  "potion-of-giant-strength-hill": {
    name: "Potion of Giant Strength (Hill)",
    line: "Strength 21 for an hour.",
  },
  "potion-of-giant-strength-stone": {
    name: "Potion of Giant Strength (Stone)",
    line: "Strength 23 for an hour.",
  },
  "potion-of-giant-strength-storm": {
    name: "Potion of Giant Strength (Storm)",
    line: "Strength 29 for an hour.",
  },
  "potion-of-growth": { name: "Potion of Growth", line: "Grow for 10 minutes." },
  "potion-of-healing": { name: "Potion of Healing", line: "Heals 2d4 + 2 hit points." },
  "potion-of-healing-greater": {
    name: "Potion of Healing (Greater)",
    line: "Heals 4d4 + 4 hit points.",
  },
  "potion-of-healing-superior": {
    name: "Potion of Healing (Superior)",
    line: "Heals 8d4 + 8 hit points.",
  },
  "potion-of-healing-supreme": {
    name: "Potion of Healing (Supreme)",
    line: "Heals 10d4 + 20 hit points.",
  },
  "potion-of-heroism": {
    name: "Potion of Heroism",
    line: "10 temporary hit points and an hour of Bless.",
  },
  "potion-of-invisibility": {
    name: "Potion of Invisibility",
    line: "Invisible for an hour, until you strike or cast.",
  },
  "potion-of-mind-reading": {
    name: "Potion of Mind Reading",
    line: "Ten minutes of Detect Thoughts, DC 13.",
  },
  "potion-of-poison": {
    name: "Potion of Poison",
    line: "Looks like a cure: 4d6 poison and an hour's sickness on a failed DC 13 save.",
  },
  "potion-of-resistance-acid": {
    name: "Potion of Resistance (Acid)",
    line: "Resistance to acid damage for an hour.",
  },
  "potion-of-resistance-cold": {
    name: "Potion of Resistance (Cold)",
    line: "Resistance to cold damage for an hour.",
  },
  "potion-of-resistance-fire": {
    name: "Potion of Resistance (Fire)",
    line: "Resistance to fire damage for an hour.",
  },
  "potion-of-resistance-force": {
    name: "Potion of Resistance (Force)",
    line: "Resistance to force damage for an hour.",
  },
  "potion-of-resistance-lightning": {
    name: "Potion of Resistance (Lightning)",
    line: "Resistance to lightning damage for an hour.",
  },
  "potion-of-resistance-necrotic": {
    name: "Potion of Resistance (Necrotic)",
    line: "Resistance to necrotic damage for an hour.",
  },
  "potion-of-resistance-poison": {
    name: "Potion of Resistance (Poison)",
    line: "Resistance to poison damage for an hour.",
  },
  "potion-of-resistance-psychic": {
    name: "Potion of Resistance (Psychic)",
    line: "Resistance to psychic damage for an hour.",
  },
  "potion-of-resistance-radiant": {
    name: "Potion of Resistance (Radiant)",
    line: "Resistance to radiant damage for an hour.",
  },
  "potion-of-resistance-thunder": {
    name: "Potion of Resistance (Thunder)",
    line: "Resistance to thunder damage for an hour.",
  },
  "potion-of-speed": {
    name: "Potion of Speed",
    line: "A minute of Haste with no weariness after.",
  },
  "potion-of-water-breathing": {
    name: "Potion of Water Breathing",
    line: "Breathe under water for a day.",
  },
  "ring-of-animal-influence": {
    name: "Ring of Animal Influence",
    line: "Three charges to befriend, frighten or speak with beasts, DC 13.",
  },
  "ring-of-djinni-summoning": {
    name: "Ring of Djinni Summoning",
    line: "Calls one djinni to serve you for up to an hour.",
  },
  "ring-of-elemental-command-air": {
    name: "Ring of Elemental Command (Air)",
    line: "Fly as fast as you walk, resist lightning, and five charges of wind and storm.",
  },
  "ring-of-elemental-command-earth": {
    name: "Ring of Elemental Command (Earth)",
    line: "Move through rock, resist acid, and five charges of stone.",
  },
  "ring-of-elemental-command-fire": {
    name: "Ring of Elemental Command (Fire)",
    line: "Immune to fire, and five charges of flame.",
  },
  "ring-of-elemental-command-water": {
    name: "Ring of Elemental Command (Water)",
    line: "Swim 60 feet, breathe water, and five charges of water and ice.",
  },
  "ring-of-evasion": {
    name: "Ring of Evasion",
    line: "Three charges to turn a failed Dexterity save into a success.",
  },
  "ring-of-feather-falling": {
    name: "Ring of Feather Falling",
    line: "You fall 60 feet a round and land unhurt.",
  },
  "ring-of-free-action": {
    name: "Ring of Free Action",
    line: "Rough ground costs nothing, and magic cannot slow, paralyze or hold you.",
  },
  "ring-of-invisibility": { name: "Ring of Invisibility", line: "Vanish at will." },
  "ring-of-jumping": { name: "Ring of Jumping", line: "Cast Jump on yourself at will." },
  "ring-of-mind-shielding": {
    name: "Ring of Mind Shielding",
    line: "No magic reads your mind, and your soul can wait in the ring.",
  },
  "ring-of-protection": {
    name: "Ring of Protection",
    line: "+1 to armor class and saving throws.",
  },
  "ring-of-regeneration": {
    name: "Ring of Regeneration",
    line: "1d6 hit points every ten minutes, and lost limbs grow back.",
  },
  "ring-of-resistance-acid": {
    name: "Ring of Resistance (Acid)",
    line: "Resistance to acid damage.",
  },
  "ring-of-resistance-cold": {
    name: "Ring of Resistance (Cold)",
    line: "Resistance to cold damage.",
  },
  "ring-of-resistance-fire": {
    name: "Ring of Resistance (Fire)",
    line: "Resistance to fire damage.",
  },
  "ring-of-resistance-force": {
    name: "Ring of Resistance (Force)",
    line: "Resistance to force damage.",
  },
  "ring-of-resistance-lightning": {
    name: "Ring of Resistance (Lightning)",
    line: "Resistance to lightning damage.",
  },
  "ring-of-resistance-necrotic": {
    name: "Ring of Resistance (Necrotic)",
    line: "Resistance to necrotic damage.",
  },
  "ring-of-resistance-poison": {
    name: "Ring of Resistance (Poison)",
    line: "Resistance to poison damage.",
  },
  "ring-of-resistance-psychic": {
    name: "Ring of Resistance (Psychic)",
    line: "Resistance to psychic damage.",
  },
  "ring-of-resistance-radiant": {
    name: "Ring of Resistance (Radiant)",
    line: "Resistance to radiant damage.",
  },
  "ring-of-resistance-thunder": {
    name: "Ring of Resistance (Thunder)",
    line: "Resistance to thunder damage.",
  },
  "ring-of-shooting-stars": {
    name: "Ring of Shooting Stars",
    line: "Six charges of lights, lightning spheres and shooting stars.",
  },
  "ring-of-spell-storing": {
    name: "Ring of Spell Storing",
    line: "Holds five levels of spells for whoever wears it.",
  },
  "ring-of-spell-turning": {
    name: "Ring of Spell Turning",
    line: "Advantage against spells, and a save can turn one back on its caster.",
  },
  "ring-of-swimming": { name: "Ring of Swimming", line: "Swim 40 feet." },
  "ring-of-telekinesis": { name: "Ring of Telekinesis", line: "Cast Telekinesis at will." },
  "ring-of-the-ram": {
    name: "Ring of the Ram",
    line: "Three charges: a spectral ram, +7 to hit, 2d10 force and a push for each.",
  },
  "ring-of-three-wishes": {
    name: "Ring of Three Wishes",
    line: "Three wishes, and then a plain ring.",
  },
  "ring-of-warmth": {
    name: "Ring of Warmth",
    line: "Cold hurts 2d8 less, and frost leaves you alone.",
  },
  "ring-of-water-walking": {
    name: "Ring of Water Walking",
    line: "Cast Water Walk on yourself at will.",
  },
  "ring-of-x-ray-vision": {
    name: "Ring of X-ray Vision",
    line: "For a minute see through walls within 30 feet; more often wears you out.",
  },
  "robe-of-eyes": {
    name: "Robe of Eyes",
    line: "Darkvision and truesight 120 feet and eyes all around; beware of bright spells.",
  },
  "robe-of-scintillating-colors": {
    name: "Robe of Scintillating Colors",
    line: "Three charges: dazzling hues that stun on a failed DC 15 Wisdom save.",
  },
  "robe-of-stars": {
    name: "Robe of Stars",
    line: "+1 to saves, six stars of Magic Missile, and a step into the Astral Plane.",
  },
  "robe-of-the-archmagi": {
    name: "Robe of the Archmagi",
    line: "Armor class 15 plus Dexterity, advantage against magic, spells 2 better.",
  },
  "robe-of-useful-items": {
    name: "Robe of Useful Items",
    line: "Patches that become the thing they show.",
  },
  "rod-of-absorption": {
    name: "Rod of Absorption",
    line: "Drinks spells aimed at you, 50 levels in all, to feed your own.",
  },
  "rod-of-alertness": {
    name: "Rod of Alertness",
    line: "Advantage on Perception and initiative, four divinations, and an aura a day.",
  },
  "rod-of-lordly-might": {
    name: "Rod of Lordly Might",
    line: "A +3 mace with six buttons and three powers a day.",
  },
  "rod-of-rulership": {
    name: "Rod of Rulership",
    line: "Once a day charm all you choose within 120 feet for 8 hours, DC 15 Wisdom.",
  },
  "rod-of-security": {
    name: "Rod of Security",
    line: "Takes you and up to 199 others to a safe paradise.",
  },
  "rope-of-climbing": {
    name: "Rope of Climbing",
    line: "60 feet that climb, knot and tie themselves.",
  },
  "rope-of-entanglement": {
    name: "Rope of Entanglement",
    line: "Darts out 20 feet and holds whoever fails a DC 15 Dexterity save.",
  },
};
