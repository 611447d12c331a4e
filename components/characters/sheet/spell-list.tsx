import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { formatModifier, formatNumber } from "@/lib/i18n/format";
import type { CasterSheet, SpellSheet } from "@/lib/rulebook/sheet";
import { PlayableLine } from "../playable-line";
import { lineOf, type Texts, wordOf } from "../words";
import { ExplainedNumber, type Figure } from "./explained-number";
import type { SheetProps, SheetRolls } from "./sheet-props";
import { useSpellNumbers } from "./use-spell-numbers";

/** Spells by level, with slots as pips and the numbers of each way of casting on top. */
export function SpellList({
  sheet,
  texts,
  playable,
  rolls,
  brief = false,
  Figure = ExplainedNumber,
}: SheetProps & { brief?: boolean }) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  const levels = [...new Set(sheet.spells.map((spell) => spell.level))].sort(
    (one, other) => one - other,
  );
  return (
    <div className="grid gap-4">
      {sheet.casters.map((caster) => (
        <Caster key={caster.class} caster={caster} texts={texts} Figure={Figure} />
      ))}
      {levels.map((level) => {
        const slots = sheet.spellSlots.find((row) => row.level === level)?.max.value ?? 0;
        const pact = sheet.pactSlots?.level === level ? sheet.pactSlots.max.value : 0;
        return (
          <div key={level}>
            <h3 className="mb-1 flex items-center gap-3 text-sm font-semibold">
              {level === 0 ? t("cantrips") : t("spellLevel", { level })}
              {slots + pact > 0 && (
                <span
                  className="flex items-center gap-1"
                  title={t("slots", { count: slots + pact })}
                >
                  <span className="heard-only">{t("slots", { count: slots + pact })}</span>
                  {Array.from({ length: slots + pact }, (_, pip) => (
                    <span
                      // biome-ignore lint/suspicious/noArrayIndexKey: pips have no other name than their place
                      key={pip}
                      className="size-3 rotate-45 border border-gold bg-gold-wash"
                      aria-hidden="true"
                    />
                  ))}
                </span>
              )}
            </h3>
            <ul className={brief ? "flex flex-wrap gap-1.5" : "grid gap-x-6"}>
              {sheet.spells
                .filter((spell) => spell.level === level)
                .map((spell) =>
                  brief ? (
                    <li key={keyOf(spell)}>
                      <Badge>{wordOf(texts, "spell", spell.id)}</Badge>
                    </li>
                  ) : (
                    <Spell
                      key={keyOf(spell)}
                      spell={spell}
                      texts={texts}
                      text={playable?.[`spell/${spell.id}`]}
                      rolls={rolls}
                    />
                  ),
                )}
            </ul>
          </div>
        );
      })}
      {levels.length === 0 && sheet.casters.length > 0 && (
        <p className="text-sm text-ink-soft">
          {t("noSpells", { attack: formatModifier(locale, sheet.casters[0]?.attack.value ?? 0) })}
        </p>
      )}
    </div>
  );
}

const keyOf = (spell: SpellSheet) =>
  `${spell.id}/${spell.source.kind}/${spell.source.id}/${spell.how}`;

function Caster({ caster, texts, Figure }: { caster: CasterSheet; texts: Texts; Figure: Figure }) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-ink-soft">
      <span className="font-semibold text-ink">{wordOf(texts, "class", caster.class)}</span>
      <div>
        {t("saveDc")}{" "}
        <Figure
          label={t("saveDc")}
          explained={caster.saveDc}
          form="plain"
          texts={texts}
          shown={formatNumber(locale, caster.saveDc.value)}
          className="text-ink"
        />
      </div>
      <div>
        {t("spellAttack")}{" "}
        <Figure
          label={t("spellAttack")}
          explained={caster.attack}
          form="modifier"
          texts={texts}
          className="text-ink"
        />
      </div>
      <span>{wordOf(texts, "ability", caster.ability)}</span>
    </div>
  );
}

function Spell({
  spell,
  texts,
  text,
  rolls,
}: {
  spell: SpellSheet;
  texts: Texts;
  text: string | undefined;
  rolls: SheetRolls | undefined;
}) {
  const t = useTranslations("sheet");
  const numbersOf = useSpellNumbers(texts);
  const line = lineOf(texts, "spell", spell.id);
  return (
    <li className="border-b border-rule/50 py-1.5 text-sm last:border-0">
      <span className="flex flex-wrap items-center gap-x-2">
        <span className="font-semibold">{wordOf(texts, "spell", spell.id)}</span>
        {spell.asClass === undefined && (
          <span className="text-xs text-ink-faint">
            {wordOf(texts, spell.source.kind, spell.source.id)}
          </span>
        )}
        {spell.ritual && <span className="text-xs text-ink-soft">{t("ritual")}</span>}
        {spell.how === "always" && (
          <span className="text-xs text-ink-soft">{t("alwaysPrepared")}</span>
        )}
        {spell.how === "spellbook" && (
          <span className="text-xs text-ink-soft">{t("inSpellbook")}</span>
        )}
        {spell.free && (
          <span className="text-xs text-gold-ink">
            {spell.free.uses === "at-will"
              ? t("atWill")
              : t("freeUses", { count: spell.free.uses.value })}
          </span>
        )}
        {rolls?.spell(spell, wordOf(texts, "spell", spell.id))}
      </span>
      <PlayableLine
        line={line}
        text={text}
        numbers={numbersOf(spell)}
        className="text-xs text-ink-soft"
      />
    </li>
  );
}
