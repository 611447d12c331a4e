import { useTranslations } from "next-intl";

export default function LandingPage() {
  const t = useTranslations("common");
  return (
    <main>
      <h1>{t("brand")}</h1>
      <p>{t("tagline")}</p>
    </main>
  );
}
