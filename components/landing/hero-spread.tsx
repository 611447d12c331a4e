import { useTranslations } from "next-intl";
import { type Begin, HeroActs } from "./hero-acts";
import { Niche } from "./niche";
import type { ShowcaseCard } from "./showcase-card";
import { Sunburst } from "./sunburst";

/** The opening of a Latin book: text on one page, the plate on the other. */
export function HeroSpread({ cards, begin }: { cards: readonly ShowcaseCard[]; begin: Begin }) {
  const t = useTranslations("landing.hero");
  const [left, middle, right] = [cards[1], cards[0], cards[2]];
  return (
    <section className="relative overflow-clip">
      <div className="page-width grid items-center gap-x-12 gap-y-10 pb-14 pt-10 sm:pt-16 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)] lg:pb-24 lg:pt-20">
        <div className="relative z-10 max-lg:mx-auto max-lg:max-w-xl">
          <h1 className="text-5xl">{t("title")}</h1>
          <p className="drop-cap measure mt-6 text-lg leading-relaxed text-ink-soft lg:mt-8">
            {t("lead")}
          </p>
          <HeroActs begin={begin} className="mt-8 flex flex-wrap items-center gap-x-3 gap-y-2" />
          <p className="mt-4 text-sm text-ink-faint">{t("note")}</p>
        </div>
        <div className="relative mx-auto w-full max-w-2xl py-4">
          <Sunburst className="left-1/2 top-1/2 size-[36rem] sm:size-[56rem] -translate-x-1/2 -translate-y-1/2" />
          <div className="relative grid grid-cols-[1fr_1.22fr_1fr] items-center">
            {left && (
              <Niche
                card={left}
                caption={false}
                sizes="(min-width: 40rem) 13rem, 30vw"
                className="-me-4 -rotate-4 sm:-me-6 sm:-rotate-6"
              />
            )}
            {middle && (
              <Niche
                card={middle}
                caption={false}
                sizes="(min-width: 40rem) 16rem, 38vw"
                first
                className="relative z-10"
              />
            )}
            {right && (
              <Niche
                card={right}
                caption={false}
                sizes="(min-width: 40rem) 13rem, 30vw"
                className="-ms-4 rotate-4 sm:-ms-6 sm:rotate-6"
              />
            )}
          </div>
        </div>
      </div>
    </section>
  );
}
