"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

export default function WizardError({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("common");
  return (
    <ErrorState
      level={1}
      title={t("actions.retry")}
      act={
        <Button kind="act" onClick={reset}>
          {t("actions.retry")}
        </Button>
      }
    />
  );
}
