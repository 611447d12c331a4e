"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Spinner } from "@/components/ui/spinner";
import { Overlaps } from "./overlaps";
import { useWizard } from "./wizard-provider";

/** Whether the server has it: quiet while all is well, with a way on when it is not. */
export function SaveState() {
  const t = useTranslations("wizard.save");
  const { state, store } = useWizard();
  const { status } = state;
  return (
    <>
      <p role="status" className="flex items-center gap-1.5 text-sm text-ink-soft">
        {status.kind === "saved" && (
          <>
            <Icon name="check" className="size-4 text-verdigris-ink" />
            {t("saved")}
          </>
        )}
        {status.kind === "saving" && (
          <>
            <Spinner className="size-4" />
            {t("saving")}
          </>
        )}
        {status.kind === "failed" && (
          <span className="flex flex-wrap items-center gap-x-2 text-amber-ink">
            <Icon name="warning" className="size-4" />
            {status.message ?? t("failed")}
            {status.message === null && (
              <Button kind="bare" size="sm" onClick={() => void store.flush()}>
                {t("retry")}
              </Button>
            )}
          </span>
        )}
      </p>
      {status.kind === "conflict" && (
        <Overlaps key={status.overlaps.map(({ piece }) => piece).join()} status={status} />
      )}
    </>
  );
}
