import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TemplateEditor } from "@/components/templates/template-editor";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isMember } from "@/lib/kernel/actor";
import { loadTemplate } from "@/lib/templates/loaders";
import { signInFirst, viewer } from "@/lib/transport/loader";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("templates.own");
  return { title: t("edit"), robots: { index: false } };
}

export default async function EditTemplatePage({ params }: Props) {
  if (!isMember(await viewer())) return signInFirst();
  const t = await getTranslations("templates.own");
  const template = await loadTemplate({ id: (await params).slug });
  if (!template.isOwn) notFound();
  const { id, slug, version, document, isPublic } = template;
  return (
    <div className="page-width grid max-w-4xl grid-cols-1 gap-6 py-8 md:py-12">
      <h1 className="font-display text-3xl font-semibold">{t("edit")}</h1>
      <ClientMessages namespaces={["ui", "templates"]}>
        <TemplateEditor template={{ id, slug, version, document, isPublic }} />
      </ClientMessages>
    </div>
  );
}
