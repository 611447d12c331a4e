import type {
  ItemAttunement,
  ItemBases,
  ItemCategory,
  ItemRarity,
  MagicItemRow,
} from "@/lib/rulebook/magic-item";
import { chargesIn, dice, printedFacts, prose, spellsIn } from "./magic-item-phrases";
import { kebab, list, plain, sections, tables } from "./markdown";

export interface ItemEntry {
  readonly group: string;
  readonly title: string;
  /** The line in italics under the heading, as plain words. */
  readonly head: string;
  readonly body: string;
}

/** Every entry of the chapter. A line of the book's layout that the conversion lost is put back together first. */
export function itemEntries(text: string): ItemEntry[] {
  return sections(text.replace(/\*Spell Resistance\.\* /, "*Spell Resistance.*** "))
    .filter(({ depth }) => depth === 3)
    .map(({ title, body }) => {
      const head = /^\s*\*(.+?)\*/.exec(body)?.[1] ?? "";
      return {
        group: groupId(title),
        title: plain(title),
        head: plain(head),
        body: body.replace(/^\s*\*.+?\*/, ""),
      };
    });
}

/** `Weapon, +1, +2, or +3` is the group `weapon`; a name in brackets is another name. */
const groupId = (title: string): string =>
  kebab(
    plain(title)
      .replace(/, \+1.*/, "")
      .replace(/ \(Luckstone\)/, "")
      .replace(/^Potions of/, "Potion of"),
  );

const categoryWords: Readonly<Record<string, ItemCategory>> = {
  Armor: "armor",
  Potion: "potion",
  Ring: "ring",
  Rod: "rod",
  Scroll: "scroll",
  Staff: "staff",
  Wand: "wand",
  Weapon: "weapon",
  "Wondrous Item": "wondrous",
};
export const rarityOf = (word: string): ItemRarity => kebab(word) as ItemRarity;

function basesOf(category: ItemCategory, words: string | undefined): Partial<MagicItemRow> {
  if (category === "staff") return {};
  if (words === undefined) return {};
  const bases = (of: ItemBases["of"], rest: Omit<ItemBases, "of"> = {}) => ({
    bases: { of, ...rest },
  });
  if (words === "Shield") return { basedOn: "shield" };
  if (words === "Any Ammunition") return bases("ammunition");
  if (words === "Any Melee Weapon") return bases("melee-weapon");
  if (words === "Any Simple or Martial") return bases("weapon");
  if (words === "Any Light, Medium, or Heavy") return bases("armor");
  if (/^Any Medium or Heavy/.test(words))
    return bases("medium-or-heavy", { except: ["hide-armor"] });
  const ids = list(words).map(kebab);
  return ids.length === 1 ? { basedOn: ids[0] as string } : bases("listed", { ids });
}

function attunementOf(head: string): ItemAttunement | undefined {
  const match = /\(Requires Attunement(?: by (.+))?\)/.exec(head);
  if (!match) return undefined;
  const by = match[1];
  if (!by) return {};
  if (/Spellcaster/.test(by)) return { spellcaster: true };
  if (/Dwarf/.test(by)) return { species: ["dwarf"], attunedTo: ["belt-of-dwarvenkind"] };
  return { classes: list(by.replace(/^an? /, "")).map(kebab) };
}

export interface ItemHead {
  readonly category: ItemCategory;
  /** One for the entry, or one a bonus or a name in brackets: `{ "+1": "uncommon" }`. Empty where it varies by table. */
  readonly rarities: Readonly<Record<string, ItemRarity>>;
  readonly attunement?: ItemAttunement;
  readonly made: Partial<MagicItemRow>;
}

export function readHead({ head, title }: ItemEntry): ItemHead {
  const match =
    /^(Armor|Potion|Ring|Rod|Scroll|Staff|Wand|Weapon|Wondrous Item)(?: \(([^)]+)\))?, (.+)$/.exec(
      head,
    );
  if (!match) throw new Error(`${title}: no head in "${head}"`);
  const category = categoryWords[String(match[1])] as ItemCategory;
  const rest = String(match[3]);
  const rarities: Record<string, ItemRarity> = {};
  const words = /(Common|Uncommon|Rare|Very Rare|Legendary|Artifact)(?: \(([^)]*)\))?/g;
  for (const found of rest.matchAll(words)) {
    const of = found[2] === undefined || /Requires/.test(found[2]) ? ["all"] : list(found[2]);
    for (const one of of) rarities[one] = rarityOf(String(found[1]));
  }
  const attunement = attunementOf(head);
  return {
    category,
    rarities,
    made: basesOf(category, match[2]),
    ...(attunement ? { attunement } : {}),
  };
}

/** Paragraphs that a bold word opens, and what stands before the first. */
export function runIns(body: string): { lead: string; parts: Map<string, string> } {
  const parts = new Map<string, string>();
  const pattern = /^\*{2,3}([^*]+?)[.]\*{2,3}\s*/gm;
  const starts = [...body.matchAll(pattern)];
  const lead = body.slice(0, starts[0]?.index ?? body.length);
  starts.forEach((start, index) => {
    const from = (start.index ?? 0) + start[0].length;
    parts.set(plain(String(start[1])), body.slice(from, starts[index + 1]?.index ?? body.length));
  });
  return { lead, parts };
}

/** What of a row the text says in numbers; `body` is the part of the entry that is about this variant. */
export function numbersOf(body: string): Partial<MagicItemRow> {
  const charges = chargesIn(body);
  const spells = spellsIn(body);
  const text = prose(body).replace(/[*_]/g, "");
  const printed = printedFacts(body);
  const uses = usesIn(text);
  return {
    ...(charges ? { charges } : {}),
    ...(uses ? { uses: [uses] } : {}),
    ...(spells.length > 0 ? { spells } : {}),
    ...(/\*+Curse\.\*+/.test(body) ? { cursed: true } : {}),
    ...(weightIn(text) === undefined ? {} : { weight: weightIn(text) as number }),
    ...(Object.keys(printed).length > 0 ? { printed } : {}),
  };
}

function usesIn(text: string): NonNullable<MagicItemRow["uses"]>[number] | undefined {
  if (/can't (?:be used|cast|use)[^.]*until the next dawn|until the next dawn\./.test(text))
    return { id: "power", count: /three fuzzy/.test(text) ? 3 : 1, recovery: "dawn" };
  const days = /(?:can't be used(?: this way)? again until) (\d+) days have passed/.exec(text)?.[1];
  if (days) return { id: "power", count: 1, recovery: "special", days: Number(days) };
  const hours = /can't (?:be used|use|do so|be summoned)[^.]*again for (\d+d\d+|\d+) hours?/.exec(
    text,
  )?.[1];
  if (hours)
    return {
      id: "power",
      count: 1,
      recovery: "special",
      hours: /d/.test(hours) ? dice(hours) : Number(hours),
    };
  return undefined;
}

function weightIn(text: string): number | undefined {
  if (/weighs half a pound/.test(text)) return 0.5;
  if (/weighs an ounce/.test(text)) return 1 / 16;
  const found =
    /(?:The (?:bag|mirror|decanter) weighs|It weighs|and weighs|always weighs|barrel weighing|never weighing more than|weighing|this) (\d+)[ -]pounds?/.exec(
      text,
    )?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Rows of a table by its first column. */
export const tableRows = (body: string, header: string): string[][] =>
  tables(body).find((table) => table.header.includes(header))?.rows ?? [];
