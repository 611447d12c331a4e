import type { Metadata } from "next";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { UiProvider } from "@/components/ui/ui-provider";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { directionOf } from "@/lib/i18n/locales";

// A link that was mailed carries its secret in the address: no other site may see where its reader came from, and no
// search engine keeps these pages.
export const metadata: Metadata = { referrer: "same-origin", robots: { index: false, follow: false } };

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell>
      <ClientMessages namespaces={["common", "ui", "accounts"]}>
        <UiProvider direction={directionOf(useLocale())}>{children}</UiProvider>
      </ClientMessages>
    </PublicShell>
  );
}
