import { clsx } from "clsx";
import { ArchFrame } from "@/components/ui/arch-frame";
import { Picture } from "@/components/ui/picture";
import { PageLink } from "@/lib/i18n/page-link";
import type { ShowcaseCard } from "./showcase-card";
import { UnpaintedPortrait } from "./unpainted-portrait";

type NicheProps = {
  card: ShowcaseCard;
  sizes: string;
  first?: boolean;
  caption?: boolean;
  className?: string;
};

/** One character standing in the front page: the arch, the light of its palette behind, its name below. */
export function Niche({ card, sizes, first, caption = true, className }: NicheProps) {
  return (
    <PageLink href={card.href} className={clsx("group block text-center no-underline", className)}>
      <ArchFrame
        className="aspect-[2/3] transition-[translate,box-shadow] duration-240 ease-spring group-hover:-translate-y-1.5"
        style={{ boxShadow: `0 24px 48px -20px oklch(0.45 0.12 ${card.hue} / 0.55)` }}
      >
        {card.image ? (
          <Picture image={card.image} alt="" sizes={sizes} first={first} />
        ) : (
          <UnpaintedPortrait hue={card.hue} />
        )}
      </ArchFrame>
      <span className={caption ? "mt-3 block px-1" : "heard-only"}>
        <bdi className="block text-balance font-display text-base font-semibold leading-snug text-ink sm:text-lg">
          {card.name}
        </bdi>
        <span className="mt-0.5 block text-balance text-xs text-ink-soft sm:text-sm">
          {card.line}
        </span>
      </span>
    </PageLink>
  );
}
