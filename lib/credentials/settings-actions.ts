"use server";

import { headers } from "next/headers";
import { splitLocale } from "@/lib/i18n/paths";
import { redirectTo } from "@/lib/i18n/redirect-to";
import { safePath } from "@/lib/i18n/safe-path";
import { type ActionResult, action } from "@/lib/transport/action";
import { localeOf } from "@/lib/transport/request-origin";
import { type SettingsState, settle } from "@/lib/transport/settle";
import { addPasskey } from "./verbs/add-passkey";
import { beginPasskey } from "./verbs/begin-passkey";
import { beginPasskeyProof } from "./verbs/begin-passkey-proof";
import { beginPhoneChange } from "./verbs/begin-phone-change";
import { beginTotp } from "./verbs/begin-totp";
import { changePassword } from "./verbs/change-password";
import { confirmPhoneChange } from "./verbs/confirm-phone-change";
import { confirmTotp } from "./verbs/confirm-totp";
import { reauthenticate } from "./verbs/reauthenticate";
import { removeIdentity } from "./verbs/remove-identity";
import { removePasskey } from "./verbs/remove-passkey";
import { removePhone } from "./verbs/remove-phone";
import { removeTotp } from "./verbs/remove-totp";
import { renamePasskey } from "./verbs/rename-passkey";
import { renewRecoveryCodes } from "./verbs/renew-recovery-codes";
import { requestEmailChange } from "./verbs/request-email-change";
import { requestVerification } from "./verbs/request-verification";

type CodesState = ActionResult<{ recoveryCodes: string[] }> | null;

export async function changePasswordAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(changePassword)(form);
}

export async function requestEmailChangeAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(requestEmailChange)(form);
}

export async function requestVerificationAction(
  _before: SettingsState,
  _form: FormData,
): Promise<SettingsState> {
  return action(requestVerification)({});
}

export async function beginTotpAction(_before: unknown, _form: FormData) {
  return action(beginTotp)({});
}

export async function confirmTotpAction(_before: CodesState, form: FormData): Promise<CodesState> {
  return action(confirmTotp)(form);
}

export async function removeTotpAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(removeTotp)(form);
}

export async function renewRecoveryCodesAction(
  _before: CodesState,
  form: FormData,
): Promise<CodesState> {
  return action(renewRecoveryCodes)(form);
}

export async function beginPasskeyAction() {
  return action(beginPasskey)({});
}

export async function addPasskeyAction(input: { ticket: string; passkey: string; name: string }) {
  return action(addPasskey)(input);
}

export async function renamePasskeyAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(renamePasskey)(form);
}

export async function removePasskeyAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(removePasskey)(form);
}

export async function removeIdentityAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(removeIdentity)(form);
}

export async function beginPhoneChangeAction(_before: unknown, form: FormData) {
  return action(beginPhoneChange)(form);
}

export async function confirmPhoneChangeAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(confirmPhoneChange)(form);
}

export async function removePhoneAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(removePhone)(form);
}

export async function beginPasskeyProofAction() {
  return action(beginPasskeyProof)({});
}

export async function reauthenticateAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  const next = safePath(form.get("next")?.toString(), "/settings/security");
  form.delete("next");
  return action(reauthenticate, {
    after: async () => redirectTo(localeOf(await headers()), splitLocale(next).path),
  })(form);
}
