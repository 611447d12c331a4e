import { useLocale, useTranslations } from "next-intl";
import { EmptyShelf } from "@/components/art/empty-shelf";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import type { PublicProfileView } from "@/lib/accounts/get-public-profile";
import type { ShowcaseCardView } from "@/lib/characters/public-view";
import { formatDate } from "@/lib/i18n/format";
import { ShowcaseGrid } from "./showcase-grid";

type PublicProfileProps = {
  profile: PublicProfileView;
  page: { items: readonly ShowcaseCardView[]; nextCursor: string | null };
};

export function PublicProfile({ profile, page }: PublicProfileProps) {
  const t = useTranslations("showcase.profile");
  const locale = useLocale();
  const name = profile.name ?? profile.handle;
  const next = page.nextCursor
    ? `/showcase/search?${new URLSearchParams({ handle: profile.handle, cursor: page.nextCursor })}`
    : undefined;
  return (
    <div className="page-width py-10">
      <header className="mx-auto mb-12 max-w-2xl text-center">
        <h1 className="text-4xl">
          <bdi>{name}</bdi>
        </h1>
        <p className="mt-1 text-ink-soft">
          <bdi dir="ltr">@{profile.handle}</bdi>
          {profile.pronouns && (
            <>
              {" · "}
              <bdi>{profile.pronouns}</bdi>
            </>
          )}
        </p>
        {profile.bio && (
          <p className="mt-5 whitespace-pre-line text-lg" dir="auto">
            {profile.bio}
          </p>
        )}
        {profile.links.length > 0 && (
          <ul aria-label={t("links")} className="mt-4 flex flex-wrap justify-center gap-x-5 gap-y-1">
            {profile.links.map(({ label, url }) => (
              <li key={url}>
                <a href={url} rel="nofollow ugc noopener" className="prose-link">
                  <bdi>{label || url}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
        <p className="mt-4 text-sm text-ink-soft">
          {t("characters", { count: page.items.length })} · {t("since", { date: formatDate(locale, profile.since) })}
        </p>
      </header>
      {page.items.length > 0 ? (
        <ShowcaseGrid cards={page.items} />
      ) : (
        <EmptyState
          art={<EmptyShelf />}
          title={t("empty.title")}
          body={t("empty.body", { name })}
          act={<LinkButton href="/showcase">{t("empty.act")}</LinkButton>}
        />
      )}
      <Pagination next={next} className="mt-12" />
    </div>
  );
}
