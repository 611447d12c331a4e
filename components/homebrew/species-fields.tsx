"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { TextInput } from "@/components/ui/text-input";
import { grantParts, type Part } from "@/lib/homebrew/parts";
import { Choose, Columns, type KindFieldsProps, NumberInput, type Row } from "./fields";
import { PartList } from "./part-list";
import { TraitChoice } from "./trait-choice";

const sizes = ["small", "medium", "small,medium"] as const;
const traitsMax = 12;

export function SpeciesFields({ row, set, lists }: KindFieldsProps) {
  const t = useTranslations("homebrew");
  const traits = (row.traits as Row[] | undefined) ?? [];
  const change = (index: number, with_: Row) =>
    set({ traits: traits.map((trait, at) => (at === index ? { ...trait, ...with_ } : trait)) });
  return (
    <>
      <Columns>
        <Choose
          label={t("fields.size")}
          value={(row.sizes as string[]).join(",")}
          onChange={(value) => set({ sizes: value.split(",") })}
          options={sizes.map((value) => ({
            value,
            label: t(`sizes.${value.replace(",", "-") as "small"}`),
          }))}
        />
        <NumberInput
          label={t("fields.speedFeet")}
          value={row.speed}
          min={0}
          max={100}
          step={5}
          onChange={(speed) => set({ speed })}
        />
      </Columns>
      <ol className="grid gap-5">
        {traits.map((trait, index) => {
          const name = String(trait.name ?? "");
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a trait has no other name than its place
            <li key={index} className="grid gap-4 rounded-lg border border-rule p-4 sm:p-5">
              <div className="flex items-start gap-3">
                <Field label={t("fields.traitName")} className="flex-1">
                  {(control) => (
                    <TextInput
                      {...control}
                      maxLength={80}
                      value={name}
                      onChange={(event) => change(index, { name: event.target.value })}
                    />
                  )}
                </Field>
                <IconButton
                  icon="trash"
                  label={t("removePart", { part: name || t("fields.traitName") })}
                  onClick={() => set({ traits: traits.filter((_, at) => at !== index) })}
                />
              </div>
              <Field label={t("fields.traitLine")} optional>
                {(control) => (
                  <TextInput
                    {...control}
                    maxLength={300}
                    value={String(trait.line ?? "")}
                    onChange={(event) => change(index, { line: event.target.value })}
                  />
                )}
              </Field>
              <PartList
                legend={t("fields.traitGives")}
                specs={grantParts}
                by="give"
                parts={(trait.grants as Part[] | undefined) ?? []}
                onChange={(grants) => change(index, { grants })}
                lists={lists}
              />
              <TraitChoice
                choices={trait.choices}
                onChange={(choices) => change(index, { choices })}
              />
            </li>
          );
        })}
      </ol>
      {traits.length < traitsMax && (
        <Button
          icon="plus"
          className="justify-self-start"
          onClick={() =>
            set({ traits: [...traits, { name: "", level: 1, grants: [], choices: [] }] })
          }
        >
          {t("addTrait")}
        </Button>
      )}
    </>
  );
}
