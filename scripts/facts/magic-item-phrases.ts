import type { Ability } from "@/lib/rulebook/build";
import type { ItemCharges, ItemPrinted, ItemSpell } from "@/lib/rulebook/magic-item";
import { creatures } from "@/lib/rulebook/packs/srd-5.2/creatures/creatures";
import { spells } from "@/lib/rulebook/packs/srd-5.2/spells/spells";
import { type ConditionId, conditionIds, damageTypes } from "@/lib/rulebook/terms";
import { kebab, tables } from "./markdown";

const abilityOf: Readonly<Record<string, Ability>> = {
  Strength: "str",
  Dexterity: "dex",
  Constitution: "con",
  Intelligence: "int",
  Wisdom: "wis",
  Charisma: "cha",
};
const words = Object.keys(abilityOf).join("|");
const damage = damageTypes.map((id) => id[0]?.toUpperCase() + id.slice(1)).join("|");
const conditions = conditionIds.map((id) => id[0]?.toUpperCase() + id.slice(1)).join("|");
const dieText = String.raw`\d+d\d+(?: ?[+-] ?\d+)?(?: × \d+)?`;
const knownSpells = new Map(spells.map(({ id }) => [id, id]));
const knownCreatures = new Set(creatures.map(({ id }) => id));

const unique = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];
export const dice = (text: string): string => text.replace(/ /g, "");
const toNumber = (text: string): number => Number(text.replace(/,/g, ""));

/** Prose without tables, quotes of stat blocks and emphasis; minus signs as in code. */
export const prose = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !/^[|>]/.test(line))
    .join(" ")
    .replace(/−/g, "-")
    .replace(/’/g, "'")
    .replace(/\s+/g, " ");

export function rollTables(text: string): NonNullable<ItemPrinted["rolls"]> {
  return tables(text).flatMap(({ header, rows }) =>
    header.flatMap((title, column) => {
      const die = /1d\d+/.exec(title)?.[0];
      if (!die) return [];
      const faces = rows.flatMap((row) => {
        const last = /(\d+)\*?$/.exec((row[column] ?? "").replace(/[–—]/g, "-"))?.[1];
        return last === undefined ? [] : [last === "00" ? 100 : Number(last)];
      });
      return [{ die, to: faces }];
    }),
  );
}

/** Without the columns of a roll table that only number its rows. */
const withoutFaces = (source: string): string =>
  source
    .replace(/[*_]/g, "")
    .replace(/^\| *(?:\d{1,3}(?:[–-]\d{1,3})?|—) *\|(?: *(?:\d{2}–\d{2}|\d{2}) *\|)?/gm, "|");

