import type {
  CreatureAction,
  CreatureArea,
  CreatureCondition,
  CreatureDamage,
  CreatureSpells,
  CreatureUses,
} from "@/lib/rulebook/creature";
import type { Size } from "@/lib/rulebook/pack";
import { type ConditionId, conditionIds, type DamageType, damageTypes } from "@/lib/rulebook/terms";
import { kebab } from "./markdown";

type Part = { title: string; text: string };
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const abilities = {
  Strength: "str",
  Dexterity: "dex",
  Constitution: "con",
  Intelligence: "int",
  Wisdom: "wis",
  Charisma: "cha",
} as const;
const counts: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const isDamageType = (word: string): word is DamageType =>
  (damageTypes as readonly string[]).includes(word);
const isCondition = (word: string): word is ConditionId =>
  (conditionIds as readonly string[]).includes(word);

/** The text as one line, without what the conversion of the book left in it. */
function cleaned(text: string): string {
  return text
    .replace(/ ?\[Area of Effect\]\|XPHB\|\w+/g, "")
    .replace(/(Cover|Short Rest)\|XPHB\|([\w ]+)/g, "$2")
    .replace(/Hitom(?=[A-Z])/g, "")
    .replace(/[−–]/g, "-")
    .replace(/ +/g, " ")
    .trim();
}

function usesOf(words: string): { uses?: CreatureUses; only?: string } {
  const uses: Writable<CreatureUses> = {};
  let rest = words;
  const take = (pattern: RegExp, set: (match: RegExpExecArray) => void) => {
    const match = pattern.exec(rest);
    if (!match) return;
    set(match);
    rest = rest.replace(match[0], "");
  };
  take(/(\d+)\/Day, or (\d+)\/Day in Lair/, (match) => {
    uses.perDay = Number(match[1]);
    uses.perDayInLair = Number(match[2]);
  });
  take(/(\d+)\/Day/, (match) => {
    uses.perDay = Number(match[1]);
  });
  take(/Recharge after a Short or Long Rest/, () => {
    uses.rest = true;
  });
  take(/Recharge (\d)(?:-6)?/, (match) => {
    uses.recharge = Number(match[1]);
  });
  const only = rest.replace(/^[;, ]+|[;, ]+$/g, "");
  return { ...(Object.keys(uses).length > 0 ? { uses } : {}), ...(only ? { only } : {}) };
}

/** The first match of a pattern at the start of what is left of a text. */
class Reader {
  rest: string;
  constructor(text: string) {
    this.rest = text;
  }
  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.rest);
    if (match && match.index === 0) {
      this.rest = this.rest.slice(match[0].length).trimStart();
      return match;
    }
    return null;
  }
}

const rolled = "(\\d+)(?: \\((\\d+d\\d+(?: [+-] \\d+)?)\\))? (\\w+) damage";

function damageOf(
  match: RegExpExecArray,
  more: Partial<CreatureDamage> = {},
): CreatureDamage | null {
  const type = (match[3] ?? "").toLowerCase();
  if (!isDamageType(type)) return null;
  return {
    average: Number(match[1]),
    dice: (match[2] ?? match[1] ?? "").replace(/ /g, ""),
    type,
    ...more,
  };
}

function readDamage(reader: Reader): CreatureDamage[] {
  const found: CreatureDamage[] = [];
  const push = (match: RegExpExecArray | null, more: Partial<CreatureDamage> = {}) => {
    const damage = match && damageOf(match, more);
    if (damage) found.push(damage);
    return Boolean(damage);
  };
  if (!push(reader.take(new RegExp(`^${rolled}`)))) return found;
  const swarm = reader.take(new RegExp(`^(?:, |-|—)or ${rolled} if the swarm is Bloodied(?:-|—)?`));
  if (swarm) push(swarm, { instead: true, when: "bloodied-swarm" });
  const held = reader.take(new RegExp(`^—or ${rolled} if the target is Grappled by the \\w+—`));
  if (held) push(held, { instead: true, when: "grappled" });
  const advantage = reader.take(
    new RegExp(`^, or ${rolled} if the \\w+ had Advantage on the attack roll`),
  );
  if (advantage) push(advantage, { instead: true, when: "advantage" });
  const charged = reader.take(
    new RegExp(
      `^, or ${rolled} if the \\w+ moved \\d+\\+ feet straight toward the target immediately before the hit`,
    ),
  );
  if (charged) push(charged, { instead: true, when: "charge" });
  for (
    let more = reader.take(new RegExp(`^,? ?plus ${rolled}`));
    more;
    more = reader.take(new RegExp(`^,? ?plus ${rolled}`))
  )
    push(more);
  const unfair = reader.take(/^ ?if the attack roll had Advantage/);
  const last = found.at(-1);
  if (unfair && last && found.length > 1) found[found.length - 1] = { ...last, when: "advantage" };
  reader.take(/^\.\s*/);
  return found;
}

