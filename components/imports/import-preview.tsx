"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { DifferenceList } from "@/components/characters/difference-list";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Link } from "@/lib/i18n/link";
import { type PreviewedFile, type TakenState, takeImportAction } from "@/lib/imports/actions";
import { ImportAccount, ReportButtons } from "./import-account";
import { ImportRefusal } from "./import-refusal";

type Preview = PreviewedFile["previews"][number];
type ImportPreviewProps = {
  preview: Preview;
  base64: string;
  against?: string | undefined;
  /** One of several: the page stays when it is taken. */
  stay: boolean;
};

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h3 className="font-display text-xl font-semibold">{title}</h3>
      {children}
    </section>
  );
}

/** What was recognized, what the rules say, what becomes of the file and what would change; below it the word that takes it. */
export function ImportPreview({ preview, base64, against, stay }: ImportPreviewProps) {
  const t = useTranslations("imports");
  const { findings, account, difference } = preview;
  return (
    <div className="grid gap-7 rounded-lg border border-rule bg-page p-6 sm:p-8">
      <header>
        <p className="rubric">{t("found")}</p>
        <h2 className="font-display text-2xl font-semibold">{t(`kinds.${preview.kind}`)}</h2>
      </header>
      <Facts preview={preview} />
      <Part title={t("rules")}>
        <ul className="list-disc ps-5">
          {findings.open + findings.violations + findings.homebrew === 0 && <li>{t("legal")}</li>}
          {findings.open > 0 && <li>{t("open", { count: findings.open })}</li>}
          {findings.violations > 0 && <li>{t("violations", { count: findings.violations })}</li>}
          {findings.homebrew > 0 && <li>{t("homebrew", { count: findings.homebrew })}</li>}
        </ul>
      </Part>
      <Part title={t("accountTitle")}>
        <ImportAccount account={account} />
        <ReportButtons base64={base64} which={preview.which} />
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
      <TakeForm preview={preview} base64={base64} against={against} stay={stay} />
    </div>
  );
}

function Facts({ preview }: { preview: Preview }) {
  const t = useTranslations("imports");
  const { summary } = preview;
  const whole = summary.hitPointsNow === summary.hitPoints;
  const rows: [string, ReactNode][] = [
    [t("name"), <bdi key="name">{preview.name || t("nameless")}</bdi>],
    [t("is"), <bdi key="is">{preview.line || t("nobody")}</bdi>],
    [t("picture"), t(preview.picture ? "pictureComes" : "pictureNone")],
    ...(summary.level > 0
      ? ([
          [
            t("hitPoints"),
            whole
              ? t("number", { value: summary.hitPoints })
              : t("hitPointsOf", { now: summary.hitPointsNow, max: summary.hitPoints }),
          ],
          [t("armorClass"), t("number", { value: summary.armorClass })],
          [t("spells"), t("number", { value: summary.spells })],
          [t("items"), t("number", { value: summary.items })],
        ] satisfies [string, ReactNode][])
      : []),
  ];
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-3 sm:grid-cols-3">
      {rows.map(([label, value]) => (
        <div key={label} className="min-w-0 wrap-anywhere">
          <dt className="text-xs font-semibold text-ink-soft">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function TakeForm({ preview, base64, against, stay }: ImportPreviewProps) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const [state, take] = useActionState<TakenState, FormData>(takeImportAction, {});
  if (state.taken) {
    const { id, name, open } = state.taken;
    return (
      <Notice tone="good" live>
        {t("taken")}{" "}
        <Link
          href={open ? `/create/${id}` : `/characters/${id}`}
          className="font-semibold underline"
        >
          <bdi>{t("openTaken", { name: name || t("nameless") })}</bdi>
        </Link>
      </Notice>
    );
  }
  return (
    <form action={take} className="grid gap-3">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="base64" value={base64} />
      <input type="hidden" name="which" value={preview.which} />
      {stay && <input type="hidden" name="stay" value="yes" />}
      {against && <input type="hidden" name="replace" value={against} />}
      <input type="hidden" name="digest" value={preview.digest} />
      {state.refusal && <ImportRefusal refusal={state.refusal} />}
      <SubmitButton kind="act" size="lg" className="justify-self-start">
        {t(against ? "replace" : "take")}
      </SubmitButton>
      {against && <p className="text-sm text-ink-soft">{t("replaceNote")}</p>}
    </form>
  );
}
