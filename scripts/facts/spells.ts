import { copper, kebab, plain, type Section, sections, tables } from "./markdown";

const abilities = ["Strength", "Dexterity", "Constitution", "Intelligence", "Wisdom", "Charisma"];
const damageTypes =
  "Acid|Bludgeoning|Cold|Fire|Force|Lightning|Necrotic|Piercing|Poison|Psychic|Radiant|Slashing|Thunder";

function castingTime(text: string) {
  const ritual = /or Ritual/.test(text);
  const [head = ""] = text.split(",");
  const long = /^(\d+) (minute|hour)/.exec(head);
  if (long) return { unit: long[2] as string, amount: Number(long[1]), ritual, trigger: false };
  const unit = /^Bonus/.test(head)
    ? "bonus-action"
    : /^Reaction/.test(head)
      ? "reaction"
      : "action";
  return { unit, amount: 1, ritual, trigger: /which you take/.test(text) };
}

function range(text: string) {
  const distance = /^([\d,]+) (feet|miles?)$/.exec(text);
  if (!distance) return { kind: text.toLowerCase(), feet: null };
  const amount = Number((distance[1] ?? "").replace(/,/g, ""));
  return { kind: "distance", feet: distance[2] === "feet" ? amount : amount * 5280 };
}

/** Only materials with a price, or that the casting uses up, matter to a sheet: a pouch or focus covers the rest. */
function components(text: string) {
  const letters = text
    .replace(/\(.*\)/s, "")
    .split(",")
    .map((part) => part.trim());
  const material = /\((.*)\)/s.exec(text)?.[1] ?? "";
  const worth = material.match(/[\d,]+\+? (?:CP|SP|GP)/g) ?? [];
  const times = /four ivory strips/.test(material)
    ? [1, 4]
    : /pair of platinum rings/.test(material)
      ? [2]
      : [];
  const cost = worth.reduce(
    (sum, part, index) => sum + (copper(part.replace("+", "")) ?? 0) * (times[index] ?? 1),
    0,
  );
  const coins = /(\d+) Copper Pieces/.exec(material);
  const consumed = /the spell consumes/.test(material);
  return {
    verbal: letters.includes("V"),
    somatic: letters.includes("S"),
    material: letters.includes("M"),
    materialCostCp: coins ? Number(coins[1]) : cost || null,
    consumed,
  };
}

function duration(text: string) {
  const concentration = /^Concentration/.test(text);
  const rest = text.replace(/^Concentration,? ?/, "").replace(/^up to /i, "");
  const span = /^(\d+) (round|minute|hour|day)/.exec(rest);
  if (span) return { unit: span[2] as string, amount: Number(span[1]), concentration };
  if (/^Instantaneous/.test(rest)) return { unit: "instantaneous", amount: null, concentration };
  if (/^Until dispelled or triggered/.test(rest))
    return { unit: "until-dispelled-or-triggered", amount: null, concentration };
  if (/^Until dispelled/.test(rest))
    return { unit: "until-dispelled", amount: null, concentration };
  if (/^Special/.test(rest)) return { unit: "special", amount: null, concentration };
  throw new Error(`unreadable duration: ${text}`);
}

