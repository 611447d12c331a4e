import type { Ability } from "@/lib/rulebook/build";
import type { AlignmentRow, LanguageRow, SkillRow } from "@/lib/rulebook/pack";
import { ref } from "@/lib/rulebook/packs/srd-5.2/feature";

const skill = (id: string, ability: Ability): SkillRow => ({
  id,
  ability,
  srdRef: ref("Playing the Game / Proficiency / Skill Proficiencies", "Skills"),
});

export const skills: readonly SkillRow[] = [
  skill("acrobatics", "dex"),
  skill("animal-handling", "wis"),
  skill("arcana", "int"),
  skill("athletics", "str"),
  skill("deception", "cha"),
  skill("history", "int"),
  skill("insight", "wis"),
  skill("intimidation", "cha"),
  skill("investigation", "int"),
  skill("medicine", "wis"),
  skill("nature", "int"),
  skill("perception", "wis"),
  skill("performance", "cha"),
  skill("persuasion", "cha"),
  skill("religion", "int"),
  skill("sleight-of-hand", "dex"),
  skill("stealth", "dex"),
  skill("survival", "wis"),
];

const language = (id: string, d12: readonly number[]): LanguageRow => ({
  id,
  rarity: "standard",
  d12,
  srdRef: ref("Character Creation / Choose Languages", "Standard Languages"),
});
const rare = (id: string): LanguageRow => ({
  id,
  rarity: "rare",
  d12: [],
  srdRef: ref("Character Creation / Choose Languages", "Rare Languages"),
});

export const languages: readonly LanguageRow[] = [
  language("common", []),
  language("common-sign-language", [1]),
  language("draconic", [2]),
  language("dwarvish", [3, 4]),
  language("elvish", [5, 6]),
  language("giant", [7]),
  language("gnomish", [8]),
  language("goblin", [9]),
  language("halfling", [10, 11]),
  language("orc", [12]),
  rare("abyssal"),
  rare("celestial"),
  rare("deep-speech"),
  rare("druidic"),
  rare("infernal"),
  rare("primordial"),
  rare("sylvan"),
  rare("thieves-cant"),
  rare("undercommon"),
];

const alignment = (id: string, abbreviation: string): AlignmentRow => ({
  id,
  abbreviation,
  evil: abbreviation.endsWith("E"),
  srdRef: ref("Character Creation / The Nine Alignments"),
});

export const alignments: readonly AlignmentRow[] = [
  alignment("lawful-good", "LG"),
  alignment("neutral-good", "NG"),
  alignment("chaotic-good", "CG"),
  alignment("lawful-neutral", "LN"),
  alignment("neutral", "N"),
  alignment("chaotic-neutral", "CN"),
  alignment("lawful-evil", "LE"),
  alignment("neutral-evil", "NE"),
  alignment("chaotic-evil", "CE"),
];