const target =
  "(?:If (?:the )?target is (?:a )?(\\w+) or smaller(?: creature)?(?: and the [\\w-]+ moved (\\d+)\\+ feet straight toward it immediately before the hit)?, (?:it|the target) |(?:,? ?and )?[Tt]he target )";

/** Conditions that hold as such: a size, a charge, an escape DC; whatever says more stays in `reader`. */
function readConditions(reader: Reader): {
  conditions: CreatureCondition[];
  extra: CreatureDamage[];
} {
  const conditions: CreatureCondition[] = [];
  const extra: CreatureDamage[] = [];
  const match = reader.take(
    new RegExp(
      `^${target}(?:takes an extra ${rolled} and )?has the (\\w+)(?: and (\\w+))? conditions?(?: \\(escape DC (\\d+)\\))?(?=[.,;]| from| until|$)`,
    ),
  );
  if (!match) return { conditions, extra };
  const size = match[1]?.toLowerCase() as Size | undefined;
  const charge = match[2] ? Number(match[2]) : undefined;
  if (match[3]) {
    const type = (match[5] ?? "").toLowerCase();
    if (isDamageType(type))
      extra.push({
        average: Number(match[3]),
        dice: (match[4] ?? match[3]).replace(/ /g, ""),
        type,
        when: "charge",
      });
  }
  for (const word of [match[6], match[7]]) {
    const id = word?.toLowerCase() ?? "";
    if (!isCondition(id)) continue;
    conditions.push({
      id,
      ...(id === "grappled" && match[8] ? { escapeDc: Number(match[8]) } : {}),
      ...(size ? { sizeMax: size } : {}),
      ...(charge ? { charge } : {}),
    });
  }
  reader.take(/^\.\s*/);
  return { conditions, extra };
}

function areaOf(text: string): CreatureArea | undefined {
  const line = /(\d+)-foot-long, (\d+)-foot-wide Line/.exec(text);
  if (line) return { shape: "line", size: Number(line[1]), width: Number(line[2]) };
  const cylinder = /(\d+)-foot-radius, (\d+)-foot-high Cylinder/.exec(text);
  if (cylinder) return { shape: "cylinder", size: Number(cylinder[1]), width: Number(cylinder[2]) };
  const other = /(\d+)-foot(?:-radius)? (Cone|Cube|Emanation|Sphere)/.exec(text);
  return other
    ? { shape: (other[2] ?? "").toLowerCase() as CreatureArea["shape"], size: Number(other[1]) }
    : undefined;
}

const spellsIn = (text: string) =>
  [...text.matchAll(/\*([^*]+)\*(?: \((?:level (\d)|as a level (\d))[^)]*\))?/g)].map((match) => ({
    id: kebab(match[1] ?? ""),
    ...(match[2] || match[3] ? { level: Number(match[2] ?? match[3]) } : {}),
  }));

function spellsOf(text: string): CreatureSpells | undefined {
  const listed = /\*\*At Will:\*\*/.test(text) || /\*\*\d+e?\/Day/.test(text);
  const ability = /using (\w+) as the spellcasting ability/.exec(text)?.[1] as
    | keyof typeof abilities
    | undefined;
  if (!listed && !/\bcasts (?:the )?\*|uses Spellcasting to cast \*/.test(text)) return undefined;
  const dc = /spell save DC (\d+)/.exec(text)?.[1];
  const bonus = /\+(\d+) to hit with spell attacks/.exec(text)?.[1];
  const atWill: { id: string; level?: number }[] = [];
  const perDay: { uses: number; spells: { id: string; level?: number }[] }[] = [];
  if (listed)
    for (const row of text.split("\n")) {
      const day = /\*\*(\d+)e?\/Day(?: Each)?:\*\*(.*)/.exec(row);
      const will = /\*\*At Will:\*\*(.*)/.exec(row);
      if (will) atWill.push(...spellsIn(will[1] ?? ""));
      if (day) perDay.push({ uses: Number(day[1]), spells: spellsIn(day[2] ?? "") });
    }
  else atWill.push(...spellsIn(text));
  return {
    ...(ability ? { ability: abilities[ability] } : {}),
    ...(dc ? { saveDc: Number(dc) } : {}),
    ...(bonus ? { attackBonus: Number(bonus) } : {}),
    atWill,
    perDay,
  };
}

