import type { Choice, SlotId } from "@/lib/rulebook/build";
import type { Slot } from "@/lib/rulebook/slots";
import { useWizard } from "./wizard-provider";

/** A slot as the person sees it: with what they just took, before the server has it. */
export function useSlot(slot: Slot) {
  const { state, store } = useWizard();
  const edit = state.edits.get(slot.slot);
  const choice: Choice | undefined = edit === undefined ? slot.choice : (edit ?? undefined);
  const taken = edit === undefined ? slot.taken : (edit?.take ?? []);
  const take = (ids: readonly string[]) =>
    ids.length === 0 ? store.takeBack(slot.slot) : store.take({ slot: slot.slot, take: ids });
  return { taken, choice, take, open: isOpen(slot, state.edits) };
}

/** Open as far as the screen knows: an edit that fills it counts before the server has confirmed it. */
export function isOpen(slot: Slot, edits: ReadonlyMap<SlotId, Choice | null>): boolean {
  const edit = edits.get(slot.slot);
  if (edit === undefined) return slot.open;
  if (slot.optional) return false;
  if (edit === null) return true;
  return edit.scores === undefined && edit.rolls === undefined && edit.take.length < slot.count;
}
