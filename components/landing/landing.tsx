import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { isArabicScript } from "@/lib/i18n/locales";
import { Chapter } from "./chapter";
import { Closing } from "./closing";
import { Facts, type RulebookFacts } from "./facts";
import type { Begin } from "./hero-acts";
import { HeroFrontispiece } from "./hero-frontispiece";
import { HeroSpread } from "./hero-spread";
import { Niche } from "./niche";
import { PictureOfChoosing } from "./picture-of-choosing";
import { PictureOfPainting } from "./picture-of-painting";
import { PictureOfSharing } from "./picture-of-sharing";
import type { SampleCharacter } from "./sample-characters";
import type { ShowcaseCard } from "./showcase-card";

type LandingProps = {
  /** The newest public characters: one row near the end, because nobody has looked at them yet. */
  characters: readonly ShowcaseCard[];
  /** The five that the page is told with. */
  samples: readonly SampleCharacter[];
  facts: RulebookFacts;
  /** Starts a character: from nothing, or with `surprise` a whole one. */
  begin: Begin;
};

export function Landing({ characters, samples, facts, begin }: LandingProps) {
  const t = useTranslations("landing");
  const locale = useLocale();
  const [shared] = samples;
  const Hero = isArabicScript(locale) ? HeroFrontispiece : HeroSpread;
  return (
    <>
      <Hero cards={samples} begin={begin} />
      <div className="mt-12 space-y-24 lg:mt-10 lg:space-y-32">
        <Facts facts={facts} />
        <section
          aria-label={t("chapters.label")}
          className="page-width space-y-20 overflow-x-clip lg:space-y-28"
        >
          <Chapter
            ordinal={t("chapters.one.ordinal")}
            title={t("chapters.one.title")}
            body={t("chapters.one.body")}
            picture={<PictureOfChoosing />}
          />
          <Chapter
            ordinal={t("chapters.two.ordinal")}
            title={t("chapters.two.title")}
            body={t("chapters.two.body")}
            picture={<PictureOfPainting cards={samples.toReversed()} />}
            turned
          />
          <Chapter
            ordinal={t("chapters.three.ordinal")}
            title={t("chapters.three.title")}
            body={t("chapters.three.body")}
            picture={shared && <PictureOfSharing sample={shared} />}
          />
        </section>
        {characters.length > 0 && (
          <section className="page-width">
            <div className="flex items-baseline justify-between gap-4">
              <h2 className="text-2xl">{t("showcase.title")}</h2>
              <LinkButton href="/showcase" kind="bare" size="sm">
                {t("showcase.all")}
              </LinkButton>
            </div>
            <ul className="mt-6 grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 lg:grid-cols-6">
              {characters.slice(0, 6).map((card) => (
                <li key={card.href}>
                  <Niche card={card} sizes="(min-width: 64rem) 11rem, 45vw" />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Closing />
      </div>
    </>
  );
}
