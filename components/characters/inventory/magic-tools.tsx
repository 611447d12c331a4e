"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import type { InventoryEdit } from "@/lib/characters/inventory-edit";
import type { InventoryRow } from "./inventory-state";

type MagicToolsProps = {
  row: InventoryRow;
  magic: NonNullable<InventoryRow["magic"]>;
  edit: (...edits: InventoryEdit[]) => void;
};

/** What a magic item asks of its owner: what it is made of, whether anybody knows it, and what came of reading it. */
export function MagicTools({ row, magic, edit }: MagicToolsProps) {
  const t = useTranslations("magicItems");
  const { entry } = row;
  const name = row.own ?? row.name;
  return (
    <div className="grid gap-2">
      {!magic.unidentified && (
        <p className="flex flex-wrap gap-1.5">
          <Badge tone="precious">{t(`rarity.${magic.rarity}`)}</Badge>
          <Badge>{t(`category.${magic.category}`)}</Badge>
          {magic.cursed && <Badge tone="bad">{t("cursed")}</Badge>}
        </p>
      )}
      {magic.spell && <p className="text-ink-soft">{t("scrollOf", { spell: magic.spell })}</p>}
      {!magic.unidentified && magic.bases && (
        <Select
          aria-label={t("madeOf", { name })}
          value={magic.base}
          onChange={(event) => edit({ do: "base", entry, base: event.target.value })}
          options={magic.bases}
        />
      )}
      {magic.book && !magic.unidentified && (
        <Checkbox
          label={t("studied")}
          checked={magic.studied}
          onChange={(event) => edit({ do: "study", entry, on: event.target.checked })}
        />
      )}
      <Checkbox
        label={t("identified")}
        checked={!magic.unidentified}
        onChange={(event) => edit({ do: "identify", entry, on: event.target.checked })}
      />
      {magic.mayBeCursed && (
        <Checkbox
          label={t("curseKnown")}
          checked={magic.cursed}
          onChange={(event) => edit({ do: "reveal_curse", entry, on: event.target.checked })}
        />
      )}
    </div>
  );
}
