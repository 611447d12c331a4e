"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { MagicItemEntry } from "@/components/rules/magic-item-entry";
import { MagicItemRow } from "@/components/rules/magic-item-row";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { controlStyle } from "@/components/ui/control-style";
import { Select } from "@/components/ui/select";
import type { InventoryEdit } from "@/lib/characters/inventory-edit";
import { itemCategories, itemRarities } from "@/lib/rulebook/magic-item";
import { type MagicFilter, useMagicItems } from "./use-magic-items";

type Option = { value: string; label: string };
type MagicCatalogueProps = {
  classes: readonly Option[];
  spells: readonly (Option & { level: number })[];
  edit: (...edits: InventoryEdit[]) => void;
  onAdded: (name: string) => void;
};

const noFilter: MagicFilter = { query: "", rarity: "", category: "", attunement: "", class: "" };

/** The magic items of the book: searched and sifted, taken by one press. */
export function MagicCatalogue({ classes, spells, edit, onAdded }: MagicCatalogueProps) {
  const t = useTranslations("magicItems");
  const [filter, setFilter] = useState(noFilter);
  const [unidentified, setUnidentified] = useState(false);
  const { items, nextCursor, state, more } = useMagicItems(filter);
  const sift = (key: keyof MagicFilter) => ({
    value: filter[key],
    onChange: (event: { target: { value: string } }) =>
      setFilter({ ...filter, [key]: event.target.value }),
  });
  return (
    <details className="border-y border-rule py-2">
      <summary className="flex min-h-11 cursor-pointer items-center text-sm font-semibold text-oxblood-ink">
        {t("catalogue")}
      </summary>
      <div className="grid grid-cols-2 gap-2 pb-2">
        <input
          type="search"
          dir="auto"
          maxLength={100}
          aria-label={t("search")}
          placeholder={t("search")}
          className={`${controlStyle} col-span-2`}
          {...sift("query")}
        />
        <Select
          aria-label={t("rarityLabel")}
          placeholder={t("anyRarity")}
          options={itemRarities.map((value) => ({ value, label: t(`rarity.${value}`) }))}
          {...sift("rarity")}
        />
        <Select
          aria-label={t("categoryLabel")}
          placeholder={t("anyCategory")}
          options={itemCategories.map((value) => ({ value, label: t(`category.${value}`) }))}
          {...sift("category")}
        />
        <Select
          aria-label={t("attunementLabel")}
          placeholder={t("anyAttunement")}
          options={[
            { value: "true", label: t("needsAttunement") },
            { value: "false", label: t("needsNoAttunement") },
          ]}
          {...sift("attunement")}
        />
        <Select
          aria-label={t("classLabel")}
          placeholder={t("anyClass")}
          options={classes}
          {...sift("class")}
        />
        <div className="col-span-2">
          <Checkbox
            label={t("addUnidentified")}
            checked={unidentified}
            onChange={(event) => setUnidentified(event.target.checked)}
          />
        </div>
      </div>
      <p role="status" className="min-h-5 text-xs text-ink-soft">
        {state === "loading" ? t("loading") : state === "failed" ? t("failed") : ""}
        {state === "ready" && items.length === 0 ? t("none") : ""}
      </p>
      <ul>
        {items.map((item) => (
          <li key={item.id} className="border-b border-rule/50 last:border-0">
            <Offer
              item={item}
              spells={spells}
              onTake={(more) => {
                const unknown = unidentified ? { unidentified: true } : {};
                edit({ do: "add", item: item.id, quantity: 1, ...more, ...unknown });
                onAdded(item.name);
              }}
            />
          </li>
        ))}
      </ul>
      {nextCursor && (
        <Button size="sm" className="min-h-11" disabled={state === "loading"} onClick={more}>
          {t("more")}
        </Button>
      )}
    </details>
  );
}

type OfferProps = {
  item: MagicItemEntry;
  spells: MagicCatalogueProps["spells"];
  onTake: (more: { base?: string; spell?: string }) => void;
};

/** One item; what it is made of, or which spell is on it, is settled before it is taken. */
function Offer({ item, spells, onTake }: OfferProps) {
  const t = useTranslations("magicItems");
  const fitting = item.scroll ? spells.filter(({ level }) => level === item.scroll?.level) : [];
  const options = item.madeOf?.map(({ id, name }) => ({ value: id, label: name })) ?? fitting;
  const [chosen, setChosen] = useState(options[0]?.value ?? "");
  const take = () => onTake(item.madeOf ? { base: chosen } : item.scroll ? { spell: chosen } : {});
  return (
    <>
      <MagicItemRow item={item}>
        <Button
          size="sm"
          className="min-h-11"
          aria-label={t("take", { name: item.name })}
          onClick={take}
        >
          {t("takeWord")}
        </Button>
      </MagicItemRow>
      {options.length > 0 && (
        <div className="pb-2">
          <Select
            aria-label={t(item.scroll ? "whichSpell" : "madeOf", { name: item.name })}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            options={options}
          />
        </div>
      )}
    </>
  );
}
