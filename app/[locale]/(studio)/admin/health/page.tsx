import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HealthView } from "@/components/admin/health-view";
import { QueueTable } from "@/components/admin/queue-table";
import { loadQueue } from "@/lib/admin/loaders";
import { loadHealth } from "@/lib/health/loaders";
import { viewer } from "@/lib/transport/loader";
import { hasPermission } from "@/lib/users/permissions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.health");
  return { title: t("title"), robots: { index: false } };
}

export default async function HealthPage() {
  if (!hasPermission(await viewer(), "system.read")) notFound();
  const t = await getTranslations("admin.health");
  const [health, { queues }] = [await loadHealth({}), await loadQueue({})];
  return (
    <>
      <header className="grid gap-1">
        <h1 className="font-display text-2xl font-semibold">{t("title")}</h1>
        <p className="measure text-sm text-ink-soft">{t("lead")}</p>
      </header>
      <HealthView health={health} />
      <QueueTable queues={queues} />
    </>
  );
}
