import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { NewPasswordForm } from "@/components/credentials/new-password-form";

type PageProps = { searchParams: Promise<{ token?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.recovery");
  return { title: t("newTitle") };
}

export default async function RecoveryNewPasswordPage({ searchParams }: PageProps) {
  const t = await getTranslations("accounts.recovery");
  const { token } = await searchParams;
  return (
    <AccountLeaf title={t("newTitle")} lead={t("newLead")}>
      <NewPasswordForm token={typeof token === "string" ? token : ""} />
    </AccountLeaf>
  );
}
