export type Table = { title: string; line: number; header: string[]; rows: string[][] };
export type Section = { title: string; depth: number; line: number; body: string };

/** Strips emphasis and footnote marks, and straightens quotes and minus signs. */
export function plain(text: string): string {
  return text
    .replace(/[*_\\]/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/−/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Table cells that carry nothing but a dash are `null`. */
export function cell(text: string | undefined): string | null {
  const value = plain(text ?? "");
  return value === "" || value === "—" ? null : value;
}

const row = (line: string): string[] =>
  line
    .replace(/^\s*>?\s*\|/, "")
    .replace(/\|\s*$/, "")
    .split("|")
    .map(plain);

/** Every pipe table of a Markdown text, with the "Table:" caption or heading above it as its title. */
export function tables(text: string): Table[] {
  const lines = text.split("\n");
  const found: Table[] = [];
  let title = "";
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const caption = /^(?:#+\s*)?\**(?:Table:\s*)(.+)$/.exec(line) ?? /^#+\s*(.+)$/.exec(line);
    if (caption) title = plain(caption[1] ?? "").replace(/^Table: /, "");
    if (!/^\|/.test(line) || !/^\|[\s:|-]+\|?\s*$/.test(lines[i + 1] ?? "")) continue;
    const table: Table = { title, line: i + 1, header: row(line), rows: [] };
    for (i += 2; /^\|/.test(lines[i] ?? ""); i++) table.rows.push(row(lines[i] ?? ""));
    found.push(table);
  }
  return found;
}

export function tableNamed(text: string, title: string): Table {
  const table = tables(text).find((candidate) => candidate.title === title);
  if (!table) throw new Error(`no table named "${title}"`);
  return table;
}

/** Splits a text at its headings; quoted headings (sidebars, stat blocks) stay inside their section. */
export function sections(text: string): Section[] {
  const found: Section[] = [];
  const lines = text.split("\n");
  lines.forEach((line, index) => {
    const heading = /^(#+)\s+(.+)$/.exec(line);
    const last = found.at(-1);
    if (heading)
      found.push({
        title: plain(heading[2] ?? ""),
        depth: heading[1]?.length ?? 0,
        line: index + 1,
        body: "",
      });
    else if (last) last.body += `${line}\n`;
  });
  return found;
}

export function number(text: string | null): number | null {
  if (text === null) return null;
  const match = /-?[\d,]+(?:\.\d+)?/.exec(text);
  return match ? Number(match[0].replace(/,/g, "")) : null;
}

/** "1,500 GP" -> 150000 copper pieces. */
export function copper(text: string | null): number | null {
  const match = /([\d,.]+)\s*(CP|SP|EP|GP|PP)/.exec(text ?? "");
  if (!match) return null;
  const worth = { CP: 1, SP: 10, EP: 50, GP: 100, PP: 1000 }[match[2] as "CP"];
  return Number((match[1] ?? "").replace(/,/g, "")) * worth;
}

/** "1½ lb.", "1/4 lb.", "0.5 lb." -> pounds; a dash weighs nothing. */
export function pounds(text: string | null): number {
  if (text === null) return 0;
  const fraction = /(\d+)\/(\d+)/.exec(text);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  const half = text.includes("½") ? 0.5 : 0;
  return Number(/[\d,.]*\d/.exec(text)?.[0].replace(/,/g, "") ?? 0) + half;
}

/** "Arcanist's Magic Aura" -> "arcanists-magic-aura". */
export function kebab(name: string): string {
  return name
    .toLowerCase()
    .replace(/'/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** "A, B, or C" / "A and B" -> parts. */
export function list(text: string): string[] {
  return text
    .split(/,\s*(?:and |or )?| and | or /)
    .map((part) => part.trim())
    .filter(Boolean);
}
