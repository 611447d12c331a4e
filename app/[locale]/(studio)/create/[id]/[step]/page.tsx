import { notFound } from "next/navigation";
import { isWizardStep } from "@/components/characters/wizard/steps";

type StepPageProps = { params: Promise<{ step: string }> };

/**
 * Only says whether there is such a screen. The screen itself stands in the layout, which stays while pages are turned and
 * refreshed: drawn here it would be made anew by a refresh, and whoever was using it would lose their place.
 */
export default async function StepPage({ params }: StepPageProps) {
  const { step } = await params;
  if (!isWizardStep(step)) notFound();
  return null;
}
