import type { Appearance } from "@/lib/characters/appearance";
import { type ResolvedAppearance, resolveAppearance } from "@/lib/characters/appearance-options";
import * as words from "./prompt-words";

/** Characters, not bytes. Text encoders of image models read some 70 to 500 tokens; more is cut off by them anyway. */
export const promptLengthMax = 1200;
export const negativePromptLengthMax = 600;

type Mood = keyof typeof words.moodWords;

/**
 * The facts of a sheet that may be spoken to an outside service. There is no name, no biography and nothing private
 * in it, so none of that can leak through a prompt.
 */
export type PromptFacts = {
  speciesId: string;
  lineageId?: string | null;
  classId: string;
  backgroundId?: string | null;
  /** 1 to 20. */
  level: number;
  appearance?: Appearance | null;
  /** As the player wrote them; only used to tell "she" from "he" where the appearance says nothing. */
  pronouns?: string | null;
  mood?: Mood | null;
  /** Decides what the appearance leaves open, the same way as for the painter. */
  seed: string;
};

export type Prompt = { prompt: string; negativePrompt: string };

/** `nutbrown` stays; `crownBraid` -> `crown braid`; `path-of-the-berserker` -> `path of the berserker`. */
export function spelled(id: string): string {
  const apart = id.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return apart
    .replace(/[^a-z]+/g, " ")
    .trim()
    .slice(0, 40);
}

/** Ids come from packs that anybody may write, so a table is asked only for its own keys. */
export function said(
  table: Readonly<Record<string, string>>,
  id: string | null | undefined,
): string {
  if (!id) return "";
  return Object.hasOwn(table, id) ? (table[id] ?? "") : spelled(id);
}

export function skinWords(skin: string): string {
  return skin.startsWith("scale") ? `${spelled(skin.slice(5))} scales` : `${spelled(skin)} skin`;
}

export function hairWords({ hairStyle, hairColour }: ResolvedAppearance): string {
  const phrase = words.hairStyleWords[hairStyle] ?? `${spelled(hairStyle)} {colour} hair`;
  return phrase.replace("{colour}", spelled(hairColour));
}

export function presentationFrom(pronouns: string | null | undefined): string {
  const said = (pronouns ?? "").toLowerCase();
  if (/\bshe\b/.test(said)) return words.presentationWords.feminine;
  if (/\bhe\b/.test(said)) return words.presentationWords.masculine;
  return "";
}

/** The prompt and what to keep out of the picture, in English whatever the page's language: the models read it best. */
export function composePrompt(facts: PromptFacts): Prompt {
  const known = Object.hasOwn(words.speciesWords, facts.speciesId);
  const look = resolveAppearance({ ...facts, speciesId: known ? facts.speciesId : "human" });
  const scaled = facts.speciesId === "dragonborn";
  const undecided = !facts.appearance?.presentation || facts.appearance.presentation === "unsaid";
  const presentation = undecided
    ? presentationFrom(facts.pronouns)
    : words.presentationWords[look.presentation];
  const parts = [
    [
      "head and shoulders fantasy portrait of one",
      words.ageWords[look.age],
      presentation,
      said(words.speciesWords, facts.speciesId),
    ]
      .filter(Boolean)
      .join(" "),
    // A dragonborn's ancestry is its colour, which the scales say already.
    scaled ? "" : said(words.lineageWords, facts.lineageId),
    said(words.classWords, facts.classId),
    skinWords(look.skin),
    scaled ? "" : hairWords(look),
    scaled || presentation === "feminine" ? "" : words.facialHairWords[look.facialHair],
    `${spelled(look.eyes)} eyes`,
    look.crest ? `${spelled(look.crest)} ${scaled ? "crest" : "horns"}` : "",
    look.tusks ? `${spelled(look.tusks)} tusks` : "",
    words.frameWords[look.frame],
    ...look.marks.map((mark) => words.markWords[mark]),
    words.accessoryWords[look.accessory],
    look.accent ? `${spelled(look.accent)} clothes` : "",
    said(words.backgroundWords, facts.backgroundId),
    words.standing(facts.level),
    facts.mood ? words.moodWords[facts.mood] : "",
    words.styleWords,
  ];
  return {
    prompt: cleanPrompt(parts.filter(Boolean).join(", "), promptLengthMax),
    negativePrompt: cleanPrompt(words.unwantedWords, negativePromptLengthMax),
  };
}

/**
 * What a person typed, made fit to be sent: one line, bounded, without control and invisible characters (Persian's
 * zero-width non-joiner stays) and without the brackets that some back ends read as commands (`<lora:…>`, `{a|b}`).
 */
export function cleanPrompt(text: string, lengthMax = promptLengthMax): string {
  const plain = text
    .normalize("NFC")
    .replace(/[<>{}[\]|\\`]/g, " ")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, (c) => (c === "\u200c" ? c : ""))
    .replace(/\s+/g, " ")
    .trim();
  return [...plain].slice(0, lengthMax).join("").trim();
}
