"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import type { Slot } from "@/lib/rulebook/slots";
import { wordOf } from "../words";
import { LevelClass } from "./level-class";
import { SlotQuestion } from "./slot-question";
import { anchorOf, titleOf } from "./slot-titles";
import { SwapQuestion } from "./swap-question";
import { useShowAll } from "./use-show-all";
import { useSlot } from "./use-slot";
import { useWizard } from "./wizard-provider";

/**
 * One choice on a screen. What was answered before somebody came here is a line that opens; what they answer now stays as it
 * is until they turn the page, so that nothing moves under their finger.
 */
export function Question({ slot, bare = false }: { slot: Slot; bare?: boolean }) {
  const { open } = useSlot(slot);
  const { revealed } = useWizard();
  const showAll = useShowAll();
  const [folded, setFolded] = useState(() => !open && !showAll && slot.taken.length > 0);
  // A choice that is asked to be seen, or that opened again, unfolds.
  const asked = revealed?.slot === slot.slot;
  if (slot.kind === "swap") return <SwapQuestion slot={slot} />;
  if (slot.slot.endsWith("/copied")) return <FoundSpells slot={slot} />;
  if (folded && !open && !asked) return <Answered slot={slot} onChange={() => setFolded(false)} />;
  if (slot.kind === "class" && slot.level > 1) return <LevelClass slot={slot} />;
  return <SlotQuestion slot={slot} bare={bare} />;
}

/** `Choose two skills: Arcana, History`, and a way back to the question. */
function Answered({ slot, onChange }: { slot: Slot; onChange: () => void }) {
  const t = useTranslations("wizard");
  const { texts } = useWizard();
  return (
    <div
      id={anchorOf(slot.slot)}
      data-slot={slot.slot}
      data-open={false}
      className="flex scroll-mt-28 items-center gap-3 rounded-lg border border-rule bg-page py-1.5 ps-4 pe-1.5"
    >
      <Icon name="check" className="size-4 shrink-0 text-verdigris-ink" strokeWidth={2.2} />
      <p className="min-w-0 flex-1 leading-snug">
        <span className="block text-xs text-ink-soft">
          {titleOf(slot, t, wordOf(texts, slot.source.kind, slot.source.id))}
        </span>
        <span className="line-clamp-2 font-semibold">
          <Picks slot={slot} />
        </span>
      </p>
      <button
        type="button"
        onClick={onChange}
        className={buttonStyle("bare", "sm", "min-h-11 shrink-0")}
      >
        {t("cards.change")}
      </button>
      {slot.taken.map((id, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same option may be taken twice
        <input key={index} type="hidden" name={`take:${slot.slot}`} value={id} />
      ))}
    </div>
  );
}

/** What is taken, by name; an option that was taken twice says so. */
export function Picks({ slot }: { slot: Slot }) {
  const t = useTranslations("wizard");
  const { texts } = useWizard();
  const { taken } = useSlot(slot);
  const named = [...new Set(taken)].map((id) => {
    const option = slot.options.find((entry) => entry.id === id);
    const name = wordOf(texts, option?.text.kind ?? slot.kind, option?.text.id ?? id);
    const times = taken.filter((other) => other === id).length;
    return slot.kind === "ability-increase" ? t("cards.raised", { name, count: times }) : name;
  });
  return named.join(t("facts.comma"));
}

/** What was found on the way is nothing to ask somebody who is just setting out: folded while there is none. */
function FoundSpells({ slot }: { slot: Slot }) {
  const t = useTranslations("wizard");
  const [open, setOpen] = useState(false);
  return (
    <div className="rounded-lg border border-rule bg-page">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex min-h-12 w-full items-center justify-between gap-3 px-4 text-start font-semibold"
      >
        {t("ask.spell-copied")}
        {slot.taken.length > 0 && (
          <span className="text-sm text-ink-soft">{slot.taken.length}</span>
        )}
        <Icon name={open ? "chevron-up" : "chevron-down"} className="text-ink-soft" />
      </button>
      {open && (
        <div className="border-t border-rule p-4">
          <SlotQuestion slot={slot} bare />
        </div>
      )}
    </div>
  );
}
