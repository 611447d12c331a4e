import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/accounts/account-leaf";
import { BackToSignIn } from "@/components/accounts/back-to-sign-in";
import { EmailForm } from "@/components/accounts/email-form";
import { hasOutbox } from "@/lib/accounts/list-outbox";
import { safePath } from "@/lib/accounts/schema";

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
