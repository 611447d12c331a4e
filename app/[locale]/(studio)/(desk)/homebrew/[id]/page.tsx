import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadEntry } from "@/lib/homebrew/loaders";
import { EntryPage } from "../entry-page";

type EditEntryPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: EditEntryPageProps): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslations("homebrew");
  const { name } = await loadEntry({ id });
  return { title: t("editOf", { name }), robots: { index: false } };
}

export default async function EditEntryPage({ params }: EditEntryPageProps) {
  const { id } = await params;
  const entry = await loadEntry({ id });
  return <EntryPage kind={entry.kind} entry={entry} />;
}
