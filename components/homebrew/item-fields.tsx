"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { effectParts, type Part } from "@/lib/homebrew/parts";
import { Choose, Columns, type KindFieldsProps, ListInput, NumberInput } from "./fields";
import { PartList } from "./part-list";

const rarities = ["common", "uncommon", "rare", "very-rare", "legendary", "artifact"] as const;
const copperPerGold = 100;

export function ItemFields({ row, set, lists }: KindFieldsProps) {
  const t = useTranslations("homebrew");
  return (
    <>
      <Columns>
        <ListInput
          label={t("fields.basedOn")}
          list="bases"
          lists={lists}
          value={row.basedOn}
          none={t("basedOnNothing")}
          onChange={(id) =>
            set(id === "" ? { basedOn: undefined, bonus: undefined } : { basedOn: id })
          }
        />
        {row.basedOn !== undefined && (
          <NumberInput
            label={t("fields.bonus")}
            hint={t("bonusHint")}
            value={row.bonus ?? 0}
            min={0}
            max={3}
            onChange={(bonus) => set({ bonus: bonus === 0 ? undefined : bonus })}
          />
        )}
        <Choose
          label={t("fields.rarity")}
          value={String(row.rarity ?? "")}
          onChange={(rarity) => set({ rarity: rarity === "" ? undefined : rarity })}
          options={[
            { value: "", label: t("rarities.none") },
            ...rarities.map((value) => ({ value, label: t(`rarities.${value}`) })),
          ]}
        />
        <NumberInput
          label={t("fields.weight")}
          value={row.weight}
          min={0}
          max={10_000}
          step={0.1}
          onChange={(weight) => set({ weight })}
        />
        <NumberInput
          label={t("fields.cost")}
          value={Number(row.cost) / copperPerGold}
          min={0}
          max={1_000_000}
          step={0.01}
          onChange={(gold) => set({ cost: Math.round(gold * copperPerGold) })}
        />
      </Columns>
      <Checkbox
        label={t("fields.attunement")}
        checked={row.requiresAttunement === true}
        onChange={(event) => set({ requiresAttunement: event.target.checked || undefined })}
      />
      <PartList
        legend={t("fields.effects")}
        specs={effectParts}
        by="change"
        parts={(row.effects as Part[] | undefined) ?? []}
        onChange={(effects) => set({ effects })}
        lists={lists}
      />
    </>
  );
}
