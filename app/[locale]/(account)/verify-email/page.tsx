import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { VerifyForm } from "@/components/credentials/landing-form";
import { Notice } from "@/components/ui/notice";
import { isMember } from "@/lib/kernel/actor";
import { viewer } from "@/lib/transport/loader";

type PageProps = { searchParams: Promise<{ token?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.verify");
  return { title: t("title") };
}

export default async function VerifyPage({ searchParams }: PageProps) {
  const t = await getTranslations("accounts.verify");
  const [{ token }, actor] = [await searchParams, await viewer()];
  return (
    <AccountLeaf title={t("title")} lead={t("lead")}>
      {!isMember(actor) && (
        <Notice tone="plain" className="mb-5">
          {t("signedOut")}
        </Notice>
      )}
      <VerifyForm token={typeof token === "string" ? token : ""} />
    </AccountLeaf>
  );
}
