import { useTranslations } from "next-intl";
import { PageLink } from "@/lib/i18n/page-link";

type Entry = { userId: string | null; actorId: string | null };

/** Whom an entry is about and who did it, for those who may look both up. */
export function RecordEntryDetail({ entry: { userId, actorId } }: { entry: Entry }) {
  const t = useTranslations("admin.activity");
  const link = (id: string) => (
    <PageLink href={`/admin/people/${id}`} className="prose-link break-all" dir="ltr">
      {id}
    </PageLink>
  );
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
      {userId && (
        <span>
          {t("about")} {link(userId)}
        </span>
      )}
      {actorId?.startsWith("usr_") && actorId !== userId && (
        <span>
          {t("byWhom")} {link(actorId)}
        </span>
      )}
    </p>
  );
}
