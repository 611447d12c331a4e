"use client";

import { useTranslations } from "next-intl";
import { SpiltInk } from "@/components/art/spilt-ink";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

/** Everything chosen so far is on the server; only the page failed. */
export default function WizardError({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("wizard.broken");
  return (
    <ErrorState
      level={1}
      art={<SpiltInk />}
      title={t("title")}
      body={t("body")}
      act={
        <Button kind="act" onClick={reset}>
          {t("act")}
        </Button>
      }
    />
  );
}
