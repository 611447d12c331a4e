import { useTranslations } from "next-intl";
import { type Begin, HeroActs } from "./hero-acts";
import { Khatam } from "./khatam";
import { Niche } from "./niche";
import type { ShowcaseCard } from "./showcase-card";

/** The opening of a Persian book: one inlaid headpiece over both pages, title in its middle, the figures in a row beneath. */
export function HeroFrontispiece({
  cards,
  begin,
}: {
  cards: readonly ShowcaseCard[];
  begin: Begin;
}) {
  const t = useTranslations("landing.hero");
  const shown = cards.slice(0, 5);
  return (
    <section className="page-width pt-5 sm:pt-8">
      <div className="frontispiece relative overflow-clip text-center">
        <Khatam className="text-gold/60" />
        <div className="frontispiece-veil absolute inset-0" />
        <div className="relative mx-auto flex max-w-3xl flex-col items-center px-5 pb-12 pt-20 sm:pb-16 sm:pt-28">
          <h1 className="text-5xl leading-[1.35]">{t("title")}</h1>
          <p className="measure mt-4 text-lg leading-loose text-ink-soft">{t("lead")}</p>
          <HeroActs
            begin={begin}
            className="mt-7 flex flex-col items-center gap-2 sm:flex-row sm:gap-4"
          />
          <p className="mt-3 text-sm text-ink-soft">{t("note")}</p>
        </div>
      </div>
      <ul className="relative z-10 mx-auto -mt-6 grid max-w-4xl grid-cols-3 items-start gap-3 px-2 sm:-mt-10 sm:gap-5 md:grid-cols-5 md:px-8">
        {shown.map((card, index) => (
          <li
            key={card.name}
            className={
              [
                "md:mt-0",
                "mt-6 md:mt-8",
                "md:mt-12",
                "max-md:hidden md:mt-8",
                "max-md:hidden md:mt-0",
              ][index]
            }
          >
            <Niche card={card} sizes="(min-width: 48rem) 10rem, 30vw" first={index === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}
