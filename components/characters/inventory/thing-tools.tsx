"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { controlStyle } from "@/components/ui/control-style";
import { NumberStepper } from "@/components/ui/number-stepper";
import type { InventoryEdit } from "@/lib/characters/inventory-edit";
import type { Wearing } from "@/lib/rulebook/build";
import type { InventoryRow } from "./inventory-state";
import { MagicTools } from "./magic-tools";

const quantityMax = 100_000;

type ThingToolsProps = {
  row: InventoryRow;
  edit: (...edits: InventoryEdit[]) => void;
  onWear: (wearing: Wearing) => void;
  children: ReactNode;
};

/** How many, in which hand, under what name: the small controls of one thing. */
export function ThingTools({ row, edit, onWear, children }: ThingToolsProps) {
  const t = useTranslations("inventory");
  const s = useTranslations("sheet");
  const { entry } = row;
  const name = row.own ?? row.name;
  return (
    <div className="grid grid-cols-1 gap-3 pb-4 ps-9">
      {row.line && (
        <p dir="auto" className="text-ink-soft wrap-anywhere">
          {row.line}
        </p>
      )}
      {(row.homebrew || row.numbers) && (
        <p className="flex flex-wrap items-center gap-2">
          {row.homebrew && <Badge tone="precious">{t("homebrew")}</Badge>}
          {row.numbers}
        </p>
      )}
      {row.magic && <MagicTools row={row} magic={row.magic} edit={edit} />}
      {row.asleep && !row.attuned && <p className="text-amber-ink">{t("asleep")}</p>}
      {row.uses.length > 0 && (
        <fieldset aria-label={t("useAs", { name })} className="flex flex-wrap gap-1.5">
          {row.uses.map((wearing) => {
            const on = row.wearing === wearing;
            return (
              <button
                key={wearing}
                type="button"
                aria-pressed={on}
                onClick={() => onWear(on ? "carried" : (wearing as Exclude<Wearing, "carried">))}
                className={buttonStyle(on ? "act" : "plain", "sm", "min-h-11")}
              >
                {s(`wearing.${wearing as Exclude<Wearing, "carried">}`)}
              </button>
            );
          })}
        </fieldset>
      )}
      <NumberStepper
        label={t("quantityOf", { name })}
        min={1}
        max={quantityMax}
        value={row.quantity}
        onChange={(quantity) => edit({ do: "quantity", entry, quantity })}
      />
      <Words row={row} edit={edit} />
      <div className="flex flex-wrap gap-2">
        {row.pack && (
          <Button size="sm" className="min-h-11" onClick={() => edit({ do: "unpack", entry })}>
            {t("unpack")}
          </Button>
        )}
        {row.attunable && (
          <Button
            size="sm"
            className="min-h-11"
            aria-pressed={row.attuned}
            onClick={() => edit({ do: "attune", entry, on: !row.attuned })}
          >
            {t(row.attuned ? "unattune" : "attune")}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}

/** The owner's own name for it and what is to be remembered: kept when the field is left. */
function Words({ row, edit }: Pick<ThingToolsProps, "row" | "edit">) {
  const t = useTranslations("inventory");
  const [name, setName] = useState(row.own ?? "");
  const [note, setNote] = useState(row.note ?? "");
  return (
    <div className="grid gap-2">
      <label className="grid gap-1 text-xs text-ink-soft">
        {t("ownName")}
        <input
          dir="auto"
          maxLength={120}
          value={name}
          placeholder={row.name}
          onChange={(event) => setName(event.target.value)}
          onBlur={() =>
            name.trim() !== (row.own ?? "") &&
            edit({ do: "name", entry: row.entry, name: name.trim() })
          }
          className={controlStyle}
        />
      </label>
      <label className="grid gap-1 text-xs text-ink-soft">
        {t("note")}
        <textarea
          dir="auto"
          rows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onBlur={() =>
            note.trim() !== (row.note ?? "") &&
            edit({ do: "note", entry: row.entry, note: note.trim() })
          }
          className={controlStyle}
        />
      </label>
    </div>
  );
}
