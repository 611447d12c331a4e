import { useTranslations } from "next-intl";
import { LinkButton } from "./link-button";

type PaginationProps = {
  /** Bare paths with the cursor in them; absent where there is no page. */ previous?: string;
  next?: string;
  className?: string;
};

/** Cursor pages have no numbers: only backwards and onwards. */
export function Pagination({ previous, next, className }: PaginationProps) {
  const t = useTranslations("ui.pagination");
  if (!previous && !next) return null;
  return (
    <nav aria-label={t("label")} className={className}>
      <div className="flex items-center justify-between gap-4">
        {previous ? (
          <LinkButton href={previous} rel="prev" icon="arrow-start">
            {t("previous")}
          </LinkButton>
        ) : (
          <span />
        )}
        {next && (
          <LinkButton href={next} rel="next" icon="arrow-end" className="flex-row-reverse">
            {t("next")}
          </LinkButton>
        )}
      </div>
    </nav>
  );
}
