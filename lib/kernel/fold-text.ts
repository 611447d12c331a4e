// One folding for every search and every handle: two spellings that a reader takes for the same word become one text.
// Pure; runs in the browser, on the server and in scripts.

/** Letters that NFKD leaves apart although readers do not: Arabic forms of Persian letters, and Latin letters with strokes. */
const letters: Readonly<Record<string, string>> = {
  ي: "ی",
  ى: "ی",
  ے: "ی",
  ې: "ی",
  ۍ: "ی",
  ك: "ک",
  ڪ: "ک",
  ګ: "گ",
  ة: "ه",
  ە: "ه",
  ہ: "ه",
  ھ: "ه",
  ۃ: "ه",
  ٱ: "ا",
  ء: "",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ŋ: "n",
  ı: "i",
  ς: "σ",
};
const spelled = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");

/** Quotes, dashes, brackets, stops and what nobody sees: typed in one place and left out in another. */
const silent = /[\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Sk}\p{Cf}\p{Cc}'".,:;،؛·…ـ]/gu;

/** Persian and Arabic digits as Latin ones; everything else as it is. */
export function foldDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Compatibility forms, case, accents and digits folded; spaces and signs stay. */
export function foldLetters(text: string): string {
  const apart = text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  return foldDigits(apart)
    .replace(spelled, (letter) => letters[letter] ?? letter)
    .normalize("NFC");
}

/**
 * The text as searches compare it: letters, marks, tatweel, half-spaces, case, accents, digits of three kinds and
 * compatibility forms folded, quotes, dashes and stops dropped, words one space apart.
 */
export function foldText(text: string): string {
  return foldLetters(text)
    .replace(silent, (sign) => (/\s/.test(sign) ? " " : ""))
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a search, folded. Empty where nothing that can be looked for was typed. */
export function searchWords(query: string): string[] {
  return [...new Set(foldText(query).split(" "))].filter(Boolean);
}

/** Longest key that is kept; a name has at most 80 signs, of which a few fold to many. */
const keyLengthMax = 200;

/** What is kept of a name for searches: folded and without spaces, so that half-space, space and none are the same. */
export function searchKey(text: string): string {
  return [...foldText(text).replaceAll(" ", "")].slice(0, keyLengthMax).join("");
}

/** A test for texts: true where every word of the query is in the text. An empty query is in all, one without letters in none. */
export function textSearch(query: string): (text: string) => boolean {
  if (query.trim() === "") return () => true;
  const wanted = searchWords(query);
  return (text) => {
    const folded = foldText(text);
    const words = folded.split(" ");
    // Across a space only from the beginning of a word: "مهپوش" is in "مه پوش", and "tail" is not in "at ail".
    const begins = (word: string) =>
      words.some((_, at) => words.slice(at).join("").startsWith(word));
    return wanted.length > 0 && wanted.every((word) => folded.includes(word) || begins(word));
  };
}
