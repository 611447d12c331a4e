"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useId, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Checkbox } from "@/components/ui/checkbox";
import { controlStyle } from "@/components/ui/control-style";
import { Drawer } from "@/components/ui/drawer";
import { NumberStepper } from "@/components/ui/number-stepper";
import type { InventoryEdit } from "@/lib/characters/inventory-edit";
import { formatNumber } from "@/lib/i18n/format";
import type { Coins } from "@/lib/rulebook/build";
import { pay } from "@/lib/rulebook/coins";
import { type CatalogueRow, catalogueKinds, found } from "./catalogue";
import { MagicCatalogue } from "./magic-catalogue";
import { type MagicLists, MagicThing } from "./magic-thing";
import { MakeThing } from "./make-thing";
import { usePrice } from "./use-price";

export type AddThingsProps = {
  catalogue: readonly CatalogueRow[];
  coins: Coins;
  /** Names of abilities and kinds of damage, for magic items. */
  words: Pick<MagicLists, "abilities" | "damages"> & {
    classes: readonly { value: string; label: string }[];
    spells: readonly { value: string; label: string; level: number }[];
  };
  edit: (...edits: InventoryEdit[]) => void;
};

const shownMax = 40;

/** The catalogue: found by typing, taken by one press, paid for where that is wanted. */
export function AddThings({ catalogue, coins, words, edit }: AddThingsProps) {
  const t = useTranslations("inventory");
  const s = useTranslations("sheet");
  const locale = useLocale();
  const price = usePrice();
  const hint = useId();
  const [query, setQuery] = useState("");
  const [kind, setKind] = useState<CatalogueRow["kind"] | null>(null);
  const [quantity, setQuantity] = useState(1);
  const [paying, setPaying] = useState(false);
  const [said, setSaid] = useState("");
  const rows = found(catalogue, useDeferredValue(query), kind);
  const named = (kind: CatalogueRow["kind"]) =>
    catalogue
      .filter((row) => row.kind === kind)
      .map(({ id, name }) => ({ value: id, label: name }));
  const bases = {
    weapons: named("weapon"),
    suits: named("armor").filter(({ value }) => value !== "shield"),
  };
  const take = (row: CatalogueRow) => {
    const after = paying ? pay(coins, Math.round(row.cost * quantity)) : coins;
    if (!after) return setSaid(t("tooDear", { name: row.name }));
    edit(
      { do: "add", item: row.id, quantity },
      ...(paying ? [{ do: "coins", ...after } as const] : []),
    );
    setSaid(t("added", { name: row.name, count: quantity }));
  };
  return (
    <Drawer title={t("add")} trigger={<Button icon="plus">{t("add")}</Button>}>
      <div className="grid gap-3">
        <input
          type="search"
          dir="auto"
          aria-label={t("search")}
          placeholder={t("search")}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className={controlStyle}
        />
        <fieldset aria-label={t("kinds")} className="flex flex-wrap gap-1.5">
          {catalogueKinds
            .filter((one) => catalogue.some((row) => row.kind === one))
            .map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={kind === one}
                onClick={() => setKind(kind === one ? null : one)}
                className={buttonStyle(kind === one ? "act" : "plain", "sm", "min-h-11")}
              >
                {t(`kind.${one}`)}
              </button>
            ))}
        </fieldset>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <NumberStepper
            label={t("howMany")}
            min={1}
            max={1000}
            value={quantity}
            onChange={setQuantity}
          />
          <Checkbox
            label={t("payForIt")}
            checked={paying}
            onChange={(event) => setPaying(event.target.checked)}
          />
        </div>
        <MagicCatalogue
          classes={words.classes}
          spells={words.spells}
          edit={edit}
          onAdded={(name) => setSaid(t("added", { name, count: 1 }))}
        />
        <MagicThing
          lists={{ ...words, ...bases }}
          edit={edit}
          onMade={(name) => setSaid(t("added", { name, count: 1 }))}
        />
        <p role="status" className="min-h-5 text-sm font-semibold text-verdigris-ink">
          {said}
        </p>
        {rows.length === 0 && <p className="text-ink-soft">{t("nothingFound")}</p>}
        <ul aria-describedby={hint}>
          {rows.slice(0, shownMax).map((row) => (
            <li
              key={row.id}
              className="flex items-center gap-2 border-b border-rule/50 py-1 text-sm last:border-0"
            >
              <span className="min-w-0 flex-1">
                <bdi className="wrap-anywhere">{row.name}</bdi>
                {row.kind === "item" && (
                  <Badge tone="precious" className="ms-2">
                    {t("homebrew")}
                  </Badge>
                )}
                {row.numbers && <span className="block text-xs">{row.numbers}</span>}
                <span className="block text-xs text-ink-soft">
                  {[
                    row.weight > 0 && s("pounds", { count: row.weight }),
                    row.cost > 0 && price(row.cost),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
              <Button
                size="sm"
                className="min-h-11"
                aria-label={t("take", { name: row.name })}
                onClick={() => take(row)}
              >
                {t("takeWord")}
              </Button>
            </li>
          ))}
        </ul>
        <p id={hint} className="text-xs text-ink-soft">
          {rows.length > shownMax &&
            t("more", { count: formatNumber(locale, rows.length - shownMax) })}
        </p>
        <MakeThing edit={edit} onMade={(name) => setSaid(t("added", { name, count: 1 }))} />
      </div>
    </Drawer>
  );
}
