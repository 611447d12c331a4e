// What PostgreSQL and JSON cannot keep: U+0000, and halves of surrogate pairs. Nobody types them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control character is what is looked for
const unkeepable = /\u0000|\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control character is what is looked for
const everyUnkeepable = /\u0000|\p{Surrogate}/gu;

/** True where the text is stored and read again as it is. */
export function isKeepable(text: string): boolean {
  return !unkeepable.test(text);
}

/** The text without what cannot be stored; for text of foreign files, where a refusal would lose the rest. */
export function keepableText(text: string): string {
  return text.replace(everyUnkeepable, "");
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Longest grapheme that is kept whole: a family emoji has 11 units, stacked accents have no end. */
const graphemeUnitsMax = 64;

/**
 * The beginning of a text in at most `unitsMax` UTF-16 units (what `String.length` and zod count), never ending inside a
 * surrogate pair, and not inside a grapheme unless that one alone is longer than 64 units.
 */
export function cutText(text: string, unitsMax: number): string {
  if (text.length <= unitsMax) return text;
  const from = Math.max(0, unitsMax - graphemeUnitsMax);
  const segment = graphemes
    .segment(text.slice(from, unitsMax + graphemeUnitsMax))
    .containing(unitsMax - from);
  const at = segment && segment.index > 0 ? from + segment.index : unitsMax;
  const isInsidePair =
    at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "");
  return text.slice(0, isInsidePair ? at - 1 : at);
}
