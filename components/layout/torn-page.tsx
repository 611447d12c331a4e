import { useTranslations } from "next-intl";
import { LostPage } from "@/components/art/lost-page";
import { LinkButton } from "@/components/ui/link-button";
import { StatePanel } from "@/components/ui/state-panel";
import { DisplayChoices } from "./display-choices";

export function TornPage() {
  const t = useTranslations("errors.notFound");
  return (
    <>
      <DisplayChoices />
      <StatePanel
        level={1}
        className="my-auto"
        art={<LostPage />}
        title={t("title")}
        body={<p>{t("body")}</p>}
        act={
          <LinkButton href="/" kind="act">
            {t("act")}
          </LinkButton>
        }
      />
    </>
  );
}
