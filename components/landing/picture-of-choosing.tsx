import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { Die } from "@/components/ui/die";
import { Icon } from "@/components/ui/icon";
import { formatNumber } from "@/lib/i18n/format";

/** Chapter one in a picture: a question with three answers, one of them taken, and the dice for whoever hesitates. */
export function PictureOfChoosing() {
  const t = useTranslations("landing.choosing");
  const locale = useLocale();
  return (
    <div className="relative mx-auto max-w-md pb-6 pe-8 ps-4">
      <div className="absolute inset-x-8 top-4 h-56 rotate-3 rounded-lg border border-rule bg-page/70 rtl:-rotate-3" />
      <div className="relative -rotate-1 rounded-lg border border-rule bg-page p-5 shadow-lift sm:p-6 rtl:rotate-1">
        <p className="font-display text-xl font-semibold">{t("question")}</p>
        <ul className="mt-4 grid gap-2.5">
          {(["one", "two", "three"] as const).map((answer) => (
            <li
              key={answer}
              className={clsx(
                "flex items-center justify-between gap-4 rounded-md border px-4 py-2.5",
                answer === "two"
                  ? "border-oxblood-ink bg-oxblood-wash/50 shadow-[inset_0_0_0_1px_var(--oxblood-ink)]"
                  : "border-rule",
              )}
            >
              <span>
                <span className="block font-display text-lg font-semibold leading-snug">
                  {t(`${answer}.name`)}
                </span>
                <span className="block text-sm text-ink-soft">{t(`${answer}.line`)}</span>
              </span>
              {answer === "two" && (
                <span className="grid size-6 shrink-0 place-items-center rounded-full bg-oxblood text-on-oxblood">
                  <Icon name="check" className="size-3.5" strokeWidth={2.4} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
      <Die
        sides={20}
        value={formatNumber(locale, 17)}
        label=""
        className="absolute -bottom-1 end-0 size-24 -rotate-12 drop-shadow-lg"
      />
      <Die
        sides={6}
        value={formatNumber(locale, 6)}
        label=""
        tone="best"
        className="absolute bottom-1 end-24 size-12 rotate-12 drop-shadow-md"
      />
    </div>
  );
}
