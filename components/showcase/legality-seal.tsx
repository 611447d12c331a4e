import { useTranslations } from "next-intl";
import type { Tone } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { Seal } from "@/components/ui/seal";
import { type Legality, legalityOf } from "@/lib/characters/legality";
import type { Finding } from "@/lib/rulebook/check";

const wax: Record<Legality["verdict"], { tone: Tone; icon: IconName }> = {
  violations: { tone: "careful", icon: "warning" },
  open: { tone: "plain", icon: "info" },
  homebrew: { tone: "precious", icon: "quill" },
  legal: { tone: "good", icon: "check" },
};

/** What was checked, as wax with its words beside it: never more than is true. */
export function LegalitySeal({ findings }: { findings: readonly Pick<Finding, "severity">[] }) {
  const t = useTranslations("showcase");
  const { verdict, violations, open } = legalityOf(findings);
  const words: Record<Legality["verdict"], string> = {
    violations: t("illegal", { count: violations }),
    open: t("open", { count: open }),
    homebrew: t("homebrew"),
    legal: t("legal"),
  };
  return (
    <span
      className="inline-flex items-center gap-2 text-sm font-semibold text-ink-soft"
      {...(verdict === "legal" ? { title: t("legalNote") } : {})}
    >
      <Seal tone={wax[verdict].tone} label="" size="2.75rem">
        <Icon name={wax[verdict].icon} />
      </Seal>
      {words[verdict]}
    </span>
  );
}
