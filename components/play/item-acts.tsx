"use client";

import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { formatModifier, formatNumber } from "@/lib/i18n/format";
import type { ItemCasting, ItemMagic } from "@/lib/rulebook/sheet";
import { ActButton } from "./act-button";
import { usePlayTable } from "./play-provider";

type ItemActsProps = { names: Readonly<Record<string, string>> };

/** What magic items can do now: potions to drink, scrolls to read, spells to cast from a wand; and what is still at work. */
export function ItemActs({ names }: ItemActsProps) {
  const t = useTranslations("play");
  const { sheet, play } = usePlayTable();
  const ready = sheet.inventory.flatMap(({ entry, quantity, magic }) =>
    magic && (magic.consumable || magic.casts) && quantity > (play.usedUp?.[entry] ?? 0)
      ? [{ entry, quantity, magic }]
      : [],
  );
  const potions = play.potions ?? [];
  if (ready.length === 0 && potions.length === 0) return null;
  return (
    <section aria-label={t("items.title")} className="grid grid-cols-1 gap-2">
      <h3 className="text-sm font-semibold">{t("items.title")}</h3>
      {potions.length > 0 && (
        <ul className="grid grid-cols-1 gap-2">
          {potions.map((id) => (
            <li
              key={id}
              className="flex items-center gap-2 rounded-md border border-gold/60 bg-gold-wash px-3 py-1.5 text-sm"
            >
              <span className="min-w-0 flex-1">
                <bdi className="font-semibold">{names[`item:${id}`] ?? id}</bdi>
                <span className="block text-xs text-ink-soft">{t("items.lasts")}</span>
              </span>
              <ActButton
                act={{ act: "end_potion", potion: id }}
                aria-label={`${t("endIt")}: ${names[`item:${id}`] ?? id}`}
                className={buttonStyle("bare", "sm", "min-h-11")}
              >
                {t("endIt")}
              </ActButton>
            </li>
          ))}
        </ul>
      )}
      <ul>
        {ready.map(({ entry, quantity, magic }) => (
          <li
            key={entry}
            className="flex flex-wrap items-center gap-2 border-b border-rule/50 py-1.5 text-sm last:border-0"
          >
            <span className="min-w-32 flex-1">
              <bdi className="font-semibold wrap-anywhere">{names[`item:${entry}`] ?? entry}</bdi>
              {quantity > 1 && <Count count={quantity} />}
              {magic.asleep && (
                <span className="block text-xs text-amber-ink">{t("items.asleep")}</span>
              )}
              {magic.reading && <Reading reading={magic.reading} names={names} />}
            </span>
            {magic.consumable && <UseUp entry={entry} magic={magic} names={names} />}
            {(magic.asleep ? [] : (magic.casts ?? [])).map((casting) => (
              <Cast key={casting.spell.id} entry={entry} casting={casting} names={names} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Count({ count }: { count: number }) {
  const locale = useLocale();
  return <span className="ms-1.5 text-ink-soft">×{formatNumber(locale, count)}</span>;
}

function Reading({
  reading,
  names,
}: ItemActsProps & { reading: NonNullable<ItemMagic["reading"]> }) {
  const t = useTranslations("play");
  const locale = useLocale();
  const { spell, dc, attack, check, readable } = reading;
  return (
    <span className="block text-xs text-ink-soft">
      {[
        names[spell.id] ?? spell.id,
        t("againstDc", { dc: dc.value }),
        formatModifier(locale, attack.value),
        !readable && t("items.unreadable"),
        check && t("items.check", { dc: check.dc.value }),
      ]
        .filter(Boolean)
        .join(" · ")}
    </span>
  );
}

function UseUp({ entry, magic, names }: ItemActsProps & { entry: string; magic: ItemMagic }) {
  const t = useTranslations("play");
  const word = { potion: "drink", scroll: "read" }[magic.category as string] ?? "use";
  const unread = magic.category === "scroll" && !magic.reading?.readable;
  return (
    <ActButton
      act={{ act: "use_item", entry }}
      disabled={unread}
      aria-label={t("items.act", {
        act: t(`items.${word as "drink"}`),
        name: names[`item:${entry}`] ?? entry,
      })}
      className={buttonStyle("plain", "sm", "min-h-11")}
    >
      {t(`items.${word as "drink"}`)}
    </ActButton>
  );
}

type CastProps = ItemActsProps & { entry: string; casting: ItemCasting };

/** One button a casting; where more charges make the spell greater, one for each number of them. */
function Cast({ entry, casting, names }: CastProps) {
  const t = useTranslations("play");
  const { spell, charges, most, dc } = casting;
  const name = names[spell.id] ?? spell.id;
  const counts =
    charges === undefined
      ? [undefined]
      : Array.from({ length: (most ?? charges) - charges + 1 }, (_, step) => charges + step);
  return counts.map((count) => (
    <ActButton
      key={count ?? "free"}
      act={{
        act: "cast_item",
        entry,
        spell: spell.id,
        ...(count === undefined ? {} : { charges: count }),
      }}
      className={buttonStyle("plain", "sm", "min-h-11")}
    >
      {count ? t("items.castFor", { name, count }) : name}
      {dc && (
        <span className="ms-1.5 text-xs text-ink-soft">{t("againstDc", { dc: dc.value })}</span>
      )}
    </ActButton>
  ));
}
