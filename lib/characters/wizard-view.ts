import { z } from "zod";
import type { Finding } from "@/lib/rulebook/check";
import type { Sheet } from "@/lib/rulebook/sheet";
import type { Slot } from "@/lib/rulebook/slots";
import { CharacterView } from "./schema";

/**
 * Everything that the guided creation (and level-up) shows, made on the server so that the rules pack never reaches the
 * browser: the slots with their options, the sheet so far, what is open or wrong, and the words for every id in it.
 */
export const WizardView = z.object({
  character: CharacterView,
  slots: z.custom<readonly Slot[]>(Array.isArray),
  sheet: z.custom<Sheet>((value) => typeof value === "object"),
  findings: z.custom<readonly Finding[]>(Array.isArray),
  /** `kind/id` to its name and one line, in the language asked for, for every text that slots, sheet or findings name. */
  texts: z.custom<Readonly<Record<string, { name: string; line?: string }>>>(
    (value) => typeof value === "object",
  ),
});

export type WizardView = z.output<typeof WizardView>;
