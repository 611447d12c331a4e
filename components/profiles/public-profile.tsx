import { useTranslations } from "next-intl";
import { EmptyBookcase } from "@/components/art/empty-bookcase";
import { ShowcaseGrid } from "@/components/showcase/showcase-grid";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import type { ShowcaseCardView } from "@/lib/characters/public-view";
import { PageLink } from "@/lib/i18n/page-link";
import type { PublicProfileView } from "@/lib/profiles/verbs/get-public-profile";
import { ProfileHeader } from "./profile-header";

type PublicProfileProps = {
  profile: PublicProfileView;
  page: { items: readonly ShowcaseCardView[]; nextCursor: string | null };
};

export function PublicProfile({ profile, page }: PublicProfileProps) {
  const t = useTranslations("showcase.profile");
  const name = profile.name ?? profile.handle;
  const next = page.nextCursor
    ? `/showcase/search?${new URLSearchParams({ handle: profile.handle, cursor: page.nextCursor })}`
    : undefined;
  return (
    <div className="page-width py-10">
      <ProfileHeader profile={profile}>
        {profile.more && (
          <p className="mt-4 text-sm">
            <PageLink href={`/people/${profile.handle}`} rel="nofollow" className="prose-link">
              {t("more")}
            </PageLink>
          </p>
        )}
      </ProfileHeader>
      {page.items.length > 0 ? (
        <ShowcaseGrid cards={page.items} />
      ) : (
        <EmptyState
          art={<EmptyBookcase />}
          title={t("empty.title")}
          body={t("empty.body", { name })}
          act={<LinkButton href="/showcase">{t("empty.act")}</LinkButton>}
        />
      )}
      <Pagination next={next} className="mt-12" />
    </div>
  );
}
