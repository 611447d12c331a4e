import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { StatePanel } from "@/components/ui/state-panel";
import { TornPageArt } from "./torn-page-art";

export function TornPage() {
  const t = useTranslations("errors.notFound");
  return (
    <StatePanel
      level={1}
      className="my-auto"
      art={<TornPageArt />}
      title={t("title")}
      body={<p>{t("body")}</p>}
      act={
        <LinkButton href="/" kind="act">
          {t("act")}
        </LinkButton>
      }
    />
  );
}
