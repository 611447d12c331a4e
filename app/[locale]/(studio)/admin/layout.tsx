import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SettingsNav } from "@/components/settings/settings-nav";
import { isPerson } from "@/lib/kernel/actor";
import { signInFirst, viewer } from "@/lib/transport/loader";
import { hasPermission } from "@/lib/users/permissions";
import { StudioFrame } from "../studio-frame";

/** For the staff. To everybody else there is no such place. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const actor = await viewer();
  if (!isPerson(actor)) await signInFirst();
  if (!hasPermission(actor, "users.read")) notFound();
  const t = await getTranslations("admin");
  const places = [
    { href: "/admin", label: t("nav.people") },
    ...(hasPermission(actor, "activity.read_all")
      ? [{ href: "/admin/activity", label: t("nav.activity") }]
      : []),
    ...(hasPermission(actor, "system.read")
      ? [{ href: "/admin/health", label: t("nav.health") }]
      : []),
  ];
  return (
    <StudioFrame namespaces={["settings", "admin", "stars"]}>
      <div className="page-width py-8 sm:py-12">
        <p className="mb-6 font-display text-4xl font-semibold">{t("title")}</p>
        <div className="grid gap-6 md:grid-cols-[10rem_minmax(0,1fr)] md:gap-10">
          <SettingsNav label={t("title")} places={places} />
          <div className="grid min-w-0 content-start gap-6">{children}</div>
        </div>
      </div>
    </StudioFrame>
  );
}
