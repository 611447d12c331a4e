import { notFound } from "next/navigation";
import { StepScreen } from "@/components/characters/wizard/step-screen";
import { isWizardStep } from "@/components/characters/wizard/steps";

export default async function StepPage({ params }: { params: Promise<{ step: string }> }) {
  const { step } = await params;
  if (!isWizardStep(step)) notFound();
  return <StepScreen />;
}
