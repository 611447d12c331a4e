import { useTranslations } from "next-intl";
import { PageLink } from "@/lib/i18n/page-link";

/** Both doors stand in the page; what the shell script knows of the reader decides before the first paint which is seen. */
export function ViewerSlot({ className }: { className?: string }) {
  const t = useTranslations("layout");
  return (
    <>
      <PageLink href="/sign-in" data-viewer-out className={className}>
        {t("viewer.signIn")}
      </PageLink>
      <PageLink href="/dashboard" data-viewer-in className={className}>
        <span aria-hidden="true" className="viewer-face" />
        {t("nav.dashboard")}
      </PageLink>
    </>
  );
}
