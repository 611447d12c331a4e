"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EagerPortrait } from "@/components/portraits/eager-portrait";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { Seal } from "@/components/ui/seal";
import { phraseLine } from "@/lib/characters/phrase-line";
import type { Finding } from "@/lib/rulebook/check";
import { PublishPanel } from "../publish-panel";
import { wordOf } from "../words";
import { usePhraseFinding } from "./findings";
import { anchorOf, titleOf } from "./slot-titles";
import { StepLink } from "./step-link";
import { screenOf, type WizardStep } from "./steps";
import { useStep } from "./use-step";
import { useSurprise } from "./use-surprise";
import { useWizard } from "./wizard-provider";

/** What the rules say of it, what is missing, and who may see it. */
export function ReviewStep() {
  const t = useTranslations("wizard.review");
  const ask = useTranslations("wizard");
  const { id, view, texts, state } = useWizard();
  const router = useRouter();
  const locale = useLocale();
  const phrase = usePhraseFinding(texts);
  const { surprise, pending } = useSurprise();
  const open = view.slots.filter((slot) => slot.open);
  const of = (severity: Finding["severity"]) =>
    view.findings.filter((finding) => finding.severity === severity);
  const broken = of("violation");
  const homebrew = of("homebrew");
  const named = (state.details.name ?? view.character.name).trim() !== "";
  const stepOf = (slot: string): WizardStep => {
    const found = view.slots.find((entry) => entry.slot === slot);
    return found ? screenOf(found) : "class";
  };
  const { species, classes } = view.sheet;
  const name = state.details.name ?? view.character.name;
  const line = phraseLine(
    {
      species: species && wordOf(texts, "species", species),
      classes: classes.map((entry) => ({
        name: wordOf(texts, "class", entry.id),
        level: entry.level,
      })),
    },
    locale,
  );
  return (
    <div className="grid gap-6">
      {species && classes.length > 0 && (
        <div className="flex items-center gap-5 sm:gap-8">
          <StepLink
            to="portrait"
            aria-label={ask("steps.portrait")}
            className="block w-28 shrink-0 sm:w-44"
          >
            <EagerPortrait
              characterId={id}
              name={name}
              sizes="(min-width: 40rem) 11rem, 7rem"
              onChosen={() => router.refresh()}
            />
          </StepLink>
          <div className="min-w-0">
            <p dir="auto" className="font-display text-2xl font-semibold wrap-anywhere">
              {name || ask("unnamed")}
            </p>
            <p className="text-ink-soft">
              {[line, view.sheet.background && wordOf(texts, "background", view.sheet.background)]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {view.character.biography && (
              <p dir="auto" className="mt-3 line-clamp-4 text-sm">
                {view.character.biography}
              </p>
            )}
          </div>
        </div>
      )}
      {open.length === 0 && broken.length === 0 && named && (
        <div className="ruled flex items-center gap-5 rounded-lg bg-page p-6">
          <Seal tone="good" label={t("legal")} size="4.5rem">
            <Icon name="check" strokeWidth={2.2} />
          </Seal>
          <div>
            <h2 className="font-display text-xl font-semibold">{t("legal")}</h2>
            <p className="text-ink-soft">{t("legalBody")}</p>
          </div>
        </div>
      )}
      {open.length > 0 && (
        <Notice tone="careful">
          <h2 className="font-display text-lg font-semibold">
            {t("openTitle", { count: open.length })}
          </h2>
          <p>{t("openBody")}</p>
          <ul className="my-3 grid gap-1">
            {open.map((slot) => (
              <li key={slot.slot}>
                <ToQuestion slot={slot.slot} step={screenOf(slot)}>
                  {titleOf(slot, ask, wordOf(texts, slot.source.kind, slot.source.id))}
                </ToQuestion>
              </li>
            ))}
          </ul>
          <Button kind="act" icon="dice" pending={pending} onClick={() => void surprise()}>
            {t("surpriseRest")}
          </Button>
        </Notice>
      )}
      {!named && (
        <Notice tone="careful">
          <h2 className="font-display text-lg font-semibold">{t("nameless")}</h2>
          <p className="mb-3">{t("namelessBody")}</p>
          <StepLink to="identity" className={buttonStyle("plain")}>
            {t("goName")}
          </StepLink>
        </Notice>
      )}
      {broken.length > 0 && (
        <Notice tone="bad">
          <h2 className="font-display text-lg font-semibold">
            {t("brokenTitle", { count: broken.length })}
          </h2>
          <p>{t("brokenBody")}</p>
          <ul className="mt-3 grid gap-2">
            {broken.map((finding) => (
              <li key={`${finding.code}/${finding.slot}/${JSON.stringify(finding.params)}`}>
                <ToQuestion slot={finding.slot} step={stepOf(finding.slot)}>
                  {phrase(finding)}
                </ToQuestion>
                <span className="block text-xs opacity-80" dir="ltr">
                  § {finding.srdRef.section.split(" / ").slice(-2).join(" / ")}
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {homebrew.length > 0 && (
        <Notice tone="precious">
          <h2 className="font-display text-lg font-semibold">{t("homebrewTitle")}</h2>
          <ul className="mt-2 grid gap-1">
            {homebrew.map((finding) => (
              <li key={`${finding.code}/${finding.slot}/${JSON.stringify(finding.params)}`}>
                {phrase(finding)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <PublishPanel character={view.character} ready={open.length === 0 && named} />
    </div>
  );
}

function ToQuestion({
  slot,
  step,
  children,
}: {
  slot: string;
  step: WizardStep;
  children: ReactNode;
}) {
  const { hrefOf, goTo } = useStep();
  const { reveal } = useWizard();
  const anchor = anchorOf(slot);
  return (
    <a
      href={`${hrefOf(step)}#${anchor}`}
      onClick={(event) => {
        event.preventDefault();
        reveal(slot);
        goTo(step, anchor);
      }}
      className="prose-link inline-flex min-h-8 items-center"
    >
      {children}
    </a>
  );
}
