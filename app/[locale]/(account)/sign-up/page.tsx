import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { ProviderButtons } from "@/components/credentials/provider-buttons";
import { SignUpForm } from "@/components/credentials/sign-up-form";
import { Divider } from "@/components/ui/divider";
import { LinkButton } from "@/components/ui/link-button";
import { PageLink } from "@/lib/i18n/page-link";
import { safePath } from "@/lib/i18n/safe-path";
import { configuredProviders } from "@/lib/platform/oauth/oauth-providers";
import { viewer } from "@/lib/transport/loader";

type PageProps = { searchParams: Promise<{ next?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.signUp");
  return { title: t("title") };
}

export default async function SignUpPage({ searchParams }: PageProps) {
  const [t, { next }, actor] = [
    await getTranslations("accounts.signUp"),
    await searchParams,
    await viewer(),
  ];
  const isGuest = "userKind" in actor && actor.userKind === "guest";
  const path = safePath(typeof next === "string" ? next : undefined);
  const providers = configuredProviders();
  return (
    <AccountLeaf
      title={t("title")}
      lead={isGuest ? t("guestLead") : t("lead")}
      foot={
        <p>
          {t("haveAccount")}{" "}
          <PageLink
            href={`/sign-in${next ? `?next=${encodeURIComponent(path)}` : ""}`}
            className="prose-link inline-block py-2"
          >
            {t("toSignIn")}
          </PageLink>
        </p>
      }
    >
      <SignUpForm next={path} />
      <div className="mt-6 grid gap-3">
        <Divider className="mb-2" />
        <ProviderButtons next={path} providers={providers} />
        {/* A number without an account gets one. */}
        <LinkButton
          href={`/sign-in/phone${next ? `?next=${encodeURIComponent(path)}` : ""}`}
          icon="phone"
        >
          {t("withPhone")}
        </LinkButton>
      </div>
    </AccountLeaf>
  );
}
