import {
  cell,
  kebab,
  list,
  number,
  plain,
  type Section,
  sections,
  type Table,
  tables,
} from "./markdown";
import { equipmentOptions } from "./origins";

const names = [
  "Barbarian",
  "Bard",
  "Cleric",
  "Druid",
  "Fighter",
  "Monk",
  "Paladin",
  "Ranger",
  "Rogue",
  "Sorcerer",
  "Warlock",
  "Wizard",
];
const short = (ability: string): string => ability.slice(0, 3).toLowerCase();

function skills(text: string) {
  const count = number(/Choose (?:any )?(\d+)/.exec(text)?.[1] ?? null);
  const from = /Choose \d+: (.+)$/.exec(text)?.[1];
  return { count, from: from ? list(from).map(kebab) : "any" };
}

const armorTraining = (text: string): string[] =>
  ["light", "medium", "heavy", "shield"].filter((kind) => text.toLowerCase().includes(kind));

function weaponTraining(text: string): string[] {
  const limited = /Martial weapons that have the (.+) property/.exec(text)?.[1];
  const martial = limited
    ? list(limited).map((property) => `martial-${property.toLowerCase()}`)
    : /Martial/.test(text)
      ? ["martial"]
      : [];
  return [...(/Simple/.test(text) ? ["simple"] : []), ...martial];
}

function core(table: Table) {
  const row = (name: string): string =>
    table.rows.find((candidate) => candidate[0] === name)?.[1] ?? "";
  const primary = row("Primary Ability");
  return {
    primary: { any: / or /.test(primary), of: list(primary).map(short) },
    hitDie: Number(/D(\d+)/.exec(row("Hit Point Die"))?.[1]),
    saves: list(row("Saving Throw Proficiencies")).map(short),
    skills: skills(row("Skill Proficiencies")),
    weapons: weaponTraining(row("Weapon Proficiencies")),
    armor: armorTraining(row("Armor Training")),
    tools: plain(row("Tool Proficiencies").replace(/\(see .*\)/, "")) || null,
    equipment: equipmentOptions(row("Starting Equipment")),
  };
}

/** Columns named 1 to 9 are spell slots; every other numeric column is a resource of the class. */
function level(header: string[], row: string[]) {
  const columns: Record<string, string | number | null> = {};
  const slots: number[] = [];
  header.forEach((name, index) => {
    const value = cell(row[index]);
    if (/^[1-9]$/.test(name)) slots.push(number(value) ?? 0);
    else if (index > 2)
      columns[kebab(name)] =
        value !== null && /^\+?\d+(?: ft\.)?$/.test(value)
          ? number(value)
          : (value?.toLowerCase() ?? null);
  });
  return {
    level: Number(row[0]),
    proficiencyBonus: number(row[1] ?? null),
    features: (row[2] ?? "").split(", ").filter((name) => name !== "—"),
    columns,
    ...(slots.length ? { slots } : {}),
  };
}

const dice = (body: string): string[] => [
  ...new Set([...plain(body).matchAll(/\b\d+d\d+\b/g)].map((found) => found[0])),
];

/** How uses come back, as far as one of the text's standing phrases says it. */
function recovery(body: string): string | null {
  const prose = plain(body);
  if (/regain one (?:of (?:your|its) )?expended uses? when you finish a Short Rest/.test(prose))
    return "one-on-short-rest";
  if (/(?:regain|until|again|uses?)[^.]*finish a Short or Long Rest/.test(prose))
    return "short-rest";
  if (/(?:regain|until|again|uses?)[^.]*finish a Long Rest/.test(prose)) return "long-rest";
  return null;
}

const features = (parts: Section[]) =>
  parts.flatMap(({ title, body }) => {
    const match = /^Level (\d+): (.+)$/.exec(title);
    if (!match) return [];
    return [
      {
        level: Number(match[1]),
        name: match[2] as string,
        dice: dice(body),
        recovery: recovery(body),
      },
    ];
  });

function multiclass(body: string) {
  const gained =
    /Gain the (?:following traits|Hit Point Die)(.*)/.exec(
      plain(body.replace(/\n- Gain the \w+'s.*/s, "")),
    )?.[1] ?? "";
  return {
    armor: armorTraining(/training with (.+)\.$/.exec(gained)?.[1] ?? ""),
    weapons: /proficiency with Martial weapons/.test(gained) ? ["martial"] : [],
    skills: /one skill of your choice/.test(gained)
      ? { count: 1, from: /skill list/.test(gained) ? "class" : "any" }
      : null,
    tools: /Thieves' Tools/.test(gained)
      ? "thieves-tools"
      : /one Musical Instrument/.test(gained)
        ? "musical-instrument"
        : null,
  };
}

const spellTable = (table: Table) =>
  table.rows.map(([at = "", spells = ""]) => ({
    level: Number(at),
    spells: spells.split(", ").map(kebab),
  }));

function classFacts(name: string, text: string) {
  const parts = sections(text);
  const found = tables(text);
  const fork = parts.findIndex((part) => new RegExp(`^${name} Subclass: `).test(part.title));
  const subclassName = (parts[fork]?.title ?? "").replace(`${name} Subclass: `, "");
  const coreTable = found.find((table) => table.title === `Core ${name} Traits`);
  const main = found.find(
    (table) => table.header[0] === "Level" && table.header[1] === "Proficiency Bonus",
  );
  if (!coreTable || !main || fork < 0) throw new Error(`unreadable class: ${name}`);
  const subclassSpells = found.filter(
    (table) => table.header[0] === `${name} Level` && /Spells/.test(table.header[1] ?? ""),
  );
  const options = (heading: string) => {
    const at = parts.findIndex((part) => part.title === heading);
    if (at < 0) return [];
    const end = parts.findIndex((part, index) => index > at && part.depth < 4);
    return parts.slice(at + 1, end).map((part) => ({
      id: kebab(part.title),
      cost: number(/Cost:\** (\d+)/.exec(part.body)?.[1] ?? null),
      prerequisite: plain(/Prerequisite:(.+)/.exec(part.body)?.[1] ?? "") || null,
      repeatable: /Repeatable\./.test(part.body),
      dice: dice(part.body),
    }));
  };
  const before = parts.slice(0, fork);
  return {
    id: kebab(name),
    name,
    ...core(coreTable),
    multiclass: multiclass(
      parts.find((part) => part.title === "As a Multiclass Character")?.body ?? "",
    ),
    levels: main.rows.map((row) => level(main.header, row)),
    features: features(before),
    subclass: {
      id: kebab(subclassName),
      name: subclassName,
      features: features(parts.slice(fork)),
      spells: subclassSpells.map((table) => ({ table: table.title, rows: spellTable(table) })),
    },
    metamagic: options("Metamagic Options"),
    invocations: options("Eldritch Invocation Options"),
  };
}

export function allClassFacts(text: string) {
  return names.map((name, index) => {
    const start = text.search(new RegExp(`^## ${name}$`, "m"));
    const next = names[index + 1];
    const end = next ? text.search(new RegExp(`^## ${next}$`, "m")) : text.length;
    return classFacts(name, text.slice(start, end));
  });
}
