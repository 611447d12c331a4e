import {
  cell,
  copper,
  kebab,
  number,
  plain,
  pounds,
  type Section,
  sections,
  type Table,
  tableNamed,
} from "./markdown";

/** "Lantern, Bullseye" -> "Bullseye Lantern": how lists of equipment call what the tables sort under its head word. */
export function spoken(name: string): string {
  const family = /^(?:Arcane Focus|Druidic Focus|Holy Symbol|Gaming Set|Musical Instrument), /.test(
    name,
  );
  const [head = "", tail] = name.split(", ");
  return tail && !family ? `${tail} ${head}` : name;
}

const field = (section: Section, name: string): string | null =>
  cell(new RegExp(`\\*\\*${name}:\\*\\*([^\\n]*)`).exec(section.body)?.[1]);

function property(text: string) {
  const [, name = "", detail = ""] = /^([A-Za-z-]+)(?: \((.+)\))?$/.exec(text) ?? [];
  const range = /Range (\d+)\/(\d+)/.exec(detail);
  return {
    name: kebab(name),
    ...(range ? { normal: Number(range[1]), long: Number(range[2]) } : {}),
    ...(/; (\w+)/.test(detail) ? { ammunition: /; (\w+)/.exec(detail)?.[1]?.toLowerCase() } : {}),
    ...(name === "Versatile" ? { dice: detail } : {}),
    ...(detail === "unless mounted" ? { unlessMounted: true } : {}),
  };
}

function weapons(rules: string) {
  const kinds = ["Simple Melee", "Simple Ranged", "Martial Melee", "Martial Ranged"];
  return kinds.flatMap((kind) =>
    tableNamed(rules, `${kind} Weapons`).rows.map(
      ([name = "", damage = "", properties = "", mastery = "", weight, cost]) => {
        const [category = "", reach = ""] = kind.toLowerCase().split(" ");
        const [dice = "", type = ""] = damage.split(" ");
        return {
          id: kebab(name),
          name,
          category,
          reach,
          damage: { dice, type: type.toLowerCase() },
          properties: properties === "—" ? [] : properties.split(/, (?![^(]*\))/).map(property),
          mastery: mastery.toLowerCase(),
          weightLb: pounds(cell(weight)),
          costCp: copper(cell(cost)) ?? 0,
        };
      },
    ),
  );
}

function armor(rules: string) {
  const kinds = {
    light: "Light Armor (1 Minute to Don or Doff)",
    medium: "Medium Armor (5 Minutes to Don and 1 Minute to Doff)",
    heavy: "Heavy Armor (10 Minutes to Don and 5 Minutes to Doff)",
    shield: "Shield (Utilize Action to Don or Doff)",
  };
  return Object.entries(kinds).flatMap(([category, title]) =>
    tableNamed(rules, title).rows.map(([name = "", ac = "", strength, stealth, weight, cost]) => ({
      id: kebab(name),
      name,
      category,
      armorClass: number(ac) ?? 0,
      dexterity: /Dex modifier \(max 2\)/.test(ac) ? 2 : /Dex modifier/.test(ac) ? "all" : 0,
      strength: number(cell(strength)),
      stealthDisadvantage: stealth === "Disadvantage",
      weightLb: pounds(cell(weight)),
      costCp: copper(cell(cost)) ?? 0,
    })),
  );
}

function tools(rules: string, items: string) {
  const described = new Map(
    sections(items).map((section) => [plain(section.title).replace(/ \(.*\)$/, ""), section]),
  );
  return tableNamed(rules, "Tools").rows.map(([label = "", weight, cost]) => {
    const variant = /^(.+) \((.+)\)$/.exec(label);
    const name = variant ? `${variant[1]}, ${variant[2]}` : label;
    const section = described.get(name);
    if (!section) throw new Error(`tool without a description: ${label}`);
    const dcs = [...(field(section, "Utilize") ?? "").matchAll(/DC (\d+)/g)].map((match) =>
      Number(match[1]),
    );
    const artisan = section.line < (described.get("Disguise Kit")?.line ?? 0);
    return {
      id: kebab(name),
      name,
      category: variant ? kebab(variant[1] ?? "") : artisan ? "artisan" : "other",
      ability: (field(section, "Ability") ?? "").slice(0, 3).toLowerCase(),
      utilizeDcs: dcs,
      crafts: (field(section, "Craft") ?? "").split(/, (?![^(]*\))/).filter(Boolean),
      weightLb: pounds(cell(weight)),
      costCp: copper(cell(cost)) ?? 0,
    };
  });
}

const isPack = (name: string): boolean => / Pack$/.test(name);

