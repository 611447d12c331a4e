import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { licenceKey, pictureLicences, type SignedRecord } from "@/lib/lineage/schema";

type Family = {
  picture: SignedRecord;
  ancestors: readonly SignedRecord[];
  children: readonly SignedRecord[];
};

/** Where a picture comes from: its recipe and rights, what it was made from, and what was made from it. */
export function PictureFamily({ family }: { family: Family }) {
  const t = useTranslations("lineage");
  const { picture, ancestors, children } = family;
  return (
    <div className="grid gap-6">
      <RecordFacts signed={picture} />
      {ancestors.length > 0 && (
        <section>
          <h3 className="font-display text-lg font-semibold">{t("ancestors")}</h3>
          <Line records={ancestors} />
        </section>
      )}
      {children.length > 0 && (
        <section>
          <h3 className="font-display text-lg font-semibold">{t("children")}</h3>
          <Line records={children} />
        </section>
      )}
      <details className="rounded-lg border border-rule bg-page">
        <summary className="min-h-12 px-4 py-3 font-semibold">{t("raw")}</summary>
        <pre dir="ltr" className="overflow-x-auto border-t border-rule p-4 text-xs">
          {JSON.stringify(picture, null, 2)}
        </pre>
      </details>
    </div>
  );
}

function RecordFacts({ signed: { record } }: { signed: SignedRecord }) {
  const t = useTranslations("lineage");
  const locale = useLocale() as Locale;
  const { content } = record;
  if (!content) return <p className="text-ink-soft">{t("removed")}</p>;
  const { recipe, maker, licence, training } = content;
  const address = pictureLicences[licence];
  const facts: [string, ReactNode][] = [
    [t("made"), t(`making.${recipe.made}`)],
    [t("when"), formatDate(locale, record.madeAt, "moment")],
    [t("maker"), maker ? <bdi key="maker">{`@${maker}`}</bdi> : t("unnamed")],
    [t("model"), recipe.model && <bdi key="model">{recipe.model}</bdi>],
    [t("seed"), recipe.seed && <bdi key="seed">{recipe.seed}</bdi>],
    [
      t("licence"),
      address ? (
        <a key="licence" href={address} rel="license noreferrer" className="prose-link">
          {t(`licences.${licenceKey(licence)}`)}
        </a>
      ) : (
        t(`licences.${licenceKey(licence)}`)
      ),
    ],
    [t("training"), t(`trainings.${training}`)],
    [t("site"), <bdi key="site">{record.issuer}</bdi>],
  ];
  return (
    <div className="grid gap-4">
      <dl className="grid grid-cols-1 gap-x-8 gap-y-3 sm:grid-cols-2">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} className="min-w-0">
              <dt className="text-xs font-semibold text-ink-soft">{label}</dt>
              <dd className="wrap-anywhere">{value}</dd>
            </div>
          ))}
      </dl>
      {recipe.prompt && (
        <div>
          <p className="text-xs font-semibold text-ink-soft">{t("prompt")}</p>
          <p dir="auto" className="wrap-anywhere">
            {recipe.prompt}
          </p>
        </div>
      )}
    </div>
  );
}

function Line({ records }: { records: readonly SignedRecord[] }) {
  const t = useTranslations("lineage");
  const locale = useLocale() as Locale;
  return (
    <ol className="mt-2 grid gap-2">
      {records.map(({ record }) => (
        <li key={record.id} className="rounded-md border border-rule bg-page px-4 py-2">
          {record.content ? t(`making.${record.content.recipe.made}`) : t("removed")}
          <span className="block text-sm text-ink-soft">
            {formatDate(locale, record.madeAt, "moment")}
            {record.content?.maker && <bdi>{` · @${record.content.maker}`}</bdi>}
          </span>
        </li>
      ))}
    </ol>
  );
}
