import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { entryKinds } from "@/lib/homebrew/schema";
import { EntryPage } from "../../entry-page";

type NewEntryPageProps = { params: Promise<{ kind: string }> };

export async function generateMetadata({ params }: NewEntryPageProps): Promise<Metadata> {
  const { kind: given } = await params;
  const t = await getTranslations("homebrew");
  const kind = entryKinds.find((known) => known === given);
  return { title: kind ? t(`write.${kind}`) : t("title"), robots: { index: false } };
}

export default async function NewEntryPage({ params }: NewEntryPageProps) {
  const { kind: given } = await params;
  const kind = entryKinds.find((known) => known === given);
  if (!kind) notFound();
  return <EntryPage kind={kind} />;
}
