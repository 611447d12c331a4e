import { notFound } from "next/navigation";
import { StepScreen } from "@/components/characters/wizard/step-screen";
import { isWizardStep } from "@/components/characters/wizard/steps";
import { saveStep } from "../save-step";

type StepPageProps = { params: Promise<{ locale: string; id: string; step: string }> };

export default async function StepPage({ params }: StepPageProps) {
  const { locale, id, step } = await params;
  if (!isWizardStep(step)) notFound();
  return <StepScreen save={saveStep.bind(null, id, step, locale)} />;
}
