"use client";

import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { formatNumber } from "@/lib/i18n/format";
import { useWizard } from "./wizard-provider";

const levelMax = 20;

/** The level that the address asks to begin at. */
function useAskedLevel(): number {
  const level = Number(useSearchParams().get("level"));
  return Number.isInteger(level) && level >= 1 && level <= levelMax ? level : 1;
}

/** At which level the character begins: every level beyond the first goes to the same class, until one says otherwise. */
export function StartingLevel() {
  const t = useTranslations("wizard.levels");
  const locale = useLocale();
  const { view, store, state } = useWizard();
  const asked = useAskedLevel();
  const classAt = (level: number) => {
    const slot = `level/${level}/class`;
    const edit = state.edits.get(slot);
    return edit === undefined
      ? view.slots.find((entry) => entry.slot === slot)?.taken[0]
      : edit?.take[0];
  };
  const first = classAt(1);
  const reached = Array.from({ length: levelMax }, (_, index) => classAt(index + 1)).indexOf(
    undefined,
  );
  const level = reached < 0 ? levelMax : reached;

  const climb = (to: number) => {
    const last = classAt(level) ?? first;
    if (!last) return;
    const higher = Array.from({ length: Math.max(0, to - level) }, (_, index) => level + index + 1);
    if (higher.length > 0)
      store.takeAll(higher.map((at) => ({ slot: `level/${at}/class`, take: [last] })));
    for (let at = level; at > to; at -= 1) store.takeBack(`level/${at}/class`);
  };

  // Whoever asked for a level before there was a class gets it with the class.
  const had = useRef(first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the first class is taken
  useEffect(() => {
    if (!had.current && first && asked > 1) climb(asked);
    had.current = first;
  }, [first]);

  return (
    <Field
      label={t("starting")}
      hint={first ? undefined : t("startingHint", { level: asked })}
      className="max-w-56"
    >
      {(control) => (
        <Select
          {...control}
          value={String(first ? level : asked)}
          disabled={!first}
          onChange={(event) => climb(Number(event.target.value))}
          options={Array.from({ length: levelMax }, (_, index) => ({
            value: String(index + 1),
            label: t("level", { level: formatNumber(locale, index + 1) }),
          }))}
        />
      )}
    </Field>
  );
}