function attacksOf(text: string): CreatureAction["attacks"] {
  const first = text.split(/(?<=\.) /)[0] ?? "";
  const found = [
    ...first.matchAll(
      /\b(one|two|three|four|five|six) ([A-Z][\w' -]*?(?:(?:,| or|, or) [A-Z][\w' -]*?)*) attacks?\b/g,
    ),
  ];
  if (found.length > 0)
    return found.map((match) => ({
      count: counts[match[1] ?? ""] ?? 1,
      of: (match[2] ?? "").split(/, or |, | or /).map(kebab),
    }));
  const using = /(one|two|three|four|five|six) attacks, using (.+?) in any combination/.exec(first);
  return using
    ? [
        {
          count: counts[using[1] ?? ""] ?? 1,
          of: (using[2] ?? "").split(/, or |, and |, | or | and /).map(kebab),
        },
      ]
    : undefined;
}

const attackRoll =
  /^\*(Melee|Ranged|Melee or Ranged) Attack Roll:\*\s*\+(\d+)(?: to hit)?(?: \([^)]*\))?,\s*(?:reach (\d+) (?:ft\.?|feet))?(?:,? or )?(?:range (\d+)(?:\/(\d+))? ?(?:ft\.?|feet))?\.?\s*/;

export function creatureAction({ title, text }: Part): CreatureAction {
  const bracket = /^(.*?)\s*\(([^)]*)\)\.?$/.exec(title.trim());
  const name = (bracket?.[1] ?? title).replace(/[.:]+$/, "").trim();
  const body = cleaned(text);
  const action: Writable<CreatureAction> = { id: kebab(name), name, ...usesOf(bracket?.[2] ?? "") };
  const reader = new Reader(body.replace(/\n+/g, " "));

  if (name === "Multiattack") {
    const attacks = attacksOf(reader.rest);
    return { ...action, ...(attacks ? { attacks } : {}), more: true };
  }
  const attack = reader.take(attackRoll);
  const save = attack
    ? null
    : reader.take(
        /^\*(Strength|Dexterity|Constitution|Intelligence|Wisdom|Charisma) Saving Throw\*: DC (\d+)(?:, ([^*]*?))?\.?\s*(?=\*)/,
      );
  if (attack)
    action.attack = {
      kind: (attack[1] ?? "").toLowerCase().replace(/ /g, "-") as "melee",
      bonus: Number(attack[2]),
      ...(attack[3] ? { reach: Number(attack[3]) } : {}),
      ...(attack[4]
        ? {
            range: { normal: Number(attack[4]), ...(attack[5] ? { long: Number(attack[5]) } : {}) },
          }
        : {}),
    };
  let half = false;
  let plainTarget = true;
  if (save) {
    reader.take(/^\*(?:First )?Failure:?\*:?\s*/);
    const who = save[3] ?? "";
    plainTarget =
      /^(?:each creature in an? [^,]*(?:, \d+-foot-wide Line)?|each creature in a .*(?:Cone|Emanation originating from the [\w-]+)|one creature the [\w-]+ can see within \d+ feet)$/.test(
        who,
      );
    const within = areaOf(who) ? undefined : /within (\d+) feet/.exec(who)?.[1];
    half = /\*Success:\*\s*Half damage/.test(reader.rest);
    const area = areaOf(who);
    action.save = {
      ability: abilities[save[1] as keyof typeof abilities],
      dc: Number(save[2]),
      ...(area ? { area } : {}),
      ...(within ? { within: Number(within) } : {}),
      ...(half ? { half } : {}),
    };
  }
  if (attack || save) {
    const damage = readDamage(reader);
    const { conditions, extra } = readConditions(reader);
    const whole = [...damage, ...extra];
    if (whole.length > 0) action.damage = whole;
    if (conditions.length > 0) action.conditions = conditions;
    if (half) reader.take(/^\*Success:\*\s*Half damage(?: only)?\.?\s*/);
  } else {
    const later =
      /\*(Strength|Dexterity|Constitution|Intelligence|Wisdom|Charisma) Saving Throw\*: DC (\d+)(?:, ([^*]*?))?\.?\s*\*/.exec(
        reader.rest,
      );
    if (later) {
      const area = areaOf(later[3] ?? "");
      const hurt = new RegExp(`Failure:\\*\\s*${rolled}`).exec(reader.rest);
      const damage = hurt && damageOf(hurt);
      action.save = {
        ability: abilities[later[1] as keyof typeof abilities],
        dc: Number(later[2]),
        ...(area ? { area } : {}),
        ...(/\*Success:\*\s*Half damage/.test(reader.rest) ? { half: true } : {}),
      };
      if (damage) action.damage = [damage];
    }
  }
  const spells = spellsOf(body);
  if (spells) action.spells = spells;
  const said = reader.rest.replace(/\s/g, "") === "" && plainTarget;
  const onlySpells = spells && /^Spellcasting/.test(name);
  return said || onlySpells ? action : { ...action, more: true };
}
