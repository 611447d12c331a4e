"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Checkbox } from "@/components/ui/checkbox";
import { controlStyle } from "@/components/ui/control-style";
import type { InventoryEdit } from "@/lib/characters/inventory-edit";
import {
  type MagicPattern,
  magicAsks,
  magicPatterns,
  magicThing,
} from "@/lib/characters/magic-patterns";
import { formatModifier, formatNumber } from "@/lib/i18n/format";

type Option = { value: string; label: string };
export type MagicLists = Readonly<
  Record<"weapons" | "suits" | "abilities" | "damages", readonly Option[]>
>;

type MagicThingProps = {
  lists: MagicLists;
  edit: (...edits: InventoryEdit[]) => void;
  onMade: (name: string) => void;
};

/** A magic item by its pattern: one tap for the kind, one for how much, a name if it has one of its own. */
export function MagicThing({ lists, edit, onMade }: MagicThingProps) {
  const t = useTranslations("inventory");
  const locale = useLocale();
  const [pattern, setPattern] = useState<MagicPattern>("weapon");
  const asks = magicAsks[pattern];
  const [by, setBy] = useState(asks.by?.[0] ?? 0);
  const options = asks.of ? lists[asks.of] : [];
  const [of, setOf] = useState(options[0]?.value ?? "");
  const [attunement, setAttunement] = useState(asks.attunement);
  const [name, setName] = useState("");
  const choose = (next: MagicPattern) => {
    const { by: amounts, of: list, attunement: asked } = magicAsks[next];
    setPattern(next);
    setBy(amounts?.[0] ?? 0);
    setOf(list ? (lists[list][0]?.value ?? "") : "");
    setAttunement(asked);
  };
  const amount = (value: number) =>
    pattern === "score" ? formatNumber(locale, value) : formatModifier(locale, value);
  const usual = t(`magicNames.${pattern}`, {
    of: options.find(({ value }) => value === of)?.label ?? "",
    by: amount(by),
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const called = name.trim() || usual;
    edit(magicThing({ pattern, name: called, by, of, attunement }));
    onMade(called);
    setName("");
  };
  const chip = (on: boolean) => buttonStyle(on ? "act" : "plain", "sm", "min-h-11");
  return (
    <details className="border-y border-rule py-1">
      <summary className="flex min-h-11 cursor-pointer items-center text-sm font-semibold text-oxblood-ink">
        {t("makeMagic")}
      </summary>
      <form onSubmit={onSubmit} className="grid grid-cols-1 gap-3 pb-2">
        <fieldset aria-label={t("magicKind")} className="flex flex-wrap gap-1.5">
          {magicPatterns.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === pattern}
              onClick={() => choose(one)}
              className={chip(one === pattern)}
            >
              {t(`magic.${one}`)}
            </button>
          ))}
        </fieldset>
        {asks.by && (
          <fieldset aria-label={t("magicBy")} className="flex flex-wrap gap-1.5">
            {asks.by.map((value) => (
              <button
                key={value}
                type="button"
                aria-pressed={value === by}
                onClick={() => setBy(value)}
                className={chip(value === by)}
              >
                <bdi>{amount(value)}</bdi>
              </button>
            ))}
          </fieldset>
        )}
        {asks.of && (
          <label className="grid gap-1 text-xs text-ink-soft">
            {t(`magicOf.${asks.of}`)}
            <select
              value={of}
              onChange={(event) => setOf(event.target.value)}
              className={controlStyle}
            >
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="grid gap-1 text-xs text-ink-soft">
          {t("makeName")}
          <input
            dir="auto"
            maxLength={80}
            value={name}
            placeholder={usual}
            onChange={(event) => setName(event.target.value)}
            className={controlStyle}
          />
        </label>
        <Checkbox
          label={t("asksAttunement")}
          checked={attunement}
          onChange={(event) => setAttunement(event.target.checked)}
        />
        <Button type="submit">{t("makeIt")}</Button>
      </form>
    </details>
  );
}
