import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DifferenceList } from "@/components/characters/difference-list";
import { SheetSection } from "@/components/characters/sheet/section";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { CompareForm } from "@/components/versions/compare-form";
import { NumberChanges } from "@/components/versions/number-changes";
import { isLocale } from "@/lib/i18n/locales";
import { foldDigits } from "@/lib/kernel/fold-text";
import { loadComparison } from "@/lib/versions/loaders";

type ComparePageProps = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const numberOf = (value: unknown) =>
  typeof value === "string" && /^\d{1,9}$/.test(foldDigits(value))
    ? Number(foldDigits(value))
    : undefined;

async function comparisonAt({ params, searchParams }: ComparePageProps) {
  const [{ locale, id }, query] = await Promise.all([params, searchParams]);
  const given = { from: numberOf(query.from) ?? 1, to: numberOf(query.to) };
  const comparison = await loadComparison({
    id,
    ...given,
    locale: isLocale(locale) ? locale : "en",
  });
  return { id, comparison };
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("history.comparison");
  return { title: t("title"), robots: { index: false } };
}

/** Two versions of a character, named in the address. */
export default async function ComparePage(props: ComparePageProps) {
  const { id, comparison } = await comparisonAt(props);
  const h = await getTranslations("history");
  const t = await getTranslations("history.comparison");
  const page = await getTranslations("characters.page");
  const { from, to, changes, numbers, texts } = comparison;
  const name = comparison.name || page("unnamed");
  const sides = {
    from: h("version", { version: from.version }),
    to: h("version", { version: to.version }),
  };
  return (
    <div className="page-width grid grid-cols-1 gap-8 py-8 md:py-12">
      <div className="grid gap-3">
        <Breadcrumb
          trail={[
            { href: `/characters/${id}`, label: name },
            { href: `/characters/${id}/history`, label: h("title") },
          ]}
          here={t("title")}
        />
        <h1 className="font-display text-3xl font-semibold wrap-anywhere">
          {t("titleOf", { name: `\u2068${name}\u2069`, from: from.version, to: to.version })}
        </h1>
        <p className="measure text-ink-soft">{t("lead")}</p>
      </div>
      <CompareForm id={id} from={from.version} to={to.version} />
      <SheetSection title={t("build")}>
        {changes.length === 0 ? (
          <p>{t("same")}</p>
        ) : (
          <DifferenceList
            before={sides.from}
            after={sides.to}
            absent={t("absent")}
            rows={changes.map(({ piece, label, before, after }, index) => ({
              key: `${piece}/${index}`,
              label,
              before,
              after,
            }))}
          />
        )}
      </SheetSection>
      <SheetSection title={t("numbers")}>
        {numbers.length === 0 ? (
          <p>{t("sameNumbers")}</p>
        ) : (
          <NumberChanges numbers={numbers} texts={texts} {...sides} />
        )}
      </SheetSection>
    </div>
  );
}
