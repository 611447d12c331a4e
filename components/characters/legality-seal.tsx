import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Finding } from "@/lib/rulebook/check";

/** What the rules say of the build, in one mark: the worst first. */
export function LegalitySeal({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations("sheet");
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const open = count("open");
  const broken = count("violation");
  const homebrew = count("homebrew");
  return (
    <>
      {broken > 0 && (
        <Badge tone="bad" icon="warning">
          {t("broken", { count: broken })}
        </Badge>
      )}
      {open > 0 && (
        <Badge tone="careful" icon="info">
          {t("open", { count: open })}
        </Badge>
      )}
      {broken + open === 0 && (
        <Badge tone="good" icon="check">
          {t("legal")}
        </Badge>
      )}
      {homebrew > 0 && <Badge tone="precious">{t("homebrew", { count: homebrew })}</Badge>}
    </>
  );
}
