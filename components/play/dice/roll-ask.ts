import { type Texts, wordOf } from "@/components/characters/words";
import { changesOf, type RollOf } from "@/lib/rulebook/dice-rules";
import type { Bonus, RollMode, RollRule } from "@/lib/rulebook/roll";
import type { Explained, RollMark, Sheet } from "@/lib/rulebook/sheet";

/** What a button rolls, with every name in it: small enough to travel, and the rules stay where they are. */
export type RollAsk = {
  label: string;
  bonuses: readonly Bonus[];
  /** Dice thrown beside the d20, added or taken off. */
  thrown?: readonly { faces: number; sign: 1 | -1; name: string }[];
  /** Absent for a d20 test. */
  dice?: string;
  /** Kind of damage, or what the dice are for. */
  note?: string;
  /** What always holds; what holds only sometimes is told beside the result. */
  modes?: readonly RollMode[];
  hints?: readonly string[];
  /** Only for attacks. */
  criticalFrom?: number;
  /** What features do to the dice that fall. */
  rules?: readonly RollRule[];
  /** What follows a hit. */
  onHit?: RollAsk;
};

/** The parts of a number as bonuses; what adds nothing is left out. */
export function bonusesOf(explained: Explained, texts: Texts): Bonus[] {
  return explained.parts
    .filter((part) => part.value !== 0)
    .map((part) => ({ value: part.value, name: wordOf(texts, part.source.kind, part.source.id) }));
}

/** What the character's features do to this roll, by their names. */
export function rulesOf(sheet: Sheet, of: RollOf, texts: Texts): Pick<RollAsk, "rules"> {
  const rules = changesOf(sheet, of).map(({ change, source }) => ({
    ...change,
    name: wordOf(texts, source.kind, source.id),
  }));
  return rules.length > 0 ? { rules } : {};
}

const beside: Readonly<Record<string, 1 | -1>> = { "bless-rolls": 1, "bane-rolls": -1 };

/** The dice that a blessing or a bane throws beside an attack or a save. */
export function thrownOf(sheet: Pick<Sheet, "extras">, texts: Texts): Pick<RollAsk, "thrown"> {
  const thrown = sheet.extras.flatMap(({ dice, when, source }) => {
    const sign = beside[when];
    const faces = Number(dice?.split("d")[1]);
    return sign === undefined || !faces
      ? []
      : [{ faces, sign, name: `${wordOf(texts, source.kind, source.id)} (${dice})` }];
  });
  return thrown.length > 0 ? { thrown } : {};
}

/** Marks that hold whatever happens, and the words for those that hold only now and then. */
export function modesOf(
  marks: readonly RollMark[],
  texts: Texts,
  words: Readonly<Record<RollMark["mode"], string>>,
): Pick<RollAsk, "modes" | "hints"> {
  const always = (mark: RollMark) => mark.when === undefined && mark.conditions === undefined;
  const modes = marks.filter(always).map(({ mode }) => mode);
  const hints = marks
    .filter((mark) => !always(mark))
    .map(({ mode, when, conditions, source }) => {
      const from = wordOf(texts, source.kind, source.id);
      const about = when
        ? [wordOf(texts, "when", when)]
        : (conditions ?? []).map((id) => wordOf(texts, "condition", id));
      return `${words[mode]}: ${[from, ...about].join(" · ")}`;
    });
  return { ...(modes.length > 0 ? { modes } : {}), ...(hints.length > 0 ? { hints } : {}) };
}
