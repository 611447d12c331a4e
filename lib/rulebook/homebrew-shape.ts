import { abilities, type HomebrewEntry } from "@/lib/rulebook/build";

/**
 * What a homebrew row must look like before the engine may trust it: the engine never throws, so whatever is not of these shapes is
 * left out and reported (`homebrew.broken`). Written without a schema library because the engine itself checks it on every build.
 */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string" && value.length > 0 && value.length <= 120;
const truth: Check = (value) => typeof value === "boolean";
const number =
  (min: number, max: number): Check =>
  (value) =>
    typeof value === "number" && Number.isFinite(value) && value >= min && value <= max;
const one =
  (...ids: readonly unknown[]): Check =>
  (value) =>
    ids.includes(value);
const list =
  (check: Check, max = 60): Check =>
  (value) =>
    Array.isArray(value) && value.length <= max && value.every((entry) => check(entry));
const may =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const any =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(fields).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const ability = one(...abilities);
const size = one("tiny", "small", "medium", "large", "huge", "gargantuan");
const armorCategory = one("light", "medium", "heavy", "shield");
const toolCategory = one("artisan", "gaming-set", "musical-instrument", "other");
const recovery = one(
  "short-rest",
  "long-rest",
  "one-on-short-rest",
  "initiative",
  "turn",
  "dawn",
  "special",
);
const dice: Check = (value) => typeof value === "string" && /^\d{1,2}(d\d{1,3})?$/.test(value);
const amount = number(-1000, 1000);
const srdRef = may(shape({ section: text, table: may(text) }));
const byLevel: Check = (value) => list(amount, 20)(value) && (value as unknown[]).length === 20;

/** Formulas nest through `sum` only, and only so deep. */
const formulaTo = (depth: number): Check =>
  any(
    amount,
    shape({ mod: ability, min: may(amount) }),
    shape({ proficiency: number(0, 5) }),
    shape({ classLevel: number(0, 100), round: may(one("up", "down")) }),
    shape({ characterLevel: number(0, 100) }),
    shape({ byClassLevel: byLevel }),
    shape({ byCharacterLevel: byLevel }),
    ...(depth > 0 ? [shape({ sum: list((value) => formulaTo(depth - 1)(value), 8) })] : []),
  );
const formula = formulaTo(2);

const weapons = shape({
  category: may(one("simple", "martial")),
  kind: may(one("melee", "ranged")),
  anyProperty: may(list(text, 9)),
});
const gate = { minClassLevel: may(number(1, 20)), minCharacterLevel: may(number(1, 20)) };
const free = may(shape({ uses: any(one("at-will"), formula), recovery }));

const grants: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  skill: { skill: text },
  expertise: { skill: text },
  "half-proficiency": {},
  tool: { tool: text },
  language: { language: text },
  save: { ability },
  armor: { category: armorCategory },
  weapon: { weapons },
  mastery: { weapon: text },
  ability: { ability, add: number(-10, 10), max: number(1, 30) },
  "check-bonus": { skills: list(text), value: formula },
  "save-bonus": { value: formula, ability: may(ability) },
  initiative: { value: formula },
  "hit-points": { value: formula },
  "size-step": {},
  speed: {
    mode: one("walk", "fly", "swim", "climb", "burrow"),
    value: any(one("walk"), formula),
    as: one("add", "set"),
    unless: may(one("heavy-armor", "armor", "armor-or-shield")),
  },
  sense: { sense: text, range: number(0, 2000) },
  resistance: { damage: text, when: may(text) },
  immunity: { damage: text, when: may(text) },
  "condition-immunity": { condition: text, when: may(text) },
  advantage: {
    on: one("save", "check", "initiative", "attack", "death-save", "concentration"),
    mode: may(one("disadvantage")),
    abilities: may(list(ability, 6)),
    skills: may(list(text)),
    conditions: may(list(text)),
    when: may(text),
  },
  "armor-class": { base: formula, allows: one("shield", "nothing") },
  "armor-class-bonus": { value: formula, while: one("armored", "always") },
  "attack-bonus": { weapons, value: number(-10, 10) },
  extra: {
    dice: may(dice),
    count: may(formula),
    value: may(formula),
    amount: may(truth),
    type: may(text),
    when: text,
  },
  "off-hand-damage": {},
  "extra-attacks": { count: number(0, 10), when: may(text) },
  critical: { from: number(2, 20) },
  attunement: { max: number(0, 20) },
  "on-rest": { rest: one("short", "long"), does: one("ease-exhaustion", "inspire") },
  "death-save": { twentyFrom: number(2, 20) },
  resource: { id: text, max: formula, recovery, unit: may(one("use", "point", "pool")) },
  "at-initiative": { resource: text, least: number(1, 100) },
  spell: {
    spell: text,
    mode: one("cantrip", "always", "feature-only"),
    ability: any(ability, one("class", "chosen")),
    free,
  },
  "save-dc": { id: text, ability },
  "dice-rule": {
    rule: one("reroll-ones", "ten-at-least", "score-at-least", "three-at-least", "full-healing"),
    ability: may(ability),
  },
};

