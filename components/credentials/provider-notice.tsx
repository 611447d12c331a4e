import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const reasons = [
  "cancelled",
  "unavailable",
  "mismatch",
  "identity_taken",
  "mailbox_known",
  "mailbox_unproved",
  "suspended",
  "reauthentication_required",
] as const;

type ProviderNoticeProps = {
  /** What the address says, as it stands there. */
  query: { error?: unknown; connected?: unknown; provider?: unknown };
  /** Why and until when the account is closed, told to whoever has just proved that it is theirs. */
  suspension?: string | null;
  providers: readonly { id: "google" | "github" | "discord" | "oidc"; name: string | null }[];
};

/** How the way to somebody else's sign-in and back has ended. */
export function ProviderNotice({ query, providers, suspension }: ProviderNoticeProps) {
  const t = useTranslations("accounts");
  const from = providers.find(({ id }) => id === (query.connected ?? query.provider));
  const provider = from?.name ?? t(`providers.${from && from.id !== "oidc" ? from.id : "other"}`);
  if (query.connected)
    return from ? <Notice tone="good">{t("connected", { provider })}</Notice> : null;
  if (!query.error) return null;
  const reason = reasons.find((code) => code === query.error) ?? "other";
  if (reason === "suspended" && suspension) return <Notice tone="bad">{suspension}</Notice>;
  return (
    <Notice tone={reason === "cancelled" ? "careful" : "bad"}>
      {t(`errors.${reason}`, { provider })}
    </Notice>
  );
}
