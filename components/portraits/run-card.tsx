"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { formatNumber } from "@/lib/i18n/format";
import { cancelGenerationAction, retryGenerationAction } from "@/lib/portraits/actions";
import type { GenerationView } from "@/lib/portraits/schema";

/** A run of the portrait maker: how far it is, and what can be done about it. */
export function RunCard({ run, onChange }: { run: GenerationView; onChange: () => void }) {
  const t = useTranslations("portraits");
  const faults = useTranslations("faults");
  const locale = useLocale();
  const [pending, setPending] = useState(false);
  const [message, setMessage] = useState<string>();
  const act = async (call: () => Promise<{ ok: boolean; message?: string }>) => {
    setPending(true);
    const result = await call();
    setMessage(result.ok ? undefined : result.message);
    setPending(false);
    onChange();
  };
  const running = run.state === "queued" || run.state === "running";
  if (running)
    return (
      <div className="grid gap-3 rounded-lg border border-rule bg-page p-4">
        <Progress
          label={
            run.state === "queued"
              ? t("queued")
              : t("running", { provider: t(`providers.${run.provider}`) })
          }
          text={
            run.state === "running"
              ? formatNumber(locale, run.progress / 100, { style: "percent" })
              : undefined
          }
          value={run.state === "running" && run.progress > 0 ? run.progress / 100 : undefined}
        />
        <p className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink-soft">
          {t("mayLeave")}
          <Button
            kind="bare"
            size="sm"
            pending={pending}
            onClick={() => act(() => cancelGenerationAction({ id: run.id }))}
          >
            {t("cancel")}
          </Button>
        </p>
      </div>
    );
  const why =
    run.failure && faults.has(run.failure as never) ? faults(run.failure as never) : t("failed");
  return (
    <Notice tone={run.state === "failed" ? "bad" : "careful"} live>
      <p>{run.state === "cancelled" ? t("cancelled") : why}</p>
      {message && <p className="mt-1">{message}</p>}
      {(run.state === "failed" || run.fellBackTo !== null) && (
        <Button
          kind="bare"
          size="sm"
          icon="refresh"
          pending={pending}
          className="mt-1 -ms-3"
          onClick={() => act(() => retryGenerationAction({ id: run.id }))}
        >
          {t("retry")}
        </Button>
      )}
    </Notice>
  );
}
