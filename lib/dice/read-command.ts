import { searchKey } from "@/lib/kernel/fold-text";
import type { RollMode } from "@/lib/rulebook/roll";
import type { RollAudience, RollKind } from "./terms";

/** What may be meant: the words as they stand, then without those that say of what kind it is. */
export type Reading = { what: string; kinds?: readonly RollKind[] };

export type Command = {
  audience: RollAudience;
  mode: RollMode;
  critical: boolean;
  readings: readonly Reading[];
};

const commands: Readonly<Record<string, RollAudience>> = {
  roll: "everybody",
  r: "everybody",
  gmroll: "game_masters",
  gmr: "game_masters",
  blindroll: "blind",
  blind: "blind",
  تاس: "everybody",
  تاسراوی: "game_masters",
  تاسپنهان: "blind",
};

const modes: Readonly<Record<string, RollMode>> = {
  advantage: "advantage",
  adv: "advantage",
  مزیت: "advantage",
  disadvantage: "disadvantage",
  dis: "disadvantage",
  ضعف: "disadvantage",
};

const kinds: Readonly<Record<string, readonly RollKind[]>> = {
  save: ["save"],
  saving: ["save"],
  throw: ["save"],
  نجات: ["save"],
  check: ["check", "skill"],
  آزمون: ["check", "skill"],
  attack: ["attack", "spell_attack"],
  حمله: ["attack", "spell_attack"],
  damage: ["damage", "spell_damage"],
  آسیب: ["damage", "spell_damage"],
  healing: ["healing"],
  heal: ["healing"],
  درمان: ["healing"],
};

const criticalWords = new Set(["critical", "crit", "بحرانی"]);

const folded = <Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(words).map(([word, value]) => [searchKey(word), value]));
const [commandWords, modeWords, kindWords] = [folded(commands), folded(modes), folded(kinds)];
const criticals = new Set([...criticalWords].map(searchKey));

/** True for what is a command to roll and no message. */
export const isRollCommand = (text: string): boolean => readHead(text) !== undefined;

function readHead(text: string): { audience: RollAudience; rest: string } | undefined {
  const [, word = "", rest = ""] = /^\/(\S+)(?:\s+([\s\S]*))?$/.exec(text.trim()) ?? [];
  const audience = commandWords.get(searchKey(word));
  return audience && { audience, rest: rest.trim() };
}

/**
 * `/roll stealth`, `/roll 2d6+3`, `/gmroll dagger damage critical`, `/تاس مخفی‌کاری مزیت`; undefined for what is no
 * command. A bare `/roll` throws a d20.
 */
export function readCommand(text: string): Command | undefined {
  const head = readHead(text);
  return head && { audience: head.audience, ...readWhat(head.rest || "1d20") };
}

/** The words that say what is rolled and how. */
export function readWhat(text: string): Omit<Command, "audience"> {
  const words = text.trim().split(/\s+/);
  let mode: RollMode = "straight";
  let critical = false;
  const last = () => searchKey(words.at(-1) ?? "");
  while (words.length > 1) {
    const wanted = modeWords.get(last());
    if (!wanted && !criticals.has(last())) break;
    if (wanted) mode = wanted;
    else critical = true;
    words.pop();
  }
  const readings: Reading[] = [{ what: words.join(" ") }];
  let kinds: readonly RollKind[] | undefined;
  for (
    let named = kindWords.get(last());
    named && words.length > 1;
    named = kindWords.get(last())
  ) {
    kinds ??= named;
    words.pop();
    readings.push({ what: words.join(" "), kinds });
  }
  return { mode, critical, readings };
}
