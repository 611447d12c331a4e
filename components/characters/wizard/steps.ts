import type { Step } from "@/lib/rulebook/grants";
import type { Slot } from "@/lib/rulebook/slots";

/** The screens of creation, in the order a person meets them. */
export const wizardSteps = [
  "species",
  "class",
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

/** Spells are asked of those who cast; every other screen is always there. */
export function shownSteps(slots: readonly Slot[]): readonly WizardStep[] {
  return wizardSteps.filter((step) => step !== "spells" || slots.some((slot) => screenOf(slot) === "spells"));
}

export function neighbours(step: WizardStep, shown: readonly WizardStep[]) {
  const at = shown.indexOf(step);
  return { before: shown[at - 1] ?? null, after: shown[at + 1] ?? null };
}

/** Where somebody who comes back goes on: the last screen they saw, else the first that asks something. */
export function resumeStep(remembered: string | null, slots: readonly Slot[]): WizardStep {
  const shown = shownSteps(slots);
  if (remembered !== null && isWizardStep(remembered) && shown.includes(remembered)) return remembered;
  return shown.find((step) => slotsOf(step, slots).some((slot) => slot.open)) ?? "review";
}
