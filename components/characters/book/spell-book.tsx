"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import { textSearch } from "@/lib/kernel/fold-text";
import { BookFilters } from "./book-filters";
import { BookSlots } from "./book-slots";
import { type BookClass, type BookFilter, type BookSpell, matches, noFilter } from "./book-spell";
import { SpellCard } from "./spell-card";
import { usePreparing } from "./use-preparing";

type SpellBookProps = {
  id: string;
  version: number;
  classes: readonly BookClass[];
  others: readonly BookSpell[];
};

/** The book itself: found by typing, narrowed by filters, prepared and cast from each card. */
export function SpellBook({ id, version, classes, others }: SpellBookProps) {
  const t = useTranslations("spells");
  const [filter, setFilter] = useState<BookFilter>(noFilter);
  const preparing = usePreparing(id, version);
  const settled = useDeferredValue(filter);
  const isWanted = textSearch(settled.query);
  const all = [...classes.flatMap(({ spells }) => spells), ...others];
  const list = (spells: readonly BookSpell[], owner?: BookClass) => {
    const shown = spells.filter((spell) => matches(spell, settled, isWanted));
    return (
      <div className="grid grid-cols-1 gap-3">
        {owner && (
          <p className="text-sm">
            <span className="font-semibold">
              {t("preparedCount", { prepared: owner.prepared, max: owner.max })}
            </span>
            <span className="ms-2 text-ink-soft">{t(`changes.${owner.changes}`)}</span>
          </p>
        )}
        <p role="status" className="text-xs text-ink-soft">
          {t("found", { count: shown.length })}
        </p>
        <ul className="grid grid-cols-1 items-start gap-3 md:grid-cols-2 xl:grid-cols-3">
          {shown.map((spell) => (
            <SpellCard
              key={`${spell.id}/${spell.status}`}
              spell={spell}
              {...(owner ? { owner, preparing } : {})}
            />
          ))}
        </ul>
      </div>
    );
  };
  const tabs = [
    ...classes.map((owner) => ({
      value: owner.id,
      label: owner.name,
      panel: list(owner.spells, owner),
    })),
    ...(others.length > 0 ? [{ value: "others", label: t("others"), panel: list(others) }] : []),
  ];
  const [only] = tabs;
  return (
    <div className="grid grid-cols-1 gap-4">
      <BookSlots />
      <BookFilters filter={filter} onChange={setFilter} spells={all} />
      {preparing.message && (
        <Notice tone="careful" live>
          {preparing.message}
        </Notice>
      )}
      {tabs.length === 1 && only ? only.panel : <Tabs label={t("state")} items={tabs} />}
    </div>
  );
}
