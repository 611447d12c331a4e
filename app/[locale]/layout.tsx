import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { fontPreloads } from "@/components/layout/font-preloads";
import { shellScript } from "@/components/layout/shell-script";
import { directionOf, isLocale, locales } from "@/lib/i18n/locales";
import { env } from "@/lib/platform/env";
import "../globals.css";

type RootLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: RootLayoutProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations("common");
  return {
    metadataBase: new URL(env().APP_URL),
    title: { default: `${t("brand")} · ${t("tagline")}`, template: `%s · ${t("brand")}` },
    applicationName: t("brand"),
    manifest: `/api/manifest/${locale}`,
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6efe0" },
    { media: "(prefers-color-scheme: dark)", color: "#151210" },
  ],
};

export default async function RootLayout({ children, params }: RootLayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    // The shell script sets data attributes here before React looks.
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        {fontPreloads[locale].map((href) => (
          <link
            key={href}
            rel="preload"
            href={href}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, allowed by its hash */}
        <script dangerouslySetInnerHTML={{ __html: shellScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
