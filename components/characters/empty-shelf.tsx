import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { RouteButton } from "@/components/ui/route-button";

/** An empty niche between two candles: room for somebody. */
export function EmptyShelf({ kind }: { kind: "new" | "search" | "archived" }) {
  const t = useTranslations("dashboard.empty");
  return (
    <EmptyState
      art={<Niche />}
      title={t(`${kind}.title`)}
      body={t(`${kind}.body`)}
      act={
        kind === "new" ? (
          <RouteButton kind="act" size="lg" href="/create" icon="quill">
            {t("new.act")}
          </RouteButton>
        ) : (
          <RouteButton href="/dashboard">{t("back")}</RouteButton>
        )
      }
    />
  );
}

function Niche() {
  return (
    <svg viewBox="0 0 176 150" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M52 140V64c0-24 16-42 36-42s36 18 36 42v76" stroke="var(--gold)" strokeWidth="2" />
      <path d="M59 140V65c0-20 13-35 29-35s29 15 29 35v75" stroke="var(--gold)" strokeOpacity=".55" />
      <path d="M34 140h108M44 146h88" />
      <path d="M20 140v-44h10v44M25 96v-8M25 88c-5-1-6-5-3-9l3-6 3 6c3 4 2 8-3 9Z" />
      <path d="M146 140v-34h10v34M151 106v-8M151 98c-5-1-6-5-3-9l3-6 3 6c3 4 2 8-3 9Z" />
      <path d="M88 66l3 8 8 1-6 5 2 8-7-5-7 5 2-8-6-5 8-1z" stroke="var(--gold)" />
      <path d="M74 112c4-8 9-12 14-12s10 4 14 12" strokeDasharray="2 4" />
      <path d="M72 140c0-10 2-18 6-24M104 140c0-10-2-18-6-24" strokeDasharray="2 4" />
    </svg>
  );
}
