import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { MagicLinkForm } from "@/components/credentials/landing-form";

type PageProps = { searchParams: Promise<{ token?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.magicLink");
  return { title: t("landTitle") };
}

export default async function MagicPage({ searchParams }: PageProps) {
  const t = await getTranslations("accounts.magicLink");
  const { token } = await searchParams;
  return (
    <AccountLeaf title={t("landTitle")} lead={t("landLead")}>
      <MagicLinkForm token={typeof token === "string" ? token : ""} />
    </AccountLeaf>
  );
}
