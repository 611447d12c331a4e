/** How a die falls: 1 to `faces`, every face as likely. */
export type Die = (faces: number) => number;

/** A number that is added to what the dice show, and the name of where it comes from. */
export interface Bonus {
  readonly value: number;
  readonly name: string;
}

export interface FallenDie {
  readonly faces: number;
  readonly face: number;
  /** Thrown and not counted: the other die of advantage or disadvantage, or one that was thrown again. */
  readonly dropped?: true;
  /** What it counts as, where a feature says so. */
  readonly counts?: number;
}

/** What a feature does to dice that fell; `face-at-least` never above the highest face. */
export type DiceChange =
  | { readonly change: "reroll-one" }
  | { readonly change: "face-at-least"; readonly least: number }
  | { readonly change: "total-at-least"; readonly least: number };

/** A change and the name of what makes it. */
export type RollRule = DiceChange & { readonly name: string };

export type RollMode = "straight" | "advantage" | "disadvantage";

/** A roll with its parts: the dice that count and the bonuses add up to the total, always. */
export interface Rolled {
  readonly dice: readonly FallenDie[];
  readonly bonuses: readonly Bonus[];
  readonly total: number;
  readonly mode: RollMode;
  /** Only for a d20 test: a hit whatever the armor class, or a miss whatever the bonus. */
  readonly outcome?: "critical" | "fumble";
  /** Faces that features changed, in the order of the dice. */
  readonly changes?: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: number;
  }[];
}

export interface Notation {
  readonly dice: readonly { readonly count: number; readonly faces: number }[];
  readonly plus: number;
}

export const diceAtOnceMax = 100;
const facesMax = 1000;
const plusMax = 100_000;
const notationLengthMax = 60;
const wordSize = 2 ** 32;

/**
 * A fair die from a source of random 32-bit words. A word past the last whole multiple of `faces` is thrown away, so no face
 * is favoured by the remainder.
 */
export function fairDie(word: () => number): Die {
  return (faces) => {
    const limit = wordSize - (wordSize % faces);
    let drawn = word();
    while (drawn >= limit) drawn = word();
    return 1 + (drawn % faces);
  };
}

/** `2d6+1d4-1`, `d20`, `7`, in the digits of any of our languages; undefined for what is no roll. */
export function parseDice(text: string): Notation | undefined {
  const plain = latinDigits(text).toLowerCase().replaceAll("−", "-").replace(/\s+/g, "");
  if (plain === "" || plain.length > notationLengthMax || !/^[+-]?[^+-]+([+-][^+-]+)*$/.test(plain))
    return undefined;
  const dice: { count: number; faces: number }[] = [];
  let plus = 0;
  for (const term of plain.match(/[+-]?[^+-]+/g) ?? []) {
    const [, sign, count, faces] = /^([+-]?)(\d{0,3})d(\d{1,4}|%)$/.exec(term) ?? [];
    if (faces === undefined) {
      if (!/^[+-]?\d{1,6}$/.test(term)) return undefined;
      plus += Number(term);
      continue;
    }
    const row = {
      count: count === "" ? 1 : Number(count),
      faces: faces === "%" ? 100 : Number(faces),
    };
    if (sign === "-" || row.count < 1 || row.faces < 2 || row.faces > facesMax) return undefined;
    dice.push(row);
  }
  const thrown = dice.reduce((sum, { count }) => sum + count, 0);
  return thrown > diceAtOnceMax || Math.abs(plus) > plusMax ? undefined : { dice, plus };
}

const latinDigits = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
  });

/** Any advantage and any disadvantage cancel out, however many there are of each. */
export function combineModes(modes: readonly RollMode[]): RollMode {
  const up = modes.includes("advantage");
  const down = modes.includes("disadvantage");
  return up === down ? "straight" : up ? "advantage" : "disadvantage";
}

/** A d20 test: with advantage or disadvantage two dice, of which one counts. Of two that show a 1, one may be thrown again. */
export function rollD20(
  die: Die,
  {
    bonuses,
    mode = "straight",
    criticalFrom,
    rules = [],
  }: {
    bonuses: readonly Bonus[];
    mode?: RollMode;
    criticalFrom?: number;
    rules?: readonly RollRule[];
  },
): Rolled {
  const dice: FallenDie[] = (mode === "straight" ? [20] : [20, 20]).map((faces) => ({
    faces,
    face: die(faces),
  }));
  const changes: Changes = [];
  const luck = rules.find(({ change }) => change === "reroll-one");
  const one = luck ? dice.findIndex(({ face }) => face === 1) : -1;
  if (luck && one >= 0) {
    const again = die(20);
    dice[one] = { faces: 20, face: 1, dropped: true };
    dice.push({ faces: 20, face: again });
    changes.push({ name: luck.name, from: 1, to: again });
  }
  const live = dice.filter(({ dropped }) => !dropped).map(({ face }) => face);
  const best = mode === "disadvantage" ? Math.min(...live) : Math.max(...live);
  const counted = dice.findIndex(({ face, dropped }) => !dropped && face === best);
  const told = dice.map(
    (fallen, index): FallenDie => (index === counted ? fallen : { ...fallen, dropped: true }),
  );
  const outcome =
    criticalFrom === undefined
      ? undefined
      : best >= criticalFrom
        ? "critical"
        : best === 1
          ? "fumble"
          : undefined;
  const rolled = summed(told, bonuses, mode, rules, changes);
  return { ...rolled, ...(outcome ? { outcome } : {}) };
}

/** Damage, healing or any other dice. A critical hit throws every die twice; bonuses count once. */
export function rollDice(
  die: Die,
  notation: Notation,
  {
    bonuses = [],
    critical = false,
    rules = [],
  }: { bonuses?: readonly Bonus[]; critical?: boolean; rules?: readonly RollRule[] } = {},
): Rolled {
  const dice = notation.dice.flatMap(({ count, faces }) =>
    Array.from(
      { length: critical ? count * 2 : count },
      (): FallenDie => ({ faces, face: die(faces) }),
    ),
  );
  const flat = notation.plus === 0 ? [] : [{ value: notation.plus, name: "" }];
  return summed(dice, [...flat, ...bonuses], "straight", rules, []);
}

type Changes = { name: string; from: number; to: number }[];

function summed(
  fallen: readonly FallenDie[],
  given: readonly Bonus[],
  mode: RollMode,
  rules: readonly RollRule[],
  changes: Changes,
): Rolled {
  const dice = fallen.map((one) => raised(one, rules, changes));
  const shown = dice.reduce(
    (sum, { face, dropped, counts }) => sum + (dropped ? 0 : (counts ?? face)),
    0,
  );
  let total = given.reduce((sum, { value }) => sum + value, shown);
  const bonuses = [...given];
  for (const rule of rules) {
    if (rule.change !== "total-at-least" || total >= rule.least) continue;
    bonuses.push({ value: rule.least - total, name: rule.name });
    total = rule.least;
  }
  return { dice, bonuses, total, mode, ...(changes.length > 0 ? { changes } : {}) };
}

/** The die as a feature has it count. */
function raised(fallen: FallenDie, rules: readonly RollRule[], changes: Changes): FallenDie {
  if (fallen.dropped) return fallen;
  let counts = fallen.face;
  for (const rule of rules) {
    const least = rule.change === "face-at-least" ? Math.min(rule.least, fallen.faces) : 0;
    if (counts >= least) continue;
    changes.push({ name: rule.name, from: counts, to: least });
    counts = least;
  }
  return counts === fallen.face ? fallen : { ...fallen, counts };
}
