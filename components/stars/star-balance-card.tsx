import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { modelPortraitStars } from "@/lib/portraits/limits";
import { monthlyStars, monthlyUpToStars } from "@/lib/stars/limits";
import type { StarBalanceView } from "@/lib/stars/schema";

/** What there is to spend, what comes, and how it all works. */
export function StarBalanceCard({ balance }: { balance: StarBalanceView }) {
  const t = useTranslations("stars");
  const { available, reserved, monthly } = balance;
  return (
    <div className="grid gap-4 md:grid-cols-[minmax(16rem,20rem)_minmax(0,1fr)]">
      <Card className="grid content-center justify-items-center gap-2 text-center">
        <p className="text-sm font-semibold text-ink-soft">{t("balance")}</p>
        <p className="flex items-center gap-2 font-display text-4xl font-semibold">
          <Icon name="star" className="size-8 text-gold-ink" />
          {t("available", { count: available })}
        </p>
        {reserved > 0 && <p className="text-sm">{t("reserved", { count: reserved })}</p>}
        <p className="text-sm text-ink-soft">{t("monthly", { count: monthly })}</p>
      </Card>
      <Card className="grid content-start gap-3">
        <h2 className="font-display text-lg font-semibold">{t("howTitle")}</h2>
        <ul className="grid list-disc gap-2 ps-5 text-sm">
          <li>{t("how.price", { price: modelPortraitStars })}</li>
          <li>{t("how.reserve")}</li>
          <li>{t("how.month", { stars: monthlyStars, most: monthlyUpToStars })}</li>
        </ul>
      </Card>
    </div>
  );
}
