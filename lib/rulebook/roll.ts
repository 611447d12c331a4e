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
  /** Thrown for advantage or disadvantage and not counted. */
  readonly dropped?: true;
}

export type RollMode = "straight" | "advantage" | "disadvantage";

/** A roll with its parts: the dice that count and the bonuses add up to the total, always. */
export interface Rolled {
  readonly dice: readonly FallenDie[];
  readonly bonuses: readonly Bonus[];
  readonly total: number;
  readonly mode: RollMode;
  /** Only for a d20 test: a hit whatever the armor class, or a miss whatever the bonus. */
  readonly outcome?: "critical" | "fumble";
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
  if (plain === "" || plain.length > notationLengthMax || !/^[+-]?[^+-]+([+-][^+-]+)*$/.test(plain)) return undefined;
  const dice: { count: number; faces: number }[] = [];
  let plus = 0;
  for (const term of plain.match(/[+-]?[^+-]+/g) ?? []) {
    const [, sign, count, faces] = /^([+-]?)(\d{0,3})d(\d{1,4}|%)$/.exec(term) ?? [];
    if (faces === undefined) {
      if (!/^[+-]?\d{1,6}$/.test(term)) return undefined;
      plus += Number(term);
      continue;
    }
    const row = { count: count === "" ? 1 : Number(count), faces: faces === "%" ? 100 : Number(faces) };
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

/** A d20 test: with advantage or disadvantage two dice, of which one counts. */
export function rollD20(
  die: Die,
  { bonuses, mode = "straight", criticalFrom }: { bonuses: readonly Bonus[]; mode?: RollMode; criticalFrom?: number },
): Rolled {
  const faces = mode === "straight" ? [die(20)] : [die(20), die(20)];
  const best = mode === "disadvantage" ? Math.min(...faces) : Math.max(...faces);
  const counted = faces.indexOf(best);
  const dice = faces.map(
    (face, index): FallenDie => (index === counted ? { faces: 20, face } : { faces: 20, face, dropped: true }),
  );
  const outcome =
    criticalFrom === undefined ? undefined : best >= criticalFrom ? "critical" : best === 1 ? "fumble" : undefined;
  return { ...summed(dice, bonuses, mode), ...(outcome ? { outcome } : {}) };
}

/** Damage, healing or any other dice. A critical hit throws every die twice; bonuses count once. */
export function rollDice(
  die: Die,
  notation: Notation,
  { bonuses = [], critical = false }: { bonuses?: readonly Bonus[]; critical?: boolean } = {},
): Rolled {
  const dice = notation.dice.flatMap(({ count, faces }) =>
    Array.from({ length: critical ? count * 2 : count }, (): FallenDie => ({ faces, face: die(faces) })),
  );
  const flat = notation.plus === 0 ? [] : [{ value: notation.plus, name: "" }];
  return summed(dice, [...flat, ...bonuses], "straight");
}

function summed(dice: readonly FallenDie[], bonuses: readonly Bonus[], mode: RollMode): Rolled {
  const shown = dice.reduce((sum, { face, dropped }) => sum + (dropped ? 0 : face), 0);
  const added = bonuses.reduce((sum, { value }) => sum + value, 0);
  return { dice, bonuses, total: shown + added, mode };
}
