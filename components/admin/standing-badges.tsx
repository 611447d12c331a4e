import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import type { PersonRowView } from "@/lib/admin/schema";

const tones: Record<PersonRowView["status"], Tone> = {
  active: "good",
  suspended: "bad",
  deactivated: "careful",
};

/** Role and standing at a glance; a plain member's role is not worth a badge. */
export function StandingBadges({
  role,
  status,
  kind,
}: Pick<PersonRowView, "role" | "status" | "kind">) {
  const t = useTranslations("admin");
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <Badge tone={tones[status]}>{t(`statuses.${status}`)}</Badge>
      {role !== "user" && <Badge tone="precious">{t(`roles.${role}`)}</Badge>}
      {kind === "guest" && <Badge>{t("people.guest")}</Badge>}
    </span>
  );
}
