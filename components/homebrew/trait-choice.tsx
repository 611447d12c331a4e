"use client";

import { useTranslations } from "next-intl";
import {
  type TraitChoiceKind,
  traitChoice,
  traitChoiceKind,
  traitChoiceKinds,
  traitChoicesMax,
} from "@/lib/homebrew/trait-choices";
import { Choose, Columns, NumberInput, type Row } from "./fields";

/** What a trait leaves open: nothing, or so many of a kind, asked where the species is chosen. */
export function TraitChoice({
  choices,
  onChange,
}: {
  choices: unknown;
  onChange: (choices: Row[]) => void;
}) {
  const t = useTranslations("homebrew");
  const kind = traitChoiceKind(choices);
  const [first] = (Array.isArray(choices) ? choices : []) as Row[];
  const count = Number(first?.count ?? 1);
  const asked = kind !== "none" && kind !== "other";
  return (
    <Columns>
      <Choose
        label={t("fields.traitAsks")}
        value={kind}
        onChange={(next) =>
          onChange(next === "none" ? [] : [traitChoice(next as TraitChoiceKind, asked ? count : 1)])
        }
        options={[
          { value: "none", label: t("traitAsks.none") },
          ...traitChoiceKinds.map((value) => ({ value, label: t(`traitAsks.${value}`) })),
          ...(kind === "other" ? [{ value: "other", label: t("traitAsks.other") }] : []),
        ]}
      />
      {asked && (
        <NumberInput
          label={t("fields.castingAmount")}
          value={count}
          min={1}
          max={traitChoicesMax}
          onChange={(next) => onChange([traitChoice(kind, next)])}
        />
      )}
    </Columns>
  );
}
