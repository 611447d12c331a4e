import { useLocale, useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { formatNumber } from "@/lib/i18n/format";

type PartState = "ok" | "failing" | "not_configured";
type Health = {
  state: "ok" | "degraded" | "failing";
  parts: Record<
    "database" | "storage" | "redis" | "queue",
    { state: PartState; latencyMs: number | null }
  >;
};

const queueTones: Record<Health["state"], Tone> = {
  ok: "good",
  degraded: "careful",
  failing: "bad",
};
const partTones: Record<PartState, Tone> = { ok: "good", failing: "bad", not_configured: "plain" };
const parts = ["database", "storage", "redis", "queue"] as const;

export function HealthView({ health }: { health: Health }) {
  const t = useTranslations("admin.health");
  const locale = useLocale();
  return (
    <>
      <Notice tone={queueTones[health.state]}>{t(`states.${health.state}`)}</Notice>
      <ul className="grid gap-3 sm:grid-cols-2">
        {parts.map((part) => {
          const { state, latencyMs } = health.parts[part];
          return (
            <li key={part}>
              <Card className="flex items-center justify-between gap-3">
                <span className="font-semibold">{t(`parts.${part}`)}</span>
                <span className="flex flex-wrap items-center justify-end gap-2 text-sm text-ink-soft">
                  {latencyMs !== null &&
                    state === "ok" &&
                    t("latency", { ms: formatNumber(locale, latencyMs) })}
                  <Badge tone={partTones[state]}>{t(`partStates.${state}`)}</Badge>
                </span>
              </Card>
            </li>
          );
        })}
      </ul>
    </>
  );
}
