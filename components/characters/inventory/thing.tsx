"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { InventoryEdit } from "@/lib/characters/inventory-edit";
import { formatNumber } from "@/lib/i18n/format";
import type { Wearing } from "@/lib/rulebook/build";
import type { InventoryRow } from "./inventory-state";
import { ThingTools } from "./thing-tools";

export type ThingProps = {
  row: InventoryRow;
  place: number;
  held: boolean;
  handle: ComponentProps<"button"> & { "data-handle": string };
  edit: (...edits: InventoryEdit[]) => void;
  onRemove: () => void;
  onWear: (wearing: Wearing) => void;
};

/** One thing: its line, and what can be done with it one press behind. */
export function Thing({ row, place, held, handle, edit, onRemove, onWear }: ThingProps) {
  const t = useTranslations("inventory");
  const s = useTranslations("sheet");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const name = row.own ?? row.name;
  const weight = Math.round(row.weight * row.quantity * 100) / 100;
  return (
    <li
      data-entry={row.entry}
      style={{ order: place }}
      className={clsx(
        "border-b border-rule/50 last:border-0",
        held && "relative z-10 rounded-md border-transparent bg-page shadow-lift",
      )}
    >
      <div className="flex items-center gap-1">
        <button
          type="button"
          aria-label={t("order", { name })}
          title={t("orderHint")}
          className="grid h-11 w-8 shrink-0 cursor-grab touch-none place-items-center text-ink-faint hover:text-ink active:cursor-grabbing"
          {...handle}
        >
          <Icon name="grip" />
        </button>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex min-h-11 min-w-0 flex-1 flex-wrap items-center justify-end gap-x-2 py-1 text-start"
        >
          <span className="min-w-24 flex-1">
            <bdi className="wrap-anywhere">{name}</bdi>
            {row.quantity > 1 && (
              <span className="ms-1.5 text-ink-soft">×{formatNumber(locale, row.quantity)}</span>
            )}
            {row.note && (
              <bdi dir="auto" className="block truncate text-xs text-ink-soft">
                {row.note}
              </bdi>
            )}
          </span>
          {row.wearing !== "carried" && (
            <span className="text-xs font-semibold text-verdigris-ink">
              {s(`wearing.${row.wearing}`)}
            </span>
          )}
          {row.attuned && <span className="text-xs text-gold-ink">{t("attuned")}</span>}
          <span className="figures min-w-12 text-end text-xs text-ink-soft">
            {weight > 0 ? s("pounds", { count: weight }) : ""}
          </span>
          <Icon name={open ? "chevron-up" : "chevron-down"} className="text-ink-faint" />
        </button>
      </div>
      {open && (
        <ThingTools row={row} edit={edit} onWear={onWear}>
          <Button size="sm" kind="danger" icon="trash" className="min-h-11" onClick={onRemove}>
            {t("remove")}
          </Button>
        </ThingTools>
      )}
    </li>
  );
}
