import { en } from "@/lib/rulebook/packs/srd-5.2/text/en";
import { fa } from "@/lib/rulebook/packs/srd-5.2/text/fa";
import { headings } from "@/lib/rulebook/packs/srd-5.2/text/fa/headings";
import type { TextEntry, TextLocale } from "@/lib/rulebook/text";

type Layer = Readonly<Record<string, Readonly<Record<string, TextEntry>>>>;

/** English names of our rows to their Persian ones: a heading that names a row is said by that row's name. */
function persianByEnglish(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [kind, rows] of Object.entries(en as Layer))
    for (const [id, { name }] of Object.entries(rows)) {
      const persian = (fa as Layer)[kind]?.[id]?.name;
      if (persian && !known.has(name.toLowerCase())) known.set(name.toLowerCase(), persian);
    }
  return known;
}

let names: ReadonlyMap<string, string> | undefined;

/** One heading, or undefined where neither our rows nor our list know it. */
function headingIn(heading: string): string | undefined {
  names ??= persianByEnglish();
  const bare = heading.split(" [")[0] ?? heading;
  const level = /^Level (\d+): (.+)$/.exec(bare);
  if (level) {
    const name = headingIn(level[2] ?? "");
    return (
      name &&
      `سطح ${(level[1] ?? "").replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? digit)}: ${name}`
    );
  }
  const subclass = bare.split(" Subclass: ")[1];
  return headings[bare] ?? names.get((subclass ?? bare).toLowerCase());
}

/** The end of a heading path in the reader's language: enough to find the rule, `Rules Glossary / Armor Class`. */
export function sectionName(section: string, locale: TextLocale): string {
  const parts = section.split(" / ").slice(-2);
  return (locale === "en" ? parts : parts.map((part) => headingIn(part) ?? part)).join(" / ");
}
