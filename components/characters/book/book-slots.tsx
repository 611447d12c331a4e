"use client";

import { useTranslations } from "next-intl";
import { usePlayTable } from "@/components/play/play-provider";
import { Badge } from "@/components/ui/badge";
import { slotsLeft } from "@/lib/rulebook/play";

/** What is left to cast with, always in sight of the book. */
export function BookSlots() {
  const t = useTranslations("play");
  const { sheet, play, message } = usePlayTable();
  const pact = sheet.pactSlots;
  const left = [
    ...sheet.spellSlots.map(({ level, max }) => ({
      key: String(level),
      name: t("slots", { level }),
      left: slotsLeft(sheet, play, level),
      max: max.value + (play.slotsMade[level] ?? 0),
    })),
    ...(pact
      ? [
          {
            key: "pact",
            name: t("pactSlots", { level: pact.level }),
            left: pact.max.value - play.pactSlotsSpent,
            max: pact.max.value,
          },
        ]
      : []),
  ];
  if (left.length === 0) return null;
  return (
    <div className="grid grid-cols-1 gap-2">
      <ul className="flex flex-wrap gap-1.5" aria-live="polite">
        {left.map(({ key, name, left: count, max }) => (
          <li key={key}>
            <Badge tone={count > 0 ? "precious" : "plain"}>
              {name} <bdi>{t("leftOf", { left: count, max })}</bdi>
            </Badge>
          </li>
        ))}
      </ul>
      {message && (
        <p role="alert" className="text-sm text-oxblood-ink">
          {message}
        </p>
      )}
    </div>
  );
}