const grant: Check = (value) => {
  const give = (value as { give?: unknown } | null)?.give;
  const fields = typeof give === "string" && Object.hasOwn(grants, give) ? grants[give] : undefined;
  return fields !== undefined && shape({ ...fields, ...gate })(value);
};

const optionRow = shape({
  id: text,
  grants: list(grant, 20),
  choices: may(list(() => false, 0)),
  srdRef: shape({ section: text }),
});
const source: Check = any(
  shape({ of: one("skill"), ids: may(list(text)) }),
  shape({ of: one("expertise"), ids: may(list(text)) }),
  shape({ of: one("tool"), categories: may(list(toolCategory, 4)), ids: may(list(text)) }),
  shape({ of: one("skill-or-tool") }),
  shape({ of: one("language"), rarity: one("standard", "any") }),
  shape({ of: one("weapon-mastery"), kind: may(one("melee")) }),
  shape({ of: one("ability"), ids: list(ability, 6) }),
  shape({
    of: one("ability-increase"),
    ids: list(ability, 6),
    max: number(1, 30),
    most: number(1, 4),
  }),
  shape({
    of: one("feat"),
    categories: any(one("any"), list(one("origin", "general", "fighting-style", "epic-boon"), 4)),
  }),
  shape({ of: one("damage"), ids: list(text) }),
  shape({ of: one("option"), options: list(optionRow, 30) }),
  shape({
    of: one("spell"),
    lists: any(one("any"), list(text, 12)),
    level: any(number(0, 9), one("slots", "slots-or-cantrip")),
    school: may(text),
    ritual: may(truth),
  }),
);
const choice = shape({
  id: (value) => text(value) && /^[a-z0-9/-]+$/.test(String(value)),
  step: one(
    "species",
    "class",
    "background",
    "abilities",
    "skills",
    "spells",
    "equipment",
    "languages",
    "details",
    "features",
  ),
  count: number(1, 20),
  from: source,
  picks: may(one("spell-always", "spell-cantrip", "resistance", "casting-ability", "note")),
  spellAbility: may(any(ability, one("class", "chosen"))),
  free,
  optional: may(truth),
  default: may(list(text, 20)),
  suggested: may(list(text, 20)),
});
const feature = shape({
  id: text,
  level: number(1, 20),
  grants: list(grant, 30),
  choices: list(choice, 12),
  srdRef: shape({ section: text }),
});
const packages = list(
  shape({
    id: one("a", "b", "c"),
    items: list(
      shape({
        item: may(text),
        quantity: number(0, 10_000),
        sameAs: may(text),
        choose: (value) => value === undefined,
      }),
    ),
    gold: number(0, 1_000_000),
  }),
  3,
);
const add = amount;
const weaponsNamed = shape({
  ids: may(list(text, 40)),
  kind: may(one("melee", "ranged")),
  this: may(truth),
});
const effects: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  "armor-class": { add },
  "armor-class-base": { base: number(1, 30) },
  "saving-throws": { add },
  "saving-throw": { ability, add },
  "ability-score": { ability, add: may(add), set: may(number(1, 30)) },
  "ability-checks": { add },
  "proficiency-bonus": { add },
  skill: { skill: text, add },
  speed: {
    mode: may(one("walk", "fly", "swim", "climb")),
    add: may(add),
    set: may(number(0, 1000)),
  },
  initiative: { add },
  "hit-points": { add, perLevel: may(truth) },
  "spell-attack": { add },
  "spell-save-dc": { add },
  "weapon-attacks": { add, of: may(weaponsNamed) },
  "weapon-damage": { add, of: may(weaponsNamed) },
  "weapon-proficiency": { ids: list(text, 40) },
  "unarmed-strike": { dice, damage: text, add },
  "ability-score-set-by": { ability, add, max: number(1, 30), items: list(text, 20) },
  "extra-damage": { dice, damage: text, of: may(weaponsNamed), when: may(text) },
  advantage: {
    on: one("save", "check", "initiative", "attack", "death-save", "concentration"),
    mode: may(one("advantage", "disadvantage")),
    abilities: may(list(ability, 6)),
    skills: may(list(text)),
    conditions: may(list(text)),
    when: may(text),
  },
  "condition-immunity": { condition: text, when: may(text) },
  vulnerability: { damage: text },
  language: { language: text },
  "armor-trained": {},
  "armor-needs-no-strength": {},
  "armor-quiet": {},
  "shield-needs-no-hand": {},
  resistance: { damage: text, when: may(text) },
  immunity: { damage: text, when: may(text) },
  sense: { sense: text, range: number(0, 2000), more: may(number(0, 2000)) },
};
const effect: Check = (value) => {
  const change = (value as { change?: unknown } | null)?.change;
  const fields =
    typeof change === "string" && Object.hasOwn(effects, change) ? effects[change] : undefined;
  return fields !== undefined && shape(fields)(value);
};