/** The table and the descriptions must tell the same price and weight; where the table says "Varies" the descriptions rule. */
function gear(rules: string, items: string) {
  const table = new Map(
    tableNamed(rules, "Adventuring Gear").rows.map(([name = "", weight, cost]) => [
      name,
      { weight, cost },
    ]),
  );
  const rows: {
    id: string;
    name: string;
    family: string | null;
    bundle: number;
    weightLb: number;
    costCp: number;
  }[] = [];
  for (const section of sections(items).slice(1)) {
    const label = /^(.+?) \(([^()]*(?:CP|SP|GP))\)$/.exec(section.title);
    if (/^Spell Scroll/.test(section.title) || !label) continue;
    const [, raw = "", price = ""] = label;
    const bundle = /^(.+) \((\d+)\)$/.exec(raw);
    const name = bundle?.[1] ?? raw;
    if (isPack(name)) continue;
    const family = /^(Arcane Focus|Druidic Focus|Holy Symbol), /.exec(name)?.[1];
    const inTable = table.get(name);
    const weightLb = inTable ? pounds(cell(inTable.weight)) : pounds(field(section, "Weight"));
    const costCp = copper(price) ?? 0;
    if (inTable && copper(cell(inTable.cost)) !== costCp) throw new Error(`two prices for ${name}`);
    if (inTable && weightLb !== pounds(field(section, "Weight")))
      throw new Error(`two weights for ${name}`);
    rows.push({
      id: kebab(name),
      name,
      family: family ? kebab(family) : bundle ? "ammunition" : null,
      bundle: bundle ? Number(bundle[2]) : 1,
      weightLb,
      costCp,
    });
  }
  for (const level of ["Cantrip", "Level 1"]) {
    const entry = table.get(`Spell Scroll (${level})`);
    rows.push({
      id: kebab(`Spell Scroll ${level}`),
      name: `Spell Scroll (${level})`,
      family: null,
      bundle: 1,
      weightLb: 0,
      costCp: copper(cell(entry?.cost)) ?? 0,
    });
  }
  for (const name of table.keys()) {
    const known = rows.some((entry) => entry.name === name);
    if (
      !known &&
      !isPack(name) &&
      !["Ammunition", "Arcane Focus", "Druidic Focus", "Holy Symbol"].includes(name)
    )
      throw new Error(`gear without a description: ${name}`);
  }
  return rows;
}

/** "4 flasks of Oil", "2 Map or Scroll Cases", "10 days of Rations" -> quantity and name in the singular. */
export function counted(text: string): { name: string; quantity: number } {
  const match = /^(\d+) (?:flasks of |days of |sheets of )?(.+)$/.exec(text.trim());
  if (!match) return { name: text.trim(), quantity: 1 };
  const plural = match[2] ?? "";
  const singular = /^(Rations|Oil|Paper|Parchment)$/.test(plural)
    ? plural
    : plural.replace(/ches$/, "ch").replace(/s$/, "");
  return { name: singular, quantity: Number(match[1]) };
}

function packs(rules: string, items: string, stock: { id: string; name: string }[]) {
  const ids = new Map(stock.map(({ id, name }) => [spoken(name), id]));
  const table = tableNamed(rules, "Adventuring Gear");
  return sections(items).flatMap((section) => {
    const name = /^(.+ Pack) \(/.exec(section.title)?.[1];
    if (!name) return [];
    const contents = /following items: (.+?)\./s.exec(section.body)?.[1] ?? "";
    const [, weight, cost] = table.rows.find((candidate) => candidate[0] === name) ?? [];
    return [
      {
        id: kebab(name),
        name,
        contents: plain(contents)
          .split(/, (?:and )?/)
          .map(counted)
          .map(({ name: item, quantity }) => ({
            item: ids.get(item) ?? `unknown: ${item}`,
            quantity,
          })),
        weightLb: pounds(cell(weight)),
        costCp: copper(cell(cost)) ?? 0,
      },
    ];
  });
}

const priced = (table: Table) =>
  table.rows.map(([name = "", middle, cost]) => ({
    name,
    amount: number(cell(middle)),
    costCp: copper(cell(cost)) ?? 0,
  }));

export function equipmentFacts(text: { rules: string; gear: string; tools: string }) {
  const stock = gear(text.rules, text.gear);
  return {
    coins: Object.fromEntries(
      tableNamed(text.rules, "Coin Values").rows.map(([coin = "", value = ""]) => {
        const [top = "1", bottom = "1"] = value.split("/");
        return [
          (/\((\w+)\)/.exec(coin)?.[1] ?? coin).toLowerCase(),
          (Number(top) / Number(bottom)) * 100,
        ];
      }),
    ),
    coinsPerPound: /fifty coins weigh a pound/.test(text.rules) ? 50 : null,
    weapons: weapons(text.rules),
    armor: armor(text.rules),
    tools: tools(text.rules, text.tools),
    gear: stock,
    packs: packs(text.rules, text.gear, stock),
    mounts: priced(tableNamed(text.rules, "Mounts and Other Animals")).map(
      ({ name, amount, costCp }) => ({
        id: kebab(name),
        name,
        carryLb: amount,
        costCp,
      }),
    ),
    tack: priced(tableNamed(text.rules, "Tack, Harness, and Drawn Vehicles")).map(
      ({ name, amount, costCp }) => ({
        id: kebab(name),
        name: name.replace(" - ", ", "),
        weightLb: amount ?? 0,
        costCp,
      }),
    ),
    masteries: sections(text.rules)
      .filter((section) => section.depth === 4 && section.line > 81 && section.line < 121)
      .map((section) => kebab(section.title)),
    properties: sections(text.rules)
      .filter((section) => section.depth === 4 && section.line > 37 && section.line < 81)
      .map((section) => kebab(section.title)),
  };
}
