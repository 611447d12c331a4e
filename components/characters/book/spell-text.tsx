"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

type SpellTextProps = { id: string; name: string };
type Reading = { state: "closed" | "reading" | "failed" } | { state: "read"; text: string };

const patienceMs = 10_000;

/** The complete text of a spell, fetched when it is first opened: a book holds hundreds of them. */
export function SpellText({ id, name }: SpellTextProps) {
  const t = useTranslations("spells");
  const locale = useLocale();
  const [reading, setReading] = useState<Reading>({ state: "closed" });
  const read = async () => {
    setReading({ state: "reading" });
    try {
      const response = await fetch(
        `/api/v1/rules/spells/${encodeURIComponent(id)}?locale=${locale}`,
        { signal: AbortSignal.timeout(patienceMs) },
      );
      if (!response.ok) throw new Error(String(response.status));
      const { text } = (await response.json()) as { text: string | null };
      setReading({ state: "read", text: text ?? t("noText") });
    } catch {
      setReading({ state: "failed" });
    }
  };
  return (
    <details
      className="group/text"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && reading.state === "closed") void read();
      }}
    >
      <summary
        aria-label={t("fullTextOf", { name })}
        className="flex min-h-11 cursor-pointer list-none items-center gap-1.5 text-sm font-semibold text-oxblood-ink [&::-webkit-details-marker]:hidden"
      >
        {t("fullText")}
        <Icon
          name="chevron-down"
          className="size-4 transition-transform group-open/text:rotate-180"
        />
      </summary>
      <div aria-live="polite">
        {reading.state === "read" && (
          <p className="border-s-2 border-gold ps-3 leading-relaxed">{reading.text}</p>
        )}
        {reading.state === "reading" && <p className="text-ink-soft">{t("reading")}</p>}
        {reading.state === "failed" && (
          <p className="flex flex-wrap items-center gap-2 text-ink-soft">
            {t("readFailed")}
            <Button size="sm" className="min-h-11" onClick={() => void read()}>
              {t("readAgain")}
            </Button>
          </p>
        )}
      </div>
    </details>
  );
}
