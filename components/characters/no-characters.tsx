import { useTranslations } from "next-intl";
import { EmptyBookcase as BookcaseDrawing } from "@/components/art/empty-bookcase";
import { WaitingQuill } from "@/components/art/waiting-quill";
import { EmptyState } from "@/components/ui/empty-state";
import { RouteButton } from "@/components/ui/route-button";

/** Room for somebody. */
export function EmptyBookcase({ kind }: { kind: "new" | "search" | "archived" }) {
  const t = useTranslations("dashboard.empty");
  return (
    <EmptyState
      art={kind === "new" ? <BookcaseDrawing /> : <WaitingQuill />}
      title={t(`${kind}.title`)}
      body={t(`${kind}.body`)}
      act={
        kind === "new" ? (
          <div className="flex flex-wrap justify-center gap-3">
            <RouteButton kind="act" size="lg" href="/create" icon="quill">
              {t("new.act")}
            </RouteButton>
            <RouteButton size="lg" href="/import" icon="download">
              {t("new.import")}
            </RouteButton>
          </div>
        ) : (
          <RouteButton href="/dashboard">{t("back")}</RouteButton>
        )
      }
    />
  );
}
