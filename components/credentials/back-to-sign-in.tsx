import { useTranslations } from "next-intl";
import { PageLink } from "@/lib/i18n/page-link";
import { safePath } from "@/lib/i18n/safe-path";

/** Out of a side door: every sign-in method is shown on the page of them all. */
export function BackToSignIn({ next }: { next?: string | undefined }) {
  const t = useTranslations("accounts.recovery");
  const query = typeof next === "string" ? `?next=${encodeURIComponent(safePath(next))}` : "";
  return (
    <PageLink href={`/sign-in${query}`} className="prose-link inline-block py-2">
      {t("back")}
    </PageLink>
  );
}
