"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { formatNumber } from "@/lib/i18n/format";
import { StepLink } from "./step-link";
import { isAsked, slotsOf, type WizardStep, wizardSteps } from "./steps";
import { isOpen } from "./use-slot";
import { useStep } from "./use-step";
import { useWizard } from "./wizard-provider";

/** How many choices each screen still asks; identity also asks for a name. */
export function useOpenCounts(): Record<WizardStep, number> {
  const { view, state } = useWizard();
  const name = state.details.name ?? view.character.name;
  const counts = {} as Record<WizardStep, number>;
  for (const step of wizardSteps)
    counts[step] = slotsOf(step, view.slots).filter((slot) => isOpen(slot, state.edits)).length;
  counts.identity = (counts.identity ?? 0) + (name.trim() === "" ? 1 : 0);
  return counts;
}

/** Screens that are done: asked something, and all of it is answered. */
function useSettled(counts: Record<WizardStep, number>): (step: WizardStep) => boolean {
  const { view, state } = useWizard();
  return (step) => {
    if (counts[step] > 0 || step === "review") return false;
    if (step === "portrait") return view.character.portrait !== null;
    if (step === "identity") return true;
    if (!isAsked(step, view.slots)) return view.sheet.classes.length > 0;
    return slotsOf(step, view.slots).some(
      (slot) => slot.taken.length > 0 || state.edits.has(slot.slot),
    );
  };
}

/** The chapters of the making: where one is, what is answered, what is open; any of them a tap away. */
export function StepRail() {
  const t = useTranslations("wizard");
  const locale = useLocale();
  const { step } = useStep();
  const counts = useOpenCounts();
  const isSettled = useSettled(counts);
  const shown = wizardSteps;
  const at = shown.indexOf(step) + 1;

  const list = (compact: boolean) => (
    <ol className={compact ? "grid gap-0.5" : "flex items-start"}>
      {shown.map((name, index) => {
        const open = counts[name];
        const settled = isSettled(name);
        const here = name === step;
        const said = open > 0 ? t("rail.open", { count: open }) : settled ? t("rail.done") : "";
        return (
          <li key={name} className={compact ? "" : "relative min-w-0 flex-1"}>
            {!compact && index > 0 && (
              <span
                aria-hidden="true"
                className="absolute start-0 end-1/2 top-[13px] h-px bg-rule-strong/45"
              />
            )}
            {!compact && index < shown.length - 1 && (
              <span
                aria-hidden="true"
                className="absolute start-1/2 end-0 top-[13px] h-px bg-rule-strong/45"
              />
            )}
            <StepLink
              to={name}
              aria-current={here ? "step" : undefined}
              onClick={(event) => closeList(event.currentTarget)}
              className={clsx(
                "relative rounded-sm text-sm no-underline",
                compact
                  ? "flex min-h-11 items-center gap-3 px-2 hover:bg-well"
                  : "flex flex-col items-center gap-1.5",
                here ? "font-semibold text-oxblood-ink" : "text-ink-soft hover:text-ink",
              )}
            >
              <Marker
                here={here}
                settled={settled}
                open={open > 0 ? formatNumber(locale, open) : ""}
              />
              <span
                className={compact ? "flex-1" : "max-w-full truncate px-0.5 text-xs lg:text-sm"}
              >
                {t(`steps.${name}`)}
              </span>
              {said && <span className={compact ? "text-xs" : "heard-only"}>{said}</span>}
            </StepLink>
          </li>
        );
      })}
    </ol>
  );

  return (
    <nav aria-label={t("rail.label")}>
      <div className="hidden md:block">{list(false)}</div>
      <div className="md:hidden">
        <button
          type="button"
          popoverTarget="wizard-steps"
          className="grid w-full gap-2 rounded-md py-2 text-start"
        >
          <span className="flex items-center gap-2 text-sm text-ink-soft">
            {t("rail.where", { at, of: shown.length })}
            <span className="font-semibold text-ink">{t(`steps.${step}`)}</span>
            <span className="heard-only">{t("rail.show")}</span>
            <Icon name="chevron-down" className="ms-auto size-4" />
          </span>
          <span aria-hidden="true" className="flex gap-1">
            {shown.map((name) => (
              <span
                key={name}
                className={clsx(
                  "h-1.5 flex-1 rounded-full",
                  name === step
                    ? "bg-oxblood-ink"
                    : isSettled(name)
                      ? "bg-verdigris"
                      : counts[name] > 0 && shown.indexOf(name) < at
                        ? "bg-gold"
                        : "bg-rule",
                )}
              />
            ))}
          </span>
        </button>
        <div id="wizard-steps" popover="auto" className="explanation">
          {list(true)}
        </div>
      </div>
    </nav>
  );
}

function closeList(link: HTMLElement) {
  link.closest<HTMLElement>("[popover]")?.hidePopover();
}

function Marker({ here, settled, open }: { here: boolean; settled: boolean; open: string }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "relative grid size-7 shrink-0 rotate-45 place-items-center rounded-sm border text-xs transition-colors",
        here
          ? "border-oxblood bg-oxblood text-on-oxblood"
          : settled
            ? "border-verdigris bg-verdigris text-on-verdigris"
            : open
              ? "border-gold bg-gold-wash text-gold-ink"
              : "border-rule-strong/70 bg-page text-ink-soft",
      )}
    >
      <span className="figures -rotate-45 font-semibold">
        {settled && !here ? <Icon name="check" className="size-4" strokeWidth={2.2} /> : open}
      </span>
    </span>
  );
}
