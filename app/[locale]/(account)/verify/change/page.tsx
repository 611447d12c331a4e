import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { EmailChangeForm } from "@/components/credentials/landing-form";

type PageProps = { searchParams: Promise<{ token?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.emailChange");
  return { title: t("title") };
}

export default async function VerifyChangePage({ searchParams }: PageProps) {
  const t = await getTranslations("accounts.emailChange");
  const { token } = await searchParams;
  return (
    <AccountLeaf title={t("title")} lead={t("lead")}>
      <EmailChangeForm token={typeof token === "string" ? token : ""} />
    </AccountLeaf>
  );
}
