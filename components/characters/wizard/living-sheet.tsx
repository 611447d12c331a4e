"use client";

import { useLocale, useTranslations } from "next-intl";
import { phraseLine } from "@/lib/characters/phrase-line";
import { AbilityTiles } from "../sheet/ability-tiles";
import { AttackList } from "../sheet/attack-list";
import { FeatureList } from "../sheet/feature-list";
import { LazyNumber } from "../sheet/lazy-number";
import { SheetSection } from "../sheet/section";
import { SkillList } from "../sheet/skill-list";
import { SpellList } from "../sheet/spell-list";
import { Vitals } from "../sheet/vitals";
import { wordOf } from "../words";
import { OptionPicture, optionPicture } from "./option-picture";
import { useWizard } from "./wizard-provider";

/** The sheet as it grows beside the questions. */
export function LivingSheet() {
  const t = useTranslations("sheet");
  const wizard = useTranslations("wizard");
  const locale = useLocale();
  const { view, texts, state } = useWizard();
  const { sheet, character } = view;
  const name = state.details.name ?? character.name;
  const line = phraseLine(
    {
      species: sheet.species && wordOf(texts, "species", sheet.species),
      classes: sheet.classes.map(({ id, level }) => ({ name: wordOf(texts, "class", id), level })),
    },
    locale,
  );
  return (
    <div className="grid gap-5">
      <div className="flex items-center gap-3.5">
        <div className="flex shrink-0 -space-x-3">
          <Token src={sheet.species && optionPicture("species", sheet.species)} />
          <Token src={sheet.classes[0] && optionPicture("class", sheet.classes[0].id)} />
        </div>
        <div className="min-w-0">
          <p dir="auto" className="truncate font-display text-xl font-semibold">
            {name || <span className="text-ink-faint">{wizard("unnamed")}</span>}
          </p>
          <p className="text-sm text-ink-soft">
            {[line, sheet.background && wordOf(texts, "background", sheet.background)]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
      </div>
      <Vitals sheet={sheet} texts={texts} Figure={LazyNumber} />
      <AbilityTiles sheet={sheet} texts={texts} Figure={LazyNumber} />
      <SheetSection title={t("sections.trainedSkills")}>
        <SkillList sheet={sheet} texts={texts} Figure={LazyNumber} trainedOnly />
      </SheetSection>
      {sheet.attacks.length > 0 && (
        <SheetSection title={t("sections.attacks")}>
          <AttackList sheet={sheet} texts={texts} Figure={LazyNumber} />
        </SheetSection>
      )}
      {(sheet.casters.length > 0 || sheet.spells.length > 0) && (
        <SheetSection title={t("sections.spells")}>
          <SpellList sheet={sheet} texts={texts} Figure={LazyNumber} brief />
        </SheetSection>
      )}
      {sheet.features.length > 0 && (
        <SheetSection title={t("sections.features")}>
          <FeatureList sheet={sheet} texts={texts} Figure={LazyNumber} />
        </SheetSection>
      )}
    </div>
  );
}

function Token({ src }: { src: string | undefined }) {
  return (
    src && (
      <span className="grid size-13 place-items-center overflow-hidden rounded-full border-2 border-gold bg-well shadow-leaf *:size-full">
        <OptionPicture src={src} />
      </span>
    )
  );
}
