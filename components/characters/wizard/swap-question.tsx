"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Slot, SlotOption } from "@/lib/rulebook/slots";
import { wordOf } from "../words";
import { usePhraseFinding } from "./findings";
import { anchorOf } from "./slot-titles";
import { useSlot } from "./use-slot";
import { useWizard } from "./wizard-provider";

/** What a new level lets one exchange: an old pick for another, or nothing at all. */
export function SwapQuestion({ slot }: { slot: Slot }) {
  const t = useTranslations("wizard.swap");
  const common = useTranslations("wizard.cards");
  const locale = useLocale();
  const { texts, state } = useWizard();
  const { taken, take } = useSlot(slot);
  const phraseFinding = usePhraseFinding(texts);
  // Half an exchange is nobody's affair but the screen's.
  const [half, setHalf] = useState<{ from: string; to: string }>();
  const [from, to] = half ? [half.from, half.to] : [taken[0] ?? "", taken[1] ?? ""];
  const wrong = state.view.findings.find(
    (finding) => finding.slot === slot.slot && finding.severity === "violation",
  );

  const set = (next: { from: string; to: string }) => {
    const whole = next.from !== "" && next.to !== "";
    setHalf(whole ? undefined : next);
    if (whole) take([next.from, next.to]);
    else if (taken.length > 0) take([]);
  };
  const entry = ({ id, text, legal }: SlotOption) => ({
    value: id,
    label: wordOf(texts, text.kind, text.id),
    disabled: !legal && id !== from,
  });
  const byName = (one: { label: string }, other: { label: string }) =>
    one.label.localeCompare(other.label, locale);

  return (
    <fieldset id={anchorOf(slot.slot)} className="min-w-0 scroll-mt-28" data-slot={slot.slot}>
      <legend className="float-start mb-3 w-full">
        <span className="rubric block">{wordOf(texts, slot.source.kind, slot.source.id)}</span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 font-display text-xl font-semibold">
          {t(`title.${groupOf(slot)}`)}
          <Badge>{common("optional")}</Badge>
        </span>
        <span className="mt-0.5 block text-sm text-ink-soft">
          {t("line", { level: slot.level })}
        </span>
      </legend>
      <div className="clear-both grid max-w-2xl gap-4 sm:grid-cols-2">
        <Field label={t("from")}>
          {(control) => (
            <Select
              {...control}
              value={from}
              placeholder={t("none")}
              onChange={(event) =>
                set({ from: event.target.value, to: event.target.value === "" ? "" : to })
              }
              options={(slot.replaces ?? []).map(entry)}
            />
          )}
        </Field>
        <Field label={t("to")} error={wrong ? phraseFinding(wrong) : undefined}>
          {(control) => (
            <Select
              {...control}
              value={to}
              placeholder={common("pick")}
              disabled={from === ""}
              onChange={(event) => set({ from, to: event.target.value })}
              options={slot.options
                .filter(({ id, legal }) => (legal && id !== from) || id === to)
                .map((option) => ({ ...entry(option), disabled: false }))
                .sort(byName)}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
}

const groups = ["cantrips", "prepared", "metamagic", "invocations", "fighting-style"] as const;

/** `level/4/class/bard/cantrips/swap`: what may be exchanged there. */
function groupOf(slot: Slot): (typeof groups)[number] | "other" {
  const [group] = slot.slot.split("/").slice(-2);
  return groups.find((known) => known === group) ?? "other";
}
