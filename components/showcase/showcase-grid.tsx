import { useLocale, useTranslations } from "next-intl";
import { UnpaintedPortrait } from "@/components/landing/unpainted-portrait";
import { ArchFrame } from "@/components/ui/arch-frame";
import { Picture } from "@/components/ui/picture";
import { characterLine } from "@/lib/characters/character-line";
import type { ShowcaseCardView } from "@/lib/characters/public-view";
import { PageLink } from "@/lib/i18n/page-link";
import { paletteOf } from "@/lib/portraits/palette";

const firstScreen = 4;

/** Public characters in their niches. */
export function ShowcaseGrid({ cards }: { cards: readonly ShowcaseCardView[] }) {
  const t = useTranslations("showcase");
  const locale = useLocale();
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4 xl:grid-cols-5">
      {cards.map((card, index) => {
        const { hue } = paletteOf(card.speciesId ?? "human");
        return (
          <li key={card.slug}>
            <PageLink href={card.url} className="group block text-center no-underline">
              <ArchFrame
                className="aspect-[2/3] transition-[translate,box-shadow] duration-240 ease-spring group-hover:-translate-y-1.5"
                style={{ boxShadow: `0 24px 48px -20px oklch(0.45 0.12 ${hue} / 0.55)` }}
              >
                {card.portrait ? (
                  <Picture
                    image={card.portrait}
                    alt=""
                    sizes="(min-width: 80rem) 14rem, (min-width: 40rem) 30vw, 45vw"
                    first={index < firstScreen}
                  />
                ) : (
                  <UnpaintedPortrait hue={hue} />
                )}
              </ArchFrame>
              <span className="mt-3 block px-1">
                <bdi className="block truncate font-display text-lg font-semibold text-ink">
                  {card.name}
                </bdi>
                <span className="block text-balance text-sm text-ink-soft">
                  {characterLine(card, locale)}
                </span>
                {card.owner.name && (
                  <span className="block truncate text-xs text-ink-soft">
                    {t("by", { name: card.owner.name })}
                  </span>
                )}
              </span>
            </PageLink>
          </li>
        );
      })}
    </ul>
  );
}
