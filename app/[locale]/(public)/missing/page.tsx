import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TornPage } from "@/components/layout/torn-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors.notFound");
  return { title: t("title"), robots: { index: false } };
}

/** What our server sends, with status 404, wherever nothing is: whole, and in the language of the address. */
export default function MissingPage() {
  return <TornPage />;
}
