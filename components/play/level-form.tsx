"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import { screenOf } from "@/components/characters/wizard/steps";
import { controlStyle } from "@/components/ui/control-style";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { LevelView } from "@/lib/characters/level-view";
import { formatList, formatModifier, formatNumber } from "@/lib/i18n/format";
import type { Slot } from "@/lib/rulebook/slots";
import { levelFormAction } from "@/lib/versions/actions";

export type LevelFormProps = {
  id: string;
  level: number;
  /** The classes of the next level, the latest one first; `denied` where a prerequisite is missing. */
  classes: readonly { id: string; name: string; denied: boolean }[];
};

/** A level more, or the last one back; then what it brought and where its choices are made. */
export function LevelForm({ id, level, classes }: LevelFormProps) {
  const t = useTranslations("play.level");
  const [answer, send, pending] = useActionState(levelFormAction, { view: null, message: null });
  // The page comes back with the answer, so the level it gives is the one that holds.
  const now = level;
  return (
    <div className="grid gap-4">
      {answer.view && <Gained id={id} view={answer.view} />}
      {answer.undone && (
        <Notice tone="good" live>
          {t("undone", { level: now })}
        </Notice>
      )}
      {answer.message && (
        <Notice tone="bad" live>
          {answer.message}
        </Notice>
      )}
      <form action={send} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="id" value={id} />
        {now < 20 && (
          <>
            <label className="grid min-w-[min(10rem,100%)] flex-1 gap-1 text-sm">
              {t("class")}
              <select name="class" className={controlStyle}>
                {classes.map((row) => (
                  <option key={row.id} value={row.id}>
                    {row.denied ? t("denied", { name: row.name }) : row.name}
                  </option>
                ))}
              </select>
            </label>
            <label className="grid min-w-[min(10rem,100%)] flex-1 gap-1 text-sm">
              {t("hitPoints")}
              <select name="hitPoints" className={controlStyle}>
                <option value="fixed">{t("fixed")}</option>
                <option value="rolled">{t("rolled")}</option>
              </select>
            </label>
            <SubmitButton name="do" value="up" pending={pending}>
              {t("up", { level: now + 1 })}
            </SubmitButton>
          </>
        )}
        {now > 1 && (
          <SubmitButton kind="plain" name="do" value="down" pending={pending}>
            {t("down", { level: now })}
          </SubmitButton>
        )}
        {answer.view && (
          <>
            <input type="hidden" name="version" value={answer.view.character.version - 1} />
            <SubmitButton kind="bare" name="do" value="undo" pending={pending}>
              {t("undo")}
            </SubmitButton>
          </>
        )}
      </form>
    </div>
  );
}

function Gained({ id, view }: { id: string; view: LevelView }) {
  const t = useTranslations("play.level");
  const locale = useLocale();
  const [first] = view.choices;
  const screen = first && screenOf({ step: first.step } as Slot);
  return (
    <Notice tone="good" live>
      <p className="font-semibold">{t("now", { level: view.level })}</p>
      <p>
        {t("hitPointsNow", {
          before: formatNumber(locale, view.hitPoints.before),
          after: formatNumber(locale, view.hitPoints.after),
        })}
      </p>
      {view.proficiencyBonus.after > view.proficiencyBonus.before && (
        <p>
          {t("proficiencyNow", {
            before: formatModifier(locale, view.proficiencyBonus.before),
            after: formatModifier(locale, view.proficiencyBonus.after),
          })}
        </p>
      )}
      {view.features.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {view.features.map((feature) => (
            <li key={`${feature.kind}/${feature.id}`}>
              <span className="font-semibold">{feature.name}</span>
              {feature.line && <span className="block">{feature.line}</span>}
            </li>
          ))}
        </ul>
      )}
      <Moved view={view} />
      {screen && (
        <LinkButton
          kind="act"
          href={`/create/${id}/${screen}#ask-${first.slot.replaceAll("/", "-")}`}
          className="mt-3"
        >
          {t("choose", { count: view.choices.length })}
        </LinkButton>
      )}
    </Notice>
  );
}

/** Numbers that grew and spells that came by themselves: nobody has to compare two sheets. */
function Moved({ view }: { view: LevelView }) {
  const t = useTranslations("play.level");
  const p = useTranslations("play");
  const s = useTranslations("sheet");
  const locale = useLocale();
  const shown = (value: number | string) =>
    typeof value === "number" ? formatNumber(locale, value) : value;
  const called = ({ what, name = "", level = 0 }: LevelView["grown"][number]): string => {
    switch (what) {
      case "slots":
        return p("slots", { level });
      case "pact-slots":
        return p("pactSlots", { level });
      case "attacks":
        return s("attacksPerAction");
      case "speed":
        return s("vitals.speed");
      case "free-casting":
        return p("freeCasting", { spell: name });
      default:
        return name;
    }
  };
  if (view.grown.length === 0 && view.spells.length === 0) return null;
  return (
    <div className="mt-2 grid gap-1 text-sm">
      {view.grown.map((row) => (
        <p key={`${row.what}/${row.id}/${row.level}/${row.after}`}>
          {row.before === undefined
            ? t("grownFrom0", { name: called(row), after: shown(row.after) })
            : t("grown", { name: called(row), before: shown(row.before), after: shown(row.after) })}
        </p>
      ))}
      {view.spells.length > 0 && (
        <p>
          {t("spells", {
            count: view.spells.length,
            names: formatList(
              locale,
              view.spells.map(({ name }) => name),
            ),
          })}
        </p>
      )}
    </div>
  );
}
