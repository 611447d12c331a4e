export const phraseLength = 8;

/** Every run of eight words of a text, in lower case and without punctuation. */
export function phrases(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[a-z0-9]+/g) ?? [];
  return words
    .slice(0, Math.max(0, words.length - phraseLength + 1))
    .map((_, at) => words.slice(at, at + phraseLength).join(" "));
}
