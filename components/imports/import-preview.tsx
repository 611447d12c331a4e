"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { DifferenceList } from "@/components/characters/difference-list";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { type ImportState, takeImportAction } from "@/lib/imports/actions";

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h3 className="font-display text-xl font-semibold">{title}</h3>
      {children}
    </section>
  );
}

/** What was recognised, what the rules say, what stays behind and what would change; below it the word that takes it. */
export function ImportPreview({ shown }: { shown: ImportState }) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const [state, take] = useActionState<ImportState, FormData>(takeImportAction, {});
  const { preview, base64 = "", against } = shown;
  if (!preview) return null;
  const { summary, findings, lost, difference } = preview;
  const rows: [string, ReactNode][] = [
    [t("name"), <bdi key="name">{preview.name || t("nameless")}</bdi>],
    [t("is"), <bdi key="is">{preview.line || t("nobody")}</bdi>],
    ...(summary.level > 0
      ? ([
          [t("hitPoints"), t("number", { value: summary.hitPoints })],
          [t("armorClass"), t("number", { value: summary.armorClass })],
          [t("spells"), t("number", { value: summary.spells })],
          [t("items"), t("number", { value: summary.items })],
        ] satisfies [string, ReactNode][])
      : []),
  ];
  return (
    <div className="grid gap-7 rounded-lg border border-rule bg-page p-6 sm:p-8">
      <header>
        <p className="rubric">{t("found")}</p>
        <h2 className="font-display text-2xl font-semibold">{t(`kinds.${preview.kind}`)}</h2>
      </header>
      <dl className="grid grid-cols-2 gap-x-8 gap-y-3 sm:grid-cols-3">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt className="text-xs font-semibold text-ink-soft">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Part title={t("rules")}>
        <ul className="list-disc ps-5">
          {findings.open + findings.violations + findings.homebrew === 0 && <li>{t("legal")}</li>}
          {findings.open > 0 && <li>{t("open", { count: findings.open })}</li>}
          {findings.violations > 0 && <li>{t("violations", { count: findings.violations })}</li>}
          {findings.homebrew > 0 && <li>{t("homebrew", { count: findings.homebrew })}</li>}
        </ul>
      </Part>
      <Part title={t("lostTitle")}>
        {lost.length === 0 ? (
          <p>{t("lostNone")}</p>
        ) : (
          <ul className="list-disc ps-5">
            {lost.map(({ code, name }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two things of one name can stay behind
              <li key={index} dir="auto">
                {t(`lost.${code}`, { name })}
              </li>
            ))}
          </ul>
        )}
      </Part>
      {difference && (
        <Part title={t("difference")}>
          {difference.length === 0 ? (
            <p>{t("differenceNone")}</p>
          ) : (
            <DifferenceList
              before={t("before")}
              after={t("after")}
              rows={difference.map(({ what, before, after }) => ({
                key: what,
                label: t(`fields.${what as "name"}`),
                before,
                after,
              }))}
            />
          )}
        </Part>
      )}
      {state.refusal && (
        <Notice tone="bad" live>
          {state.refusal.message}
        </Notice>
      )}
      <form action={take} className="grid gap-3">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="base64" value={base64} />
        {against && <input type="hidden" name="replace" value={against} />}
        <input type="hidden" name="digest" value={preview.digest} />
        <SubmitButton kind="act" size="lg" className="justify-self-start">
          {t(against ? "replace" : "take")}
        </SubmitButton>
        {against && <p className="text-sm text-ink-soft">{t("replaceNote")}</p>}
      </form>
    </div>
  );
}
