import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { legalityOf } from "@/lib/characters/legality";
import type { Finding } from "@/lib/rulebook/check";

/** What the rules say of the build, in one mark: the worst first. */
export function LegalitySeal({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations("sheet");
  const { violations, open, homebrew } = legalityOf(findings);
  return (
    <>
      {violations > 0 && (
        <Badge tone="bad" icon="warning">
          {t("broken", { count: violations })}
        </Badge>
      )}
      {open > 0 && (
        <Badge tone="careful" icon="info">
          {t("open", { count: open })}
        </Badge>
      )}
      {violations + open === 0 && (
        <Badge tone="good" icon="check">
          {t("legal")}
        </Badge>
      )}
      {homebrew > 0 && <Badge tone="precious">{t("homebrew", { count: homebrew })}</Badge>}
    </>
  );
}
