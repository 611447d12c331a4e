import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WaitingQuill } from "@/components/art/waiting-quill";
import { OutboxMessage } from "@/components/notifications/outbox-message";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { loadOutbox } from "@/lib/notifications/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("outbox");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** Messages that no provider carried; a 404 wherever one is configured. */
export default async function OutboxPage() {
  const [t, { messages }] = [await getTranslations("outbox"), await loadOutbox({})];
  const now = new Date();
  return (
    <div className="page-width py-10 sm:py-14">
      <div className="mx-auto grid max-w-2xl gap-6">
        <header className="grid gap-3">
          <h1 className="font-display text-4xl font-semibold">{t("title")}</h1>
          <p className="measure text-ink-soft">{t("lead")}</p>
        </header>
        {messages.length === 0 ? (
          <EmptyState
            art={<WaitingQuill />}
            title={t("empty")}
            body={t("emptyBody")}
            act={
              <LinkButton href="/sign-up" kind="act">
                {t("emptyAct")}
              </LinkButton>
            }
          />
        ) : (
          messages.map((message) => <OutboxMessage key={message.id} message={message} now={now} />)
        )}
      </div>
    </div>
  );
}
