"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import type { Slot } from "@/lib/rulebook/slots";
import { wordOf } from "../words";
import { Picks, Question } from "./question";
import { useShowAll } from "./use-show-all";
import { isOpen } from "./use-slot";
import { useWizard } from "./wizard-provider";

/** Choices by the level that asks them: one section a level, the first with something open unfolded, the others a line each. */
export function LevelSections({ slots }: { slots: readonly Slot[] }) {
  const t = useTranslations("wizard.levels");
  const { state, revealed } = useWizard();
  const showAll = useShowAll();
  const levels = [...new Set(slots.map(({ level }) => level))].sort((one, other) => one - other);
  const openIn = (level: number) =>
    slots.filter((slot) => slot.level === level && isOpen(slot, state.edits)).length;
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(() => {
    if (showAll) return new Set(levels);
    // Where nothing is left, what the newest level lets one replace.
    const first =
      levels.find((level) => openIn(level) > 0) ??
      slots.findLast((slot) => slot.kind === "swap")?.level;
    return new Set(first === undefined ? [] : [first]);
  });
  const [shownRuns, setShownRuns] = useState<ReadonlySet<number>>(new Set());
  const plain = showAll ? [] : runsOf(slots);
  const asked = revealed && slots.find(({ slot }) => slot === revealed.slot)?.level;
  useEffect(() => {
    if (typeof asked === "number") setUnfolded((before) => new Set([...before, asked]));
  }, [asked]);
  if (levels.length === 1 && levels[0] === 1)
    return slots.map((slot) => <Question key={slot.slot} slot={slot} />);
  const toggle = (level: number) =>
    setUnfolded(
      (before) =>
        new Set(
          before.has(level) ? [...before].filter((other) => other !== level) : [...before, level],
        ),
    );
  return (
    <ol className="grid gap-3">
      {levels.map((level) => {
        const run = plain.find(({ from, to }) => from < to && level >= from && level <= to);
        if (run && !shownRuns.has(run.from)) {
          if (level > run.from) return null;
          return (
            <li key={level} data-level={level} className="rounded-lg border border-rule bg-page/60">
              <RunHeading
                run={run}
                onOpen={() => setShownRuns(new Set([...shownRuns, run.from]))}
              />
            </li>
          );
        }
        const own = slots.filter((slot) => slot.level === level);
        const next = levels.find((other) => other > level && openIn(other) > 0);
        return (
          <li key={level} data-level={level} className="rounded-lg border border-rule bg-page/60">
            <LevelHeading
              level={level}
              slots={own}
              open={openIn(level)}
              unfolded={unfolded.has(level)}
              onToggle={() => toggle(level)}
            />
            {unfolded.has(level) && (
              <div className="grid gap-6 border-t border-rule p-4">
                {own.map((slot) => (
                  <Question key={slot.slot} slot={slot} />
                ))}
                {openIn(level) === 0 && next !== undefined && (
                  <button
                    type="button"
                    onClick={() =>
                      setUnfolded(
                        new Set([...[...unfolded].filter((other) => other !== level), next]),
                      )
                    }
                    className={buttonStyle("act", "md", "justify-self-start")}
                  >
                    {t("next", { level: next })}
                    <Icon name="chevron-down" />
                  </button>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type LevelHeadingProps = {
  level: number;
  slots: readonly Slot[];
  open: number;
  unfolded: boolean;
  onToggle: () => void;
};

function LevelHeading({ level, slots, open, unfolded, onToggle }: LevelHeadingProps) {
  const t = useTranslations("wizard.levels");
  const { view, texts } = useWizard();
  const classId = view.slots.find(({ slot }) => slot === `level/${level}/class`)?.taken[0];
  const answered = slots.filter(
    (slot) => slot.kind !== "class" && slot.kind !== "swap" && slot.taken.length > 0,
  );
  return (
    <h2>
      <button
        type="button"
        aria-expanded={unfolded}
        onClick={onToggle}
        className="flex min-h-12 w-full items-center gap-3 rounded-lg px-4 py-1.5 text-start hover:bg-well/40"
      >
        <span className="shrink-0 font-display text-lg font-semibold">
          {t("heading", { level })}
        </span>
        <span className="line-clamp-1 min-w-0 flex-1 font-text text-sm font-normal text-ink-soft">
          {classId && wordOf(texts, "class", classId)}
          {!unfolded &&
            answered.map((slot) => (
              <span key={slot.slot}>
                {" · "}
                <Picks slot={slot} />
              </span>
            ))}
        </span>
        {open > 0 ? (
          <Badge tone="careful">{t("open", { count: open })}</Badge>
        ) : (
          <Icon
            name="check"
            label={t("done")}
            className="size-4 text-verdigris-ink"
            strokeWidth={2.2}
          />
        )}
        <Icon
          name={unfolded ? "chevron-up" : "chevron-down"}
          className="size-4 shrink-0 text-ink-soft"
        />
      </button>
    </h2>
  );
}

type Run = { from: number; to: number; classId: string };

/** Levels one after another that ask nothing but their class, and all took the same. */
function runsOf(slots: readonly Slot[]): readonly Run[] {
  const runs: Run[] = [];
  const levels = [...new Set(slots.map(({ level }) => level))].sort((one, other) => one - other);
  for (const level of levels) {
    const [only, ...more] = slots.filter((slot) => slot.level === level);
    const classId = only?.kind === "class" && more.length === 0 ? only.taken[0] : undefined;
    if (classId === undefined) continue;
    const last = runs.at(-1);
    if (last?.to === level - 1 && last.classId === classId) last.to = level;
    else runs.push({ from: level, to: level, classId });
  }
  return runs;
}

function RunHeading({ run, onOpen }: { run: Run; onOpen: () => void }) {
  const t = useTranslations("wizard.levels");
  const { texts } = useWizard();
  return (
    <h2>
      <button
        type="button"
        aria-expanded={false}
        onClick={onOpen}
        className="flex min-h-12 w-full items-center gap-3 rounded-lg px-4 py-1.5 text-start hover:bg-well/40"
      >
        <span className="shrink-0 font-display text-lg font-semibold">
          {t("range", { from: run.from, to: run.to })}
        </span>
        <span className="min-w-0 flex-1 text-sm text-ink-soft">
          {wordOf(texts, "class", run.classId)}
        </span>
        <Icon
          name="check"
          label={t("done")}
          className="size-4 text-verdigris-ink"
          strokeWidth={2.2}
        />
        <Icon name="chevron-down" className="size-4 shrink-0 text-ink-soft" />
      </button>
    </h2>
  );
}
