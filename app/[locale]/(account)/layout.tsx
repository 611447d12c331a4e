import type { Metadata } from "next";
import { connection } from "next/server";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { UiProvider } from "@/components/ui/ui-provider";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { directionOf } from "@/lib/i18n/locales";

// A link that was mailed carries its secret in the address: no other site may see where its reader came from, and no
// search engine keeps these pages.
export const metadata: Metadata = {
  referrer: "same-origin",
  robots: { index: false, follow: false },
};

export default async function AccountLayout({ children }: { children: ReactNode }) {
  // Never made beforehand: the scripts of these pages run by a nonce of their own answer, and what they say of the outbox
  // depends on how this site is set up.
  await connection();
  return (
    <PublicShell>
      <ClientMessages namespaces={["common", "ui", "accounts"]}>
        <UiProvider direction={directionOf(await getLocale())}>{children}</UiProvider>
      </ClientMessages>
    </PublicShell>
  );
}
