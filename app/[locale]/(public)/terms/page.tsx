import type { Metadata } from "next";
import { connection } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { LegalText } from "@/components/legal/legal-text";
import { env } from "@/lib/platform/env";
import { legalFile } from "@/lib/transport/legal-file";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("legal");
  return { title: t("terms.heading") };
}

export default async function TermsPage() {
  // The operator's own text is known where the site runs, not where it was built.
  await connection();
  const own = await legalFile("terms", await getLocale());
  return <LegalText page="terms" own={own} contact={env().CONTACT_EMAIL} />;
}
