"use client";

import { useLocale, useTranslations } from "next-intl";
import { RollLine } from "@/components/play/dice/roll-line";
import { RollFacts } from "@/lib/dice/schema";
import { rollLabel } from "./roll-label";
import { RollProof } from "./roll-proof";

/** A roll as everybody at the table sees it: its parts, why each is there, and what proves it. */
export function RollMessage({ room, meta }: { room: string; meta: unknown }) {
  const t = useTranslations("table");
  const d = useTranslations("dice");
  const locale = useLocale();
  const read = RollFacts.safeParse(meta);
  if (!read.success) return <p className="text-sm text-ink-soft">{t("unreadable")}</p>;
  const { rolled, names, rules, hints, critical, damageType, proof } = read.data;
  const nameOf = (key: string) => names[key]?.[locale] || t("flat");
  const entry = {
    id: 0,
    label: rollLabel(d, read.data, locale),
    critical,
    about: damageType ? nameOf(damageType) : undefined,
    hints: hints.map(({ mode, names: keys }) =>
      t("hint", { mode: d(`modes.${mode}`), why: keys.map(nameOf).join(" · ") }),
    ),
    rolled: {
      ...rolled,
      bonuses: rolled.bonuses.map(({ name, value }) => ({ name: nameOf(name), value })),
      changes: rolled.changes?.map((change) => ({ ...change, name: nameOf(change.name) })),
    },
  };
  const reasons = Object.entries(rules).filter(([, rule]) => rule[locale]);
  return (
    <div className="w-full max-w-md rounded-lg border border-rule bg-page px-3 py-2.5">
      <RollLine entry={entry as Parameters<typeof RollLine>[0]["entry"]} />
      {entry.hints.length > 0 && (
        <p className="mt-1 text-xs text-ink-soft">{entry.hints.join(" — ")}</p>
      )}
      <details className="mt-1.5 text-xs">
        <summary className="inline-flex min-h-8 cursor-pointer items-center text-ink-soft hover:text-ink">
          {t("why")}
        </summary>
        {reasons.length > 0 && (
          <ul className="grid gap-1 py-1">
            {reasons.map(([key, rule]) => (
              <li key={key}>
                <span className="font-semibold">{nameOf(key)}</span>{" "}
                <span className="text-ink-soft">§ {rule[locale]}</span>
              </li>
            ))}
          </ul>
        )}
        <RollProof room={room} proof={proof} />
      </details>
    </div>
  );
}
