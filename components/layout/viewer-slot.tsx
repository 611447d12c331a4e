import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/lib/i18n/paths";
import { ViewerMenu } from "./viewer-menu";

/** Hands the small client part its words and paths. */
export function ViewerSlot({ className }: { className?: string }) {
  const t = useTranslations("layout");
  const locale = useLocale();
  return (
    <ViewerMenu
      words={{ signIn: t("viewer.signIn"), dashboard: t("nav.dashboard") }}
      paths={{
        signIn: localePath(locale, "/sign-in"),
        dashboard: localePath(locale, "/dashboard"),
      }}
      className={className}
    />
  );
}
