import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/accounts/account-leaf";
import { BackToSignIn } from "@/components/accounts/back-to-sign-in";
import { EmailForm } from "@/components/accounts/email-form";
import { hasOutbox } from "@/lib/accounts/list-outbox";

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
