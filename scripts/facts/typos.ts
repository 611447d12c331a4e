/**
 * The text reached us through a scan: some words were split at a line end and one heading grew a letter.
 * Each entry is a reading of the same word, never a change of a fact.
 */
const slips: readonly (readonly [RegExp, string])[] = [
  [/^kj(?=\*\*Duration)/gm, ""],
  [/#### Thunderwavea\b/g, "#### Thunderwave"],
  [/\bAth letics\b/g, "Athletics"],
  [/\bPersua sion\b/g, "Persuasion"],
  [/\bIn sight\b/g, "Insight"],
  [/\bNa ture\b/g, "Nature"],
  [/\bLeather Ar mor\b/g, "Leather Armor"],
  [/\bAr cane Focus\b/g, "Arcane Focus"],
  [/\b20 Ar rows\b/g, "20 Arrows"],
  [/\bDruidic Fo cus\b/g, "Druidic Focus"],
  [/\bEn tertainer's Pack\b/g, "Entertainer's Pack"],
  [/Holy Symbol, (Amulet|Emblem)\)/g, "Holy Symbol, $1"],
];

export function mended(text: string): string {
  return slips.reduce(
    (result, [slip, word]) => result.replace(slip, word),
    text.replace(/\r/g, ""),
  );
}
