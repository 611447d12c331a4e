import type { MagicItemRow } from "@/lib/rulebook/magic-item";
import { rollTables } from "./magic-item-phrases";
import {
  type ItemEntry,
  type ItemHead,
  numbersOf,
  rarityOf,
  readHead,
  runIns,
  tableRows,
} from "./magic-items";
import { kebab } from "./markdown";

type Variant = { suffix: string; body?: string; facts?: Partial<MagicItemRow> };

const bodyOf = (entry: ItemEntry, ...names: string[]): string => {
  const { lead, parts } = runIns(entry.body);
  return [lead, ...names.map((name) => parts.get(name) ?? "")].join("\n\n");
};
const withoutTables = (body: string): string => body.replace(/^\|.*$/gm, "");
const physical = ["bludgeoning", "piercing", "slashing"];
const bonuses = (entry: ItemEntry, { rarities }: ItemHead): Variant[] =>
  [1, 2, 3].map((bonus) => ({
    suffix: String(bonus),
    body: `${entry.body} +${bonus}`,
    facts: { bonus, rarity: rarities[`+${bonus}`] as MagicItemRow["rarity"] },
  }));
const byTable =
  (
    header: string,
    suffix: (row: string[]) => string[],
    facts: (row: string[]) => Partial<MagicItemRow>,
  ) =>
  (entry: ItemEntry): Variant[] =>
    tableRows(entry.body, header).flatMap((row) =>
      suffix(row).map((one) => ({ suffix: one, facts: facts(row) })),
    );
const giants = (row: string[]) => (/\((.+)\)/.exec(row[0] ?? "")?.[1] ?? "").split(" or ");
const resisted = byTable(
  "Damage Type",
  (row) => [kebab(row[1] ?? "")],
  () => ({}),
);
const giantStrength = byTable("Str.", giants, (row) => ({ rarity: rarityOf(row[2] ?? "") }));

const rolledFor = ({ body }: ItemEntry): Partial<MagicItemRow> => {
  const rolls = rollTables(body);
  return rolls.length > 0 ? { printed: { rolls } } : {};
};

/** Paragraphs of the entry, each a variant: `Anchor (Uncommon)`. */
function paragraphs(entry: ItemEntry): Variant[] {
  const { lead, parts } = runIns(entry.body);
  return [...parts].flatMap(([name, text]) => {
    const match = /^(.+) \((.+)\)$/.exec(name);
    if (!match) return [];
    return [
      {
        suffix: kebab(match[1] ?? ""),
        body: withoutTables(`${lead}\n\n${text}`),
        facts: { rarity: rarityOf(match[2] ?? ""), ...rolledFor(entry) },
      },
    ];
  });
}

function figurines(entry: ItemEntry): Variant[] {
  const { lead, parts } = runIns(entry.body);
  const goats = ["Goat of Terror", "Goat of Traveling", "Goat of Travail"].map((name) => ({
    suffix: kebab(name),
    body: `${lead}\n\n${parts.get("Ivory Goats (Rare)") ?? ""}\n\n${parts.get(name) ?? ""}`,
    facts: { rarity: "rare" as const },
  }));
  return [...paragraphs(entry).filter(({ suffix }) => suffix !== "ivory-goats"), ...goats];
}

const slaying = (entry: ItemEntry): Variant[] =>
  tableRows(entry.body, "Creature Type").map(([, type = ""]) => ({
    suffix: kebab(type)
      .replace(/ities$/, "ity")
      .replace(/s$/, ""),
  }));

