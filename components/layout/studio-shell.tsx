import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Face } from "@/components/ui/face";
import { Icon } from "@/components/ui/icon";
import type { PictureImage } from "@/components/ui/picture";
import { SkipLink } from "@/components/ui/skip-link";
import { UiProvider } from "@/components/ui/ui-provider";
import { ClientMessages } from "@/lib/i18n/client-messages";
import type { Namespace } from "@/lib/i18n/load-messages";
import { directionOf } from "@/lib/i18n/locales";
import { PageLink } from "@/lib/i18n/page-link";
import { Flyout } from "./flyout";
import { LanguageLink } from "./language-link";
import { Logo } from "./logo";
import { StudioNav, type StudioPlace } from "./studio-nav";
import { ThemeChoice } from "./theme-choice";

type ShellViewer = {
  kind: "guest" | "member";
  name: string | null;
  handle: string | null;
  avatar: PictureImage | null;
  /** Stars to spend; null where there are none to speak of. */
  stars: number | null;
  /** Shows the way to the staff's own pages. */
  staff: boolean;
};

type StudioShellProps = {
  /** Who is here; null for somebody who has not begun yet. */
  viewer: ShellViewer | null;
  /** A form that signs out; the noun that knows how brings it. */
  signOut?: ReactNode;
  /** Things beside the account, such as notifications. */
  tools?: ReactNode;
  /** Messages the client components of these pages need, besides `common` and `ui`. */
  namespaces?: readonly Namespace[];
  /** Creation fills the screen: no bar at the bottom, no footer to fall into. */
  focused?: boolean;
  /** The page fills what the bars leave, and scrolls inside. */
  flush?: boolean;
  children: ReactNode;
};

const row =
  "flex min-h-11 items-center gap-3 rounded-md px-2 text-sm text-ink no-underline hover:bg-well";

/** Round the pages where somebody works on their own things. Rendered per request. */
export function StudioShell({
  viewer,
  signOut,
  tools,
  namespaces = [],
  focused = false,
  flush = false,
  children,
}: StudioShellProps) {
  const t = useTranslations("layout");
  const places: StudioPlace[] = [
    { href: "/dashboard", label: t("nav.dashboard"), icon: "book" },
    { href: "/create", label: t("nav.createShort"), icon: "quill" },
    ...(viewer ? [{ href: "/rooms", label: t("nav.rooms"), icon: "chat" as const }] : []),
    { href: "/showcase", label: t("nav.showcase"), icon: "image" },
  ];
  return (
    <ClientMessages namespaces={["common", "ui", ...namespaces]}>
      <UiProvider direction={directionOf(useLocale())}>
        <SkipLink label={t("skip")} />
        <header className="sticky top-0 z-30 print:hidden border-b border-rule bg-paper/95 supports-backdrop-filter:bg-paper/85 supports-backdrop-filter:backdrop-blur-sm">
          <div className="page-width flex min-h-16 flex-wrap items-center gap-x-2">
            <Logo />
            <StudioNav label={t("nav.label")} places={places} />
            <div className="ms-auto flex items-center gap-1">
              {tools}
              <Flyout
                label={viewer?.name ?? t("viewer.account")}
                face={<ViewerFace viewer={viewer} />}
              >
                <div className="grid gap-4">
                  {viewer?.name && (
                    <p
                      dir="auto"
                      className="border-b border-rule pb-3 font-display text-lg font-semibold"
                    >
                      {viewer.name}
                    </p>
                  )}
                  <ul className="grid">
                    {viewer?.kind === "member" && (
                      <li>
                        <PageLink href="/settings" className={row}>
                          <Icon name="settings" />
                          {t("nav.settings")}
                        </PageLink>
                      </li>
                    )}
                    {viewer?.kind === "member" && viewer.handle && (
                      <li>
                        <PageLink href={`/u/${viewer.handle}`} className={row}>
                          <Icon name="person" />
                          {t("viewer.profile")}
                        </PageLink>
                      </li>
                    )}
                    {viewer?.kind === "member" && (
                      <li>
                        <PageLink href="/templates" className={row}>
                          <Icon name="image" />
                          {t("viewer.templates")}
                        </PageLink>
                      </li>
                    )}
                    {viewer && viewer.stars !== null && (
                      <li>
                        <PageLink href="/stars" className={row}>
                          <Icon name="star" />
                          {t("viewer.stars", { count: viewer.stars })}
                        </PageLink>
                      </li>
                    )}
                    {viewer?.staff && (
                      <li>
                        <PageLink href="/admin" className={row}>
                          <Icon name="lock" />
                          {t("nav.desk")}
                        </PageLink>
                      </li>
                    )}
                    {viewer?.kind !== "member" && (
                      <>
                        <li>
                          <PageLink
                            href="/sign-up"
                            className={`${row} font-semibold text-oxblood-ink`}
                          >
                            <Icon name="quill" />
                            {viewer ? t("viewer.keep") : t("viewer.signUp")}
                          </PageLink>
                        </li>
                        <li>
                          <PageLink href="/sign-in" className={row}>
                            <Icon name="person" />
                            {t("viewer.signIn")}
                          </PageLink>
                        </li>
                      </>
                    )}
                    <li>
                      <LanguageLink className={row} />
                    </li>
                  </ul>
                  <ThemeChoice group="account" />
                  {viewer?.kind === "member" && signOut}
                </div>
              </Flyout>
            </div>
          </div>
        </header>
        <main
          id="page"
          tabIndex={-1}
          className={
            focused || flush ? "flex-1 outline-none" : "flex-1 pb-24 outline-none md:pb-12"
          }
        >
          {children}
        </main>
        {!focused && <StudioNav label={t("nav.label")} places={places} bar />}
      </UiProvider>
    </ClientMessages>
  );
}

function ViewerFace({ viewer }: { viewer: ShellViewer | null }) {
  if (!viewer?.name && !viewer?.avatar) return <Icon name="person" />;
  return <Face name={viewer.name} image={viewer.avatar} />;
}
