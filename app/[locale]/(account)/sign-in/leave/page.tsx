import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { buttonStyle } from "@/components/ui/button-style";
import { redirectTo } from "@/lib/i18n/redirect-to";
import { readIntent } from "@/lib/platform/oauth/oauth-intent";
import { configuredProviders, type OauthProviderId } from "@/lib/platform/oauth/oauth-providers";

async function nameOf(id: OauthProviderId): Promise<string> {
  const t = await getTranslations("accounts.providers");
  return id === "oidc"
    ? (configuredProviders().find((each) => each.id === id)?.name ?? t("other"))
    : t(id);
}

export async function generateMetadata(): Promise<Metadata> {
  const [t, intent] = [await getTranslations("accounts.leave"), await readIntent()];
  return { title: intent ? t("title", { provider: await nameOf(intent.provider) }) : null };
}

/** Sends a browser without script on to the provider: a form of ours may not lead there by itself. */
export default async function LeavePage() {
  const [t, intent] = [await getTranslations("accounts.leave"), await readIntent()];
  if (!intent) redirectTo(await getLocale(), "/sign-in?error=mismatch");
  const provider = await nameOf(intent.provider);
  return (
    <AccountLeaf title={t("title", { provider })} lead={t("lead", { provider })}>
      <meta httpEquiv="refresh" content={`0;url=${intent.url}`} />
      <a href={intent.url} className={buttonStyle("act", "lg", "w-full")}>
        {t("go", { provider })}
      </a>
    </AccountLeaf>
  );
}
