import { withLibrary } from "@/lib/homebrew/rules";
import type { Locale } from "@/lib/kernel/ctx";
import type { HomebrewEntry } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { listSlots } from "@/lib/rulebook/list-slots";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Slot } from "@/lib/rulebook/slots";
import { textsIn } from "@/lib/rulebook/texts-in";
import { toView } from "./present";
import type { CharacterRow } from "./select-characters";

/**
 * What an earlier level would have let one exchange is past, unless it was exchanged: twenty levels of it weigh much. Hit points
 * are asked with the new level itself.
 */
function isAsked({ kind, level, taken }: Slot, newest: number): boolean {
  if (kind === "hit-points") return false;
  return kind !== "swap" || level === newest || taken.length > 0;
}

/** The row as the screens show it; among the options stands what its owner has written themselves: the library. */
export function makeWizardView(
  row: CharacterRow,
  library: readonly HomebrewEntry[],
  locale: Locale,
) {
  const offered = withLibrary(row.build, library);
  const slots = listSlots(srd52, offered).filter((slot) => isAsked(slot, row.level));
  const sheet = deriveSheet(srd52, row.build);
  const findings = checkBuild(srd52, row.build);
  return {
    character: toView(row),
    slots,
    sheet,
    findings,
    texts: textsIn([slots, sheet, findings], offered, locale),
  };
}
