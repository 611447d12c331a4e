import { useLocale, useTranslations } from "next-intl";
import { ArchFrame } from "@/components/ui/arch-frame";
import { PageLink } from "@/lib/i18n/page-link";
import type { TemplateCardView } from "@/lib/templates/schema";
import { titleOf } from "./title-of";

const firstScreen = 4;

export function TemplateGrid({ cards }: { cards: readonly TemplateCardView[] }) {
  const t = useTranslations("templates");
  const locale = useLocale();
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4 xl:grid-cols-5">
      {cards.map((card, index) => {
        const author = card.author?.name ?? card.author?.handle;
        return (
          <li key={card.id}>
            <PageLink
              href={`/explore/${card.slug}`}
              className="group block text-center no-underline"
            >
              <ArchFrame className="aspect-[2/3] transition-[translate] duration-240 ease-spring group-hover:-translate-y-1.5">
                {/* biome-ignore lint/performance/noImgElement: one width, painted when it is first looked at */}
                <img
                  src={card.example}
                  alt=""
                  width={480}
                  height={720}
                  decoding="async"
                  loading={index < firstScreen ? "eager" : "lazy"}
                  className="size-full object-cover"
                />
              </ArchFrame>
              <span className="mt-3 block px-1">
                <bdi className="block font-display text-lg leading-snug font-semibold text-balance text-ink">
                  {titleOf(card.title, locale)}
                </bdi>
                <span className="block text-sm text-ink-soft">{t(`styles.${card.style}`)}</span>
                <span className="block truncate text-xs text-ink-soft">
                  {card.author ? author && t("by", { name: author }) : t("ours")}
                </span>
                {(card.likes > 0 || card.uses > 0) && (
                  <span className="block text-xs text-ink-soft">
                    {t("likes", { count: card.likes })} · {t("uses", { count: card.uses })}
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
