import type { ChoiceSpec, Feature, Grant, OptionRow } from "@/lib/rulebook/grants";
import type { Dice, Prerequisite, SrdRef } from "@/lib/rulebook/pack";

interface Body {
  readonly grants?: readonly Grant[];
  readonly choices?: readonly ChoiceSpec[];
  /** A later step of a feature gained before. */
  readonly again?: boolean;
  /** Tells two features of one name apart: `improved-brutal-strike-2`. */
  readonly id?: string;
}

export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

export const ref = (section: string, table?: string): SrdRef =>
  table ? { section, table } : { section };

/** Writes the features of one owner: ids are `<owner>/<title>`, references `<chapter> / Level n: <title>`. */
export function featuresOf(owner: string, chapter: string) {
  return (level: number, title: string, body: Body = {}): Feature => {
    const base = `${owner}/${slug(title)}`;
    const id = body.id ? `${owner}/${body.id}` : body.again ? `${base}/${level}` : base;
    return {
      id,
      level,
      grants: body.grants ?? [],
      choices: body.choices ?? [],
      srdRef: ref(`${chapter} / Level ${level}: ${title}`),
      ...(body.again ? { again: base } : {}),
    };
  };
}

/** Writes the traits of one species. `level` is the character level at which it begins. */
export function traitsOf(owner: string, chapter: string) {
  return (title: string, body: Body & { level?: number } = {}): Feature => ({
    id: `${owner}/${slug(title)}`,
    level: body.level ?? 1,
    grants: body.grants ?? [],
    choices: body.choices ?? [],
    srdRef: ref(`${chapter} / ${title}`),
  });
}

export function option(
  section: string,
  title: string,
  grants: readonly Grant[] = [],
  more: {
    choices?: readonly ChoiceSpec[];
    prerequisites?: readonly Prerequisite[];
    repeatable?: "distinct";
  } = {},
): OptionRow {
  return { id: slug(title), grants, ...more, srdRef: ref(`${section} / ${title}`) };
}

/** Spreads `[level, value]` steps over twenty levels; 0 (or the first value) before the first step. */
export function byLevel<V>(before: V, ...steps: readonly (readonly [number, V])[]): V[] {
  return Array.from(
    { length: 20 },
    (_, index) => steps.findLast(([level]) => level <= index + 1)?.[1] ?? before,
  );
}

export const numbers = (...steps: readonly (readonly [number, number])[]): number[] =>
  byLevel(0, ...steps);
export const dice = (...steps: readonly (readonly [number, Dice])[]): Dice[] =>
  byLevel(steps[0]?.[1] ?? "", ...steps);

/** "Ability Score Improvement" at each of these levels, and the epic boon at 19. */
export function improvements(
  feature: ReturnType<typeof featuresOf>,
  levels: readonly number[],
  boon: string,
): Feature[] {
  const pick = (suggested: string): ChoiceSpec => ({
    id: "feat",
    step: "features",
    count: 1,
    from: { of: "feat", categories: "any" },
    suggested: [suggested],
  });
  return [
    ...levels.map((level, index) =>
      feature(level, "Ability Score Improvement", {
        choices: [pick("ability-score-improvement")],
        again: index > 0,
      }),
    ),
    feature(19, "Epic Boon", { choices: [pick(boon)] }),
  ];
}

/** One choice of `count` more at each step of a growing table. The first step is the feature itself. */
export function growing(
  feature: ReturnType<typeof featuresOf>,
  title: string,
  totals: readonly (readonly [number, number])[],
  choice: Omit<ChoiceSpec, "count">,
  grants: readonly Grant[] = [],
): Feature[] {
  return totals.map(([level, total], index) =>
    feature(level, title, {
      again: index > 0,
      grants: index === 0 ? grants : [],
      choices: [{ ...choice, count: total - (totals[index - 1]?.[1] ?? 0) }],
    }),
  );
}

export const subclassChoice = (
  feature: ReturnType<typeof featuresOf>,
  title: string,
  suggested: string,
): Feature =>
  feature(3, title, {
    choices: [
      { id: "subclass", step: "class", count: 1, from: { of: "subclass" }, suggested: [suggested] },
    ],
  });

export const skillsChoice = (count: number, ids?: readonly string[]): ChoiceSpec => ({
  id: "skills",
  step: "skills",
  count,
  from: ids ? { of: "skill", ids } : { of: "skill" },
});

export const masteryChoice: Omit<ChoiceSpec, "count"> = {
  id: "weapon-mastery",
  step: "class",
  from: { of: "weapon-mastery" },
};

export const always = (minClassLevel: number, ...spells: readonly string[]): Grant[] =>
  spells.map((spell) => ({
    give: "spell",
    spell,
    mode: "always",
    ability: "class",
    minClassLevel,
  }));

export const armor = (
  ...categories: readonly ("light" | "medium" | "heavy" | "shield")[]
): Grant[] => categories.map((category) => ({ give: "armor", category }));
export const saves = (
  ...abilities: readonly ("str" | "dex" | "con" | "int" | "wis" | "cha")[]
): Grant[] => abilities.map((ability) => ({ give: "save", ability }));
export const simple: Grant = { give: "weapon", weapons: { category: "simple" } };
export const martial: Grant = { give: "weapon", weapons: { category: "martial" } };
