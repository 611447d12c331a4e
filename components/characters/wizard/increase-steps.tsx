"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { formatNumber } from "@/lib/i18n/format";
import type { Slot } from "@/lib/rulebook/slots";
import { wordOf } from "../words";
import { anchorOf } from "./slot-titles";
import { useSlot } from "./use-slot";
import { useWizard } from "./wizard-provider";

const button =
  "grid size-11 shrink-0 place-items-center rounded-full border border-rule-strong/70 bg-page text-ink hover:bg-well disabled:opacity-35";

/** Points to raise abilities by: all on one or shared out, each ability with the score it has and the one it gets. */
export function IncreaseSteps({ slot }: { slot: Slot }) {
  const t = useTranslations("wizard.increaseSteps");
  const ask = useTranslations("wizard");
  const locale = useLocale();
  const { texts, view } = useWizard();
  const { taken, take, open } = useSlot(slot);
  const times = (id: string) => taken.filter((other) => other === id).length;
  const left = slot.count - taken.length;
  const source = wordOf(texts, slot.source.kind, slot.source.id);
  const lower = (id: string) => {
    const at = taken.lastIndexOf(id);
    take(taken.filter((_, index) => index !== at));
  };
  return (
    <fieldset
      id={anchorOf(slot.slot)}
      className="min-w-0 scroll-mt-28"
      data-slot={slot.slot}
      data-open={open}
    >
      <legend className="float-start mb-3 w-full">
        <span className="rubric block">{source}</span>
        <span className="flex flex-wrap items-center gap-3 font-display text-xl font-semibold">
          {ask("ask.ability-increase")}
          <Badge tone={left > 0 ? "careful" : "good"}>
            {t("left", { left, count: slot.count })}
          </Badge>
        </span>
        <span className="mt-0.5 block text-sm text-ink-soft">
          {t("hint", { most: slot.repeats ?? 1, count: slot.count })}
        </span>
      </legend>
      <ul className="clear-both grid max-w-2xl gap-2 sm:grid-cols-2">
        {slot.options.map((option) => {
          const name = wordOf(texts, option.text.kind, option.text.id);
          const raised = times(option.id);
          const score = view.sheet.abilities[option.id as "str"].score.value;
          // What the server knows of is in the score already.
          const before = score - slot.taken.filter((id) => id === option.id).length;
          const more = left > 0 && raised < (slot.repeats ?? 1) && (option.legal || raised > 0);
          return (
            <li
              key={option.id}
              data-option={option.id}
              className={clsx(
                "flex items-center gap-2 rounded-md border bg-page py-1 ps-3 pe-1",
                raised > 0 ? "border-oxblood-ink bg-oxblood-wash/50" : "border-rule",
              )}
            >
              <span className="min-w-0 flex-1">
                <span className="flex items-center gap-1.5 font-semibold">
                  {name}
                  {option.suggested && (
                    <Icon
                      name="star"
                      label={ask("cards.suggested")}
                      className="size-3.5 text-gold-ink"
                    />
                  )}
                </span>
                <span className="figures block text-sm text-ink-soft">
                  {raised > 0
                    ? t("change", {
                        before: formatNumber(locale, before),
                        after: formatNumber(locale, before + raised),
                      })
                    : formatNumber(locale, before)}
                </span>
              </span>
              <button
                type="button"
                disabled={raised === 0}
                aria-label={t("lower", { ability: name })}
                onClick={() => lower(option.id)}
                className={button}
              >
                <Icon name="minus" />
              </button>
              <output aria-live="polite" className="figures w-7 text-center text-lg font-semibold">
                {t("raised", { count: raised })}
              </output>
              <button
                type="button"
                disabled={!more}
                aria-label={t("raise", { ability: name })}
                onClick={() => take([...taken, option.id])}
                className={button}
              >
                <Icon name="plus" />
              </button>
            </li>
          );
        })}
      </ul>
      <noscript>
        {Array.from({ length: slot.count }, (_, point) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the points are told apart by their order
          <label key={point} className="mt-3 block text-sm">
            {t("point", { number: point + 1 })}
            <select
              name={`take:${slot.slot}`}
              defaultValue={taken[point]}
              className="ms-2 min-h-11 border border-rule"
            >
              {slot.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {wordOf(texts, option.text.kind, option.text.id)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </noscript>
    </fieldset>
  );
}
