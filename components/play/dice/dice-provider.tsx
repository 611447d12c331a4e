"use client";

import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import {
  combineModes,
  fairDie,
  parseDice,
  type Rolled,
  type RollMode,
  rollD20,
  rollDice,
} from "@/lib/rulebook/roll";
import type { RollAsk } from "./roll-ask";
import { type LoggedRoll, readLog, writeLog } from "./roll-log";

type Dice = {
  log: readonly LoggedRoll[];
  /** The last roll of an earlier visit: what follows it is new. */
  kept: number;
  /** For the next d20 test only. */
  mode: RollMode;
  setMode: (mode: RollMode) => void;
  roll: (ask: RollAsk, how?: { critical?: boolean }) => Rolled | null;
  /** A roll that fell elsewhere: on the server, for what it changes. */
  note: (entry: Omit<LoggedRoll, "id">) => void;
  clear: () => void;
};

const DiceContext = createContext<Dice | null>(null);

const keptMax = 40;

/** The browser's own source of chance: nobody, we included, can foresee it. */
const die = fairDie(() => crypto.getRandomValues(new Uint32Array(1))[0] as number);

/** The dice of one character's page, and what they showed since the page was opened. */
export function DiceProvider({ id, children }: { id: string; children: ReactNode }) {
  const [log, setLog] = useState<readonly LoggedRoll[]>([]);
  const [mode, setMode] = useState<RollMode>("straight");
  const count = useRef(0);
  const [kept, setKept] = useState(0);

  useEffect(() => {
    const before = readLog(id);
    count.current = Math.max(0, ...before.map((entry) => entry.id));
    setKept(count.current);
    setLog(before);
  }, [id]);

  const note = useCallback(
    (entry: Omit<LoggedRoll, "id">) => {
      count.current += 1;
      const row = { ...entry, id: count.current };
      setLog((before) => {
        const next = [row, ...before].slice(0, keptMax);
        writeLog(id, next);
        return next;
      });
    },
    [id],
  );

  const roll = useCallback(
    (ask: RollAsk, { critical = false }: { critical?: boolean } = {}) => {
      const notation = ask.dice === undefined ? undefined : parseDice(ask.dice);
      if (ask.dice !== undefined && notation === undefined) return null;
      const rolled = notation
        ? rollDice(die, notation, { bonuses: ask.bonuses, critical, rules: ask.rules ?? [] })
        : rollD20(die, {
            bonuses: [
              ...ask.bonuses,
              ...(ask.thrown ?? []).map(({ faces, sign, name }) => ({
                value: sign * die(faces),
                name,
              })),
            ],
            mode: combineModes([mode, ...(ask.modes ?? [])]),
            rules: ask.rules ?? [],
            ...(ask.criticalFrom === undefined ? {} : { criticalFrom: ask.criticalFrom }),
          });
      if (!notation) setMode("straight");
      const { label, hints, note: about, onHit } = ask;
      note({ label, rolled, critical, hints, about, onHit });
      return rolled;
    },
    [mode, note],
  );

  const clear = useCallback(() => {
    writeLog(id, []);
    setLog([]);
  }, [id]);

  const value = useMemo(
    () => ({ log, kept, mode, setMode, roll, note, clear }),
    [log, kept, mode, roll, note, clear],
  );
  return <DiceContext value={value}>{children}</DiceContext>;
}

export function useDice(): Dice {
  const dice = use(DiceContext);
  if (!dice) throw new Error("dice are thrown inside a DiceProvider");
  return dice;
}
