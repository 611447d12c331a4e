import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SecuritySettings } from "@/components/accounts/security-settings";
import { SessionList } from "@/components/accounts/session-list";
import { loadSessions, loadWaysIn } from "@/lib/accounts/loaders";
import { isMember } from "@/lib/kernel/actor";
import { viewer } from "@/lib/transport/loader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.security");
  return { title: t("title") };
}

export default async function SecurityPage() {
  if (!isMember(await viewer())) return null;
  const [ways, { sessions }] = [await loadWaysIn({}), await loadSessions({})];
  return (
    <>
      <SecuritySettings ways={ways} now={new Date()} />
      <SessionList sessions={sessions} now={new Date()} />
    </>
  );
}
