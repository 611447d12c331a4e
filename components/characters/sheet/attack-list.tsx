import { useLocale, useTranslations } from "next-intl";
import { formatModifier, localizeDigits } from "@/lib/i18n/format";
import type { AttackSheet } from "@/lib/rulebook/sheet";
import { lineOf, type Texts, wordOf } from "../words";
import { Reckoned } from "./reckoned";
import type { SheetProps } from "./sheet-props";

/** What to roll to hit and what it does: the line a turn needs. */
export function AttackList({ sheet, texts }: SheetProps) {
  const t = useTranslations("sheet");
  if (sheet.attacks.length === 0) return <p className="text-sm text-ink-soft">{t("noAttacks")}</p>;
  return (
    <ul className="grid gap-2">
      {sheet.attacks.map((attack) => (
        <Attack key={attack.id} attack={attack} texts={texts} />
      ))}
    </ul>
  );
}

function Attack({ attack, texts }: { attack: AttackSheet; texts: Texts }) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  const name = attack.name ?? wordOf(texts, attack.item.kind, attack.item.id);
  const { dice, bonus, type } = attack.damage;
  const damage = `${localizeDigits(locale, dice)}${bonus.value === 0 ? "" : ` ${formatModifier(locale, bonus.value)}`}`;
  const notes = [
    attack.mode !== "melee" && attack.mode !== "ranged" ? t(`modes.${attack.mode}`) : null,
    attack.range ? t("range", { normal: attack.range.normal, long: attack.range.long }) : null,
    attack.reach && attack.reach > 5 ? t("reach", { feet: attack.reach }) : null,
    ...attack.properties
      .filter((property) => property !== "ammunition" && property !== "thrown")
      .map((property) => wordOf(texts, "property", property)),
  ].filter((note) => note !== null);
  return (
    <li className="rounded-md border border-rule bg-page px-3 py-2">
      <div className="flex items-center gap-3">
        <span className="min-w-0 flex-1 font-semibold" dir="auto">
          {name}
        </span>
        <Reckoned
          label={t("toHit", { name })}
          explained={attack.toHit}
          form="modifier"
          texts={texts}
          className="text-xl no-underline"
        />
        <span className="min-w-20 text-end">
          <Reckoned
            label={t("damage", { name })}
            explained={bonus}
            form="modifier"
            texts={texts}
            shown={damage}
            className="text-lg no-underline"
          />
          <span className="block text-xs text-ink-soft">{wordOf(texts, "damage", type)}</span>
        </span>
      </div>
      <p className="mt-0.5 flex flex-wrap gap-x-2 text-xs text-ink-soft">
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
        {attack.mastery && (
          <span className="font-semibold text-gold-ink" title={lineOf(texts, "mastery", attack.mastery)}>
            {wordOf(texts, "mastery", attack.mastery)}
          </span>
        )}
        {!attack.proficient && <span className="text-amber-ink">{t("notProficient")}</span>}
      </p>
    </li>
  );
}
