"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { usePlayTable } from "@/components/play/play-provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Switch } from "@/components/ui/switch";
import { useToast } from "@/components/ui/toast";
import { formatNumber } from "@/lib/i18n/format";
import type { Coins } from "@/lib/rulebook/build";
import { displaced } from "@/lib/rulebook/equip";
import { AddThings, type AddThingsProps } from "./add-things";
import type { CatalogueRow } from "./catalogue";
import { CoinsPanel } from "./coins-panel";
import { type InventoryRow, loadOf } from "./inventory-state";
import { Thing } from "./thing";
import { useInventory } from "./use-inventory";
import { useOrder } from "./use-order";

export type InventoryPanelProps = {
  id: string;
  version: number;
  rows: readonly InventoryRow[];
  coins: Coins;
  catalogue: readonly CatalogueRow[];
  words: AddThingsProps["words"];
  capacity: number;
  /** The capacity as a number that opens into its breakdown. */
  capacityFigure: ReactNode;
  attunement: { used: number; max: number };
};

/** What is carried, to be worn, counted, ordered and given away; the purse; and how heavy all of it is. */
export function InventoryPanel(props: InventoryPanelProps) {
  const { id, version, rows, coins, catalogue, words, capacity, capacityFigure, attunement } =
    props;
  const t = useTranslations("inventory");
  const s = useTranslations("sheet");
  const locale = useLocale();
  const toast = useToast();
  const { play, act } = usePlayTable();
  const { state, edit, failure, again, dismiss } = useInventory(id, version, { rows, coins });
  const [said, setSaid] = useState("");
  const order = useOrder(state.rows, {
    onMove: (entry, to) => edit({ do: "move", entry, to }),
    onSay: (row, place) =>
      setSaid(t("moved", { name: row.own ?? row.name, place, count: state.rows.length })),
  });
  const remove = (row: InventoryRow) => {
    const to = state.rows.findIndex(({ entry }) => entry === row.entry);
    edit({ do: "remove", entry: row.entry });
    const { stored } = row;
    const back = stored && {
      ...stored,
      quantity: row.quantity,
      wearing: row.wearing,
      effects: [...(stored.effects ?? [])],
    };
    toast({
      title: t("removed", { name: row.own ?? row.name }),
      ...(back ? { onUndo: () => edit({ do: "put_back", row: back, to }) } : {}),
    });
  };
  const wear = (row: InventoryRow, wearing: InventoryRow["wearing"]) => {
    const aside = displaced(state.rows, row.entry, wearing);
    edit(...aside.map((entry) => ({ do: "wear", entry, wearing: "carried" }) as const), {
      do: "wear",
      entry: row.entry,
      wearing,
    });
  };
  const load = loadOf(state);
  const used = state.rows.filter(({ attuned }) => attuned).length;
  return (
    <div className="grid grid-cols-1 gap-4 text-sm">
      {failure && (
        <Notice tone="careful" live>
          <p>{failure.message}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button size="sm" className="min-h-11" onClick={again}>
              {t(failure.stale ? "onTop" : "retry")}
            </Button>
            <Button size="sm" kind="bare" className="min-h-11" onClick={dismiss}>
              {t("leaveIt")}
            </Button>
          </div>
        </Notice>
      )}
      {state.rows.length === 0 ? (
        <p className="text-ink-soft">{s("nothingCarried")}</p>
      ) : (
        <ul ref={order.list} className="flex flex-col">
          {state.rows.map((row) => (
            <Thing
              key={row.entry}
              row={row}
              place={order.placeOf(row.entry)}
              held={order.held === row.entry}
              handle={order.handle(row.entry)}
              edit={edit}
              onRemove={() => remove(row)}
              onWear={(wearing) => wear(row, wearing)}
            />
          ))}
        </ul>
      )}
      <div role="status" className="heard-only">
        {said}
      </div>
      <AddThings catalogue={catalogue} coins={state.coins} words={words} edit={edit} />
      <CoinsPanel coins={state.coins} edit={edit} />
      <div className="grid gap-1 border-t border-rule pt-3">
        <div className="text-ink-soft">
          {s("carries", { load })} {capacityFigure}
          {load > capacity && <span className="ms-2 text-amber-ink">{s("overloaded")}</span>}
        </div>
        <div
          aria-hidden="true"
          className="h-2 overflow-hidden rounded-full border border-rule bg-well"
        >
          <div
            className={load > capacity ? "h-full bg-amber-ink" : "h-full bg-verdigris-ink"}
            style={{
              inlineSize: `${Math.min(100, capacity > 0 ? (100 * load) / capacity : 100)}%`,
            }}
          />
        </div>
        {used > 0 && (
          <p className={used > attunement.max ? "text-amber-ink" : "text-ink-soft"}>
            {t("attunedTo", {
              used: formatNumber(locale, used),
              max: formatNumber(locale, attunement.max),
            })}
          </p>
        )}
        <Switch
          label={t("encumbrance")}
          hint={t("encumbranceHint")}
          checked={play.encumbrance === true}
          onChange={(event) => act({ act: "encumbrance", on: event.target.checked })}
        />
      </div>
    </div>
  );
}
