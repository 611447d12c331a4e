import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VerifyDice } from "@/components/dice/verify-dice";
import { StudioFrame } from "../../studio-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("table.verify");
  return { title: t("title"), description: t("lead") };
}

/** Checks a roll of a room, for everybody: with an account or without. */
export default async function VerifyDicePage() {
  const t = await getTranslations("table.verify");
  return (
    <StudioFrame namespaces={["table"]}>
      <div className="page-width grid max-w-2xl grid-cols-1 gap-6 py-8 md:py-12">
        <header className="grid gap-3">
          <h1 className="font-display text-3xl font-semibold">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead")}</p>
          <p className="text-sm text-ink-soft">{t("how")}</p>
        </header>
        <VerifyDice />
      </div>
    </StudioFrame>
  );
}
