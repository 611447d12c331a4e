import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ArchFrame } from "@/components/ui/arch-frame";
import { Badge } from "@/components/ui/badge";
import { buttonStyle } from "@/components/ui/button-style";
import { LinkButton } from "@/components/ui/link-button";
import { PageLink } from "@/lib/i18n/page-link";
import type { TemplateView } from "@/lib/templates/schema";
import { titleOf } from "./title-of";

/** A template for everybody: its pictures, its words, its family and what was made from it. */
export function TemplatePage({ template }: { template: TemplateView }) {
  const t = useTranslations("templates");
  const locale = useLocale();
  const { document, slug, author, parent, credit, remixes, madeFrom } = template;
  const title = titleOf(document.title, locale);
  const about = document.about[locale] ?? document.about.en ?? document.about.fa;
  const name = author?.name ?? author?.handle;
  return (
    <article className="page-width grid gap-10 py-10">
      <p>
        <LinkButton href="/explore" kind="bare" icon="arrow-start">
          {t("back")}
        </LinkButton>
      </p>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-12">
        <ul className="order-last grid grid-cols-2 content-start gap-4 sm:gap-6 lg:order-first">
          {template.examples.map((address) => (
            <li key={address}>
              <ArchFrame className="aspect-[2/3]">
                {/* biome-ignore lint/performance/noImgElement: one width, painted when it is first looked at */}
                <img
                  src={address}
                  alt={t("pictureOf", { title })}
                  width={480}
                  height={720}
                  decoding="async"
                  className="size-full object-cover"
                />
              </ArchFrame>
            </li>
          ))}
        </ul>
        <header className="grid content-start gap-4">
          <h1 className="text-4xl leading-tight text-balance">
            <bdi>{title}</bdi>
          </h1>
          <p className="text-ink-soft">
            {author?.handle ? (
              <PageLink href={`/u/${author.handle}`} className="prose-link">
                <bdi>{t("by", { name: name ?? "" })}</bdi>
              </PageLink>
            ) : (
              !author && t("ours")
            )}
          </p>
          {about && (
            <p dir="auto" className="text-lg">
              {about}
            </p>
          )}
          <p className="flex flex-wrap gap-2">
            <Badge>{t(`categories.${template.category}`)}</Badge>
            <Badge>{t(`styles.${template.style}`)}</Badge>
          </p>
          <p className="text-sm text-ink-soft">
            {[
              t("likes", { count: template.likes }),
              t("favorites", { count: template.favorites }),
              t("uses", { count: template.uses }),
              t("views", { count: template.views }),
            ].join(" · ")}
          </p>
          <div className="grid gap-2">
            <LinkButton href={`/templates/${slug}`} kind="act" size="lg" icon="quill">
              {t("use")}
            </LinkButton>
            <LinkButton href={`/templates/${slug}`} icon="star">
              {t("likeHere")}
            </LinkButton>
          </div>
        </header>
      </div>
      <div className="grid gap-8 md:grid-cols-2">
        <Part title={t("prompt")}>
          <p className="text-sm text-ink-soft">{t("promptHint")}</p>
          <p dir="ltr" lang="en" className="rounded-md bg-well p-4 font-mono text-sm wrap-anywhere">
            {document.prompt}
          </p>
          {document.tags.length > 0 && (
            <ul aria-label={t("tags")} className="flex flex-wrap gap-2">
              {document.tags.map((tag) => (
                <li key={tag}>
                  <PageLink
                    href={`/explore/search?${new URLSearchParams({ tags: tag })}`}
                    className={buttonStyle("bare", "sm", "min-h-11")}
                  >
                    <bdi>#{tag}</bdi>
                  </PageLink>
                </li>
              ))}
            </ul>
          )}
          <p className="text-sm">
            {t("licence")}: {t(`licences.${document.licence}`)}
          </p>
          <p>
            <a
              href={`/api/v1/templates/${template.id}/document`}
              download={`${slug}.json`}
              className={buttonStyle("bare", "sm", "min-h-11")}
            >
              {t("document")}
            </a>
          </p>
        </Part>
        <div className="grid content-start gap-8">
          {(credit || remixes.length > 0) && (
            <Part title={t("family")}>
              {credit && (
                <p>
                  {t("madeAfter")}{" "}
                  {parent ? (
                    <PageLink href={`/explore/${parent.slug}`} className="prose-link">
                      <bdi>{titleOf(parent.title, locale)}</bdi>
                    </PageLink>
                  ) : (
                    <bdi>{credit.title}</bdi>
                  )}{" "}
                  {credit.author ? (
                    <bdi>{t("by", { name: credit.author })}</bdi>
                  ) : (
                    !parent?.author && t("ours")
                  )}
                </p>
              )}
              {remixes.length > 0 && (
                <>
                  <p className="text-sm text-ink-soft">{t("remixes")}</p>
                  <ul className="grid gap-1 border-s border-rule ps-4">
                    {remixes.map((remix) => (
                      <li key={remix.slug}>
                        <PageLink href={`/explore/${remix.slug}`} className="prose-link">
                          <bdi>{titleOf(remix.title, locale)}</bdi>
                        </PageLink>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </Part>
          )}
          <Part title={t("madeFrom")}>
            {madeFrom.length === 0 ? (
              <p className="text-ink-soft">{t("madeFromNone")}</p>
            ) : (
              <ul className="grid gap-1">
                {madeFrom.map((character) => (
                  <li key={character.slug}>
                    <PageLink href={`/c/${character.slug}`} className="prose-link">
                      <bdi>{character.name}</bdi>
                    </PageLink>
                  </li>
                ))}
              </ul>
            )}
          </Part>
        </div>
      </div>
      {/* biome-ignore lint/performance/noImgElement: a clear pixel, which counts the reader without script or cookie */}
      <img src={`/api/views/${template.id}`} alt="" width={1} height={1} className="size-px" />
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid content-start gap-3">
      <h2 className="font-display text-xl font-semibold">{title}</h2>
      {children}
    </section>
  );
}