/** What a table rolls for the spell, as far as plain patterns of the text tell it. */
function rolls(body: string) {
  const prose = plain(body.replace(/^>.*$/gm, ""));
  const [effect = "", later = ""] = prose.split(
    /Using a Higher-Level Spell Slot\.|Cantrip Upgrade\./,
  );
  const dice = new RegExp(
    `(\\d+d\\d+)(?: \\+ (\\d+|your spellcasting ability modifier))? (${damageTypes}) damage`,
    "g",
  );
  const damage = [...effect.matchAll(dice)].map((match) => ({
    dice: match[1] as string,
    ...(match[2] ? { plus: /^\d/.test(match[2]) ? Number(match[2]) : "spellcasting-ability" } : {}),
    type: (match[3] as string).toLowerCase(),
  }));
  const healing =
    /regains? (?:a number of )?Hit Points equal to (\d+d\d+)( plus your spellcasting ability modifier)?/.exec(
      effect,
    );
  const saves = abilities.filter((ability) =>
    new RegExp(`\\b${ability} (?:saving throw|save)`).test(effect),
  );
  const attack = /\bmelee spell attack/.test(effect)
    ? "melee"
    : /\branged spell attack/.test(effect)
      ? "ranged"
      : null;
  const shapes = [
    ...effect.matchAll(
      /(\d+)[- ]foot(?:-radius)?(?:, \d+[- ]foot[- ]?(?:high|tall))? (Sphere|Cone|Cube|Cylinder|Emanation|Line)/g,
    ),
  ];
  const lines = [
    ...effect.matchAll(/(?:(\d+)-foot-long, \d+-foot-wide|\d+-foot-wide, (\d+)-foot-long) Line/g),
  ].map((match) => ["", match[1] ?? match[2], "Line"]);
  const areas = [...shapes, ...lines].map((match) => ({
    shape: (match[2] ?? "").toLowerCase(),
    size: Number(match[1]),
  }));
  const perSlot = /increases? by (\d+d\d+)[^.]*(?:slot level above|every slot level above)/.exec(
    later,
  );
  const tiers = [...later.matchAll(/(\d+) \((\d*d\d+)\)/g)].map((match) => ({
    level: Number(match[1]),
    dice: match[2] as string,
  }));
  return {
    scales: /Using a Higher-Level Spell Slot/.test(prose)
      ? "slot"
      : /Cantrip Upgrade/.test(prose)
        ? "character-level"
        : null,
    damage,
    healing: healing ? { dice: healing[1] as string, addsModifier: Boolean(healing[2]) } : null,
    saves: saves.map((ability) => ability.slice(0, 3).toLowerCase()),
    attack,
    areas,
    perSlot: perSlot?.[1] ?? null,
    tiers,
  };
}

function spell(section: Section) {
  const line = section.body.split("\n").find((candidate) => /^\*/.test(candidate)) ?? "";
  const kind = /^(?:Level (\d) (\w+)|(\w+) Cantrip) \((.+)\)$/.exec(plain(line));
  const fields =
    /\*\*Casting Time:\*\*(.*?)\*\*Range:\*\*(.*?)\*\*Components?:\*\*(.*?)\*\*Duration:\*\*([^\n]*)\n?(.*)$/s.exec(
      section.body,
    );
  if (!kind || !fields)
    throw new Error(`unreadable spell: ${section.title} at line ${section.line}`);
  const [, casting = "", reach = "", parts = "", lasts = "", rest = ""] = fields;
  const { ritual, ...time } = castingTime(plain(casting));
  const { concentration, ...span } = duration(plain(lasts));
  return {
    id: kebab(section.title),
    name: section.title,
    level: Number(kind[1] ?? 0),
    school: (kind[2] ?? kind[3] ?? "").toLowerCase(),
    classes: (kind[4] ?? "")
      .split(", ")
      .map((name) => name.trim().toLowerCase())
      .sort(),
    castingTime: time,
    ritual,
    range: range(plain(reach)),
    components: components(plain(parts)),
    duration: span,
    concentration,
    // Two descriptions run on in the line of their Duration entry.
    ...rolls(`${lasts}\n${rest}`),
  };
}

export function spellFacts(text: string) {
  return sections(text)
    .filter((section) => section.depth === 4 && /\*\*Casting Time:/.test(section.body))
    .map(spell)
    .sort((a, b) => a.id.localeCompare(b.id, "en"));
}

/** The class spell lists in the classes chapter: a second witness for level, school, concentration, ritual and cost. */
export function spellListFacts(classesText: string) {
  const rows: { class: string; level: number; spell: string; school: string; flags: string[] }[] =
    [];
  for (const table of tables(classesText)) {
    const title = /^(?:Cantrips \(Level 0 (\w+) Spells\)|Level (\d) (\w+) Spells)$/.exec(
      table.title,
    );
    // The Druid's cantrip table lost its column of names, so it cannot witness.
    if (!title || table.header[0] !== "Spell") continue;
    for (const [name = "", school = "", special = ""] of table.rows) {
      if (!name) continue;
      const flags = special === "—" ? [] : special.split(",").map((flag) => flag.trim());
      rows.push({
        class: (title[1] ?? title[3] ?? "").toLowerCase(),
        level: Number(title[2] ?? 0),
        spell: kebab(name),
        school: school.toLowerCase(),
        flags,
      });
    }
  }
  return rows;
}
