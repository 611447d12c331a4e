import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { VerifyForm } from "@/components/credentials/landing-form";

type PageProps = { searchParams: Promise<{ token?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.verify");
  return { title: t("title") };
}

export default async function VerifyPage({ searchParams }: PageProps) {
  const t = await getTranslations("accounts.verify");
  const { token } = await searchParams;
  return (
    <AccountLeaf title={t("title")} lead={t("lead")}>
      <VerifyForm token={typeof token === "string" ? token : ""} />
    </AccountLeaf>
  );
}
