"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { grantParts, type Part } from "@/lib/homebrew/parts";
import { Chips, Choose, Columns, type KindFieldsProps, NumberInput, type Row } from "./fields";
import { PartList } from "./part-list";

const categories = ["origin", "general", "fighting-style", "epic-boon"] as const;

export function FeatFields({ row, set, lists }: KindFieldsProps) {
  const t = useTranslations("homebrew");
  const needs = (row.prerequisites as Row[] | undefined) ?? [];
  const level = needs.find(({ need }) => need === "level")?.level;
  const [increase] = (row.choices as { from: { ids: string[] } }[] | undefined) ?? [];
  return (
    <>
      <Columns>
        <Choose
          label={t("fields.category")}
          value={String(row.category)}
          onChange={(category) => set({ category })}
          options={categories.map((value) => ({ value, label: t(`categories.${value}`) }))}
        />
        <NumberInput
          label={t("fields.fromLevel")}
          value={typeof level === "number" ? level : 1}
          min={1}
          max={20}
          onChange={(from) =>
            set({ prerequisites: from > 1 ? [{ need: "level", level: from }] : [] })
          }
        />
      </Columns>
      <Checkbox
        label={t("fields.repeatable")}
        checked={row.repeatable === "unlimited"}
        onChange={(event) => set({ repeatable: event.target.checked ? "unlimited" : undefined })}
      />
      <Chips
        label={t("fields.increase")}
        list="abilities"
        lists={lists}
        value={increase?.from.ids ?? []}
        onChange={(ids) => set({ choices: ids.length > 0 ? [increaseOf(ids)] : [] })}
      />
      <PartList
        legend={t("fields.grants")}
        specs={grantParts}
        by="give"
        parts={(row.grants as Part[] | undefined) ?? []}
        onChange={(grants) => set({ grants })}
        lists={lists}
      />
    </>
  );
}

/** One of these abilities goes up by one, as general feats do it. */
function increaseOf(ids: readonly string[]): Row {
  return {
    id: "abilities",
    step: "features",
    count: 1,
    from: { of: "ability-increase", ids, max: 20, most: 1 },
  };
}
