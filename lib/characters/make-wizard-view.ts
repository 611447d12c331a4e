import type { Locale } from "@/lib/kernel/ctx";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { listSlots } from "@/lib/rulebook/list-slots";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { textsIn } from "@/lib/rulebook/texts-in";
import { toView } from "./present";
import type { CharacterWithPortrait } from "./store";

export function makeWizardView(row: CharacterWithPortrait, locale: Locale) {
  const slots = listSlots(srd52, row.build);
  const sheet = deriveSheet(srd52, row.build);
  const findings = checkBuild(srd52, row.build);
  return {
    character: toView(row),
    slots,
    sheet,
    findings,
    texts: textsIn([slots, sheet, findings], row.build, locale),
  };
}
