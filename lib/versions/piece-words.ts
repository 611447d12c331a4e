import type { CharacterSnapshot } from "@/db/schema/characters";
import { type ChoiceWords, choiceWords } from "@/lib/characters/choice-words";
import { formatList, formatModifier, formatNumber } from "@/lib/i18n/format";
import { directionOf } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/kernel/ctx";
import {
  abilities,
  type Choice,
  type HomebrewEntry,
  type InventoryEntry,
} from "@/lib/rulebook/build";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import { itemFacts } from "@/lib/rulebook/inventory";
import { nameIn } from "@/lib/rulebook/own-texts";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { TextKind } from "@/lib/rulebook/text";

/** What one side says of a piece: nothing where it is absent. `facts` are what can be gained or lost one by one. */
export type PieceWords = { label: string; facts: string[]; choice?: ChoiceWords };

const excerptMax = 160;
/** A person's own words in a sentence keep their own direction. */
const isolated = (text: string) => `\u2068${text}\u2069`;
const excerpt = (text: string) =>
  isolated(text.length > excerptMax ? `${text.slice(0, excerptMax).trimEnd()}…` : text);

/** Puts a piece of a character into words: what it is, and what it says. */
export function pieceWords(
  snapshot: CharacterSnapshot,
  key: string,
  value: unknown,
  locale: Locale,
): PieceWords {
  const t = translator(locale, "history");
  const { build } = snapshot;
  const plain = key.replace(/#\d+$/, "");
  const at = plain.search(/[:.]/);
  const kind = at < 0 ? plain : plain.slice(0, at);
  const id = plain.slice(at + 1);
  const there = value !== undefined;
  const name = (of: string, which: string) => nameIn(build, of as TextKind, which, locale);
  switch (kind) {
    case "choice":
      return aboutChoice();
    case "appearance":
      return {
        label: t("labels.trait", { trait: traitName(locale, id) }),
        facts: traitValues(locale, id, value),
      };
    case "carried": {
      const entry = value as InventoryEntry | undefined;
      return { label: entry ? itemName(entry) : id, facts: entry ? itemFactsOf(entry) : [] };
    }
    case "coins":
      return {
        label: t(`coins.${id as "gp"}`),
        facts: there ? [formatNumber(locale, value as number)] : [],
      };
    case "homebrew": {
      const entry = value as HomebrewEntry | undefined;
      return { label: t("labels.homebrew"), facts: entry ? [isolated(entry.name)] : [] };
    }
    case "xp":
      return { label: t("labels.xp"), facts: there ? [formatNumber(locale, value as number)] : [] };
    case "alignment":
      return {
        label: t("labels.alignment"),
        facts: there ? [name("alignment", String(value))] : [],
      };
    case "name":
    case "pronouns":
    case "biography":
      return { label: t(`labels.${kind}`), facts: there ? [excerpt(String(value))] : [] };
    default:
      return { label: t("labels.other"), facts: there ? [String(value)] : [] };
  }

  function aboutChoice(): PieceWords {
    const choice = value as Choice | undefined;
    const level = /^level\/(\d+)\/(class|hp)$/.exec(id);
    if (level?.[2] === "class") {
      const names = (choice?.take ?? []).map((taken) => name("class", taken));
      return { label: t("labels.level", { level: Number(level[1]) }), facts: names };
    }
    if (level) {
      const roll = choice?.rolls?.[0]?.[0];
      const said = roll === undefined ? t("hitPoints.fixed") : t("hitPoints.rolled", { roll });
      return {
        label: t("labels.hitPoints", { level: Number(level[1]) }),
        facts: choice ? [said] : [],
      };
    }
    if (id === "abilities/scores") {
      const { scores } = choice ?? {};
      const facts = scores
        ? abilities.map(
            (which) => `${name("ability", which)} ${formatNumber(locale, scores[which])}`,
          )
        : [];
      return { label: t("slots.ability-scores"), facts };
    }
    if (id === "abilities/rolls") {
      const dice = (choice?.rolls ?? []).map((four) =>
        four.map((die) => formatNumber(locale, die)).join("+"),
      );
      return { label: t("slots.ability-rolls"), facts: dice };
    }
    const words = choiceWords(build, id, choice, locale);
    const { key: slotKey, of } = words;
    const noun = t.has(`slots.${slotKey}` as "slots.skill")
      ? t(`slots.${slotKey}` as "slots.skill")
      : "";
    const label = noun === "" ? of : of === "" || of === noun ? noun : t("slotOf", { noun, of });
    if (slotKey === "ability-increase") return { label, facts: increases(choice?.take ?? []) };
    return { label, facts: words.names, choice: words };
  }

  /** Two picks of one ability raise it by two. */
  function increases(take: readonly string[]): string[] {
    const counts = new Map<string, number>();
    for (const one of take) counts.set(one, (counts.get(one) ?? 0) + 1);
    return [...counts].map(([which, by]) =>
      t("raised", { ability: name("ability", which), by: signed(locale, by) }),
    );
  }

  function itemName({ item, name: own, unidentified }: InventoryEntry): string {
    if (unidentified && !own) return name("item", "unidentified-wondrous");
    return own
      ? isolated(own)
      : name(itemFacts(withHomebrew(srd52, build), item)?.kind ?? "item", item);
  }

  function itemFactsOf({
    quantity,
    wearing = "carried",
    attuned,
    bonus,
    note,
  }: InventoryEntry): string[] {
    return [
      t("item.quantity", { quantity }),
      ...(wearing === "carried" ? [] : [t(`item.${wearing}`)]),
      ...(attuned ? [t("item.attuned")] : []),
      ...(note ? [excerpt(note)] : []),
      ...(bonus ? [signed(locale, bonus)] : []),
    ];
  }
}

function traitName(locale: Locale, trait: string): string {
  const t = translator(locale, "appearance");
  return t.has(`traits.${trait}` as "traits.age") ? t(`traits.${trait}` as "traits.age") : trait;
}

function traitValues(locale: Locale, trait: string, value: unknown): string[] {
  const t = translator(locale, "appearance");
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return values.map((one) =>
    t.has(`${trait}.${one}` as "age.adult") ? t(`${trait}.${one}` as "age.adult") : String(one),
  );
}

/** `+2`. The marks that keep the sign in its place are needed in right-to-left text only. */
function signed(locale: Locale, value: number): string {
  const text = formatModifier(locale, value);
  return directionOf(locale) === "rtl" ? text : text.replace(/[\u2066\u2069]/g, "");
}

export function listOf(facts: readonly string[], locale: Locale): string {
  return formatList(locale, facts);
}
