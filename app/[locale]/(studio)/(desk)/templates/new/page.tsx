import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TemplateEditor } from "@/components/templates/template-editor";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isMember } from "@/lib/kernel/actor";
import { signInFirst, viewer } from "@/lib/transport/loader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("templates.own");
  return { title: t("new"), robots: { index: false } };
}

export default async function NewTemplatePage() {
  if (!isMember(await viewer())) return signInFirst();
  const t = await getTranslations("templates.own");
  return (
    <div className="page-width grid max-w-4xl grid-cols-1 gap-6 py-8 md:py-12">
      <h1 className="font-display text-3xl font-semibold">{t("new")}</h1>
      <ClientMessages namespaces={["ui", "templates"]}>
        <TemplateEditor template={null} />
      </ClientMessages>
    </div>
  );
}
