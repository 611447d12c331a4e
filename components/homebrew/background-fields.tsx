"use client";

import { useTranslations } from "next-intl";
import { Chips, Choose, Columns, type KindFieldsProps, ListInput } from "./fields";
import { PackageFields } from "./package-fields";

export function BackgroundFields({ row, set, lists }: KindFieldsProps) {
  const t = useTranslations("homebrew");
  const tool = row.tool as { id?: string; category?: string } | undefined;
  return (
    <>
      <Chips
        label={t("fields.threeAbilities")}
        list="abilities"
        lists={lists}
        value={row.abilities}
        most={3}
        onChange={(abilities) => set({ abilities })}
      />
      <Chips
        label={t("fields.twoSkills")}
        list="skills"
        lists={lists}
        value={row.skills}
        most={2}
        onChange={(skills) => set({ skills })}
      />
      <Columns>
        <ListInput
          label={t("fields.feat")}
          list="feats"
          lists={lists}
          value={row.feat}
          onChange={(feat) => set({ feat, featPreset: undefined })}
        />
        <Choose
          label={t("fields.tool")}
          value={tool?.id ?? `kind:${tool?.category ?? ""}`}
          onChange={(value) =>
            set({
              tool: value.startsWith("kind:")
                ? { category: value.slice("kind:".length) }
                : { id: value },
            })
          }
          options={[
            ...lists.toolKinds.map(({ value, label }) => ({ value: `kind:${value}`, label })),
            ...lists.tools,
          ]}
        />
      </Columns>
      <PackageFields
        value={row.equipment}
        onChange={(equipment) => set({ equipment })}
        lists={lists}
      />
    </>
  );
}
