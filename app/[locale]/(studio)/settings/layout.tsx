import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SettingsNav } from "@/components/settings/settings-nav";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { isMember, isPerson } from "@/lib/kernel/actor";
import { signInFirst, viewer } from "@/lib/transport/loader";
import { StudioFrame } from "../studio-frame";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const [t, actor] = [await getTranslations("settings"), await viewer()];
  // A session that was ended elsewhere still has its cookie.
  if (!isPerson(actor)) return signInFirst();
  const chapters = [
    "profile",
    "security",
    "tokens",
    "notifications",
    "appearance",
    "privacy",
    "activity",
  ] as const;
  const places = chapters.map((chapter) => ({
    href: chapter === "profile" ? "/settings" : `/settings/${chapter}`,
    label: t(`nav.${chapter}`),
  }));
  return (
    <StudioFrame namespaces={["accounts", "settings"]}>
      <div className="page-width py-8 sm:py-12">
        <h1 className="mb-6 font-display text-4xl font-semibold">{t("title")}</h1>
        {isMember(actor) ? (
          <div className="grid gap-6 md:grid-cols-[12rem_minmax(0,1fr)] md:gap-10">
            <SettingsNav label={t("title")} places={places} />
            <div className="grid max-w-3xl content-start gap-6">{children}</div>
          </div>
        ) : (
          <EmptyState
            title={t("guest")}
            act={
              <LinkButton href="/sign-up?next=%2Fsettings" kind="act">
                {t("guestAct")}
              </LinkButton>
            }
          />
        )}
      </div>
    </StudioFrame>
  );
}
