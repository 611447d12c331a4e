import { useLocale, useTranslations } from "next-intl";
import { SettingsForm } from "@/components/settings/settings-form";
import { SettingsSection } from "@/components/settings/settings-section";
import { Badge } from "@/components/ui/badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { startOAuthAction } from "@/lib/credentials/oauth-actions";
import {
  removeIdentityAction,
  removePasskeyAction,
  removePhoneAction,
  removeTotpAction,
} from "@/lib/credentials/settings-actions";
import { formatDate, formatRelative } from "@/lib/i18n/format";
import { EmailSettings } from "./email-settings";
import { PasskeyAdd } from "./passkey-add";
import { PasskeyRename } from "./passkey-rename";
import { PasswordSettings } from "./password-settings";
import { PhoneChange } from "./phone-change";
import { ProviderMark } from "./provider-mark";
import { RenewCodes } from "./renew-codes";
import { TotpSetup } from "./totp-setup";

type Provider = "google" | "github" | "discord" | "oidc";
type Ways = {
  email: string | null;
  emailVerified: boolean;
  phone: string | null;
  password: boolean;
  passwordChangedAt: string | null;
  totp: boolean;
  recoveryCodesLeft: number;
  passkeys: { id: string; name: string; lastUsedAt: string | null }[];
  identities: { id: string; provider: Provider; label: string | null }[];
  available: { id: Provider }[];
};

const here = "/settings/security";
const line =
  "flex flex-wrap items-center justify-between gap-3 border-b border-rule/60 pb-3 last:border-0 last:pb-0";

type SecuritySettingsProps = {
  ways: Ways /** What the operator calls a provider of their own. */;
  ownProvider: string;
  now: Date;
  timeZone: string;
};

export function SecuritySettings({ ways, ownProvider, now, timeZone }: SecuritySettingsProps) {
  const t = useTranslations("settings.security");
  const a = useTranslations("accounts.providers");
  const locale = useLocale();
  const named = (id: Provider) => (id === "oidc" ? ownProvider : a(id));
  const isGuarded = ways.totp || ways.passkeys.length > 0;
  return (
    <>
      <SettingsSection title={t("emailTitle")}>
        {ways.email && (
          <p className="flex flex-wrap items-center gap-3">
            <bdi dir="ltr">{ways.email}</bdi>
            <Badge tone={ways.emailVerified ? "good" : "careful"}>
              {ways.emailVerified ? t("emailVerified") : t("emailUnverified")}
            </Badge>
          </p>
        )}
        <EmailSettings isUnproved={ways.email !== null && !ways.emailVerified} />
      </SettingsSection>
      <SettingsSection
        title={t("passwordTitle")}
        lead={
          ways.passwordChangedAt
            ? t("passwordSince", {
                date: formatDate(locale, ways.passwordChangedAt, "day", timeZone),
              })
            : t("passwordNone")
        }
      >
        <PasswordSettings has={ways.password} />
      </SettingsSection>
      <SettingsSection title={t("factorsTitle")} lead={t("factorsLead")}>
        {ways.totp ? (
          <div className={line}>
            <p>{t("totpOn")}</p>
            <SettingsForm
              action={removeTotpAction}
              submit={t("totpRemove")}
              kind="danger"
              here={here}
            />
          </div>
        ) : (
          <TotpSetup />
        )}
        {isGuarded && (
          <div className="grid gap-3">
            <p className="text-sm text-ink-soft">
              {t("codesLeft", { count: ways.recoveryCodesLeft })}
            </p>
            <RenewCodes />
          </div>
        )}
      </SettingsSection>
      <SettingsSection title={t("passkeysTitle")} lead={t("passkeysLead")}>
        {ways.passkeys.map((key) => (
          <div key={key.id} className={line}>
            <p>
              <bdi>{key.name}</bdi>
              <span className="block text-sm text-ink-soft">
                {key.lastUsedAt
                  ? t("passkeyUsed", { when: formatRelative(locale, key.lastUsedAt, now) })
                  : t("passkeyNever")}
              </span>
            </p>
            <SettingsForm
              action={removePasskeyAction}
              submit={t("passkeyRemove")}
              kind="bare"
              hidden={{ id: key.id }}
              here={here}
            />
            <PasskeyRename id={key.id} name={key.name} />
          </div>
        ))}
        <PasskeyAdd />
      </SettingsSection>
      <SettingsSection title={t("waysTitle")}>
        {ways.identities.length + ways.available.length === 0 && (
          <p className="text-ink-soft">{t("waysNone")}</p>
        )}
        {ways.identities.map(({ id, provider, label }) => (
          <div key={id} className={line}>
            <p className="flex flex-wrap items-center gap-2">
              <ProviderMark name={named(provider)} />
              {named(provider)} {label && <bdi className="text-ink-soft">{label}</bdi>}
            </p>
            <SettingsForm
              action={removeIdentityAction}
              submit={t("disconnect")}
              kind="bare"
              hidden={{ id }}
              here={here}
            />
          </div>
        ))}
        {ways.available.map(({ id }) => (
          <form key={id} action={startOAuthAction}>
            <input type="hidden" name="provider" value={id} />
            <input type="hidden" name="intent" value="link" />
            <input type="hidden" name="next" value={here} />
            <SubmitButton kind="plain">
              <ProviderMark name={named(id)} />
              {t("connect", { provider: named(id) })}
            </SubmitButton>
          </form>
        ))}
      </SettingsSection>
      <SettingsSection title={t("phoneTitle")}>
        {ways.phone && (
          <div className={line}>
            <bdi dir="ltr">{ways.phone}</bdi>
            <SettingsForm
              action={removePhoneAction}
              submit={t("phoneRemove")}
              kind="bare"
              here={here}
            />
          </div>
        )}
        <PhoneChange has={ways.phone !== null} />
      </SettingsSection>
    </>
  );
}
