"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import type { Lists } from "@/lib/homebrew/parts";
import { NumberInput, type Row } from "./fields";

type Thing = Row & { item?: string; quantity: number };
type Package = { id: string; items: readonly Thing[]; gold: number };
type PackageFieldsProps = { value: unknown; onChange: (packages: Package[]) => void; lists: Lists };

const letters = ["a", "b", "c"] as const;
const thingsMax = 12;

/** What a background begins with: up to three packages to choose from, each of things and gold. */
export function PackageFields({ value, onChange, lists }: PackageFieldsProps) {
  const t = useTranslations("homebrew");
  const packages = (Array.isArray(value) ? value : []) as Package[];
  const change = (index: number, next: Partial<Package>) =>
    onChange(packages.map((one, at) => (at === index ? { ...one, ...next } : one)));
  const remove = (index: number) =>
    onChange(
      packages
        .filter((_, at) => at !== index)
        .map((one, at) => ({ ...one, id: letters[at] ?? one.id })),
    );
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1.5 text-sm font-semibold">{t("fields.packages")}</legend>
      <ol className="grid gap-4">
        {packages.map((one, index) => (
          <li key={one.id} className="grid gap-3 rounded-lg border border-rule p-4">
            <div className="flex items-center justify-between gap-3">
              <p className="font-display text-lg font-semibold">
                {t("packageOf", { place: index + 1 })}
              </p>
              {packages.length > 1 && (
                <IconButton
                  icon="trash"
                  label={t("removePart", { part: t("packageOf", { place: index + 1 }) })}
                  onClick={() => remove(index)}
                />
              )}
            </div>
            <Things
              items={one.items}
              lists={lists}
              onChange={(items) => change(index, { items })}
            />
            <NumberInput
              label={t("fields.gold")}
              value={one.gold}
              min={0}
              max={1000}
              onChange={(gold) => change(index, { gold })}
            />
          </li>
        ))}
      </ol>
      {packages.length < letters.length && (
        <Button
          icon="plus"
          className="justify-self-start"
          onClick={() =>
            onChange([...packages, { id: letters[packages.length] ?? "c", items: [], gold: 50 }])
          }
        >
          {t("addPackage")}
        </Button>
      )}
    </fieldset>
  );
}

type ThingsProps = { items: readonly Thing[]; lists: Lists; onChange: (items: Thing[]) => void };

function Things({ items, lists, onChange }: ThingsProps) {
  const t = useTranslations("homebrew");
  const [adding, setAdding] = useState(lists.things[0]?.value ?? "");
  const nameOf = (thing: Thing) =>
    lists.things.find(({ value }) => value === thing.item)?.label ?? t("thingChosen");
  const add = () => {
    const known = items.findIndex(({ item }) => item === adding);
    onChange(
      known < 0
        ? [...items, { item: adding, quantity: 1 }]
        : items.map((thing, at) =>
            at === known ? { ...thing, quantity: thing.quantity + 1 } : thing,
          ),
    );
  };
  return (
    <>
      {items.length > 0 && (
        <ul className="grid gap-2">
          {items.map((thing, index) => {
            const name = nameOf(thing);
            return (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: two things that are left open have no other name
                key={index}
                className="flex flex-wrap items-end gap-3 border-b border-rule/50 pb-2"
              >
                <span className="min-w-32 flex-1 pb-2.5">{name}</span>
                <div className="w-28">
                  <NumberInput
                    label={t("fields.howMany")}
                    value={thing.quantity}
                    min={1}
                    max={100}
                    onChange={(quantity) =>
                      onChange(items.map((one, at) => (at === index ? { ...one, quantity } : one)))
                    }
                  />
                </div>
                <IconButton
                  icon="trash"
                  label={t("removePart", { part: name })}
                  onClick={() => onChange(items.filter((_, at) => at !== index))}
                />
              </li>
            );
          })}
        </ul>
      )}
      {items.length < thingsMax && (
        <div className="flex flex-wrap items-center gap-3">
          <span className="min-w-56">
            <Select
              aria-label={t("whichThing")}
              value={adding}
              onChange={(event) => setAdding(event.target.value)}
              options={lists.things}
            />
          </span>
          <Button icon="plus" onClick={add}>
            {t("addThing")}
          </Button>
        </div>
      )}
    </>
  );
}
