"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { wordOf } from "../../words";
import { useWizard } from "../wizard-provider";

/** The class's own spread, in one tap. */
export function SuggestButton({
  classId,
  rolled,
  onPick,
}: {
  classId: string | undefined;
  rolled: boolean;
  onPick: () => void;
}) {
  const t = useTranslations("wizard.abilities");
  const { texts } = useWizard();
  const words = rolled
    ? t("best")
    : classId
      ? t("suggest", { class: wordOf(texts, "class", classId) })
      : t("suggestPlain");
  return (
    <Button kind="plain" icon="star" onClick={onPick} className="justify-self-start">
      {words}
    </Button>
  );
}
