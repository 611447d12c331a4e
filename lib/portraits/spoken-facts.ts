import { resolveAppearance } from "@/lib/characters/appearance-options";
import { hairWords, type PromptFacts, presentationFrom, said, skinWords, spelled } from "./prompt";
import * as words from "./prompt-words";

/** What of a sheet can be spoken into a prompt: each fact by its name, and the slots of templates by the same names. */
const spokenFactNames = [
  "species",
  "lineage",
  "class",
  "background",
  "standing",
  "age",
  "presentation",
  "build",
  "skin",
  "hair",
  "beard",
  "eyes",
  "horns",
  "marks",
  "accessory",
  "clothes",
  "mood",
] as const;
export type SpokenFactName = (typeof spokenFactNames)[number];

/** Where each fact stands: chosen by the player, or left open and decided by the seed. */
export type SpokenFact = { text: string; decided: "chosen" | "seed" };

/** The facts of a sheet in the English that models read; a fact that the character does not have is empty. */
export function spokenFacts(facts: PromptFacts): Record<SpokenFactName, SpokenFact> {
  const known = Object.hasOwn(words.speciesWords, facts.speciesId);
  const look = resolveAppearance({ ...facts, speciesId: known ? facts.speciesId : "human" });
  const chosen = facts.appearance ?? {};
  const scaled = facts.speciesId === "dragonborn";
  const undecided = !chosen.presentation || chosen.presentation === "unsaid";
  const fact = (text: string, isChosen: unknown): SpokenFact => ({
    text,
    decided: isChosen ? "chosen" : "seed",
  });
  const crest = look.crest ? `${spelled(look.crest)} ${scaled ? "crest" : "horns"}` : "";
  return {
    species: fact(said(words.speciesWords, facts.speciesId), true),
    lineage: fact(scaled ? "" : said(words.lineageWords, facts.lineageId), true),
    class: fact(said(words.classWords, facts.classId), true),
    background: fact(said(words.backgroundWords, facts.backgroundId), true),
    standing: fact(words.standing(facts.level), true),
    age: fact(words.ageWords[look.age], chosen.age),
    presentation: fact(
      undecided ? presentationFrom(facts.pronouns) : words.presentationWords[look.presentation],
      true,
    ),
    build: fact(words.frameWords[look.frame], chosen.frame),
    skin: fact(skinWords(look.skin), chosen.skin),
    hair: fact(scaled ? "" : hairWords(look), chosen.hairStyle ?? chosen.hairColour),
    beard: fact(scaled ? "" : words.facialHairWords[look.facialHair], chosen.facialHair),
    eyes: fact(`${spelled(look.eyes)} eyes`, chosen.eyes),
    horns: fact(look.tusks ? `${spelled(look.tusks)} tusks` : crest, chosen.crest ?? chosen.tusks),
    marks: fact(look.marks.map((mark) => words.markWords[mark]).join(", "), chosen.marks),
    accessory: fact(words.accessoryWords[look.accessory], chosen.accessory),
    clothes: fact(look.accent ? `${spelled(look.accent)} clothes` : "", chosen.accent),
    mood: fact(facts.mood ? words.moodWords[facts.mood] : "", true),
  };
}
