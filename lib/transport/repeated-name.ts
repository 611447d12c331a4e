function closingQuote(text: string, opening: number): number {
  let at = opening;
  for (;;) {
    at = text.indexOf('"', at + 1);
    let slashes = 0;
    while (text[at - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return at;
  }
}

/**
 * True where one object of a JSON text that was found to be valid gives a name twice (RFC 7493, section 2.3). Parsers do
 * not agree on which of the two counts, so a guard before us could read another request than we do.
 */
export function hasRepeatedName(text: string): boolean {
  /** The names of each object that is open; null for a list. */
  const open: (Set<string> | null)[] = [];
  let namesNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      const end = closingQuote(text, at);
      const names = open.at(-1);
      if (namesNext && names) {
        // Unescaped first: "\u0061" and "a" are one name.
        const written = text.slice(at + 1, end);
        const name = written.includes("\\") ? (JSON.parse(`"${written}"`) as string) : written;
        if (names.has(name)) return true;
        names.add(name);
      }
      namesNext = false;
      at = end;
    } else if (sign === "{" || sign === "[") {
      open.push(sign === "{" ? new Set() : null);
      namesNext = sign === "{";
    } else if (sign === "}" || sign === "]") open.pop();
    else if (sign === ",") namesNext = open.at(-1) !== null;
  }
  return false;
}
