const legalPages = ["terms", "privacy", "contact"] as const;
export type LegalPage = (typeof legalPages)[number];
export type LegalPart = { heading: string; paragraphs: string[] };

const textMax = 200_000;

/** Parts of a plain text: a line that begins with `# ` is a heading, an empty line parts paragraphs. */
export function partsOf(text: string): LegalPart[] {
  const parts: LegalPart[] = [];
  for (const block of text
    .slice(0, textMax)
    .replaceAll("\r\n", "\n")
    .split(/\n{2,}/)) {
    const [first = "", ...rest] = block.trim().split("\n");
    const isHeading = first.startsWith("# ");
    if (isHeading || parts.length === 0)
      parts.push({ heading: isHeading ? first.slice(2).trim() : "", paragraphs: [] });
    const said = (isHeading ? rest : [first, ...rest]).join("\n").trim();
    if (said) parts.at(-1)?.paragraphs.push(said);
  }
  return parts.filter(({ heading, paragraphs }) => heading || paragraphs.length > 0);
}
