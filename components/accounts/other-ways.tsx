import { useTranslations } from "next-intl";
import { Divider } from "@/components/ui/divider";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { startOAuthAction } from "@/lib/accounts/oauth-actions";
import { PasskeySignIn } from "./passkey-sign-in";

type Provider = { id: "google" | "github" | "discord" | "oidc"; name: string | null };

/** The ways in besides the password; each works without script but the passkey. */
export function OtherWays({ next, providers }: { next: string; providers: readonly Provider[] }) {
  const t = useTranslations("accounts");
  const query = next === "/dashboard" ? "" : `?next=${encodeURIComponent(next)}`;
  return (
    <div className="mt-6 grid gap-3">
      <Divider className="mb-2" />
      {providers.map(({ id, name }) => (
        <form key={id} action={startOAuthAction} className="grid">
          <input type="hidden" name="provider" value={id} />
          <input type="hidden" name="next" value={next} />
          <SubmitButton kind="plain">
            {t("signIn.withProvider", { provider: id === "oidc" ? (name ?? "") : t(`providers.${id}`) })}
          </SubmitButton>
        </form>
      ))}
      <PasskeySignIn next={next} />
      <LinkButton href={`/sign-in/link${query}`} icon="link">
        {t("signIn.withLink")}
      </LinkButton>
      <LinkButton href={`/sign-in/phone${query}`} icon="device">
        {t("signIn.withPhone")}
      </LinkButton>
    </div>
  );
}
