import type { useTranslations } from "next-intl";
import type { Slot } from "@/lib/rulebook/slots";

/** Where on its screen a choice is asked. */
export function anchorOf(slot: string): string {
  return `ask-${slot.replaceAll("/", "-")}`;
}

type Translate = ReturnType<typeof useTranslations<"wizard">>;

/** "Choose two skills", or the name of the feature that asks, where the choice has no kind of its own. */
export function titleOf(slot: Slot, t: Translate, source: string): string {
  const swapping = slot.kind === "swap";
  if (slot.kind === "option" || slot.kind === "feat" || swapping) return source;
  const last = slot.slot.slice(slot.slot.lastIndexOf("/") + 1);
  const special = `ask.${slot.kind}-${last}`;
  const ofBackground =
    slot.slot === "background/abilities" ? "ask.ability-increase-background" : special;
  const key = t.has(ofBackground as never) ? ofBackground : `ask.${slot.kind}`;
  return t(key as "ask.skill", { count: slot.count });
}
