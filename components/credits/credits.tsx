import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Divider } from "@/components/ui/divider";
import { directionOf } from "@/lib/i18n/locales";
import { libraries } from "./libraries";
import { paintedTypefaces, typefaces } from "./typefaces";

type EmblemCredit = { icon: string; author: string; source: string; licence: string };

type CreditsProps = {
  /** Word for word, in English, as its licence asks. */ attribution: string;
  emblems: readonly EmblemCredit[];
};

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-12 gap-y-4 border-rule not-first:border-t not-first:pt-8 md:grid-cols-[13rem_minmax(0,1fr)]">
      <h2 className="text-xl">{title}</h2>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

export function Credits({ attribution, emblems }: CreditsProps) {
  const t = useTranslations("credits");
  const authors = [...new Set(emblems.map(({ author }) => author))];
  const parts = ["pages", "words", "data", "accounts", "pictures", "workshop"] as const;
  return (
    <div className="page-width max-w-5xl pt-12 sm:pt-16">
      <h1 className="text-4xl">{t("title")}</h1>
      <p className="measure mt-4 text-lg text-ink-soft">{t("lead")}</p>
      <Divider className="my-10" />
      <div className="space-y-12">
        <Part title={t("rules.title")}>
          <blockquote
            lang="en"
            dir="ltr"
            className="ruled rounded-md bg-page p-7 text-start leading-relaxed"
          >
            {attribution}
          </blockquote>
          <p className="mt-4 text-ink-soft">{t("rules.note")}</p>
        </Part>
        <Part title={t("emblems.title")}>
          <p className="text-ink-soft">
            {t.rich("emblems.body", {
              site: (words) => (
                <a href="https://game-icons.net" className="prose-link">
                  {words}
                </a>
              ),
              licence: (words) => (
                <a href="https://creativecommons.org/licenses/by/3.0/" className="prose-link">
                  {words}
                </a>
              ),
            })}
          </p>
          <dl className="mt-4 grid gap-4">
            {authors.map((author) => (
              <div key={author}>
                <dt className="font-semibold">
                  <bdi>{author}</bdi>
                </dt>
                <dd dir="ltr" className="flex flex-wrap gap-x-4 gap-y-1 text-sm rtl:justify-end">
                  {emblems
                    .filter((emblem) => emblem.author === author)
                    .map(({ icon, source }) => (
                      <a key={icon} href={source} className="prose-link py-0.5">
                        {icon}
                      </a>
                    ))}
                </dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part title={t("typefaces.title")}>
          <p className="text-ink-soft">{t("typefaces.body")}</p>
          <ul className="mt-5 grid gap-3 sm:grid-cols-2">
            {typefaces.map(({ name, by, source, specimen, lang, family }) => (
              <li key={name} className="rounded-md border border-rule bg-page px-5 py-4">
                <p
                  lang={lang}
                  dir={directionOf(lang)}
                  className="text-2xl leading-normal"
                  style={{ fontFamily: family }}
                >
                  {specimen}
                </p>
                <p dir="ltr" className="mt-2 text-sm text-ink-soft">
                  <a href={source} className="prose-link">
                    {name}
                  </a>{" "}
                  · {by}
                </p>
              </li>
            ))}
          </ul>
          <p className="mt-4 text-sm text-ink-soft">
            {t("typefaces.painted")}{" "}
            {paintedTypefaces.map(({ name, source, by }) => (
              <a key={name} href={source} title={by} className="prose-link me-3">
                <bdi>{name}</bdi>
              </a>
            ))}
          </p>
        </Part>
        <Part title={t("software.title")}>
          <p className="text-ink-soft">{t("software.body")}</p>
          <dl className="mt-5 grid gap-x-8 gap-y-6 sm:grid-cols-2">
            {parts.map((part) => (
              <div key={part}>
                <dt className="font-semibold">{t(`software.${part}`)}</dt>
                {libraries
                  .filter((library) => library.for === part)
                  .map(({ name, licence, source }) => (
                    <dd
                      key={name}
                      className="mt-1 flex items-baseline justify-between gap-4 border-b border-rule/50 pb-1 text-sm"
                    >
                      <a href={source} className="prose-link">
                        <bdi>{name}</bdi>
                      </a>
                      <span className="text-ink-soft">
                        <bdi>{licence}</bdi>
                      </span>
                    </dd>
                  ))}
              </div>
            ))}
          </dl>
        </Part>
        <Part title={t("own.title")}>
          <p className="text-ink-soft">{t("own.body")}</p>
        </Part>
      </div>
    </div>
  );
}
