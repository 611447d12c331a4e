"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { NumberInput } from "@/components/ui/number-input";
import { TextInput } from "@/components/ui/text-input";
import type { InventoryEdit } from "@/lib/characters/inventory-edit";
import { typedNumber } from "@/lib/kernel/typed-number";

type MakeThingProps = { edit: (...edits: InventoryEdit[]) => void; onMade: (name: string) => void };

/** A thing that no table knows: a name, a weight, a note. */
export function MakeThing({ edit, onMade }: MakeThingProps) {
  const t = useTranslations("inventory");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = String(form.get("name")).trim();
    if (name === "") return;
    const note = String(form.get("note")).trim();
    edit({
      do: "make",
      name,
      weight: typedNumber(String(form.get("weight"))) || 0,
      quantity: 1,
      ...(note ? { note } : {}),
    });
    onMade(name);
    event.currentTarget.reset();
  };
  return (
    <details className="border-t border-rule pt-2">
      <summary className="flex min-h-11 cursor-pointer items-center text-sm font-semibold text-oxblood-ink">
        {t("make")}
      </summary>
      <form onSubmit={onSubmit} className="grid grid-cols-[1fr_6rem] gap-3 pb-2">
        <label className="grid gap-1 text-xs text-ink-soft">
          {t("makeName")}
          <TextInput name="name" required maxLength={80} />
        </label>
        <label className="grid gap-1 text-xs text-ink-soft">
          {t("makeWeight")}
          <NumberInput name="weight" decimal />
        </label>
        <label className="col-span-2 grid gap-1 text-xs text-ink-soft">
          {t("note")}
          <TextInput name="note" maxLength={500} />
        </label>
        <Button type="submit" className="col-span-2">
          {t("makeIt")}
        </Button>
      </form>
    </details>
  );
}