const variants: Readonly<Record<string, (entry: ItemEntry, head: ItemHead) => Variant[]>> = {
  ammunition: bonuses,
  "ammunition-of-slaying": slaying,
  armor: bonuses,
  shield: bonuses,
  weapon: bonuses,
  "wand-of-the-war-mage": bonuses,
  "armor-of-resistance": resisted,
  "potion-of-resistance": resisted,
  "ring-of-resistance": resisted,
  "armor-of-vulnerability": () => physical.map((suffix) => ({ suffix })),
  "bag-of-tricks": (entry) =>
    ["gray", "rust", "tan"].map((suffix) => ({
      suffix,
      body: onlyTable(entry.body, `Table: ${suffix[0]?.toUpperCase()}${suffix.slice(1)} Bag`),
    })),
  "belt-of-giant-strength": giantStrength,
  "potion-of-giant-strength": giantStrength,
  "carpet-of-flying": byTable(
    "Capacity",
    (row) => [kebab((row[1] ?? "").replace(/ ft\.?/g, "").replace(/ × /, "x"))],
    () => ({}),
  ),
  "dragon-scale-mail": byTable(
    "Dragon",
    (row) => [kebab(row[0] ?? "")],
    () => ({}),
  ),
  "elemental-gem": byTable(
    "Gem",
    (row) => [kebab(row[0] ?? "")],
    (row) => ({ printed: { creatures: [kebab(row[1] ?? "")] } }),
  ),
  "feather-token": paragraphs,
  "figurine-of-wondrous-power": figurines,
  "horn-of-valhalla": (entry, { rarities }) =>
    tableRows(entry.body, "Horn Type").map(([, name = ""]) => ({
      suffix: kebab(name),
      facts: { rarity: rarities[name] as MagicItemRow["rarity"] },
    })),
  "ioun-stone": paragraphs,
  "manual-of-golems": byTable(
    "Golem",
    (row) => [kebab((row[1] ?? "").replace(/ Golem/, ""))],
    (row) => ({ printed: { creatures: [kebab(row[1] ?? "")] } }),
  ),
  "potion-of-healing": (entry) =>
    tableRows(entry.body, "HP Regained").map(([name = "", healing = "", rarity = ""]) => ({
      suffix: /\((.+)\)/.exec(name)?.[1] ?? "",
      facts: { rarity: rarityOf(rarity), drink: { healing: healing.replace(/ /g, "") } },
    })),
  "ring-of-elemental-command": (entry) =>
    ["Air", "Earth", "Fire", "Water"].map((name) => ({
      suffix: kebab(name),
      body: `${withoutTables(bodyOf(entry, "Elemental Bane", "Elemental Compulsion", "Spellcasting", name))}`,
      facts: { spells: elementalSpells(entry, name) },
    })),
  "spell-scroll": (entry) =>
    tableRows(entry.body, "Spell Level").map(([level = "", rarity = "", dc = "", attack = ""]) => ({
      suffix: level === "Cantrip" ? "cantrip" : `level-${level}`,
      facts: {
        rarity: rarityOf(rarity),
        scroll: {
          level: level === "Cantrip" ? 0 : Number(level),
          dc: Number(dc),
          attack: Number(attack.replace("+", "")),
        },
      },
    })),
};

const onlyTable = (body: string, title: string): string =>
  body
    .split(/(?=^Table: )/m)
    .filter((part) => !part.startsWith("Table: ") || part.startsWith(title))
    .join("\n");

function elementalSpells(entry: ItemEntry, plane: string): NonNullable<MagicItemRow["spells"]> {
  const cell = tableRows(entry.body, "Plane").find(([name]) => name === plane)?.[1] ?? "";
  return [...cell.matchAll(/([A-Z][\w ]+?) \((\d) charges?\)/g)].map((match) => ({
    spell: kebab(String(match[1])),
    charges: Number(match[2]),
    dc: 18,
  }));
}

const chapter = "Magic Items / Magic Items A-Z";
const consumed = new Set([
  "ammunition",
  "ammunition-of-slaying",
  "bead-of-force",
  "dust-of-disappearance",
  "dust-of-dryness",
  "dust-of-sneezing-and-choking",
  "elemental-gem",
  "feather-token",
  "sovereign-glue",
  "universal-solvent",
  "manual-of-golems",
  "marvelous-pigments",
  "candle-of-invocation",
]);

/** The rows of one entry: the entry itself, or each of its variants. */
export function rowsOfEntry(entry: ItemEntry): MagicItemRow[] {
  const head = readHead(entry);
  const { category, rarities, attunement, made } = head;
  const list: Variant[] = variants[entry.group]?.(entry, head) ?? [{ suffix: "" }];
  return list.map(({ suffix, body, facts }) => {
    const numbers = numbersOf(body ?? entry.body);
    const consumable = category === "potion" || category === "scroll" || consumed.has(entry.group);
    return {
      id: suffix ? `${entry.group}-${suffix}` : entry.group,
      group: entry.group,
      category,
      rarity: rarities.all ?? (Object.values(rarities)[0] as MagicItemRow["rarity"]),
      ...(attunement ? { requiresAttunement: true, attunement } : {}),
      ...made,
      ...(consumable ? { consumable: true } : {}),
      ...numbers,
      ...facts,
      ...(facts?.printed || numbers.printed
        ? { printed: { ...numbers.printed, ...facts?.printed } }
        : {}),
      srdRef: { section: `${chapter} / ${entry.title}` },
    } as MagicItemRow;
  });
}
