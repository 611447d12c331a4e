import { z } from "zod";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Characters as people count them: an emoji of a family is one, a letter with its marks is one. */
function countGraphemes(text: string, most: number): number {
  // Each grapheme has at least one unit, so a short text need not be taken apart.
  if (text.length <= most) return text.length;
  let found = 0;
  for (const _one of graphemes.segment(text)) {
    found += 1;
    if (found > most) break;
  }
  return found;
}

/** Signs that turn the direction of what follows and hide in a text; marks of direction that Persian needs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Text over several lines, trimmed, without signs of control; at most `max` UTF-16 units. */
export function visibleText(max: number) {
  return z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, "\n").replace(hidden, ""))
    .trim()
    .max(max);
}

/** The same, counted as people count. */
export function countedText(unitsMax: number, graphemesMax: number) {
  return visibleText(unitsMax).superRefine((text, issues) => {
    if (countGraphemes(text, graphemesMax) > graphemesMax)
      issues.addIssue({
        code: "custom",
        message: "too_big_string",
        params: { limit: graphemesMax },
      });
  });
}
