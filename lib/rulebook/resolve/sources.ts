import type { SlotId } from "@/lib/rulebook/build";
import type { SrdRef } from "@/lib/rulebook/pack";
import type { Source } from "@/lib/rulebook/sheet";

export const rule = (id: string, slot?: SlotId): Source => ({
  kind: "rule",
  id,
  ...(slot ? { slot } : {}),
});
export const creation = (title: string): SrdRef => ({ section: `Character Creation / ${title}` });
