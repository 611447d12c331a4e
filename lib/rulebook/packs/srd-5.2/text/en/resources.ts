import type { TextEntry } from "@/lib/rulebook/text-entry";

export const resources: Readonly<Record<string, TextEntry>> = {
  "dragonborn/breath-weapon": {
    name: "Breath Weapon",
    line: "Replace one attack with a 15-foot cone or 30-foot line of your element; half on a Dexterity save.",
  },
  "dragonborn/draconic-flight": {
    name: "Draconic Flight",
    line: "Spectral wings for ten minutes, once per long rest.",
  },
  "dwarf/stonecunning": {
    name: "Stonecunning",
    line: "On stone, feel movement within 60 feet for ten minutes.",
  },
  "goliath/giant-ancestry/clouds-jaunt": {
    name: "Cloud's Jaunt",
    line: "Bonus action: teleport 30 feet.",
  },
  "goliath/giant-ancestry/fires-burn": { name: "Fire's Burn", line: "A hit burns for 1d10 more." },
  "goliath/giant-ancestry/frosts-chill": {
    name: "Frost's Chill",
    line: "A hit chills for 1d6 and slows by 10 feet.",
  },
  "goliath/giant-ancestry/hills-tumble": {
    name: "Hill's Tumble",
    line: "A hit knocks a Large or smaller creature prone.",
  },
  "goliath/giant-ancestry/stones-endurance": {
    name: "Stone's Endurance",
    line: "A reaction takes 1d12 plus Constitution off the damage.",
  },
  "goliath/giant-ancestry/storms-thunder": {
    name: "Storm's Thunder",
    line: "A reaction answers damage with 1d8 thunder.",
  },
  "goliath/large-form": {
    name: "Large Form",
    line: "Grow Large for ten minutes: advantage on Strength checks and 10 feet more speed.",
  },
  "orc/adrenaline-rush": {
    name: "Adrenaline Rush",
    line: "Dash as a bonus action and gain temporary hit points.",
  },
  "orc/relentless-endurance": {
    name: "Relentless Endurance",
    line: "Once per long rest, drop to 1 hit point instead of 0.",
  },
  "barbarian/rage": {
    name: "Rages",
    line: "Bonus action: more damage, advantage on Strength, and resistance to blades, clubs, and points.",
  },
  "barbarian/persistent-rage": {
    name: "Persistent Rage",
    line: "Rage lasts ten minutes by itself, and initiative can restore its uses once per long rest.",
  },
  "bard/bardic-inspiration": {
    name: "Bardic Inspiration",
    line: "Give an ally a die to add to a failed d20 roll within the hour.",
  },
  "cleric/channel-divinity": {
    name: "Channel Divinity",
    line: "Divine Spark heals or harms; Turn Undead drives the dead away.",
  },
  "cleric/divine-intervention": {
    name: "Divine Intervention",
    line: "Once per long rest, cast a cleric spell of level 5 or lower for free.",
  },
  "druid/wild-shape": {
    name: "Wild Shape",
    line: "Become a beast you know, with temporary hit points equal to your level.",
  },
  "druid/wild-resurgence": {
    name: "Wild Resurgence",
    line: "Trade a slot for Wild Shape each turn, or a Wild Shape for a level 1 slot once a day.",
  },
  "druid/archdruid": {
    name: "Archdruid",
    line: "Wild Shape never runs dry, turns into slots, and you age slowly.",
  },
  "fighter/second-wind": {
    name: "Second Wind",
    line: "Bonus action: heal 1d10 plus your fighter level.",
  },
  "fighter/action-surge": { name: "Action Surge", line: "One more action on your turn." },
  "fighter/indomitable": {
    name: "Indomitable",
    line: "Reroll a failed save, adding your fighter level.",
  },
  "monk/monks-focus": {
    name: "Focus Points",
    line: "Focus points fuel Flurry of Blows, Patient Defense, and Step of the Wind.",
  },
  "monk/uncanny-metabolism": {
    name: "Uncanny Metabolism",
    line: "Once per long rest, initiative restores your focus and heals you.",
  },
  "paladin/lay-on-hands": {
    name: "Lay On Hands",
    line: "A pool of healing, five points per level, by touch.",
  },
  "paladin/channel-divinity": {
    name: "Channel Divinity",
    line: "Divine Sense: know fiends, undead, and holy things nearby; your oath adds more.",
  },
  "ranger/tireless": {
    name: "Tireless",
    line: "Temporary hit points on demand, and a short rest eases exhaustion.",
  },
  "ranger/natures-veil": {
    name: "Nature's Veil",
    line: "Bonus action: invisible until the end of your next turn.",
  },
  "rogue/stroke-of-luck": {
    name: "Stroke of Luck",
    line: "Once per rest, turn a failed d20 into a 20.",
  },
  "sorcerer/innate-sorcery": {
    name: "Innate Sorcery",
    line: "For a minute: +1 spell save DC and advantage on spell attacks.",
  },
  "sorcerer/font-of-magic": {
    name: "Sorcery Points",
    line: "Sorcery points become slots, and slots become points.",
  },
  "sorcerer/sorcerous-restoration": {
    name: "Sorcerous Restoration",
    line: "Once per long rest, a short rest returns half your level in points.",
  },
  "warlock/eldritch-invocations/gift-of-the-protectors": {
    name: "Gift of the Protectors",
    line: "Names in your book cling to 1 hit point, once a day.",
  },
  "warlock/magical-cunning": {
    name: "Magical Cunning",
    line: "Once per long rest, a minute's rite returns half your pact slots.",
  },
  "wizard/arcane-recovery": {
    name: "Arcane Recovery",
    line: "Once per long rest, a short rest returns slots worth half your level.",
  },
  "path-of-the-berserker/intimidating-presence": {
    name: "Intimidating Presence",
    line: "Bonus action: foes within 30 feet save on Wisdom or are frightened.",
  },
  "circle-of-the-land/natural-recovery": {
    name: "Natural Recovery",
    line: "On a short rest, slots worth half your level come back, once a day.",
  },
  "circle-of-the-land/natural-recovery-spell": {
    name: "Natural Recovery: a circle spell",
    line: "One circle spell without a slot, once a day.",
  },
  "warrior-of-the-open-hand/wholeness-of-body": {
    name: "Wholeness of Body",
    line: "Bonus action: heal a martial arts die plus Wisdom.",
  },
  "oath-of-devotion/holy-nimbus": {
    name: "Holy Nimbus",
    line: "Your aura blazes: radiant damage to foes, and advantage on saves against fiends and undead. A level 5 slot brings it back.",
  },
  "boon-of-fate/improve-fate": {
    name: "Improve Fate",
    line: "Add or subtract 2d4 on a roll near you; initiative brings it back too.",
  },
  "draconic-sorcery/dragon-wings": {
    name: "Dragon Wings",
    line: "Wings for an hour: fly 60 feet. 3 sorcery points bring them back before a long rest.",
  },
  "fiend-patron/dark-ones-own-luck": {
    name: "Dark One's Own Luck",
    line: "Add 1d10 to a check or save.",
  },
  "fiend-patron/hurl-through-hell": {
    name: "Hurl Through Hell",
    line: "A hit sends the target through the lower planes: 8d10 psychic. A pact slot brings the use back.",
  },
};
