import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProviderNotice } from "@/components/credentials/provider-notice";
import { SecuritySettings } from "@/components/credentials/security-settings";
import { SessionList } from "@/components/sessions/session-list";
import { loadSignInMethods } from "@/lib/credentials/loaders";
import { isMember } from "@/lib/kernel/actor";
import { env } from "@/lib/platform/env";
import { configuredProviders } from "@/lib/platform/oauth/oauth-providers";
import { loadTimeZone } from "@/lib/profiles/loaders";
import { loadSessions } from "@/lib/sessions/loaders";
import { viewer } from "@/lib/transport/loader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.security");
  return { title: t("title") };
}

type PageProps = {
  searchParams: Promise<{ error?: string; provider?: string; connected?: string }>;
};

export default async function SecurityPage({ searchParams }: PageProps) {
  if (!isMember(await viewer())) return null;
  const [ways, { sessions }] = [await loadSignInMethods({}), await loadSessions({})];
  return (
    <>
      <ProviderNotice query={await searchParams} providers={configuredProviders()} />
      <SecuritySettings
        ways={ways}
        ownProvider={env().AUTH_OIDC_NAME}
        now={new Date()}
        timeZone={await loadTimeZone()}
      />
      <SessionList sessions={sessions} now={new Date()} />
    </>
  );
}
