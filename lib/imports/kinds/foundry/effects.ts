import { skillKeys } from "@/lib/exports/foundry/keys";
import { type Ability, abilities, type ItemEffect } from "@/lib/rulebook/build";
import type { Grant } from "@/lib/rulebook/grants";
import { conditionIds, damageTypes } from "@/lib/rulebook/terms";
import type { Cursor } from "../../cursor";

/** What an effect changes, in the words of an item that is worn and in those of a feature that is had. */
export type Change = { effects: ItemEffect[]; grants: Grant[]; bonus?: number };

type Given = { mode: "add" | "set" | "raise" | "other"; value: string };
type Reader = (found: RegExpExecArray, given: Given) => Change | undefined;

const none: Change = { effects: [], grants: [] };
const skillIds = new Map(Object.entries(skillKeys).map(([id, key]) => [key, id]));
const isAbility = (text: string | undefined): text is Ability =>
  abilities.some((id) => id === text);

/** A plain whole number: a formula is not one. */
export function plainNumber(text: string): number | undefined {
  const bare = text.replace(/\s+/g, "").replace(/^\+/, "");
  return /^-?\d{1,4}$/.test(bare) ? Number(bare) : undefined;
}

const added =
  (make: (add: number, found: RegExpExecArray) => Change | undefined): Reader =>
  (found, { mode, value }) => {
    const add = plainNumber(value);
    return add === undefined || mode !== "add" ? undefined : add === 0 ? none : make(add, found);
  };

const both = (effect: ItemEffect, grant?: Grant): Change => ({
  effects: [effect],
  grants: grant ? [grant] : [],
});

const speedModes = ["walk", "fly", "swim", "climb"] as const;
const senses = ["darkvision", "blindsight", "tremorsense", "truesight"] as const;
const isDamage = (text: string): text is (typeof damageTypes)[number] =>
  damageTypes.some((id) => id === text);

const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    /^attributes\.ac\.(?:bonus|value)$/,
    added((add) =>
      both({ change: "armor-class", add }, {
        give: "armor-class-bonus",
        value: add,
        while: "always",
      } as Grant),
    ),
  ],
  [
    /^abilities\.([a-z]{3})\.value$/,
    ([, ability], { mode, value }) => {
      const number = plainNumber(value);
      if (!isAbility(ability) || number === undefined || mode === "other") return undefined;
      if (mode === "add") {
        return both(
          { change: "ability-score", ability, add: number },
          { give: "ability", ability, add: number, max: 30 },
        );
      }
      return number >= 1 && number <= 30
        ? { effects: [{ change: "ability-score", ability, set: number }], grants: [] }
        : undefined;
    },
  ],
  [
    /^abilities\.([a-z]{3})\.(?:bonuses\.save|save|saveBonus)$/,
    added((add, [, ability]) =>
      isAbility(ability)
        ? both(
            { change: "saving-throw", ability, add },
            { give: "save-bonus", ability, value: add },
          )
        : undefined,
    ),
  ],
  [
    /^abilities\.([a-z]{3})\.proficient$/,
    ([, ability], { value }) =>
      isAbility(ability) && plainNumber(value) === 1
        ? { effects: [], grants: [{ give: "save", ability }] }
        : undefined,
  ],
  [
    /^bonuses\.abilities\.save$/,
    added((add) => both({ change: "saving-throws", add }, { give: "save-bonus", value: add })),
  ],
  [/^bonuses\.abilities\.check$/, added((add) => both({ change: "ability-checks", add }))],
  [/^bonuses\.spell\.dc$/, added((add) => both({ change: "spell-save-dc", add }))],
  [/^bonuses\.msak\.attack$/, added((add) => both({ change: "spell-attack", add }))],
  [/^bonuses\.mwak\.attack$/, added((add) => both({ change: "weapon-attacks", add }))],
  [/^bonuses\.mwak\.damage$/, added((add) => both({ change: "weapon-damage", add }))],
  [
    /^skills\.([a-z]{3})\.(?:bonuses\.check|bonus)$/,
    added((add, [, key]) => {
      const skill = skillIds.get(key ?? "");
      return skill
        ? both(
            { change: "skill", skill, add },
            { give: "check-bonus", skills: [skill], value: add },
          )
        : undefined;
    }),
  ],
  [
    /^attributes\.init\.bonus$/,
    added((add) => both({ change: "initiative", add }, { give: "initiative", value: add })),
  ],
  [
    /^attributes\.movement\.([a-z]+)$/,
    ([, key], { mode, value }) => {
      const speed = speedModes.find((id) => id === (key === "all" ? "walk" : key));
      const feet = plainNumber(value);
      if (!speed || feet === undefined || mode === "other") return undefined;
      const grant = (as: "add" | "set"): Grant => ({ give: "speed", mode: speed, value: feet, as });
      return mode === "add"
        ? both({ change: "speed", mode: speed, add: feet }, grant("add"))
        : both({ change: "speed", mode: speed, set: feet }, grant("set"));
    },
  ],
  [
    /^attributes\.senses\.(?:ranges\.)?([a-z]+)$/,
    ([, key], { mode, value }) => {
      const sense = senses.find((id) => id === key);
      const range = plainNumber(value);
      if (!sense || range === undefined || range < 0 || mode === "other") return undefined;
      return both({ change: "sense", sense, range }, { give: "sense", sense, range });
    },
  ],
  [
    /^attributes\.hp\.(?:bonuses\.overall|max)$/,
    added((add) => both({ change: "hit-points", add }, { give: "hit-points", value: add })),
  ],
  [
    /^attributes\.hp\.bonuses\.level$/,
    added((add) =>
      both(
        { change: "hit-points", add, perLevel: true },
        { give: "hit-points", value: { characterLevel: add } },
      ),
    ),
  ],
  [
    /^traits\.dr\.value$/,
    (_, { value }) =>
      isDamage(value)
        ? both({ change: "resistance", damage: value }, { give: "resistance", damage: value })
        : undefined,
  ],
  [
    /^traits\.di\.value$/,
    (_, { value }) =>
      isDamage(value)
        ? both({ change: "immunity", damage: value }, { give: "immunity", damage: value })
        : undefined,
  ],
  [
    /^traits\.ci\.value$/,
    (_, { value }) => {
      const condition = conditionIds.find((id) => id === value);
      return condition
        ? { effects: [], grants: [{ give: "condition-immunity", condition }] }
        : undefined;
    },
  ],
  [
    /^skills\.([a-z]{3})\.value$/,
    ([, key], { value }) => {
      const skill = skillIds.get(key ?? "");
      return skill && Number(value) >= 1
        ? { effects: [], grants: [{ give: "skill", skill }] }
        : undefined;
    },
  ],
  // The other half of a pair that our words have as one.
  [/^bonuses\.(?:rsak|rwak)\.(?:attack|damage)$/, () => none],
  [
    /^(?:armor\.)?magicalBonus$|^attackBonus$/,
    (_, { value }) => {
      const bonus = plainNumber(value);
      return bonus !== undefined && bonus >= -5 && bonus <= 5
        ? { effects: [], grants: [], bonus }
        : undefined;
    },
  ],
  [/^(?:name|properties|img)$/, () => none],
];

