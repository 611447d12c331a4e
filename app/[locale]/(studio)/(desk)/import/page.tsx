import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportForm } from "@/components/imports/import-form";
import { charactersPerMemberMax } from "@/lib/characters/limits";
import { loadDashboard } from "@/lib/characters/loaders";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isPerson } from "@/lib/kernel/actor";
import { pageSizeMax } from "@/lib/kernel/cursor";
import { everyPage } from "@/lib/kernel/every-page";
import { viewer } from "@/lib/transport/loader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports");
  return { title: t("title"), robots: { index: false } };
}

/** The door for characters that come from elsewhere: shown first, taken after. */
export default async function ImportPage() {
  const t = await getTranslations("imports");
  const actor = await viewer();
  const mine = isPerson(actor)
    ? await everyPage(charactersPerMemberMax, (cursor) =>
        loadDashboard({ cursor, limit: pageSizeMax }),
      )
    : [];
  return (
    <div className="page-width grid gap-8 py-10 md:py-16">
      <div className="mx-auto grid max-w-3xl gap-3 text-center">
        <h1 className="font-display text-4xl font-semibold">{t("title")}</h1>
        <p className="mx-auto measure text-lg text-ink-soft">{t("body")}</p>
      </div>
      <div className="mx-auto w-full max-w-3xl">
        <ClientMessages namespaces={["ui", "imports"]}>
          <ImportForm mine={mine.map(({ id, name }) => ({ id, name }))} />
        </ClientMessages>
      </div>
    </div>
  );
}
