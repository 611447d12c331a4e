import { connection } from "next/server";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { UiProvider } from "@/components/ui/ui-provider";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { directionOf } from "@/lib/i18n/locales";

/** Pages for everybody that do something with script. */
export default async function ToolsLayout({ children }: { children: ReactNode }) {
  // Never made beforehand: the scripts of these pages run by a nonce of their own answer.
  await connection();
  return (
    <PublicShell>
      <ClientMessages namespaces={["common", "ui", "lineage"]}>
        <UiProvider direction={directionOf(await getLocale())}>{children}</UiProvider>
      </ClientMessages>
    </PublicShell>
  );
}
