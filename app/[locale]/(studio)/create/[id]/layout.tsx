import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { makeWizardFacts } from "@/components/characters/wizard/make-wizard-facts";
import { StepScreen } from "@/components/characters/wizard/step-screen";
import { WizardFrame } from "@/components/characters/wizard/wizard-frame";
import { WizardProvider } from "@/components/characters/wizard/wizard-provider";
import { loadWizard } from "@/lib/characters/loaders";
import { packWizard } from "@/lib/characters/wizard-wire";
import { loadLibrary } from "@/lib/homebrew/loaders";
import { withLibrary } from "@/lib/homebrew/rules";
import { isLocale } from "@/lib/i18n/locales";
import type { Build } from "@/lib/rulebook/build";
import { StudioFrame } from "../../studio-frame";
import { saveStep } from "./save-step";

type WizardLayoutProps = { children: ReactNode; params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: WizardLayoutProps): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslations("wizard");
  const { character } = await loadWizard({ id });
  return {
    title: t("titleOf", { name: character.name || t("unnamed") }),
    robots: { index: false },
  };
}

export default async function WizardLayout({ children, params }: WizardLayoutProps) {
  const { locale, id } = await params;
  const language = isLocale(locale) ? locale : "en";
  const [view, library] = await Promise.all([
    loadWizard({ id, locale: language }),
    loadLibrary({}),
  ]);
  const facts = await makeWizardFacts(
    language,
    withLibrary(view.character.build as Build, library).homebrew,
  );
  return (
    <StudioFrame
      focused
      namespaces={["wizard", "sheet", "rulebook", "appearance", "portraits", "lineage", "faults"]}
    >
      <WizardProvider key={id} wire={packWizard(view)} facts={facts}>
        <WizardFrame>
          <StepScreen save={saveStep.bind(null, id, locale)} />
          {children}
        </WizardFrame>
      </WizardProvider>
    </StudioFrame>
  );
}
