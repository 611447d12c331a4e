"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Field } from "@/components/ui/field";
import { RadioCards } from "@/components/ui/radio-cards";
import { Select } from "@/components/ui/select";
import type { Slot } from "@/lib/rulebook/slots";
import { wordOf } from "../../words";
import { anchorOf } from "../slot-titles";
import { useSlot } from "../use-slot";
import { useWizard } from "../wizard-provider";

type Shape = "two" | "three";

/** The background's gift: one ability by 2 and another by 1, or all three by 1. */
export function IncreasePicker({ slot, open }: { slot: Slot; open: boolean }) {
  const t = useTranslations("wizard.abilities.increase");
  const { texts } = useWizard();
  const { taken, take } = useSlot(slot);
  const counts = new Map<string, number>();
  for (const id of taken) counts.set(id, (counts.get(id) ?? 0) + 1);
  const savedTwo = [...counts].find(([, count]) => count === 2)?.[0];
  const savedShape: Shape | undefined = taken.length < 3 ? undefined : savedTwo ? "two" : "three";
  const [wanted, setWanted] = useState<Shape>();
  const [half, setHalf] = useState<{ two?: string; one?: string }>({});
  const shape = wanted ?? savedShape;
  const ids = slot.options.map((option) => option.id);
  const two = half.two ?? savedTwo;
  const one =
    half.one ?? (savedTwo ? [...counts].find(([, count]) => count === 1)?.[0] : undefined);

  const pick = (next: Shape) => {
    setWanted(next);
    if (next === "three") {
      setHalf({});
      take(ids.slice(0, 3));
    } else if (savedShape === "three") take([]);
  };
  const settle = (change: { two?: string; one?: string }) => {
    const next = { two, one, ...change };
    if (next.two === next.one) {
      if (change.two)
        next.one = two && two !== change.two ? two : ids.find((id) => id !== change.two);
      else next.two = one && one !== change.one ? one : ids.find((id) => id !== change.one);
    }
    setHalf(next);
    if (next.two && next.one) take([next.two, next.two, next.one]);
  };
  const options = slot.options.map(({ id, suggested }) => {
    const ability = wordOf(texts, "ability", id);
    return { value: id, label: suggested ? t("starred", { ability }) : ability };
  });

  return (
    <div
      id={anchorOf(slot.slot)}
      className="grid scroll-mt-28 gap-4"
      data-slot={slot.slot}
      data-open={open}
    >
      <RadioCards
        legend={
          <span className="flex flex-wrap items-center gap-3">
            {t("title")}
            {open && (
              <Badge tone="careful">{wordOf(texts, slot.source.kind, slot.source.id)}</Badge>
            )}
          </span>
        }
        name="increase-shape"
        value={shape ?? ""}
        onChange={(value) => pick(value as Shape)}
        cards={[
          { value: "two", title: t("two") },
          {
            value: "three",
            title: t("three"),
            body: ids.map((id) => wordOf(texts, "ability", id)).join(" · "),
          },
        ]}
      />
      {shape === "two" && (
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t("plusTwo")}>
            {(control) => (
              <Select
                {...control}
                value={two ?? ""}
                placeholder={t("pick")}
                options={options}
                onChange={(event) => event.target.value && settle({ two: event.target.value })}
              />
            )}
          </Field>
          <Field label={t("plusOne")}>
            {(control) => (
              <Select
                {...control}
                value={one ?? ""}
                placeholder={t("pick")}
                options={options}
                onChange={(event) => event.target.value && settle({ one: event.target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </div>
  );
}
