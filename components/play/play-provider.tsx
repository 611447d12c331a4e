"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from "react";
import type { PlayView } from "@/lib/play/play-view";
import type { Bonus, FallenDie } from "@/lib/rulebook/roll";
import { useDice } from "./dice/dice-provider";
import { asSheet, type PlayFacts } from "./play-facts";
import { type Play, usePlay } from "./use-play";

type Table = Play & { id: string; facts: PlayFacts; sheet: ReturnType<typeof asSheet> };

const PlayContext = createContext<Table | null>(null);

/** What a roll on the server adds up from, with the names it is told with. */
type RollWords = { constitution: string; exhaustion: string };

type PlayProviderProps = {
  id: string;
  facts: PlayFacts;
  initial: PlayView;
  words: RollWords;
  children: ReactNode;
};

/** The state of play for everything on the page that changes it: the panel, the spells, the rests. */
export function PlayProvider({ id, facts, initial, words, children }: PlayProviderProps) {
  const t = useTranslations("play");
  const play = usePlay(id, facts, initial, t("unreachable"));
  useRollsOfServer(play, facts, words);
  const value = useMemo(() => ({ ...play, id, facts, sheet: asSheet(facts) }), [play, id, facts]);
  return <PlayContext value={value}>{children}</PlayContext>;
}

export function usePlayTable(): Table {
  const table = use(PlayContext);
  if (!table) throw new Error("acts of play happen inside a PlayProvider");
  return table;
}

type Note = ReturnType<typeof useDice>["note"];

/** Dice of things: those of one act and one thing are one roll. */
function noteItems(
  rolls: PlayView["rolls"],
  note: Note,
  t: ReturnType<typeof useTranslations<"dice">>,
): void {
  const groups = Map.groupBy(
    rolls.filter(({ of }) => of !== undefined),
    ({ act, of }) => `${act} ${of}`,
  );
  for (const dice of groups.values()) {
    const [first] = dice;
    if (!first) continue;
    const label =
      first.act === "dawn"
        ? t("atDawn")
        : first.act === "last_charge"
          ? t("lastCharge")
          : t("itemUsed");
    const plus = dice.reduce((sum, one) => sum + (one.plus ?? 0), 0);
    note({
      label,
      rolled: {
        dice: dice.map(({ die, face }) => ({ faces: die, face })),
        bonuses: plus === 0 ? [] : [{ value: plus, name: label }],
        total: dice.reduce((sum, { face }) => sum + face, plus),
        mode: "straight",
      },
    });
  }
}

/** Dice that fell on the server, because something hung on them, lie in the log with all the others. */
function useRollsOfServer({ view }: Play, facts: PlayFacts, words: RollWords): void {
  const t = useTranslations("dice");
  const { note } = useDice();
  const told = useRef(view);
  useEffect(() => {
    if (told.current === view) return;
    told.current = view;
    const tired = view.state.exhaustion * -2;
    let dropped: FallenDie[] = [];
    noteItems(view.rolls, note, t);
    for (const { act, die, face, dropped: away } of view.rolls.filter(
      ({ of }) => of === undefined,
    )) {
      if (away) {
        dropped.push({ faces: die, face, dropped: true });
        continue;
      }
      const saving = act === "death_save";
      const bonus: Bonus = saving
        ? { value: tired, name: words.exhaustion }
        : { value: facts.abilities.con.modifier.value, name: words.constitution };
      const bonuses = bonus.value === 0 ? [] : [bonus];
      note({
        label: t(saving ? "deathSave" : "hitDie"),
        rolled: {
          dice: [...dropped, { faces: die, face }],
          bonuses,
          total: face + bonus.value,
          mode: "straight",
        },
      });
      dropped = [];
    }
  }, [view, note, t, facts, words]);
}
