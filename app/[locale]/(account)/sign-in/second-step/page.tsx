import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AccountLeaf } from "@/components/credentials/account-leaf";
import { SecondFactorForm } from "@/components/credentials/second-factor-form";
import { redirectTo } from "@/lib/i18n/redirect-to";
import { secondStep } from "@/lib/platform/auth/second-step";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.secondFactor");
  return { title: t("title") };
}

/** The second factor after somebody else's sign-in. */
export default async function SecondStepPage() {
  const t = await getTranslations("accounts.secondFactor");
  const step = await secondStep();
  if (!step) redirectTo(await getLocale(), "/sign-in");
  return (
    <AccountLeaf title={t("title")}>
      <SecondFactorForm ticket={step.ticket} methods={step.methods} next={step.next} />
    </AccountLeaf>
  );
}
