import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WaitingQuill } from "@/components/art/waiting-quill";
import { EntryCard } from "@/components/homebrew/entry-card";
import { EmptyState } from "@/components/ui/empty-state";
import { RouteButton } from "@/components/ui/route-button";
import { charactersPerMemberMax } from "@/lib/characters/limits";
import { loadDashboard } from "@/lib/characters/loaders";
import { loadEntries } from "@/lib/homebrew/loaders";
import { entryKinds } from "@/lib/homebrew/schema";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isPerson } from "@/lib/kernel/actor";
import { pageSizeMax } from "@/lib/kernel/cursor";
import { everyPage } from "@/lib/kernel/every-page";
import { signInFirst, viewer } from "@/lib/transport/loader";

type HomebrewPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("homebrew");
  return { title: t("title"), robots: { index: false } };
}

/** The shelf of one's own entries, and the five ways to begin another. */
export default async function HomebrewPage({ searchParams }: HomebrewPageProps) {
  const t = await getTranslations("homebrew");
  const { cursor: given } = await searchParams;
  const cursor = typeof given === "string" ? given.slice(0, 500) : undefined;
  if (!isPerson(await viewer())) return signInFirst();
  const page = await loadEntries({ cursor, limit: 24 });
  const mine = await everyPage(charactersPerMemberMax, (cursor) =>
    loadDashboard({ cursor, limit: pageSizeMax }),
  );
  return (
    <div className="page-width grid grid-cols-1 gap-8 py-8 md:py-12">
      <div className="grid gap-2">
        <h1 className="font-display text-3xl font-semibold">{t("title")}</h1>
        <p className="measure text-ink-soft">{t("lead")}</p>
      </div>
      <nav aria-label={t("begin")} className="flex flex-wrap gap-3">
        {entryKinds.map((kind) => (
          <RouteButton key={kind} href={`/homebrew/new/${kind}`} icon="quill">
            {t(`write.${kind}`)}
          </RouteButton>
        ))}
      </nav>
      {page.items.length === 0 ? (
        <EmptyState art={<WaitingQuill />} title={t("empty.title")} body={t("empty.body")} />
      ) : (
        <ClientMessages namespaces={["ui", "homebrew"]}>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {page.items.map((entry) => (
              <li key={entry.id} className="grid">
                <EntryCard entry={entry} characters={mine.map(({ id, name }) => ({ id, name }))} />
              </li>
            ))}
          </ul>
        </ClientMessages>
      )}
      {page.nextCursor && (
        <RouteButton
          href={`/homebrew?cursor=${encodeURIComponent(page.nextCursor)}`}
          className="justify-self-center"
          icon="chevron-down"
        >
          {t("more")}
        </RouteButton>
      )}
    </div>
  );
}
