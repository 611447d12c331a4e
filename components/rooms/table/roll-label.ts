import type { useTranslations } from "next-intl";
import type { RollFacts } from "@/lib/dice/schema";
import { localizeDigits } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** What was rolled, in the reader's words. */
export function rollLabel(
  d: ReturnType<typeof useTranslations<"dice">>,
  { kind, name, dice }: Pick<RollFacts, "kind" | "name" | "dice">,
  locale: Locale,
): string {
  const own = name?.[locale] ?? "";
  switch (kind) {
    case "check":
      return d("checkOf", { ability: own });
    case "save":
      return d("saveOf", { ability: own });
    case "attack":
    case "spell_attack":
      return d("attackOf", { name: own });
    case "damage":
    case "spell_damage":
      return d("damageOf", { name: own });
    case "healing":
      return d("healingOf", { name: own });
    case "initiative":
      return d("initiative");
    case "dice":
      return dice ?? "d20";
    default:
      return localizeDigits(locale, own);
  }
}
