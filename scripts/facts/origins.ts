import { counted } from "./equipment";
import { kebab, list, number, plain, sections, tableNamed } from "./markdown";

const field = (body: string, name: string): string =>
  plain(new RegExp(`\\*\\*${name}:\\*\\*([^\\n]*)`).exec(body)?.[1] ?? "");

/** "2 Daggers, Arcane Focus (orb), 15 GP" -> items with quantity and the copper that comes with them. */
export function bundle(text: string): {
  items: { name: string; quantity: number; note: string | null }[];
  copper: number;
} {
  const parts = text.split(/, (?![^(]*\))/).map((part) => part.replace(/^and /, "").trim());
  const items: { name: string; quantity: number; note: string | null }[] = [];
  let coins = 0;
  for (const part of parts) {
    const gold = /^(\d+) GP$/.exec(part);
    if (gold) {
      coins += Number(gold[1]) * 100;
      continue;
    }
    const note = / \(([^)]+)\)$/.exec(part)?.[1] ?? null;
    const sheets = /^(\d+) sheets$/.exec(note ?? "");
    const { name, quantity } = counted(part.replace(/ \([^)]+\)$/, ""));
    items.push({
      name,
      quantity: sheets ? Number(sheets[1]) : quantity,
      note: sheets ? null : note,
    });
  }
  return { items, copper: coins };
}

/** "Choose A or B: (A) ...; or (B) 50 GP" -> one bundle for each letter. */
export function equipmentOptions(text: string) {
  return [...plain(text).matchAll(/\([ABC]\) (.+?)(?=; (?:or )?\([BC]\)|$)/g)].map((match) =>
    bundle((match[1] ?? "").replace(/;$/, "")),
  );
}

function backgrounds(text: string) {
  return sections(text)
    .filter((section) => /\*\*Feat:\*\*/.test(section.body))
    .map(({ title, body }) => {
      const [, feat = "", list2] =
        /^([A-Za-z ]+?)(?: \((\w+)\))?(?: \(see "Feats"\))?$/.exec(field(body, "Feat")) ?? [];
      return {
        id: kebab(title),
        name: title,
        abilities: list(field(body, "Ability Scores")).map((ability) =>
          ability.slice(0, 3).toLowerCase(),
        ),
        feat: kebab(feat),
        featList: list2 && list2 !== "see" ? list2.toLowerCase() : null,
        skills: list(field(body, "Skill Proficiencies")).map(kebab),
        tool: /Gaming Set/.test(field(body, "Tool Proficiency"))
          ? { anyOf: "gaming-set" }
          : { id: kebab(field(body, "Tool Proficiency")) },
        equipment: equipmentOptions(field(body, "Equipment")),
      };
    });
}

function sizes(text: string) {
  return [...text.matchAll(/(Small|Medium|Large) \(about (\d+)–(\d+) feet tall\)/g)].map(
    (match) => ({
      size: (match[1] ?? "").toLowerCase(),
      minFeet: Number(match[2]),
      maxFeet: Number(match[3]),
    }),
  );
}

function species(text: string) {
  return sections(text)
    .filter((section) => /\*\*Creature Type:\*\*/.test(section.body))
    .map(({ title, body }) => ({
      id: kebab(title),
      name: title,
      type: field(body, "Creature Type").toLowerCase(),
      sizes: sizes(field(body, "Size")),
      speed: number(field(body, "Speed")),
      darkvision: number(/have Darkvision with a range of (\d+) feet/.exec(body)?.[1] ?? null),
      traits: [...body.matchAll(/^\*\*([A-Z][A-Za-z' ]+(?: \([A-Za-z ]+\))?)\.\*\*/gm)].map(
        (match) => plain(match[1] ?? ""),
      ),
    }));
}

function lineages(text: string) {
  const spells = (title: string) =>
    tableNamed(text, title).rows.map(([name = "", first = "", third = "", fifth = ""]) => ({
      id: kebab(name),
      cantrip: kebab(/know the ([A-Za-z ]+) cantrip/.exec(first)?.[1] ?? ""),
      level3: kebab(third),
      level5: kebab(fifth),
      resistance: /Resistance to (\w+) damage/.exec(first)?.[1]?.toLowerCase() ?? null,
      darkvision: number(/Darkvision increases to (\d+)/.exec(first)?.[1] ?? null),
      speed: number(/Speed increases to (\d+)/.exec(first)?.[1] ?? null),
    }));
  return {
    elf: spells("Elven Lineages"),
    tiefling: spells("Fiendish Legacies"),
    dragonborn: tableNamed(text, "Draconic Ancestors").rows.map(([dragon = "", type = ""]) => ({
      id: kebab(dragon),
      damageType: type.toLowerCase(),
    })),
  };
}

function feats(text: string) {
  return sections(text).flatMap(({ title, body }) => {
    const kind =
      /^\*(Origin|General|Fighting Style|Epic Boon) Feat(?: \(Prerequisite: (.+)\))?\*/m.exec(body);
    if (!kind) return [];
    const needs = kind[2] ?? "";
    const ability = /Increase (your |one ability score)(.*?)by 1, to a maximum of (\d+)/.exec(
      plain(body),
    );
    return [
      {
        id: kebab(title),
        name: title,
        category: kebab(kind[1] ?? ""),
        level: number(/Level (\d+)/.exec(needs)?.[1] ?? null),
        abilityMinimum: /([A-Z][a-z]+) or ([A-Z][a-z]+) (\d+)\+/.test(needs)
          ? {
              any: list(/([A-Z][a-z]+ or [A-Z][a-z]+) \d+/.exec(needs)?.[1] ?? "").map((name) =>
                name.slice(0, 3).toLowerCase(),
              ),
              score: number(/(\d+)\+$/.exec(needs)?.[1] ?? null),
            }
          : null,
        feature: /Fighting Style Feature/.test(needs)
          ? "fighting-style"
          : /Spellcasting Feature/.test(needs)
            ? "spellcasting"
            : null,
        repeatable: /\*\*Repeatable\.\*\*/.test(body),
        abilityIncrease: ability
          ? {
              of:
                ability[1] === "your "
                  ? list((ability[2] ?? "").replace(/ score/, "").trim()).map((name) =>
                      name.slice(0, 3).toLowerCase(),
                    )
                  : "any",
              maximum: Number(ability[3]),
            }
          : null,
      },
    ];
  });
}

export function originFacts(text: { origins: string; feats: string }) {
  return {
    backgrounds: backgrounds(text.origins),
    species: species(text.origins),
    lineages: lineages(text.origins),
    feats: feats(text.feats),
  };
}
