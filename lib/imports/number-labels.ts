import { translator } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/kernel/ctx";
import { nameOf } from "@/lib/rulebook/text";
import type { NumberDifference } from "./account";

/** `Constitution saving throw`, `Stealth`, `Armor class`: a number of the sheet in the reader's language. */
export function labelOf({ what, id }: NumberDifference, locale: Locale): string {
  const t = translator(locale, "imports");
  if (what === "skill") return nameOf("skill", id ?? "", locale);
  if (what === "ability") return nameOf("ability", id ?? "", locale);
  if (what === "save") return t("numbers.save", { ability: nameOf("ability", id ?? "", locale) });
  return t(`numbers.${what as "level"}`);
}
