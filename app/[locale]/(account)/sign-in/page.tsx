import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { OtherSignInOptions } from "@/components/credentials/other-sign-in-options";
import { ProviderNotice } from "@/components/credentials/provider-notice";
import { SignInForm } from "@/components/credentials/sign-in-form";
import { PageLink } from "@/lib/i18n/page-link";
import { safePath } from "@/lib/i18n/safe-path";
import { configuredProviders } from "@/lib/platform/oauth/oauth-providers";
import { keptRefusal } from "@/lib/platform/oauth/provider-refusal";
import { viewer } from "@/lib/transport/loader";

type PageProps = { searchParams: Promise<{ next?: string; error?: string; provider?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.signIn");
  return { title: t("submit") };
}

export default async function SignInPage({ searchParams }: PageProps) {
  const t = await getTranslations("accounts.signIn");
  const [{ next, error, provider }, actor] = [await searchParams, await viewer()];
  const isGuest = "userKind" in actor && actor.userKind === "guest";
  const path = safePath(typeof next === "string" ? next : undefined);
  const providers = configuredProviders();
  const suspension = error === "suspended" ? await keptRefusal() : null;
  return (
    <AccountLeaf
      title={t("title")}
      lead={isGuest ? t("guestNote") : t("lead")}
      foot={
        <p>
          {t("noAccount")}{" "}
          <PageLink
            href={`/sign-up${next ? `?next=${encodeURIComponent(path)}` : ""}`}
            className="prose-link inline-block py-2"
          >
            {t("toSignUp")}
          </PageLink>
        </p>
      }
    >
      {error && (
        <div className="mb-5">
          <ProviderNotice
            query={{ error, provider }}
            providers={providers}
            suspension={suspension}
          />
        </div>
      )}
      <div className="group/ways">
        <SignInForm next={path} />
        {/* Whoever is asked for the second step is past choosing a way. */}
        <div className="group-has-data-second-step/ways:hidden">
          <OtherSignInOptions next={path} providers={providers} />
        </div>
      </div>
    </AccountLeaf>
  );
}
