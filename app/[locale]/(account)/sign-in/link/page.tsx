import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { BackToSignIn } from "@/components/credentials/back-to-sign-in";
import { EmailForm } from "@/components/credentials/email-form";
import { safePath } from "@/lib/i18n/safe-path";
import { hasOutbox } from "@/lib/notifications/loaders";

type PageProps = { searchParams: Promise<{ next?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.magicLink");
  return { title: t("title") };
}

export default async function SignInLinkPage({ searchParams }: PageProps) {
  const t = await getTranslations("accounts.magicLink");
  const { next } = await searchParams;
  return (
    <AccountLeaf title={t("title")} lead={t("lead")} foot={<BackToSignIn next={next} />}>
      <EmailForm purpose="magicLink" next={safePath(next)} outbox={hasOutbox()} />
    </AccountLeaf>
  );
}