const modes: Readonly<Record<string, Given["mode"]>> = {
  "2": "add",
  "4": "raise",
  "5": "set",
  add: "add",
  upgrade: "raise",
  override: "set",
};

const twins: Readonly<Record<string, string>> = {
  mwak: "rwak",
  rwak: "mwak",
  msak: "rsak",
  rsak: "msak",
};
const keyOf = (line: Cursor) =>
  line
    .text("key")
    .replace(/^(?:system|data)\./, "")
    .slice(0, 200);
const writtenValue = (line: Cursor) => line.text("value") || String(line.number("value") ?? "");

/** A bonus to melee or ranged attacks alone: our words know attacks with any weapon, or with any spell. */
function isHalf(line: Cursor, lines: readonly Cursor[]): boolean {
  const [, kind = "", rest = ""] = /^bonuses\.([mr][ws]ak)\.(.+)$/.exec(keyOf(line)) ?? [];
  const twin = twins[kind];
  if (!twin) return false;
  return !lines.some(
    (other) =>
      keyOf(other) === `bonuses.${twin}.${rest}` && writtenValue(other) === writtenValue(line),
  );
}

/** A line of an effect: where, how and by what. */
export type EffectLine = { key: string; mode: Given["mode"]; value: string };

export function lineOf(line: Cursor): EffectLine {
  const mode =
    modes[line.text("mode") || line.text("type") || String(line.number("mode") ?? "")] ?? "other";
  return { key: keyOf(line), mode, value: writtenValue(line).slice(0, 200) };
}

/** What one line of an effect changes; undefined where it is a formula or a number that we have no word for. */
export function changeOf({ key, mode, value }: EffectLine): Change | undefined {
  const line = `${mode} ${key} ${value}`;
  if (understood.has(line)) return understood.get(line);
  if (understood.size >= understoodMax) understood.clear();
  const change = readChange(key, { mode, value });
  understood.set(line, change);
  return change;
}

/** The same few lines come again and again: every one is looked up once. */
const understood = new Map<string, Change | undefined>();
const understoodMax = 2000;

function readChange(key: string, given: Given): Change | undefined {
  for (const [pattern, read] of readers) {
    const found = pattern.exec(key);
    if (found) return read(found, given);
  }
  return undefined;
}

export const isOff = (effect: Cursor): boolean => effect.truth("disabled");

/** A state of the moment, not a property: it ends by itself. */
export function isPassing(effect: Cursor): boolean {
  const lasts = ["seconds", "rounds", "turns"].some(
    (unit) => (effect.number("duration", unit) ?? 0) > 0,
  );
  return (
    lasts ||
    effect.at("statuses").list().length > 0 ||
    effect.text("flags", "core", "statusId") !== ""
  );
}

/** Every line of these effects, each entered in the account. */
export function readEffects(effects: readonly Cursor[]): Change {
  const all: { effects: ItemEffect[]; grants: Grant[]; bonus?: number } = {
    effects: [],
    grants: [],
  };
  for (const effect of effects) {
    const name = effect.text("name") || effect.text("label");
    if (isOff(effect)) {
      effect.lost("temporary", name);
      continue;
    }
    const lines = effect.at("changes").list();
    for (const line of lines) {
      const change = isHalf(line, lines) ? undefined : changeOf(lineOf(line));
      if (!change) {
        line.lost("formula", name);
        continue;
      }
      line.carried(name);
      all.effects.push(...change.effects);
      all.grants.push(...change.grants);
      if (change.bonus !== undefined) all.bonus = change.bonus;
    }
    technicalOf(effect);
  }
  return all;
}

/** Everything of an effect besides its changes. */
function technicalOf(effect: Cursor): void {
  for (const [key, place] of effect.entries()) {
    if (key === "changes") continue;
    if (key === "description" && place.text() !== "") place.lost("noPlace", effect.text("name"));
    else place.read("technical");
  }
}
