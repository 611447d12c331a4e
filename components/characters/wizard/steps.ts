import type { Step } from "@/lib/rulebook/grants";
import type { Slot } from "@/lib/rulebook/slots";

/** The screens of creation, in the order a person meets them. */
export const wizardSteps = [
  "class",
  "species",
  "background",
  "abilities",
  "skills",
  "spells",
  "equipment",
  "identity",
  "portrait",
  "review",
] as const;

export type WizardStep = (typeof wizardSteps)[number];

export function isWizardStep(value: string): value is WizardStep {
  return (wizardSteps as readonly string[]).includes(value);
}

/** Which screen asks the rulebook's choices: small kinds share one. */
const screens: Record<Step, WizardStep> = {
  species: "species",
  class: "class",
  background: "background",
  abilities: "abilities",
  skills: "skills",
  features: "skills",
  languages: "skills",
  "hit-points": "skills",
  spells: "spells",
  equipment: "equipment",
  details: "identity",
};

export function screenOf(slot: Slot): WizardStep {
  return screens[slot.step];
}

export function slotsOf(step: WizardStep, slots: readonly Slot[]): readonly Slot[] {
  return slots.filter((slot) => screenOf(slot) === step);
}

/** The rulebook's steps behind a screen: what "surprise me" is told to complete. */
export function ruleStepsOf(step: WizardStep): readonly Step[] {
  return (Object.keys(screens) as Step[]).filter((rule) => screens[rule] === step);
}

/** Whether a screen asks anything of this character: spells are asked of those who cast. The others always are. */
export function isAsked(step: WizardStep, slots: readonly Slot[]): boolean {
  return step !== "spells" || slots.some((slot) => screenOf(slot) === "spells");
}

/** The screens before and after: one that asks nothing is passed over, and keeps its place in the count. */
export function neighbours(step: WizardStep, slots: readonly Slot[]) {
  const at = wizardSteps.indexOf(step);
  const asked = (name: WizardStep) => isAsked(name, slots);
  return {
    before: wizardSteps.slice(0, at).findLast(asked) ?? null,
    after: wizardSteps.slice(at + 1).find(asked) ?? null,
  };
}

/** Where somebody who comes back goes on: the last screen they saw, else the first that asks something. */
export function resumeStep(remembered: string | null, slots: readonly Slot[]): WizardStep {
  if (remembered !== null && isWizardStep(remembered) && isAsked(remembered, slots))
    return remembered;
  return wizardSteps.find((step) => slotsOf(step, slots).some((slot) => slot.open)) ?? "review";
}
