import type { CharacterRow } from "@/lib/characters/character-row";
import { env } from "@/lib/platform/env";
import { composePrompt } from "./prompt";
import { lineageOf } from "./subject-of";

/** The prompt that a character's facts make; the operator's own negative prompt is added to ours. */
export function promptOf(row: CharacterRow, seed: string) {
  const composed = composePrompt({
    speciesId: row.speciesId ?? "human",
    lineageId: lineageOf(row),
    classId: row.classId ?? "fighter",
    backgroundId: row.backgroundId,
    level: row.level,
    appearance: row.appearance,
    pronouns: row.pronouns,
    seed,
  });
  const extra = env().HF_NEGATIVE_PROMPT;
  return extra ? { ...composed, negativePrompt: `${composed.negativePrompt}, ${extra}` } : composed;
}