export function printedFacts(source: string): ItemPrinted {
  const text = prose(source);
  // Results of roll tables are facts of the item too.
  const whole = source.replace(/[*_]/g, "").replace(/−/g, "-").replace(/\s+/g, " ");
  const units = (pattern: string) =>
    unique(
      all(whole, new RegExp(String.raw`([\d,]+)(?: to (\d+))?[ -]?(?:${pattern})`, "g")).flatMap(
        (match) => [match[1], match[2]].filter(Boolean).map((found) => toNumber(String(found))),
      ),
    );
  const printed: Record<string, readonly unknown[]> = {
    saves: unique(
      all(whole, new RegExp(String.raw`DC (\d+) (${words}) saving throw`, "g")).map((match) => ({
        ability: abilityOf[String(match[2])],
        dc: Number(match[1]),
      })),
    ),
    checks: unique(
      all(
        whole,
        new RegExp(
          String.raw`DC (\d+) (${words}) (?:\(([\w ]+)\) )?(?:or \w+ \(\w+\) )?check`,
          "g",
        ),
      ).map((match) => ({
        ability: abilityOf[String(match[2])],
        ...(match[3] ? { skill: kebab(match[3]) } : {}),
        dc: Number(match[1]),
      })),
    ),
    damage: unique(
      all(
        whole,
        new RegExp(String.raw`(${dieText}|(?<![d\d])\d+) (?:extra )?(${damage}) damage`, "g"),
      ).map((match) => ({ dice: dice(String(match[1])), type: String(match[2]).toLowerCase() })),
    ),
    dice: unique(all(whole, new RegExp(dieText, "g")).map(([die]) => dice(die))),
    dcs: unique(all(whole, /DC (?:of )?(\d+)/g).map((match) => Number(match[1]))),
    conditions: unique(
      all(text.replace(/[*_]/g, ""), new RegExp(String.raw`\b(${conditions})\b`, "g")).map(
        ([word]) => word.toLowerCase() as ConditionId,
      ),
    ),
    feet: units("foot|feet|ft"),
    minutes: units("minute"),
    hours: units("hour"),
    days: units("day"),
    pounds: units("pound|lb"),
    gp: units("GP"),
    percent: units("percent"),
    gallons: units("gallon"),
    miles: units("mile"),
    inches: units("inch"),
    cubicFeet: units("cubic f(?:ee|oo)t"),
    rounds: units("round"),
    hitPoints: unique([
      ...units("Hit Points"),
      ...all(whole, /HP (\d+)/g).map((match) => Number(match[1])),
    ]),
    armorClass: unique(all(whole, /AC (\d+)/g).map((match) => Number(match[1]))),
    levels: unique(all(whole, /level (\d)/g).map((match) => Number(match[1]))),
    faces: unique(all(whole, /(?:roll a|On a|a roll of) (\d+)/g).map((match) => Number(match[1]))),
    bonuses: unique(
      all(whole.replace(new RegExp(dieText, "g"), ""), /\+(\d+)/g).map((match) => Number(match[1])),
    ),
    creatures: unique(
      [
        ...all(source, /\*\*([A-Z][\w' -]+?)[.,;]?\*\*/g).map((match) => String(match[1])),
        ...tables(source).flatMap(({ rows }) => rows.flatMap((row) => row.slice(1))),
      ]
        .map((name) => kebab(name).replace(/^fungi$/, "fungus"))
        .filter((id) => knownCreatures.has(id)),
    ),
    rolls: rollTables(source),
  };
  const told = new Set(JSON.stringify(printed).match(/\d+/g));
  printed.others = unique(
    (
      withoutFaces(source)
        .replace(new RegExp(dieText, "g"), " ")
        .match(/[\d,]*\d/g) ?? []
    )
      .map(toNumber)
      .filter((found) => !told.has(String(found))),
  );
  return Object.fromEntries(
    Object.entries(printed).filter(([, values]) => values.length > 0),
  ) as ItemPrinted;
}

export function chargesIn(source: string): ItemCharges | undefined {
  const text = prose(source).replace(/[*_]/g, "");
  const max = new RegExp(String.raw`(?:has|have|starts with|of its) (${dieText}|\d+) charges`).exec(
    text,
  )?.[1];
  if (max === undefined) return undefined;
  const regain =
    new RegExp(`regains? (${dieText}|all)(?: expended charges)? daily at (dawn|dusk)`).exec(text) ??
    new RegExp(`regains? (${dieText}|all) expended charges daily at (dawn|dusk)`).exec(text);
  const one = /last charge, roll 1d20\. On a 1, ([^.]+)\./.exec(text)?.[1];
  const twenty = new RegExp(String.raw`On a 20, the \w+ regains (${dieText}) charges`).exec(
    text,
  )?.[1];
  const always =
    /(?:destroyed when its last charge is expended|When you expend the last charge, the \w+|becomes nonmagical when you use the last charge|charges are expended, the gem becomes)/.exec(
      text,
    )?.[0];
  const last = one
    ? {
        on: "one" as const,
        does: /retains/.test(one)
          ? ("keeps-bonus" as const)
          : /nonmagical/.test(one)
            ? ("nonmagical" as const)
            : ("destroyed" as const),
      }
    : always
      ? {
          on: "always" as const,
          does: /nonmagical|gem/.test(always) ? ("nonmagical" as const) : ("destroyed" as const),
        }
      : undefined;
  return {
    max: /d/.test(max) ? dice(max) : Number(max),
    ...(regain
      ? { regain: regain[1] === "all" ? "all" : dice(String(regain[1])), at: regain[2] as "dawn" }
      : {}),
    ...(last ? { last } : {}),
    ...(twenty ? { onTwenty: dice(twenty) } : {}),
  };
}

const spellId = (name: string): string | undefined =>
  knownSpells.get(kebab(name.replace(/\/ /, "/").trim()));

/** Spells of a charge table, and of sentences that cast one. */
export function spellsIn(source: string): ItemSpell[] {
  const text = prose(source);
  const plainText = text.replace(/[*_]/g, "");
  const dcText = /(?:save DC (?:of )?|spells? cast from the \w+ have a save DC of )(\d+)/i.exec(
    plainText,
  )?.[1];
  const own = /using your spell save DC|using your spellcasting ability/.test(plainText);
  const dc = dcText ? Number(dcText) : own ? ("own" as const) : undefined;
  const attackText = /\(\+(\d+) to hit\)/.exec(plainText)?.[1];
  const attack = attackText
    ? Number(attackText)
    : /spell attack modifier/.test(plainText)
      ? ("own" as const)
      : undefined;
  const common = {
    ...(dc === undefined ? {} : { dc }),
    ...(attack === undefined ? {} : { attack }),
  };
  const found: ItemSpell[] = [];
  for (const { header, rows } of tables(source)) {
    if (header[0] !== "Spell" || header[1] !== "Charge Cost") continue;
    for (const [cellText = "", cost = ""] of rows) {
      const id = spellId(cellText.replace(/ \(.*/, ""));
      if (!id) throw new Error(`no spell for "${cellText}"`);
      const level = /level (\d) version/.exec(cellText)?.[1];
      const rowDc = /save DC (\d+)/.exec(cellText)?.[1];
      const most = /maximum (\d)/.exec(cost)?.[1];
      const { dc: _dc, ...rest } = common;
      found.push({
        spell: id,
        charges: Number(/\d+/.exec(cost)?.[0] ?? 0),
        ...(most ? { most: Number(most) } : {}),
        ...(level ? { level: Number(level) } : {}),
        ...(rows.some(([name = ""]) => /save DC/.test(name))
          ? rowDc
            ? { ...rest, dc: Number(rowDc) }
            : rest
          : common),
      });
    }
  }
  if (found.length > 0) return found;
  const cast =
    /cast (?:one of the following spells[^:]*: )?(?:the )?(?:level (\d) version of )?(?:the )?((?:\*[^*]+\*(?:, or |, | or | and )?)+)(?: spell)?/g;
  const effect =
    /(?:gains? the (?:"\w+" )?effect of|under the effect of|duplicating the effect of) the (\*[^*]+\*) spell/g;
  const perCharge =
    /expend (?:no more than (\d) charges|(1) (?:or more )?(?:charge|of (?:the|its)[^.]*charges))[^.]*cast/.exec(
      plainText,
    );
  for (const match of all(text, cast))
    for (const name of all(String(match[2]), /\*([^*]+)\*/g)) {
      const id = spellId(String(name[1]));
      if (!id || found.some(({ spell }) => spell === id)) continue;
      const level = match[1] ?? /level (\d) version of the spell/.exec(plainText)?.[1];
      found.push({
        spell: id,
        ...(perCharge ? { charges: 1 } : {}),
        ...(perCharge?.[1] ? { most: Number(perCharge[1]) } : {}),
        ...(level ? { level: Number(level) } : {}),
        ...common,
      });
    }
  for (const match of all(text, effect)) {
    const id = spellId(String(match[1]).replace(/\*/g, ""));
    if (id && !found.some(({ spell }) => spell === id))
      found.push({ spell: id, effect: true, ...common });
  }
  return found;
}
