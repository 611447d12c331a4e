"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import {
  type Lists,
  newPart,
  type Part,
  type PartSpec,
  valueAt,
  withValue,
} from "@/lib/homebrew/parts";
import { ListInput, NumberInput } from "./fields";

type PartListProps = {
  legend: string;
  specs: readonly PartSpec[];
  by: "give" | "change";
  parts: readonly Part[];
  onChange: (parts: Part[]) => void;
  lists: Lists;
};

/** What an entry gives or changes, a line each: chosen from a list, then filled in. */
export function PartList({ legend, specs, by, parts, onChange, lists }: PartListProps) {
  const t = useTranslations("homebrew");
  const [adding, setAdding] = useState(specs[0]?.kind ?? "");
  const title = (kind: string) => t(`${by}.${kind}` as "give.skill");
  const add = () => {
    const spec = specs.find(({ kind }) => kind === adding);
    if (spec) onChange([...parts, newPart(spec, by, lists)]);
  };
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1.5 text-sm font-semibold">{legend}</legend>
      {parts.length > 0 && (
        <ul className="grid gap-3">
          {parts.map((part, index) => {
            const spec = specs.find(({ kind }) => kind === part[by]);
            const name = spec ? title(spec.kind) : String(part[by]);
            const set = (field: string, value: unknown) =>
              onChange(
                parts.map((other, at) => (at === index ? withValue(other, field, value) : other)),
              );
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place
              <li key={index} className="rounded-md border border-rule bg-page p-4">
                <div className="flex items-start justify-between gap-3">
                  <p className="font-display text-lg font-semibold">{name}</p>
                  <IconButton
                    icon="trash"
                    label={t("removePart", { part: name })}
                    onClick={() => onChange(parts.filter((_, at) => at !== index))}
                  />
                </div>
                <div className="grid gap-3 sm:grid-cols-3">
                  {(spec?.fields ?? []).map((field) =>
                    "list" in field ? (
                      <ListInput
                        key={field.name}
                        label={t(`fields.${field.label}` as "fields.skill")}
                        list={field.list}
                        lists={lists}
                        value={valueAt(part, field.name)}
                        onChange={(value) => set(field.name, value)}
                      />
                    ) : (
                      <NumberInput
                        key={field.name}
                        label={t(`fields.${field.label}` as "fields.skill")}
                        min={field.min}
                        max={field.max}
                        step={field.step}
                        value={valueAt(part, field.name)}
                        onChange={(value) => set(field.name, value)}
                      />
                    ),
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <span className="min-w-56">
          <Select
            aria-label={t("addWhat")}
            value={adding}
            onChange={(event) => setAdding(event.target.value)}
            options={specs.map(({ kind }) => ({ value: kind, label: title(kind) }))}
          />
        </span>
        <Button icon="plus" onClick={add}>
          {t("add")}
        </Button>
      </div>
    </fieldset>
  );
}
