"use client";

import { useTranslations } from "next-intl";
import type { Slot } from "@/lib/rulebook/slots";
import { lineOf, wordOf } from "../../words";
import { anchorOf } from "../slot-titles";
import { useSlot } from "../use-slot";
import { useWizard } from "../wizard-provider";

const order = [
  "lawful-good",
  "neutral-good",
  "chaotic-good",
  "lawful-neutral",
  "neutral",
  "chaotic-neutral",
];

/** The nine corners of conscience, as the square that players know. */
export function AlignmentGrid({ slot }: { slot: Slot }) {
  const t = useTranslations("wizard.ask");
  const { texts } = useWizard();
  const { taken, take, open } = useSlot(slot);
  const place = (id: string) => {
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
  const options = [...slot.options].sort((one, other) => place(one.id) - place(other.id));
  const line = taken[0] && lineOf(texts, "alignment", taken[0]);
  return (
    <fieldset
      id={anchorOf(slot.slot)}
      className="min-w-0 scroll-mt-28"
      data-slot={slot.slot}
      data-open={open}
    >
      <legend className="mb-3 font-display text-xl font-semibold">{t("alignment")}</legend>
      <div className="grid max-w-xl grid-cols-3 gap-2">
        {options.map((option) => (
          <label
            key={option.id}
            className="grid min-h-14 place-items-center rounded-md border border-rule bg-page px-2 py-2 text-center text-sm leading-tight transition-colors hover:border-rule-strong has-checked:border-oxblood-ink has-checked:bg-oxblood-wash/60 has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={`take:${slot.slot}`}
              value={option.id}
              checked={taken.includes(option.id)}
              onChange={() => take([option.id])}
              className="heard-only"
            />
            {wordOf(texts, option.text.kind, option.text.id)}
          </label>
        ))}
      </div>
      <p aria-live="polite" className="mt-2 min-h-6 text-sm text-ink-soft">
        {line}
      </p>
    </fieldset>
  );
}
