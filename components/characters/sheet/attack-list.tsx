import { useLocale, useTranslations } from "next-intl";
import { formatExtra, formatModifier, formatNumber, localizeDigits } from "@/lib/i18n/format";
import type { AttackSheet, Sheet } from "@/lib/rulebook/sheet";
import { lineOf, type Texts, wordOf } from "../words";
import { ExplainedNumber, type Figure } from "./explained-number";
import type { SheetProps, SheetRolls } from "./sheet-props";

/** What to roll to hit and what it does: the lines a turn needs, the ways to use one weapon kept together. */
export function AttackList({ sheet, texts, rolls, Figure = ExplainedNumber }: SheetProps) {
  const t = useTranslations("sheet");
  if (sheet.attacks.length === 0) return <p className="text-sm text-ink-soft">{t("noAttacks")}</p>;
  const groups = new Map<string, AttackSheet[]>();
  for (const attack of sheet.attacks) {
    const name = attack.name ?? wordOf(texts, attack.item.kind, attack.item.id);
    groups.set(name, [...(groups.get(name) ?? []), attack]);
  }
  return (
    <ul className="grid gap-2">
      {sheet.attacksPerAction.value > 1 && (
        <li className="flex items-baseline justify-between gap-3 px-3">
          <span className="text-sm text-ink-soft">{t("attacksPerAction")}</span>
          <Figure
            label={t("attacksPerAction")}
            explained={sheet.attacksPerAction}
            form="plain"
            texts={texts}
            className="text-lg"
          />
        </li>
      )}
      {[...groups].map(([name, attacks]) => (
        <li key={name} className="rounded-md border border-rule bg-page px-3 py-1.5">
          {attacks.map((attack, index) => (
            <Attack
              key={attack.id}
              attack={attack}
              name={name}
              again={index > 0}
              texts={texts}
              rolls={rolls}
              Figure={Figure}
            />
          ))}
        </li>
      ))}
      {sheet.extras.some(({ dice }) => dice) && (
        <li className="rounded-md border border-rule bg-page px-3 py-1.5">
          {sheet.extras.map(
            (extra) =>
              extra.dice && (
                <Extra
                  key={`${extra.source.kind}/${extra.id}/${extra.when}`}
                  extra={extra}
                  texts={texts}
                  rolls={rolls}
                />
              ),
          )}
        </li>
      )}
    </ul>
  );
}

type ExtraProps = { extra: Sheet["extras"][number]; texts: Texts; rolls: SheetRolls | undefined };

/** Dice that a feature adds now and then: sneak attack, a smite. */
function Extra({ extra, texts, rolls }: ExtraProps) {
  const locale = useLocale();
  const name = wordOf(texts, extra.source.kind, extra.source.id);
  return (
    <div className="flex items-center gap-2 border-rule/50 py-1 not-first:border-t">
      <p className="min-w-0 flex-1">
        <span className="text-sm">{name}</span>
        <span className="block text-xs text-ink-soft">
          {[wordOf(texts, "when", extra.when), extra.type && wordOf(texts, "damage", extra.type)]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </p>
      <bdi className="figures text-lg font-semibold">{formatExtra(locale, extra)}</bdi>
      {rolls?.extra(extra, name)}
    </div>
  );
}

type AttackProps = {
  attack: AttackSheet;
  name: string;
  again: boolean;
  texts: Texts;
  rolls: SheetRolls | undefined;
  Figure: Figure;
};

function Attack({ attack, name, again, texts, rolls, Figure }: AttackProps) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  const { dice, bonus, type } = attack.damage;
  // Dice are read as they are printed on every die, in every language; a number without a die is a number of the page.
  const written = dice.includes("d") ? "en" : locale;
  // Where nothing is thrown the two are one number, and no blow heals.
  const damage = dice.includes("d")
    ? `${localizeDigits(written, dice)}${bonus.value === 0 ? "" : ` ${formatModifier(written, bonus.value)}`}`
    : formatNumber(locale, Math.max(0, Number(dice) + bonus.value));
  const mode =
    attack.mode === "melee" || attack.mode === "ranged" ? null : t(`modes.${attack.mode}`);
  const called = mode ? `${name} (${mode})` : name;
  const notes = [
    again ? null : mode,
    attack.ammunition
      ? t("withAmmunition", {
          name:
            attack.ammunition.name ??
            wordOf(texts, attack.ammunition.item.kind, attack.ammunition.item.id),
        })
      : null,
    ...(attack.extraDamage ?? []).map(({ dice: more, type: kind, when }) => {
      const said = t("extraDamage", { dice: more, type: wordOf(texts, "damage", kind) });
      return when ? `${said} (${wordOf(texts, "when", when)})` : said;
    }),
    attack.range ? t("range", { normal: attack.range.normal, long: attack.range.long }) : null,
    attack.reach && attack.reach > 5 ? t("reach", { feet: attack.reach }) : null,
    ...(again
      ? []
      : attack.properties
          .filter(
            (property) =>
              property !== "ammunition" && property !== "thrown" && property !== "versatile",
          )
          .map((property) => wordOf(texts, "property", property))),
  ].filter((note) => note !== null);
  return (
    <div className="flex flex-wrap items-center gap-x-2 border-rule/50 py-1 not-first:border-t sm:gap-x-3">
      <div className="min-w-24 flex-1">
        <p dir="auto" className={again ? "text-sm text-ink-soft" : "font-semibold"}>
          {again ? (mode ?? name) : name}
        </p>
        {(notes.length > 0 || attack.mastery || attack.saveDc || !attack.proficient) && (
          <p className="flex flex-wrap gap-x-2 text-xs text-ink-soft">
            {notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
            {attack.mastery && (
              <span
                className="font-semibold text-gold-ink"
                title={lineOf(texts, "mastery", attack.mastery)}
              >
                {wordOf(texts, "mastery", attack.mastery)}
              </span>
            )}
            {attack.saveDc && (
              <span>
                {t(attack.mastery ? "masteryDc" : "grappleDc", { dc: attack.saveDc.value })}
              </span>
            )}
            {!attack.proficient && <span className="text-amber-ink">{t("notProficient")}</span>}
          </p>
        )}
      </div>
      <Figure
        label={t("toHit", { name })}
        explained={attack.toHit}
        form="modifier"
        texts={texts}
        className="text-xl"
      />
      {rolls?.attack(attack, called)}
      <div className="min-w-16 text-end sm:min-w-22">
        <Figure
          label={t("damage", { name })}
          explained={bonus}
          form="modifier"
          texts={texts}
          shown={damage}
          className="text-lg"
        />
        <span className="block text-xs text-ink-soft">{wordOf(texts, "damage", type)}</span>
      </div>
      {rolls?.damage(attack, called)}
    </div>
  );
}
