import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProfileHeader } from "@/components/profiles/profile-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { isMember } from "@/lib/kernel/actor";
import { loadMemberProfile } from "@/lib/profiles/loaders";
import { viewer } from "@/lib/transport/loader";
import { StudioFrame } from "../../studio-frame";

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("showcase.profile");
  return { title: t("more"), robots: { index: false } };
}

/** What a profile shows to members only: made for each reader, so that the public page can stay the same for everybody. */
export default async function MemberProfilePage({ params }: Props) {
  const [t, settings, { handle }] = [
    await getTranslations("showcase.profile"),
    await getTranslations("settings"),
    await params,
  ];
  if (!isMember(await viewer())) {
    const act = (
      <LinkButton href={`/sign-up?next=${encodeURIComponent(`/people/${handle}`)}`} kind="act">
        {settings("guestAct")}
      </LinkButton>
    );
    return (
      <StudioFrame>
        <div className="page-width py-12">
          <EmptyState title={t("more")} act={act} />
        </div>
      </StudioFrame>
    );
  }
  const profile = await loadMemberProfile({ handle });
  return (
    <StudioFrame>
      <div className="page-width py-10">
        <ProfileHeader profile={profile}>
          <p className="mt-6 text-sm text-ink-soft">{t("membersNote")}</p>
          <p className="mt-4">
            <LinkButton href={`/u/${profile.handle}`}>{t("toPublic")}</LinkButton>
          </p>
        </ProfileHeader>
      </div>
    </StudioFrame>
  );
}
