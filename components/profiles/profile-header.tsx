import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Face } from "@/components/ui/face";
import type { PictureImage } from "@/components/ui/picture";
import { formatDate } from "@/lib/i18n/format";

type Shown = {
  handle: string;
  avatar: PictureImage | null;
  name: string | null;
  pronouns: string | null;
  bio: string | null;
  links: readonly { label: string; url: string }[];
  statistics: { since: string; characters: number; portraits: number } | null;
};

/** Who somebody is, as far as this reader may know. */
export function ProfileHeader({ profile, children }: { profile: Shown; children?: ReactNode }) {
  const t = useTranslations("showcase.profile");
  const locale = useLocale();
  const { avatar, pronouns, bio, links, statistics } = profile;
  const name = profile.name ?? profile.handle;
  return (
    <header className="mx-auto mb-12 max-w-2xl text-center">
      {avatar && (
        <Face
          name={name}
          image={avatar}
          size="lg"
          alt={t("picture", { name })}
          className="mx-auto mb-4"
        />
      )}
      <h1 className="text-4xl">
        <bdi>{name}</bdi>
      </h1>
      <p className="mt-1 text-ink-soft">
        <bdi dir="ltr">@{profile.handle}</bdi>
        {pronouns && (
          <>
            {" · "}
            <bdi>{pronouns}</bdi>
          </>
        )}
      </p>
      {bio && (
        <p className="mt-5 whitespace-pre-line text-lg" dir="auto">
          {bio}
        </p>
      )}
      {links.length > 0 && (
        <ul aria-label={t("links")} className="mt-4 flex flex-wrap justify-center gap-x-5 gap-y-1">
          {links.map(({ label, url }) => (
            <li key={url}>
              <a href={url} rel="nofollow ugc noopener" className="prose-link">
                <bdi>{label || url}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      {statistics && (
        <p className="mt-4 text-sm text-ink-soft">
          {[
            t("characters", { count: statistics.characters }),
            t("portraits", { count: statistics.portraits }),
            t("since", { date: formatDate(locale, statistics.since) }),
          ].join(" · ")}
        </p>
      )}
      {children}
    </header>
  );
}
