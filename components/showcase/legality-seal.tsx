import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Seal } from "@/components/ui/seal";

type LegalitySealProps = { violations: number; homebrew: number };

/** What was checked, as wax: legal, homebrew, or how many rules are bent. */
export function LegalitySeal({ violations, homebrew }: LegalitySealProps) {
  const t = useTranslations("showcase");
  if (violations > 0) {
    return (
      <Seal tone="careful" label={t("illegal", { count: violations })}>
        <Icon name="warning" />
      </Seal>
    );
  }
  if (homebrew > 0) {
    return (
      <Seal tone="precious" label={t("homebrew")}>
        <Icon name="quill" />
      </Seal>
    );
  }
  return (
    <Seal tone="good" label={`${t("legal")}. ${t("legalNote")}`}>
      <Icon name="check" />
    </Seal>
  );
}
