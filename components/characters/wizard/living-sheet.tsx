"use client";

import { useTranslations } from "next-intl";
import { AbilityTiles } from "../sheet/ability-tiles";
import { AttackList } from "../sheet/attack-list";
import { FeatureList } from "../sheet/feature-list";
import { SheetSection } from "../sheet/section";
import { SkillList } from "../sheet/skill-list";
import { SpellList } from "../sheet/spell-list";
import { Vitals } from "../sheet/vitals";
import { wordOf } from "../words";
import { useWizard } from "./wizard-provider";

/** The sheet as it grows beside the questions. */
export function LivingSheet() {
  const t = useTranslations("sheet");
  const wizard = useTranslations("wizard");
  const { view, texts, state, art } = useWizard();
  const { sheet, character } = view;
  const name = state.details.name ?? character.name;
  const line = [
    sheet.species && wordOf(texts, "species", sheet.species),
    sheet.classes[0] && wordOf(texts, "class", sheet.classes[0].id),
    sheet.background && wordOf(texts, "background", sheet.background),
  ].filter(Boolean);
  return (
    <div className="grid gap-5">
      <div className="flex items-center gap-3.5">
        <div className="flex shrink-0 -space-x-3">
          {sheet.species && <Token>{art[`species/${sheet.species}`]}</Token>}
          {sheet.classes[0] && <Token>{art[`class/${sheet.classes[0].id}`]}</Token>}
        </div>
        <div className="min-w-0">
          <p dir="auto" className="truncate font-display text-xl font-semibold">
            {name || <span className="text-ink-faint">{wizard("unnamed")}</span>}
          </p>
          <p className="text-sm text-ink-soft">
            {[t("level", { level: Math.max(1, sheet.level) }), ...line].join(" · ")}
          </p>
        </div>
      </div>
      <Vitals sheet={sheet} texts={texts} />
      <AbilityTiles sheet={sheet} texts={texts} />
      <SheetSection title={t("sections.trainedSkills")}>
        <SkillList sheet={sheet} texts={texts} trainedOnly />
      </SheetSection>
      {sheet.attacks.length > 0 && (
        <SheetSection title={t("sections.attacks")}>
          <AttackList sheet={sheet} texts={texts} />
        </SheetSection>
      )}
      {(sheet.casters.length > 0 || sheet.spells.length > 0) && (
        <SheetSection title={t("sections.spells")}>
          <SpellList sheet={sheet} texts={texts} brief />
        </SheetSection>
      )}
      {sheet.features.length > 0 && (
        <SheetSection title={t("sections.features")}>
          <FeatureList sheet={sheet} texts={texts} />
        </SheetSection>
      )}
    </div>
  );
}

function Token({ children }: { children: React.ReactNode }) {
  return (
    <span className="grid size-13 place-items-center overflow-hidden rounded-full border-2 border-gold bg-well shadow-leaf *:size-full">
      {children}
    </span>
  );
}
