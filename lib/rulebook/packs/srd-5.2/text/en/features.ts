import type { TextEntry } from "@/lib/rulebook/text-entry";

export const features: Readonly<Record<string, TextEntry>> = {
  "dragonborn/draconic-ancestry": {
    name: "Draconic Ancestry",
    line: "Your dragon ancestor decides your breath and your resistance.",
  },
  "dragonborn/breath-weapon": {
    name: "Breath Weapon",
    line: "Replace one attack with a 15-foot cone or 30-foot line of your element; half on a Dexterity save.",
  },
  "dragonborn/damage-resistance": {
    name: "Damage Resistance",
    line: "You resist the damage of your ancestry.",
  },
  "dragonborn/darkvision": {
    name: "Darkvision",
    line: "See 60 feet in the dark, in shades of gray.",
  },
  "dragonborn/draconic-flight": {
    name: "Draconic Flight",
    line: "Spectral wings for ten minutes, once per long rest.",
  },
  "dwarf/darkvision": { name: "Darkvision", line: "See 120 feet in the dark, in shades of gray." },
  "dwarf/dwarven-resilience": {
    name: "Dwarven Resilience",
    line: "Resist poison damage, with advantage against being poisoned.",
  },
  "dwarf/dwarven-toughness": {
    name: "Dwarven Toughness",
    line: "One more hit point for every level.",
  },
  "dwarf/stonecunning": {
    name: "Stonecunning",
    line: "On stone, feel movement within 60 feet for ten minutes.",
  },
  "elf/darkvision": { name: "Darkvision", line: "See 60 feet in the dark, in shades of gray." },
  "elf/elven-lineage": {
    name: "Elven Lineage",
    line: "Drow, high elf, or wood elf: magic that grows at levels 3 and 5.",
  },
  "elf/fey-ancestry": { name: "Fey Ancestry", line: "Advantage on saves against being charmed." },
  "elf/keen-senses": {
    name: "Keen Senses",
    line: "Proficiency in Insight, Perception, or Survival.",
  },
  "elf/trance": {
    name: "Trance",
    line: "A long rest takes four hours of meditation, and magic can't put you to sleep.",
  },
  "gnome/darkvision": { name: "Darkvision", line: "See 60 feet in the dark, in shades of gray." },
  "gnome/gnomish-cunning": {
    name: "Gnomish Cunning",
    line: "Advantage on Intelligence, Wisdom, and Charisma saves.",
  },
  "gnome/gnomish-lineage": {
    name: "Gnomish Lineage",
    line: "Forest gnome or rock gnome: illusions and beasts, or clockwork.",
  },
  "goliath/giant-ancestry": {
    name: "Giant Ancestry",
    line: "A gift from cloud, fire, frost, hill, stone, or storm giants.",
  },
  "goliath/large-form": {
    name: "Large Form",
    line: "Grow Large for ten minutes: advantage on Strength checks and 10 feet more speed.",
  },
  "goliath/powerful-build": {
    name: "Powerful Build",
    line: "Advantage to end a grapple; you carry as if one size larger.",
  },
  "halfling/brave": { name: "Brave", line: "Advantage on saves against being frightened." },
  "halfling/halfling-nimbleness": {
    name: "Halfling Nimbleness",
    line: "Move through the space of anybody larger than you.",
  },
  "halfling/luck": { name: "Luck", line: "Reroll a 1 on the d20." },
  "halfling/naturally-stealthy": {
    name: "Naturally Stealthy",
    line: "Hide behind somebody one size larger.",
  },
  "human/resourceful": { name: "Resourceful", line: "Heroic inspiration after every long rest." },
  "human/skillful": { name: "Skillful", line: "Proficiency in one skill you choose." },
  "human/versatile": { name: "Versatile", line: "An origin feat you choose." },
  "orc/adrenaline-rush": {
    name: "Adrenaline Rush",
    line: "Dash as a bonus action and gain temporary hit points.",
  },
  "orc/darkvision": { name: "Darkvision", line: "See 120 feet in the dark, in shades of gray." },
  "orc/relentless-endurance": {
    name: "Relentless Endurance",
    line: "Once per long rest, drop to 1 hit point instead of 0.",
  },
  "tiefling/darkvision": {
    name: "Darkvision",
    line: "See 60 feet in the dark, in shades of gray.",
  },
  "tiefling/fiendish-legacy": {
    name: "Fiendish Legacy",
    line: "Abyssal, chthonic, or infernal: a resistance, and magic that grows.",
  },
  "tiefling/otherworldly-presence": {
    name: "Otherworldly Presence",
    line: "You know the Thaumaturgy cantrip.",
  },
  "barbarian/rage": {
    name: "Rage",
    line: "Bonus action: more damage, advantage on Strength, and resistance to blades, clubs, and points.",
  },
  "barbarian/unarmored-defense": {
    name: "Unarmored Defense",
    line: "Without armor: 10 + Dexterity + Constitution; a shield still counts.",
  },
  "barbarian/danger-sense": {
    name: "Danger Sense",
    line: "Advantage on Dexterity saves while you can act.",
  },
  "barbarian/reckless-attack": {
    name: "Reckless Attack",
    line: "Attack with advantage using Strength; attackers get it against you too.",
  },
  "barbarian/primal-knowledge": {
    name: "Primal Knowledge",
    line: "Another skill, and five skills that run on Strength while you rage.",
  },
  "barbarian/fast-movement": { name: "Fast Movement", line: "10 feet faster without heavy armor." },
  "barbarian/feral-instinct": { name: "Feral Instinct", line: "Advantage on initiative." },
  "barbarian/instinctive-pounce": {
    name: "Instinctive Pounce",
    line: "Move half your speed as you start to rage.",
  },
  "barbarian/brutal-strike": {
    name: "Brutal Strike",
    line: "Give up reckless advantage: 1d10 more damage, and push or hamstring.",
  },
  "barbarian/relentless-rage": {
    name: "Relentless Rage",
    line: "While raging, a Constitution save keeps you up with twice your level in hit points.",
  },
  "barbarian/improved-brutal-strike": {
    name: "Improved Brutal Strike",
    line: "Two more effects: stagger or sunder; at level 17, 2d10 and two effects at once.",
  },
  "barbarian/persistent-rage": {
    name: "Persistent Rage",
    line: "Rage lasts ten minutes by itself, and initiative can restore its uses once per long rest.",
  },
  "barbarian/indomitable-might": {
    name: "Indomitable Might",
    line: "A Strength check or save is never below your score.",
  },
  "barbarian/primal-champion": {
    name: "Primal Champion",
    line: "+4 Strength and Constitution, up to 25.",
  },
  "bard/bardic-inspiration": {
    name: "Bardic Inspiration",
    line: "Give an ally a die to add to a failed d20 roll within the hour.",
  },
  "bard/expertise": { name: "Expertise", line: "Double proficiency in two skills." },
  "bard/jack-of-all-trades": {
    name: "Jack of All Trades",
    line: "Half your proficiency bonus in skills you lack.",
  },
  "bard/font-of-inspiration": {
    name: "Font of Inspiration",
    line: "Inspiration returns on a short rest, or for a spell slot.",
  },
  "bard/countercharm": {
    name: "Countercharm",
    line: "A reaction lets somebody reroll a save against charm or fear, with advantage.",
  },
  "bard/magical-secrets": {
    name: "Magical Secrets",
    line: "Prepare spells from the Bard, Cleric, Druid, and Wizard lists.",
  },
  "bard/superior-inspiration": {
    name: "Superior Inspiration",
    line: "Rolling initiative fills you up to two inspirations.",
  },
  "bard/words-of-creation": {
    name: "Words of Creation",
    line: "Power Word Heal and Power Word Kill are always ready, and reach a second target.",
  },
  "cleric/divine-order": {
    name: "Divine Order",
    line: "Protector in heavy armor, or thaumaturge with deeper magic.",
  },
  "cleric/channel-divinity": {
    name: "Channel Divinity",
    line: "Divine Spark heals or harms; Turn Undead drives the dead away.",
  },
  "cleric/sear-undead": {
    name: "Sear Undead",
    line: "Undead you turn take radiant damage: a d8 per point of Wisdom.",
  },
  "cleric/blessed-strikes": {
    name: "Blessed Strikes",
    line: "Stronger weapon hits or stronger cantrips, as you choose.",
  },
  "cleric/divine-intervention": {
    name: "Divine Intervention",
    line: "Once per long rest, cast a cleric spell of level 5 or lower for free.",
  },
  "cleric/improved-blessed-strikes": {
    name: "Improved Blessed Strikes",
    line: "Your blessed strikes grow: 2d8, or temporary hit points for a friend.",
  },
  "cleric/greater-divine-intervention": {
    name: "Greater Divine Intervention",
    line: "Divine Intervention can be a Wish.",
  },
  "druid/druidic": {
    name: "Druidic",
    line: "The secret language, and Speak with Animals always ready.",
  },
  "druid/primal-order": {
    name: "Primal Order",
    line: "Magician with deeper magic, or warden with armor and weapons.",
  },
  "druid/wild-shape": {
    name: "Wild Shape",
    line: "Become a beast you know, with temporary hit points equal to your level.",
  },
  "druid/wild-companion": {
    name: "Wild Companion",
    line: "Spend a slot or Wild Shape to call a fey familiar.",
  },
  "druid/wild-resurgence": {
    name: "Wild Resurgence",
    line: "Trade a slot for Wild Shape each turn, or a Wild Shape for a level 1 slot once a day.",
  },
  "druid/elemental-fury": {
    name: "Elemental Fury",
    line: "Stronger cantrips, or 1d8 elemental damage on a hit.",
  },
  "druid/improved-elemental-fury": {
    name: "Improved Elemental Fury",
    line: "2d8 on hits, or 300 feet more range for your cantrips.",
  },
  "druid/beast-spells": {
    name: "Beast Spells",
    line: "Cast spells in Wild Shape, if their materials cost nothing.",
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
  "fighter/tactical-mind": {
    name: "Tactical Mind",
    line: "Spend Second Wind to add 1d10 to a failed check.",
  },
  "fighter/tactical-shift": {
    name: "Tactical Shift",
    line: "Second Wind also moves you half your speed, safely.",
  },
  "fighter/indomitable": {
    name: "Indomitable",
    line: "Reroll a failed save, adding your fighter level.",
  },
  "fighter/tactical-master": {
    name: "Tactical Master",
    line: "Swap a weapon's mastery for Push, Sap, or Slow.",
  },
  "fighter/two-extra-attacks": {
    name: "Two Extra Attacks",
    line: "Attack three times with the Attack action.",
  },
  "fighter/studied-attacks": {
    name: "Studied Attacks",
    line: "After a miss, your next attack on that creature has advantage.",
  },
  "fighter/three-extra-attacks": {
    name: "Three Extra Attacks",
    line: "Attack four times with the Attack action.",
  },
  "monk/martial-arts": {
    name: "Martial Arts",
    line: "Fight unarmed with Dexterity, a bigger die, and a bonus strike.",
  },
  "monk/unarmored-defense": {
    name: "Unarmored Defense",
    line: "Without armor or shield: 10 + Dexterity + Wisdom.",
  },
  "monk/monks-focus": {
    name: "Monk's Focus",
    line: "Focus points fuel Flurry of Blows, Patient Defense, and Step of the Wind.",
  },
  "monk/unarmored-movement": {
    name: "Unarmored Movement",
    line: "Faster without armor or shield, and faster still with levels.",
  },
  "monk/uncanny-metabolism": {
    name: "Uncanny Metabolism",
    line: "Once per long rest, initiative restores your focus and heals you.",
  },
  "monk/deflect-attacks": {
    name: "Deflect Attacks",
    line: "A reaction cuts the damage of a hit, and may throw it back.",
  },
  "monk/slow-fall": {
    name: "Slow Fall",
    line: "A reaction cuts fall damage by five times your level.",
  },
  "monk/stunning-strike": {
    name: "Stunning Strike",
    line: "Spend focus on a hit: Constitution save or stunned.",
  },
  "monk/empowered-strikes": {
    name: "Empowered Strikes",
    line: "Your unarmed strikes may deal force damage.",
  },
  "monk/evasion": {
    name: "Evasion",
    line: "Dexterity saves for half: none on a success, half on a failure.",
  },
  "monk/acrobatic-movement": {
    name: "Acrobatic Movement",
    line: "Run along walls and over water during your move.",
  },
  "monk/heightened-focus": {
    name: "Heightened Focus",
    line: "A third flurry strike, and more from defense and step.",
  },
  "monk/self-restoration": {
    name: "Self-Restoration",
    line: "Shed charm, fear, or poison at the end of your turn; hunger can't exhaust you.",
  },
  "monk/deflect-energy": { name: "Deflect Energy", line: "Deflect attacks of any damage type." },
  "monk/disciplined-survivor": {
    name: "Disciplined Survivor",
    line: "Proficiency in all saves, and focus to reroll one.",
  },
  "monk/perfect-focus": {
    name: "Perfect Focus",
    line: "Initiative brings you up to 4 focus points.",
  },
  "monk/superior-defense": {
    name: "Superior Defense",
    line: "3 focus: resist everything but force for a minute.",
  },
  "monk/body-and-mind": { name: "Body and Mind", line: "+4 Dexterity and Wisdom, up to 25." },
  "paladin/lay-on-hands": {
    name: "Lay On Hands",
    line: "A pool of healing, five points per level, by touch.",
  },
  "paladin/paladins-smite": {
    name: "Paladin's Smite",
    line: "Divine Smite is always ready, once a day without a slot.",
  },
  "paladin/channel-divinity": {
    name: "Channel Divinity",
    line: "Divine Sense: know fiends, undead, and holy things nearby; your oath adds more.",
  },
  "paladin/faithful-steed": {
    name: "Faithful Steed",
    line: "Find Steed is always ready, once a day without a slot.",
  },
  "paladin/aura-of-protection": {
    name: "Aura of Protection",
    line: "You and allies within 10 feet add your Charisma to saves.",
  },
  "paladin/abjure-foes": {
    name: "Abjure Foes",
    line: "Channel Divinity frightens foes within 60 feet.",
  },
  "paladin/aura-of-courage": {
    name: "Aura of Courage",
    line: "Nobody in your aura can be frightened.",
  },
  "paladin/radiant-strikes": { name: "Radiant Strikes", line: "1d8 radiant on every melee hit." },
  "paladin/restoring-touch": {
    name: "Restoring Touch",
    line: "Lay On Hands also ends conditions, 5 points each.",
  },
  "paladin/aura-expansion": { name: "Aura Expansion", line: "Your aura reaches 30 feet." },
  "ranger/favored-enemy": {
    name: "Favored Enemy",
    line: "Hunter's Mark is always ready, with free castings each day.",
  },
  "ranger/deft-explorer": {
    name: "Deft Explorer",
    line: "Expertise in one skill and two more languages.",
  },
  "ranger/roving": {
    name: "Roving",
    line: "10 feet faster without heavy armor; climb and swim at that speed.",
  },
  "ranger/expertise": { name: "Expertise", line: "Double proficiency in two skills." },
  "ranger/tireless": {
    name: "Tireless",
    line: "Temporary hit points on demand, and a short rest eases exhaustion.",
  },
  "ranger/relentless-hunter": {
    name: "Relentless Hunter",
    line: "Damage can't break your concentration on Hunter's Mark.",
  },
  "ranger/natures-veil": {
    name: "Nature's Veil",
    line: "Bonus action: invisible until the end of your next turn.",
  },
  "ranger/precise-hunter": {
    name: "Precise Hunter",
    line: "Advantage on attacks against your marked quarry.",
  },
  "ranger/feral-senses": { name: "Feral Senses", line: "Blindsight within 30 feet." },
  "ranger/foe-slayer": { name: "Foe Slayer", line: "Hunter's Mark deals 1d10 instead of 1d6." },
  "rogue/expertise": {
    name: "Expertise",
    line: "Double proficiency in two skills, and two more at level 6.",
  },
  "rogue/sneak-attack": {
    name: "Sneak Attack",
    line: "Once a turn, extra dice when you have advantage or an ally beside the target.",
  },
  "rogue/thieves-cant": {
    name: "Thieves' Cant",
    line: "The thieves' code, and one more language.",
  },
  "rogue/cunning-action": {
    name: "Cunning Action",
    line: "Dash, disengage, or hide as a bonus action.",
  },
  "rogue/steady-aim": {
    name: "Steady Aim",
    line: "Bonus action: stand still this turn, and your next attack has advantage.",
  },
  "rogue/cunning-strike": {
    name: "Cunning Strike",
    line: "Give up sneak dice to poison, trip, or slip away; targets save against a DC from your Dexterity.",
  },
  "rogue/uncanny-dodge": {
    name: "Uncanny Dodge",
    line: "A reaction halves the damage of a hit you see.",
  },
  "rogue/evasion": {
    name: "Evasion",
    line: "Dexterity saves for half: none on a success, half on a failure.",
  },
  "rogue/reliable-talent": {
    name: "Reliable Talent",
    line: "On a check with a skill or tool you are proficient with, a d20 below 10 counts as 10.",
  },
  "rogue/improved-cunning-strike": {
    name: "Improved Cunning Strike",
    line: "Two effects on one sneak attack.",
  },
  "rogue/devious-strikes": {
    name: "Devious Strikes",
    line: "Daze, knock out, or blind with your cunning strikes.",
  },
  "rogue/slippery-mind": {
    name: "Slippery Mind",
    line: "Proficiency in Wisdom and Charisma saves.",
  },
  "rogue/elusive": {
    name: "Elusive",
    line: "No attack has advantage against you while you can act.",
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
    name: "Font of Magic",
    line: "Sorcery points become slots, and slots become points.",
  },
  "sorcerer/metamagic": { name: "Metamagic", line: "Bend your spells with options you choose." },
  "sorcerer/sorcerous-restoration": {
    name: "Sorcerous Restoration",
    line: "Once per long rest, a short rest returns half your level in points.",
  },
  "sorcerer/sorcery-incarnate": {
    name: "Sorcery Incarnate",
    line: "Pay 2 points for Innate Sorcery; two metamagics on one spell while it lasts.",
  },
  "sorcerer/arcane-apotheosis": {
    name: "Arcane Apotheosis",
    line: "One free metamagic each turn of Innate Sorcery.",
  },
  "warlock/eldritch-invocations": {
    name: "Eldritch Invocations",
    line: "Fragments of forbidden lore that change you for good.",
  },
  "warlock/pact-magic": {
    name: "Pact Magic",
    line: "Few slots, always at full strength, back after a short rest.",
  },
  "warlock/magical-cunning": {
    name: "Magical Cunning",
    line: "Once per long rest, a minute's rite returns half your pact slots.",
  },
  "warlock/contact-patron": {
    name: "Contact Patron",
    line: "Contact Other Plane is always ready, and your patron never hurts you.",
  },
  "warlock/mystic-arcanum": {
    name: "Mystic Arcanum",
    line: "One high spell of each level from 6 on, once per long rest.",
  },
  "warlock/eldritch-master": {
    name: "Eldritch Master",
    line: "Magical Cunning returns all your pact slots.",
  },
  "wizard/ritual-adept": {
    name: "Ritual Adept",
    line: "Cast rituals straight from the book, unprepared.",
  },
  "wizard/arcane-recovery": {
    name: "Arcane Recovery",
    line: "Once per long rest, a short rest returns slots worth half your level.",
  },
  "wizard/scholar": { name: "Scholar", line: "Expertise in one field of lore." },
  "wizard/memorize-spell": {
    name: "Memorize Spell",
    line: "After a short rest, swap one prepared spell.",
  },
  "wizard/spell-mastery": {
    name: "Spell Mastery",
    line: "One level 1 and one level 2 spell, at will.",
  },
  "wizard/signature-spells": {
    name: "Signature Spells",
    line: "Two level 3 spells always ready, each free once per rest.",
  },
  "path-of-the-berserker/frenzy": {
    name: "Frenzy",
    line: "Reckless while raging: extra d6s on the first hit of your turn.",
  },
  "path-of-the-berserker/mindless-rage": {
    name: "Mindless Rage",
    line: "Raging, you can't be charmed or frightened.",
  },
  "path-of-the-berserker/retaliation": {
    name: "Retaliation",
    line: "A reaction strikes back at whoever hurt you up close.",
  },
  "path-of-the-berserker/intimidating-presence": {
    name: "Intimidating Presence",
    line: "Bonus action: foes within 30 feet save on Wisdom or are frightened.",
  },
  "college-of-lore/bonus-proficiencies": {
    name: "Bonus Proficiencies",
    line: "Three more skills.",
  },
  "college-of-lore/cutting-words": {
    name: "Cutting Words",
    line: "Spend inspiration to shrink a foe's roll or damage.",
  },
  "college-of-lore/magical-discoveries": {
    name: "Magical Discoveries",
    line: "Two spells from the Cleric, Druid, or Wizard list, always ready.",
  },
  "college-of-lore/peerless-skill": {
    name: "Peerless Skill",
    line: "Add inspiration to your own failed check or attack.",
  },
  "life-domain/disciple-of-life": {
    name: "Disciple of Life",
    line: "Healing spells restore 2 more plus the slot's level.",
  },
  "life-domain/life-domain-spells": {
    name: "Life Domain Spells",
    line: "Healing and warding spells, always ready.",
  },
  "life-domain/preserve-life": {
    name: "Preserve Life",
    line: "Channel Divinity shares out five times your level in healing.",
  },
  "life-domain/blessed-healer": { name: "Blessed Healer", line: "Healing others also heals you." },
  "life-domain/supreme-healing": {
    name: "Supreme Healing",
    line: "Healing dice always roll their maximum.",
  },
  "circle-of-the-land/circle-of-the-land-spells": {
    name: "Circle of the Land Spells",
    line: "Spells of a land you choose after each long rest.",
  },
  "circle-of-the-land/lands-aid": {
    name: "Land's Aid",
    line: "Wild Shape makes flowers and thorns that harm foes and heal a friend.",
  },
  "circle-of-the-land/natural-recovery": {
    name: "Natural Recovery",
    line: "A circle spell for free, and slots back on a short rest, once a day.",
  },
  "circle-of-the-land/natures-ward": {
    name: "Nature's Ward",
    line: "Never poisoned, and resistance from your land.",
  },
  "circle-of-the-land/natures-sanctuary": {
    name: "Nature's Sanctuary",
    line: "Spectral trees give cover, and share your resistance.",
  },
  "champion/improved-critical": { name: "Improved Critical", line: "Critical hits on 19 and 20." },
  "champion/remarkable-athlete": {
    name: "Remarkable Athlete",
    line: "Advantage on initiative and Athletics; move after a critical hit.",
  },
  "champion/additional-fighting-style": {
    name: "Additional Fighting Style",
    line: "A second fighting style.",
  },
  "champion/heroic-warrior": {
    name: "Heroic Warrior",
    line: "Give yourself heroic inspiration at the start of a turn in combat.",
  },
  "champion/superior-critical": { name: "Superior Critical", line: "Critical hits on 18 to 20." },
  "champion/survivor": {
    name: "Survivor",
    line: "Better death saves, and healing each turn while bloodied.",
  },
  "warrior-of-the-open-hand/open-hand-technique": {
    name: "Open Hand Technique",
    line: "Flurry hits push, topple, or stop reactions.",
  },
  "warrior-of-the-open-hand/wholeness-of-body": {
    name: "Wholeness of Body",
    line: "Bonus action: heal a martial arts die plus Wisdom.",
  },
  "warrior-of-the-open-hand/fleet-step": {
    name: "Fleet Step",
    line: "After any bonus action, Step of the Wind comes free.",
  },
  "warrior-of-the-open-hand/quivering-palm": {
    name: "Quivering Palm",
    line: "Plant lethal vibrations, and end them later for 10d12.",
  },
  "oath-of-devotion/oath-of-devotion-spells": {
    name: "Oath of Devotion Spells",
    line: "Spells of protection and truth, always ready.",
  },
  "oath-of-devotion/sacred-weapon": {
    name: "Sacred Weapon",
    line: "Channel Divinity adds Charisma to a weapon's attacks, and light.",
  },
  "oath-of-devotion/aura-of-devotion": {
    name: "Aura of Devotion",
    line: "Nobody in your aura can be charmed.",
  },
  "oath-of-devotion/smite-of-protection": {
    name: "Smite of Protection",
    line: "Divine Smite gives half cover to those in your aura.",
  },
  "oath-of-devotion/holy-nimbus": {
    name: "Holy Nimbus",
    line: "Your aura blazes: radiant damage to foes, and advantage on saves against fiends and undead.",
  },
  "hunter/hunters-lore": {
    name: "Hunter's Lore",
    line: "Your mark reveals immunities, resistances, and weaknesses.",
  },
  "hunter/hunters-prey": {
    name: "Hunter's Prey",
    line: "Colossus Slayer or Horde Breaker, changed after a rest.",
  },
  "hunter/defensive-tactics": {
    name: "Defensive Tactics",
    line: "Escape the Horde or Multiattack Defense, changed after a rest.",
  },
  "hunter/superior-hunters-prey": {
    name: "Superior Hunter's Prey",
    line: "The mark's damage splashes to a second creature.",
  },
  "hunter/superior-hunters-defense": {
    name: "Superior Hunter's Defense",
    line: "A reaction resists the damage you just took.",
  },
  "thief/fast-hands": {
    name: "Fast Hands",
    line: "Bonus action: sleight of hand, thieves' tools, or use an item.",
  },
  "thief/second-story-work": {
    name: "Second-Story Work",
    line: "Climb at full speed, and jump with Dexterity.",
  },
  "thief/supreme-sneak": {
    name: "Supreme Sneak",
    line: "Spend a sneak die to stay hidden after you strike.",
  },
  "thief/use-magic-device": {
    name: "Use Magic Device",
    line: "Four attunements, thrifty charges, and any scroll.",
  },
  "thief/thiefs-reflexes": {
    name: "Thief's Reflexes",
    line: "Two turns in the first round of combat.",
  },
  "draconic-sorcery/draconic-resilience": {
    name: "Draconic Resilience",
    line: "More hit points, and 10 + Dexterity + Charisma without armor.",
  },
  "draconic-sorcery/draconic-spells": {
    name: "Draconic Spells",
    line: "Spells of the dragons, always ready.",
  },
  "draconic-sorcery/elemental-affinity": {
    name: "Elemental Affinity",
    line: "Resist one element, and add Charisma to its damage.",
  },
  "draconic-sorcery/dragon-wings": {
    name: "Dragon Wings",
    line: "Wings for an hour: fly 60 feet. 3 sorcery points bring them back before a long rest.",
  },
  "draconic-sorcery/dragon-companion": {
    name: "Dragon Companion",
    line: "Summon Dragon without a component, once a day without a slot.",
  },
  "fiend-patron/dark-ones-blessing": {
    name: "Dark One's Blessing",
    line: "Temporary hit points when a foe near you drops.",
  },
  "fiend-patron/fiend-spells": {
    name: "Fiend Spells",
    line: "Spells of fire and command, always ready.",
  },
  "fiend-patron/dark-ones-own-luck": {
    name: "Dark One's Own Luck",
    line: "Add 1d10 to a check or save.",
  },
  "fiend-patron/fiendish-resilience": {
    name: "Fiendish Resilience",
    line: "Resistance to a damage type you choose after each rest.",
  },
  "fiend-patron/hurl-through-hell": {
    name: "Hurl Through Hell",
    line: "A hit sends the target through the lower planes: 8d10 psychic. A pact slot brings the use back.",
  },
  "evoker/evocation-savant": {
    name: "Evocation Savant",
    line: "Two evocations for free in your book, and one with each new slot level.",
  },
  "evoker/potent-cantrip": {
    name: "Potent Cantrip",
    line: "A miss or a successful save still takes half of your cantrip's damage.",
  },
  "evoker/sculpt-spells": {
    name: "Sculpt Spells",
    line: "Spare creatures you choose from your evocations: one, and one more for each level of the spell.",
  },
  "evoker/empowered-evocation": {
    name: "Empowered Evocation",
    line: "Add Intelligence to one damage roll of an evocation.",
  },
  "evoker/overchannel": {
    name: "Overchannel",
    line: "Maximum damage from a spell of level 5 or lower, at a price.",
  },
  "barbarian/ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise your scores, or take another feat you qualify for.",
  },
  "barbarian/epic-boon": {
    name: "Epic Boon",
    line: "A boon of legend, or another feat you qualify for.",
  },
  "barbarian/barbarian-subclass": {
    name: "Barbarian Subclass",
    line: "Choose the path your barbarian follows from here.",
  },
  "barbarian/weapon-mastery": {
    name: "Weapon Mastery",
    line: "Use the mastery property of weapons you choose; change them after a long rest.",
  },
  "barbarian/extra-attack": { name: "Extra Attack", line: "Attack twice with the Attack action." },
  "bard/ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise your scores, or take another feat you qualify for.",
  },
  "bard/epic-boon": {
    name: "Epic Boon",
    line: "A boon of legend, or another feat you qualify for.",
  },
  "bard/bard-subclass": {
    name: "Bard Subclass",
    line: "Choose the path your bard follows from here.",
  },
  "bard/spellcasting": {
    name: "Spellcasting",
    line: "Spells woven into music and words, cast with Charisma.",
  },
  "cleric/ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise your scores, or take another feat you qualify for.",
  },
  "cleric/epic-boon": {
    name: "Epic Boon",
    line: "A boon of legend, or another feat you qualify for.",
  },
  "cleric/cleric-subclass": {
    name: "Cleric Subclass",
    line: "Choose the path your cleric follows from here.",
  },
  "cleric/spellcasting": {
    name: "Spellcasting",
    line: "Spells that your god grants, cast with Wisdom.",
  },
  "druid/ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise your scores, or take another feat you qualify for.",
  },
  "druid/epic-boon": {
    name: "Epic Boon",
    line: "A boon of legend, or another feat you qualify for.",
  },
  "druid/druid-subclass": {
    name: "Druid Subclass",
    line: "Choose the path your druid follows from here.",
  },
  "druid/spellcasting": {
    name: "Spellcasting",
    line: "Spells drawn from nature, cast with Wisdom.",
  },
  "fighter/ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise your scores, or take another feat you qualify for.",
  },
  "fighter/epic-boon": {
    name: "Epic Boon",
    line: "A boon of legend, or another feat you qualify for.",
  },
  "fighter/fighter-subclass": {
    name: "Fighter Subclass",
    line: "Choose the path your fighter follows from here.",
  },
  "fighter/weapon-mastery": {
    name: "Weapon Mastery",
    line: "Use the mastery property of weapons you choose; change them after a long rest.",
  },
  "fighter/fighting-style": {
    name: "Fighting Style",
    line: "A fighting style feat to specialize in.",
  },
  "fighter/extra-attack": { name: "Extra Attack", line: "Attack twice with the Attack action." },
  "monk/ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise your scores, or take another feat you qualify for.",
  },
  "monk/epic-boon": {
    name: "Epic Boon",
    line: "A boon of legend, or another feat you qualify for.",
  },
  "monk/monk-subclass": {
    name: "Monk Subclass",
    line: "Choose the path your monk follows from here.",
  },
  "monk/extra-attack": { name: "Extra Attack", line: "Attack twice with the Attack action." },
  "paladin/ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise your scores, or take another feat you qualify for.",
  },
  "paladin/epic-boon": {
    name: "Epic Boon",
    line: "A boon of legend, or another feat you qualify for.",
  },
  "paladin/paladin-subclass": {
    name: "Paladin Subclass",
    line: "Choose the path your paladin follows from here.",
  },
  "paladin/spellcasting": {
    name: "Spellcasting",
    line: "Spells fed by your oath, cast with Charisma.",
  },
  "paladin/weapon-mastery": {
    name: "Weapon Mastery",
    line: "Use the mastery property of weapons you choose; change them after a long rest.",
  },
  "paladin/fighting-style": {
    name: "Fighting Style",
    line: "A fighting style feat to specialize in.",
  },
  "paladin/extra-attack": { name: "Extra Attack", line: "Attack twice with the Attack action." },
  "ranger/ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise your scores, or take another feat you qualify for.",
  },
  "ranger/epic-boon": {
    name: "Epic Boon",
    line: "A boon of legend, or another feat you qualify for.",
  },
  "ranger/ranger-subclass": {
    name: "Ranger Subclass",
    line: "Choose the path your ranger follows from here.",
  },
  "ranger/spellcasting": { name: "Spellcasting", line: "Spells of the wild, cast with Wisdom." },
  "ranger/weapon-mastery": {
    name: "Weapon Mastery",
    line: "Use the mastery property of weapons you choose; change them after a long rest.",
  },
  "ranger/fighting-style": {
    name: "Fighting Style",
    line: "A fighting style feat to specialize in.",
  },
  "ranger/extra-attack": { name: "Extra Attack", line: "Attack twice with the Attack action." },
  "rogue/ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise your scores, or take another feat you qualify for.",
  },
  "rogue/epic-boon": {
    name: "Epic Boon",
    line: "A boon of legend, or another feat you qualify for.",
  },
  "rogue/rogue-subclass": {
    name: "Rogue Subclass",
    line: "Choose the path your rogue follows from here.",
  },
  "rogue/weapon-mastery": {
    name: "Weapon Mastery",
    line: "Use the mastery property of weapons you choose; change them after a long rest.",
  },
  "sorcerer/ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise your scores, or take another feat you qualify for.",
  },
  "sorcerer/epic-boon": {
    name: "Epic Boon",
    line: "A boon of legend, or another feat you qualify for.",
  },
  "sorcerer/sorcerer-subclass": {
    name: "Sorcerer Subclass",
    line: "Choose the path your sorcerer follows from here.",
  },
  "sorcerer/spellcasting": {
    name: "Spellcasting",
    line: "Spells that come from within, cast with Charisma.",
  },
  "warlock/ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise your scores, or take another feat you qualify for.",
  },
  "warlock/epic-boon": {
    name: "Epic Boon",
    line: "A boon of legend, or another feat you qualify for.",
  },
  "warlock/warlock-subclass": {
    name: "Warlock Subclass",
    line: "Choose the path your warlock follows from here.",
  },
  "wizard/ability-score-improvement": {
    name: "Ability Score Improvement",
    line: "Raise your scores, or take another feat you qualify for.",
  },
  "wizard/epic-boon": {
    name: "Epic Boon",
    line: "A boon of legend, or another feat you qualify for.",
  },
  "wizard/wizard-subclass": {
    name: "Wizard Subclass",
    line: "Choose the path your wizard follows from here.",
  },
  "wizard/spellcasting": {
    name: "Spellcasting",
    line: "Spells from a spellbook that grows with you, cast with Intelligence.",
  },
};
