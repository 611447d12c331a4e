import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActivityList } from "@/components/activity/activity-list";
import { PersonActs } from "@/components/admin/person-acts";
import { PersonCard } from "@/components/admin/person-card";
import { SettingsSection } from "@/components/settings/settings-section";
import { LinkButton } from "@/components/ui/link-button";
import { loadWholeRecord } from "@/lib/activity/loaders";
import { loadPerson } from "@/lib/admin/loaders";
import { isId } from "@/lib/kernel/ids";
import { loadTimeZone } from "@/lib/profiles/loaders";
import { viewer } from "@/lib/transport/loader";
import { hasPermission } from "@/lib/users/permissions";

type PageProps = { params: Promise<{ id: string }> };

const latestShown = 8;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin");
  return { title: t("title"), robots: { index: false } };
}

export default async function PersonPage({ params }: PageProps) {
  if (!hasPermission(await viewer(), "users.read")) return null;
  const { id } = await params;
  if (!isId("user", id)) notFound();
  const [t, person, timeZone] = [
    await getTranslations("admin.person"),
    await loadPerson({ id }),
    await loadTimeZone(),
  ];
  const record = person.may.readActivity
    ? await loadWholeRecord({ userId: id, limit: latestShown })
    : null;
  return (
    <>
      <p>
        <LinkButton href="/admin" kind="bare" icon="arrow-start">
          {t("back")}
        </LinkButton>
      </p>
      <PersonCard person={person} now={new Date()} />
      <PersonActs person={person} />
      {record && (
        <SettingsSection title={t("latest")}>
          <ActivityList entries={record.items} timeZone={timeZone} ofOthers />
          <p>
            <LinkButton href={`/admin/activity?userId=${id}`}>{t("wholeRecord")}</LinkButton>
          </p>
        </SettingsSection>
      )}
    </>
  );
}
