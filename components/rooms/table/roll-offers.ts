import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { ask } from "@/components/rooms/live/ask";
import { isRollCommand } from "@/lib/dice/read-command";
import type { RollOption } from "@/lib/dice/schema";
import { searchKey } from "@/lib/kernel/fold-text";

const offeredMost = 6;
const commands = ["/roll", "/gmroll", "/blindroll"];

/** `text` is what the field says once it is taken. */
export type RollOffer = { userId: string; name: string; hint: string | null; text: string };

/** What is written to roll it: words where they mean one thing, else its key. */
function phraseOf(option: RollOption, words: Readonly<Record<string, string>>): string {
  const word = words[option.kind];
  return word ? `${option.name} ${word}` : option.name;
}

/** What can be rolled and fits what is written so far; the words of the kinds are the reader's. */
export function offerRolls(
  text: string,
  options: readonly RollOption[],
  words: Readonly<Record<string, string>>,
): RollOffer[] {
  if (!text.startsWith("/")) return [];
  if (!isRollCommand(text) || !/\s/.test(text)) {
    const fitting = commands.filter((command) => command.startsWith(text) && command !== text);
    return fitting.map((name) => ({ userId: name, name, hint: null, text: `${name} ` }));
  }
  const [, head = "", rest = ""] = /^(\S+\s+)([\s\S]*)$/.exec(text) ?? [];
  const wanted = searchKey(rest);
  if (wanted === "") return [];
  const phrases = new Map<string, number>();
  for (const option of options) {
    const phrase = phraseOf(option, words);
    phrases.set(phrase, (phrases.get(phrase) ?? 0) + 1);
  }
  const offers = options.map((option) => {
    const phrase = phraseOf(option, words);
    const said = (phrases.get(phrase) ?? 0) > 1 ? option.key : phrase;
    return {
      userId: option.key,
      name: phrase,
      hint: said === phrase ? null : option.key.slice(option.key.indexOf(":") + 1),
      text: `${head}${said}`,
    };
  });
  // What is written out is sent by the next Enter.
  if (offers.some((offer) => searchKey(offer.text) === searchKey(text))) return [];
  return offers.filter(({ name }) => searchKey(name).includes(wanted)).slice(0, offeredMost);
}

/** What the reader's character can roll here, asked for once somebody begins to. */
export function useRollOptions(room: string, text: string): readonly RollOption[] {
  const [options, setOptions] = useState<readonly RollOption[] | null>(null);
  const wanted = isRollCommand(text) && options === null;
  useEffect(() => {
    if (!wanted) return;
    let isHere = true;
    void ask<{ items: RollOption[] }>("GET", `/rooms/${room}/roll-options`).then((answer) => {
      if (isHere && answer.ok) setOptions(answer.data.items);
    });
    return () => {
      isHere = false;
    };
  }, [room, wanted]);
  return options ?? [];
}

/** What is written after a name to say which of its rolls is meant. */
export function useKindWords(): Readonly<Record<string, string>> {
  const t = useTranslations("table.kinds");
  return useMemo(() => {
    const [save, damage, attack] = [t("save"), t("damage"), t("attack")];
    return { save, damage, spell_damage: damage, spell_attack: attack };
  }, [t]);
}
