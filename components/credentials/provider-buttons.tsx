import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import { startOAuthAction } from "@/lib/credentials/oauth-actions";
import { ProviderMark } from "./provider-mark";

export type OfferedProvider = { id: "google" | "github" | "discord" | "oidc"; name: string | null };

/** One button for each provider of this site. Each is a form and works without script. */
export function ProviderButtons({
  next,
  providers,
}: {
  next: string;
  providers: readonly OfferedProvider[];
}) {
  const t = useTranslations("accounts");
  const named = providers.map(({ id, name }) => ({
    id,
    name: id === "oidc" ? (name ?? "") : t(`providers.${id}`),
  }));
  return named.map(({ id, name }) => (
    <form key={id} action={startOAuthAction} className="grid">
      <input type="hidden" name="provider" value={id} />
      <input type="hidden" name="next" value={next} />
      <SubmitButton kind="plain">
        <ProviderMark name={name} />
        {t("signIn.withProvider", { provider: name })}
      </SubmitButton>
    </form>
  ));
}
