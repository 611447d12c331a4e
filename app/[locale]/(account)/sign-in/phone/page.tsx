import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { BackToSignIn } from "@/components/credentials/back-to-sign-in";
import { PhoneForm } from "@/components/credentials/phone-form";
import { safePath } from "@/lib/i18n/safe-path";
import { hasOutbox } from "@/lib/notifications/loaders";

type PageProps = { searchParams: Promise<{ next?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.phone");
  return { title: t("title") };
}

export default async function SignInPhonePage({ searchParams }: PageProps) {
  const t = await getTranslations("accounts.phone");
  const { next } = await searchParams;
  return (
    <AccountLeaf title={t("title")} lead={t("lead")} foot={<BackToSignIn next={next} />}>
      <PhoneForm next={safePath(next)} outbox={hasOutbox()} />
    </AccountLeaf>
  );
}
