"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Lines } from "./overlaps";
import { useWizard } from "./wizard-provider";

/** Says what came in from another device, once it stands beside what was changed here. */
export function BroughtTogether() {
  const t = useTranslations("wizard.save");
  const { state, store } = useWizard();
  return (
    <div aria-live="polite">
      {state.brought.length > 0 && (
        <Notice tone="good" className="mb-5">
          <p className="font-semibold">{t("brought")}</p>
          <Lines lines={state.brought} />
          <Button kind="bare" size="sm" className="mt-1 -ms-3" onClick={() => store.read()}>
            {t("read")}
          </Button>
        </Notice>
      )}
    </div>
  );
}
