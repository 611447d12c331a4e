import { useLocale, useTranslations } from "next-intl";
import { PortraitImage } from "@/components/portraits/portrait-image";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { characterLine } from "@/lib/characters/character-line";
import type { CharacterCardView } from "@/lib/characters/schema";
import { Link } from "@/lib/i18n/link";
import { CardMenu } from "./card-menu";

/** One of the owner's characters: a face, a name, where it stands. The whole card leads to it. */
export function CharacterCard({ card }: { card: CharacterCardView }) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  const unfinished = card.openChoices > 0 || card.name === "";
  const name = card.name || t("unnamed");
  return (
    <article className="group relative grid grid-cols-1 gap-3">
      <div className="transition-transform duration-200 ease-settle group-hover:-translate-y-1">
        <PortraitImage
          image={card.portrait}
          name={card.name}
          sizes="(min-width: 64rem) 17rem, (min-width: 40rem) 30vw, 45vw"
        />
      </div>
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <h2 className="line-clamp-2 wrap-anywhere font-display text-lg font-semibold leading-snug">
            <Link
              href={unfinished ? `/create/${card.id}` : `/characters/${card.id}`}
              className="text-ink no-underline after:absolute after:inset-0"
            >
              <bdi>{name}</bdi>
            </Link>
          </h2>
          <p className="text-sm leading-snug text-ink-soft wrap-anywhere">
            {characterLine(card, locale) || t("blank")}
          </p>
          <p className="text-xs text-ink-faint">{t("level", { level: card.level })}</p>
        </div>
        <CardMenu card={{ id: card.id, name, archived: card.archivedAt !== null, unfinished }} />
      </div>
      <p className="flex flex-wrap gap-1.5">
        {card.openChoices > 0 && (
          <Badge tone="careful">{t("open", { count: card.openChoices })}</Badge>
        )}
        {card.violations > 0 && <Badge tone="bad">{t("broken", { count: card.violations })}</Badge>}
        {card.visibility === "public" && (
          <Badge tone="precious">
            <Icon name="globe" className="size-3.5" />
            {t("public")}
          </Badge>
        )}
        {card.visibility === "unlisted" && (
          <Badge>
            <Icon name="link" className="size-3.5" />
            {t("unlisted")}
          </Badge>
        )}
      </p>
    </article>
  );
}
