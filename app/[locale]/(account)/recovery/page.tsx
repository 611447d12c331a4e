import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { BackToSignIn } from "@/components/credentials/back-to-sign-in";
import { EmailForm } from "@/components/credentials/email-form";
import { hasOutbox } from "@/lib/notifications/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.recovery");
  return { title: t("title") };
}

export default async function RecoveryPage() {
  const t = await getTranslations("accounts.recovery");
  return (
    <AccountLeaf title={t("title")} lead={t("lead")} foot={<BackToSignIn />}>
      <EmailForm purpose="recovery" outbox={hasOutbox()} />
    </AccountLeaf>
  );
}
