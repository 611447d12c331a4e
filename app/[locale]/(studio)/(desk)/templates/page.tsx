import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { titleOf } from "@/components/templates/title-of";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { isMember } from "@/lib/kernel/actor";
import { loadOwnTemplates } from "@/lib/templates/loaders";
import { viewer } from "@/lib/transport/loader";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("templates.own");
  return { title: t("title"), robots: { index: false } };
}

/** The templates one wrote, and those one keeps. */
export default async function OwnTemplatesPage({ searchParams }: Props) {
  const [t, locale] = [await getTranslations("templates"), await getLocale()];
  if (!isMember(await viewer()))
    return (
      <div className="page-width py-8">
        <EmptyState
          title={t("own.guest")}
          act={
            <LinkButton href="/sign-up?next=%2Ftemplates" kind="act">
              {t("own.guestAct")}
            </LinkButton>
          }
        />
      </div>
    );
  const asked = await searchParams;
  const of = asked.of === "favorites" ? "favorites" : "mine";
  const cursor = typeof asked.cursor === "string" ? asked.cursor.slice(0, 512) : undefined;
  const page = await loadOwnTemplates({ of, cursor });
  return (
    <div className="page-width grid grid-cols-1 gap-6 py-8 md:py-12">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="font-display text-3xl font-semibold">{t("own.title")}</h1>
        <LinkButton href="/templates/new" kind="act" icon="quill">
          {t("own.new")}
        </LinkButton>
      </div>
      <nav aria-label={t("own.title")} className="flex flex-wrap gap-2">
        {(["mine", "favorites"] as const).map((value) => (
          <LinkButton
            key={value}
            href={`/templates?of=${value}`}
            kind={of === value ? "plain" : "bare"}
            aria-current={of === value ? "page" : undefined}
          >
            {t(`own.${value}`)}
          </LinkButton>
        ))}
      </nav>
      {page.items.length === 0 ? (
        <EmptyState
          title={t(`own.none.${of}`)}
          act={<LinkButton href="/explore">{t("own.explore")}</LinkButton>}
        />
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {page.items.map((card) => (
            <li key={card.id} className="grid">
              <Card className="grid content-start gap-3">
                <h2 className="font-display text-lg font-semibold">
                  <bdi>{titleOf(card.title, locale)}</bdi>
                </h2>
                <p className="flex flex-wrap gap-2">
                  <Badge>{t(`styles.${card.style}`)}</Badge>
                  <Badge>{t(card.isPublic ? "own.public" : "own.private")}</Badge>
                </p>
                <p className="text-sm text-ink-soft">
                  {t("likes", { count: card.likes })} · {t("uses", { count: card.uses })}
                </p>
                <p className="flex flex-wrap gap-2">
                  <LinkButton href={`/templates/${card.slug}`} size="sm">
                    {t("use")}
                  </LinkButton>
                  {of === "mine" && (
                    <LinkButton href={`/templates/${card.slug}/edit`} size="sm" kind="bare">
                      {t("own.edit")}
                    </LinkButton>
                  )}
                </p>
              </Card>
            </li>
          ))}
        </ul>
      )}
      <Pagination
        {...(page.nextCursor
          ? { next: `/templates?${new URLSearchParams({ of, cursor: page.nextCursor })}` }
          : {})}
      />
    </div>
  );
}
