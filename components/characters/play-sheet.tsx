import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { AbilityTiles } from "./sheet/ability-tiles";
import { AttackList } from "./sheet/attack-list";
import { FeatureList } from "./sheet/feature-list";
import type { FeaturePicks } from "./sheet/feature-picks";
import { Inventory } from "./sheet/inventory";
import { ResourceList } from "./sheet/resource-list";
import { SheetSection } from "./sheet/section";
import type { SheetProps } from "./sheet/sheet-props";
import { SkillList } from "./sheet/skill-list";
import { SpellList } from "./sheet/spell-list";
import { Trainings } from "./sheet/trainings";
import { Vitals } from "./sheet/vitals";

/** `paper`: for print only, because the panel above has it on the screen. */
type Part = { id: string; title: string; body: ReactNode; aside?: ReactNode; paper?: boolean };

type PlaySheetProps = SheetProps & {
  picks?: FeaturePicks;
  inventory?: ReactNode;
  book?: ReactNode;
  biography?: ReactNode;
  /** First in the bar, and what it leads to: the table of the moment. */
  jump?: ReactNode;
  lead?: ReactNode;
  /** Below the table of the moment: the way up. */
  growth?: ReactNode;
};

/**
 * The sheet as it is played from: what a turn needs first and in one thumb's reach, the rest below it. On a phone a bar
 * jumps between the parts; on a wide screen they stand in three columns, so that the first screen has the numbers of a turn;
 * on paper they flow.
 */
export function PlaySheet({
  sheet,
  texts,
  playable,
  rolls,
  picks,
  inventory,
  book,
  biography,
  jump,
  lead,
  growth,
}: PlaySheetProps) {
  const t = useTranslations("sheet");
  const casts = sheet.casters.length > 0 || sheet.spells.length > 0;
  const props = {
    sheet,
    texts,
    ...(playable ? { playable } : {}),
    ...(rolls ? { rolls } : {}),
  };
  const all: (Part | false)[] = [
    {
      id: "abilities",
      title: t("sections.abilities"),
      body: <AbilityTiles {...props} className="lg:grid-cols-2 print:grid-cols-6" />,
    },
    { id: "attacks", title: t("sections.attacks"), body: <AttackList {...props} /> },
    {
      id: "skills",
      title: t("sections.skills"),
      body: <SkillList {...props} className="print:columns-2 print:gap-x-8" />,
    },
    casts && {
      id: "spells",
      title: t("sections.spells"),
      aside: book,
      body: <SpellList {...props} />,
    },
    sheet.resources.length > 0 && {
      id: "resources",
      title: t("sections.resources"),
      body: <ResourceList {...props} />,
      paper: rolls !== undefined,
    },
    {
      id: "features",
      title: t("sections.features"),
      body: <FeatureList {...props} {...(picks ? { picks } : {})} />,
    },
    {
      id: "inventory",
      title: t("sections.inventory"),
      body: inventory ?? <Inventory {...props} />,
    },
    { id: "trainings", title: t("sections.trainings"), body: <Trainings {...props} /> },
    biography !== undefined && { id: "biography", title: t("sections.biography"), body: biography },
  ];
  const parts = all.filter((part) => part !== false);
  const columns = [
    ["abilities", "skills"],
    ["attacks", "spells", "resources"],
    ["features", "inventory", "trainings", "biography"],
  ];
  return (
    <div className="grid grid-cols-1 gap-5 sm:gap-6">
      <nav
        aria-label={t("jump")}
        className="sticky top-16 z-10 -mx-5 overflow-x-auto border-b border-rule bg-paper/95 px-5 [scrollbar-width:none] lg:hidden print:hidden"
      >
        <ul className="flex gap-1">
          {jump && <li className="sticky start-0 -ms-2.5 bg-paper">{jump}</li>}
          {parts
            .filter((part) => !part.paper)
            .sort((one, other) => turnOrder.indexOf(one.id) - turnOrder.indexOf(other.id))
            .map((part) => (
              <li key={part.id}>
                <a
                  href={`#${part.id}`}
                  className="inline-flex min-h-11 items-center whitespace-nowrap px-2.5 text-sm font-semibold text-ink-soft no-underline hover:text-oxblood-ink"
                >
                  {part.title}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <Vitals
        {...props}
        className="sm:grid-cols-[repeat(auto-fit,minmax(7.25rem,1fr))] print:grid-cols-6"
      />
      <div className="grid grid-cols-1 items-start gap-x-8 gap-y-7 lg:grid-cols-[17rem_minmax(0,1.15fr)_minmax(0,1fr)] print:block print:[&_section]:mb-5">
        {columns.map((ids, column) => (
          <div key={ids[0]} className="contents lg:grid lg:content-start lg:gap-7">
            {/* Beside the numbers on a wide screen, before them on a phone. */}
            {column === columns.length - 1 && (
              <div className="order-first grid grid-cols-1 gap-5 empty:hidden lg:order-none">
                {lead}
                {growth}
              </div>
            )}
            {ids.map((id) => {
              const part = parts.find((entry) => entry.id === id);
              return (
                part && (
                  <SheetSection
                    key={id}
                    title={part.title}
                    anchor={id}
                    aside={part.aside}
                    className={clsx(
                      phoneOrder[id as keyof typeof phoneOrder],
                      part.paper && "hidden print:block",
                    )}
                  >
                    {part.body}
                  </SheetSection>
                )
              );
            })}
          </div>
        ))}
      </div>
      {sheet.carrying.overloaded && <Notice tone="careful">{t("overloaded")}</Notice>}
    </div>
  );
}

/** On a phone the columns dissolve and a turn's order takes over. */
const phoneOrder = {
  abilities: "order-1 lg:order-none",
  attacks: "order-2 lg:order-none",
  spells: "order-3 lg:order-none",
  skills: "order-4 lg:order-none",
  resources: "order-5 lg:order-none",
  features: "order-6 lg:order-none",
  inventory: "order-7 lg:order-none",
  trainings: "order-8 lg:order-none",
  biography: "order-9 lg:order-none",
} as const;

const turnOrder = Object.keys(phoneOrder);
