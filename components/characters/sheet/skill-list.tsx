import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { RollMark, SkillSheet } from "@/lib/rulebook/sheet";
import { type Texts, wordOf } from "../words";
import { Mark } from "./ability-tiles";
import { ExplainedNumber } from "./explained-number";
import type { SheetProps } from "./sheet-props";

/** All skills in the order of the reader's alphabet; `trainedOnly` for the sheet beside the wizard. */
export function SkillList({
  sheet,
  texts,
  rolls,
  trainedOnly = false,
  className,
  Figure = ExplainedNumber,
}: SheetProps & { trainedOnly?: boolean; className?: string }) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  const named = sheet.skills
    .filter(
      (skill) =>
        !trainedOnly || skill.proficiency === "proficient" || skill.proficiency === "expertise",
    )
    .map((skill) => ({ skill, name: wordOf(texts, "skill", skill.id) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  if (named.length === 0) return <p className="text-sm text-ink-soft">{t("noSkills")}</p>;
  return (
    <ul className={clsx("grid gap-x-6 print:block", className)}>
      {named.map(({ skill, name }) => (
        <li
          key={skill.id}
          className="flex min-h-9 items-center gap-x-2.5 border-b border-rule/50 py-1 text-sm last:border-0"
        >
          <Mark
            on={skill.proficiency !== "none"}
            double={skill.proficiency === "expertise"}
            label={skill.proficiency === "none" ? "" : t(`proficiency.${skill.proficiency}`)}
          />
          <span className="min-w-20 flex-1">
            {name}{" "}
            <span className="text-xs text-ink-faint">
              {wordOf(texts, "ability", skill.ability)}
            </span>
            {/* Below the name: beside it, the number and the die would be pushed to a line of their own. */}
            {skill.marks.length > 0 && (
              <span className="flex flex-wrap gap-1">
                <Marks marks={skill.marks} texts={texts} />
              </span>
            )}
          </span>
          <Figure label={name} explained={skill.bonus} form="modifier" texts={texts} />
          {rolls?.skill(skill, name)}
        </li>
      ))}
    </ul>
  );
}

function Marks({ marks, texts }: { marks: SkillSheet["marks"]; texts: Texts }) {
  const t = useTranslations("sheet");
  const title = (mark: RollMark) =>
    [wordOf(texts, mark.source.kind, mark.source.id), mark.when && wordOf(texts, "when", mark.when)]
      .filter(Boolean)
      .join(" · ");
  return marks.map((mark) => (
    <span key={`${mark.mode}/${mark.source.id}/${mark.when ?? ""}`} title={title(mark)}>
      <Badge tone={mark.mode === "advantage" ? "good" : "bad"}>{t(`marks.${mark.mode}`)}</Badge>
    </span>
  ));
}
