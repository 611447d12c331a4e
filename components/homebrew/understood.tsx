"use client";

import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import {
  effectParts,
  grantParts,
  type Lists,
  type Part,
  type PartSpec,
  valueAt,
} from "@/lib/homebrew/parts";
import type { EntryKind } from "@/lib/homebrew/schema";
import { formatModifier, formatNumber } from "@/lib/i18n/format";
import { brokenFields } from "@/lib/rulebook/homebrew-shape";
import type { Row } from "./fields";

type UnderstoodProps = { kind: EntryKind; row: Row; lists: Lists };

/** What the engine makes of the entry as it stands: each thing it takes, and each field it cannot read. */
export function Understood({ kind, row, lists }: UnderstoodProps) {
  const t = useTranslations("homebrew");
  const locale = useLocale();
  const broken = unreadable(kind, row);
  const describePart = (part: Part, by: "give" | "change", specs: readonly PartSpec[]) => {
    const spec = specs.find((one) => one.kind === part[by]);
    const values = (spec?.fields ?? []).map((field) => {
      const value = valueAt(part, field.name);
      if ("list" in field)
        return lists[field.list].find((option) => option.value === value)?.label ?? String(value);
      const adds =
        field.name === "add" || (field.name.startsWith("value") && field.label !== "feet");
      return adds ? formatModifier(locale, Number(value)) : formatNumber(locale, Number(value));
    });
    return `${t(`${by}.${String(part[by])}` as "give.skill")}: ${values.join(t("comma"))}`;
  };
  const grants = [
    row.grants,
    ...((row.traits as Row[] | undefined) ?? []).map((trait) => trait.grants),
  ].flat();
  const lines = [
    ...(grants.filter(Boolean) as Part[]).map((part) => describePart(part, "give", grantParts)),
    ...((row.effects as Part[] | undefined) ?? []).map((part) =>
      describePart(part, "change", effectParts),
    ),
  ];
  return (
    <section
      aria-label={t("understood")}
      aria-live="polite"
      className="ruled grid gap-3 rounded-lg bg-page p-6"
    >
      <h2 className="font-display text-lg font-semibold">{t("understood")}</h2>
      {broken.length === 0 ? (
        <p className="flex gap-2 text-verdigris-ink">
          <Icon name="check" className="mt-1 size-4" />
          {t("sound")}
        </p>
      ) : (
        <ul className="grid gap-1 text-oxblood-ink">
          {broken.map((field) => (
            <li key={field} className="flex gap-2">
              <Icon name="warning" className="mt-1 size-4" />
              {t.has(`broken.${field}` as "broken.other")
                ? t(`broken.${field}` as "broken.other")
                : t("broken.other")}
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 ? (
        <ul className="grid list-disc gap-1 ps-5 text-sm">
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may be given twice
            <li key={index}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className="text-sm text-ink-soft">
          {t(kind === "spell" || kind === "background" ? "factsOnly" : "noNumbers")}
        </p>
      )}
      <p className="text-xs text-ink-soft">{t("flagged")}</p>
    </section>
  );
}

/** Fields that the engine would not take. What the server fills in (a trait's place in the rules) counts as filled in. */
export function unreadable(kind: EntryKind, row: Row): string[] {
  const traits = (row.traits as Row[] | undefined)?.map((trait, index) => ({
    grants: [],
    choices: [],
    level: 1,
    ...trait,
    id: `homebrew/${index}`,
    srdRef: { section: "Homebrew" },
  }));
  const broken = [...brokenFields(kind, traits ? { ...row, traits } : row)];
  const few = (field: string, count: number) =>
    Array.isArray(row[field]) && (row[field] as unknown[]).length < count;
  if (kind === "background" && few("abilities", 3)) broken.push("abilities");
  if (kind === "background" && few("skills", 2)) broken.push("skills");
  if (kind === "spell" && few("classes", 1)) broken.push("classes");
  if ((row.traits as Row[] | undefined)?.some(({ name }) => String(name ?? "").trim() === ""))
    broken.push("traits");
  return [...new Set(broken)];
}
