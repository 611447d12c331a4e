import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { EmailChangeForm } from "@/components/credentials/landing-form";
import { Notice } from "@/components/ui/notice";
import { isMember } from "@/lib/kernel/actor";
import { viewer } from "@/lib/transport/loader";

type PageProps = { searchParams: Promise<{ token?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.emailChange");
  return { title: t("title") };
}

export default async function VerifyChangePage({ searchParams }: PageProps) {
  const t = await getTranslations("accounts.emailChange");
  const [{ token }, actor] = [await searchParams, await viewer()];
  return (
    <AccountLeaf title={t("title")} lead={t("lead")}>
      {!isMember(actor) && (
        <Notice tone="plain" className="mb-5">
          {t("signedOut")}
        </Notice>
      )}
      <EmailChangeForm token={typeof token === "string" ? token : ""} />
    </AccountLeaf>
  );
}
