import { useLocale, useTranslations } from "next-intl";
import type { LegalPage, LegalPart } from "@/lib/kernel/legal-text";

/** The parts that each page has in our own words, in order. */
const parts = {
  terms: ["use", "yours", "conduct", "rules", "ending", "warranty"],
  privacy: ["what", "why", "who", "long", "cookies", "rights"],
  contact: ["operator", "report", "security"],
} as const satisfies Record<LegalPage, readonly string[]>;

type LegalTextProps = {
  page: LegalPage;
  /** What the operator has written instead. */
  own: LegalPart[] | null;
  contact: string | undefined;
};

/** Terms, privacy or contact, as plain text with headings. */
export function LegalText({ page, own, contact }: LegalTextProps) {
  const t = useTranslations("legal");
  const locale = useLocale();
  const shown: LegalPart[] =
    own ??
    parts[page].map((part) => ({
      heading: t(`${page}.${part}.title` as never),
      paragraphs: [t(`${page}.${part}.body` as never)],
    }));
  return (
    <div className="page-width py-10 sm:py-14" lang={locale}>
      <div className="mx-auto grid max-w-2xl gap-8">
        <header className="grid gap-3">
          <h1 className="font-display text-4xl font-semibold">{t(`${page}.heading`)}</h1>
          {!own && <p className="measure text-ink-soft">{t(`${page}.lead`)}</p>}
        </header>
        {shown.map(({ heading, paragraphs }) => (
          <section key={heading + paragraphs[0]} className="grid gap-2">
            {heading && <h2 className="font-display text-xl font-semibold">{heading}</h2>}
            {paragraphs.map((text) => (
              <p key={text} dir="auto" className="measure whitespace-pre-line wrap-anywhere">
                {text}
              </p>
            ))}
          </section>
        ))}
        {page === "contact" && !contact && !own && <p>{t("contact.none")}</p>}
        {page === "contact" && contact && (
          <p>
            <a href={`mailto:${contact}`} className="prose-link">
              <bdi dir="ltr">{contact}</bdi>
            </a>
          </p>
        )}
      </div>
    </div>
  );
}
