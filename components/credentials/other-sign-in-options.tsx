import { useTranslations } from "next-intl";
import { Divider } from "@/components/ui/divider";
import { LinkButton } from "@/components/ui/link-button";
import { PasskeySignIn } from "./passkey-sign-in";
import { type OfferedProvider, ProviderButtons } from "./provider-buttons";

/** The sign-in methods besides the password; each works without script but the passkey. */
export function OtherSignInOptions({
  next,
  providers,
}: {
  next: string;
  providers: readonly OfferedProvider[];
}) {
  const t = useTranslations("accounts");
  const query = next === "/dashboard" ? "" : `?next=${encodeURIComponent(next)}`;
  return (
    <div className="mt-6 grid gap-3">
      <Divider className="mb-2" />
      <ProviderButtons next={next} providers={providers} />
      <PasskeySignIn next={next} />
      <LinkButton href={`/sign-in/link${query}`} icon="mail">
        {t("signIn.withLink")}
      </LinkButton>
      <LinkButton href={`/sign-in/phone${query}`} icon="phone">
        {t("signIn.withPhone")}
      </LinkButton>
    </div>
  );
}