const rows: Readonly<Record<HomebrewEntry["kind"], Readonly<Record<string, Check>>>> = {
  species: {
    creatureType: text,
    sizes: list(size, 3),
    speed: number(0, 200),
    traits: list(feature, 30),
    srdRef,
  },
  background: {
    abilities: list(ability, 6),
    feat: text,
    featPreset: may(
      (value) => typeof value === "object" && value !== null && Object.values(value).every(text),
    ),
    skills: list(text, 6),
    tool: any(shape({ id: text }), shape({ category: toolCategory })),
    equipment: packages,
    srdRef,
  },
  feat: {
    category: one("origin", "general", "fighting-style", "epic-boon"),
    prerequisites: list(
      any(
        shape({ need: one("level"), level: number(1, 20) }),
        shape({ need: one("ability"), anyOf: list(ability, 6), score: number(1, 30) }),
        shape({ need: one("feature"), feature: one("spellcasting", "fighting-style") }),
      ),
      6,
    ),
    repeatable: may(one("unlimited", "distinct")),
    grants: list(grant, 30),
    choices: list(choice, 12),
    srdRef,
  },
  spell: {
    level: number(0, 9),
    school: text,
    classes: list(text, 12),
    casting: shape({
      time: one("action", "bonus-action", "reaction", "minutes", "hours"),
      amount: may(number(0, 1000)),
      ritual: truth,
    }),
    range: shape({
      kind: one("self", "touch", "feet", "miles", "sight", "unlimited", "special"),
      amount: may(number(0, 100_000)),
    }),
    components: shape({
      verbal: truth,
      somatic: truth,
      material: truth,
      cost: may(number(0, 100_000_000)),
      consumed: may(truth),
    }),
    duration: shape({
      kind: one(
        "instantaneous",
        "rounds",
        "minutes",
        "hours",
        "days",
        "until-dispelled",
        "special",
      ),
      amount: may(number(0, 100_000)),
      concentration: truth,
    }),
    attack: may(one("melee", "ranged")),
    save: may(ability),
    damage: may(list(shape({ dice, type: text }), 6)),
    srdRef,
  },
  item: {
    weight: number(0, 100_000),
    cost: number(0, 1_000_000_000),
    rarity: may(one("common", "uncommon", "rare", "very-rare", "legendary", "artifact")),
    requiresAttunement: may(truth),
    basedOn: may((value) => text(value) && !String(value).startsWith("homebrew-")),
    bonus: may(number(-5, 5)),
    effects: may(list(effect, 12)),
    srdRef,
  },
  subclass: { class: text, features: list(feature, 60), srdRef },
  class: {
    hitDie: one(6, 8, 10, 12),
    primaryAbilities: list(ability, 6),
    complexity: one("low", "average", "high"),
    saves: list(ability, 6),
    standardArray: shape(Object.fromEntries(abilities.map((id) => [id, number(1, 30)]))),
    core: shape({ grants: list(grant, 30), choices: list(choice, 12) }),
    multiclass: shape({ grants: list(grant, 30), choices: list(choice, 12) }),
    equipment: packages,
    subclassLevel: number(1, 20),
    spellcasting: (value) => value === undefined,
    features: list(feature, 120),
    srdRef,
  },
};

/** Fields of the row that are not as they must be; none for a sound row. */
export function brokenFields(kind: HomebrewEntry["kind"], row: unknown): readonly string[] {
  const fields = Object.hasOwn(rows, kind) ? rows[kind] : undefined;
  if (!fields || typeof row !== "object" || row === null) return ["row"];
  return Object.entries(fields)
    .filter(([key, check]) => !check((row as Record<string, unknown>)[key]))
    .map(([key]) => key);
}
