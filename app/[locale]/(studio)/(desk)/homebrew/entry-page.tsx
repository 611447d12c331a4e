import { getLocale, getTranslations } from "next-intl/server";
import { EntryForm } from "@/components/homebrew/entry-form";
import { makeEntryLists } from "@/components/homebrew/make-entry-lists";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { entriesOfferedMax } from "@/lib/homebrew/limits";
import { loadEntries } from "@/lib/homebrew/loaders";
import type { EntryKind, EntryView } from "@/lib/homebrew/schema";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isPerson } from "@/lib/kernel/actor";
import { pageSizeMax } from "@/lib/kernel/cursor";
import { everyPage } from "@/lib/kernel/every-page";
import { viewer } from "@/lib/transport/loader";

/** The desk at which an entry is written, a new one or one from the shelf. */
export async function EntryPage({ kind, entry }: { kind: EntryKind; entry?: EntryView }) {
  const t = await getTranslations("homebrew");
  const own = isPerson(await viewer())
    ? await everyPage(entriesOfferedMax, (cursor) => loadEntries({ cursor, limit: pageSizeMax }))
    : [];
  const lists = makeEntryLists(
    await getLocale(),
    {
      own: t("mark"),
      toolKinds: {
        artisan: t("toolKinds.artisan"),
        "gaming-set": t("toolKinds.gaming-set"),
        "musical-instrument": t("toolKinds.musical-instrument"),
      },
      spellModes: { cantrip: t("spellModes.cantrip"), always: t("spellModes.always") },
    },
    own.filter(({ id }) => id !== entry?.id),
  );
  const title = entry ? t("editOf", { name: entry.name }) : t(`write.${kind}`);
  return (
    <div className="page-width grid grid-cols-1 gap-7 py-8 md:py-12">
      <div className="grid gap-3">
        <Breadcrumb trail={[{ href: "/homebrew", label: t("title") }]} here={title} />
        <h1 className="font-display text-3xl font-semibold wrap-anywhere">{title}</h1>
        <p className="measure text-ink-soft">{t(`leads.${kind}`)}</p>
      </div>
      <ClientMessages namespaces={["ui", "homebrew"]}>
        <EntryForm kind={kind} entry={entry} lists={lists} />
      </ClientMessages>
    </div>
  );
}
