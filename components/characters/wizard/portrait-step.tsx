"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { PortraitStudio } from "@/components/portraits/portrait-studio";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { StepLink } from "./step-link";
import { useWizard } from "./wizard-provider";

/** The painter begins by itself; the person may ask for more and keep the best. */
export function PortraitStep() {
  const t = useTranslations("wizard.portraitStep");
  const router = useRouter();
  const { view, state } = useWizard();
  const { species, classes } = view.sheet;
  if (!species || classes.length === 0)
    return (
      <Notice>
        <p className="mb-3">{t("needMore")}</p>
        <StepLink to={species ? "class" : "species"} className={buttonStyle("act")}>
          {species ? t("toClass") : t("toSpecies")}
        </StepLink>
      </Notice>
    );
  return (
    <PortraitStudio
      characterId={view.character.id}
      name={state.details.name ?? view.character.name}
      eager
      onChosen={() => router.refresh()}
    />
  );
}
