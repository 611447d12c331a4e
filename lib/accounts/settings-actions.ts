"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import type { z } from "zod";
import { splitLocale } from "@/lib/i18n/paths";
import { redirectTo } from "@/lib/i18n/redirect-to";
import type { Verb } from "@/lib/kernel/verb";
import { endBrowserSession, startBrowserSession } from "@/lib/platform/auth";
import { type ActionResult, action } from "@/lib/transport/action";
import { localeOf } from "@/lib/transport/request-origin";
import { stopActing } from "./act-as";
import { changeAvatar, removeAvatar } from "./avatar";
import { requestEmailChange } from "./change-email";
import { changePassword } from "./change-password";
import { beginPhoneChange, confirmPhoneChange, removePhone } from "./change-phone";
import { deactivateAccount } from "./deactivate";
import { changeHandle, editAppearance, editProfile } from "./edit-profile";
import { endOneSession, endOtherSessions } from "./end-sessions";
import { avatarBase64Max, avatarBytesMax } from "./limits";
import { requestExport } from "./manage-exports";
import { editNotifications } from "./manage-notifications";
import { addPasskey, beginPasskey, removePasskey } from "./manage-passkeys";
import { beginTotp, confirmTotp, removeTotp, renewRecoveryCodes } from "./manage-totp";
import type { AppearanceEdit } from "./profile";
import { beginPasskeyProof, reauthenticate } from "./reauthenticate";
import { removeIdentity } from "./remove-identity";
import { renamePasskey } from "./rename-passkey";
import { requestDeletion } from "./request-deletion";
import { requestVerification } from "./request-verification";
import { safePath } from "./schema";

/** What a settings form hears back. The page reads anew what changed, so nothing else needs to travel. */
export type SettingsState = ActionResult<unknown> | null;
export type SettingsAction = (before: SettingsState, form: FormData) => Promise<SettingsState>;

/** After success the page under the form shows what is true now. */
function settle<Input extends z.ZodType, Output extends z.ZodType>(verb: Verb<Input, Output>) {
  return action(verb, { after: () => refresh() });
}

type CodesState = ActionResult<{ recoveryCodes: string[] }> | null;

export async function editProfileAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(editProfile)(form);
}

/** The chosen file as the verb takes it. An empty field sends a file without bytes, which no picture is. */
export async function changeAvatarAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const file = form.get("image");
  const bytes = file instanceof File && file.size <= avatarBytesMax ? await file.arrayBuffer() : null;
  // What is too large is not read at all, and one character too many says the same to the verb.
  const image = bytes ? Buffer.from(bytes).toString("base64") : "A".repeat(avatarBase64Max + 4);
  return action(changeAvatar, { after: () => refresh() })({ image });
}

export async function removeAvatarAction(_before: SettingsState, _form: FormData): Promise<SettingsState> {
  return action(removeAvatar, { after: () => refresh() })({});
}

export async function deactivateAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return action(deactivateAccount, {
    after: async () => {
      await endBrowserSession();
      redirectTo(localeOf(await headers()), "/");
    },
  })(form);
}

/** The form names every choice that it shows; a box that is not ticked sends nothing, which here means no. */
export async function editNotificationsAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const choices: Record<string, Record<string, boolean>> = {};
  for (const name of form.getAll("shown").map(String)) {
    const [notice = "", channel = ""] = name.split(".");
    choices[notice] = { ...choices[notice], [channel]: form.has(`on.${name}`) };
  }
  return action(editNotifications, { after: () => refresh() })({ choices });
}

export async function changeHandleAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(changeHandle)(form);
}

/** A box that is not ticked sends nothing, which here means no. */
export async function editAppearanceAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  for (const name of ["reducedMotion", "hideAiImages"]) form.set(name, form.has(name) ? "true" : "false");
  return settle(editAppearance)(form);
}

/** Keeps what was chosen outside of the settings. What cannot be kept is shown on this device all the same. */
export async function keepAppearanceAction(appearance: z.input<typeof AppearanceEdit>): Promise<void> {
  await settle(editAppearance)(appearance);
}

export async function changePasswordAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(changePassword)(form);
}

export async function requestEmailChangeAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(requestEmailChange)(form);
}

export async function requestVerificationAction(_before: SettingsState, _form: FormData): Promise<SettingsState> {
  return action(requestVerification)({});
}

export async function endSessionAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(endOneSession)(form);
}

export async function endOtherSessionsAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(endOtherSessions)(form);
}

export async function beginTotpAction(_before: unknown, _form: FormData) {
  return action(beginTotp)({});
}

export async function confirmTotpAction(_before: CodesState, form: FormData): Promise<CodesState> {
  return action(confirmTotp)(form);
}

export async function removeTotpAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(removeTotp)(form);
}

export async function renewRecoveryCodesAction(_before: CodesState, form: FormData): Promise<CodesState> {
  return action(renewRecoveryCodes)(form);
}

export async function beginPasskeyAction() {
  return action(beginPasskey)({});
}

export async function addPasskeyAction(input: { ticket: string; passkey: string; name: string }) {
  return action(addPasskey)(input);
}

export async function renamePasskeyAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(renamePasskey)(form);
}

export async function removePasskeyAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(removePasskey)(form);
}

export async function removeIdentityAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(removeIdentity)(form);
}

export async function beginPhoneChangeAction(_before: unknown, form: FormData) {
  return action(beginPhoneChange)(form);
}

export async function confirmPhoneChangeAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(confirmPhoneChange)(form);
}

export async function removePhoneAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(removePhone)(form);
}

export async function requestExportAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return settle(requestExport)(form);
}

export async function requestDeletionAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  return action(requestDeletion, {
    after: async () => {
      await endBrowserSession();
      redirectTo(localeOf(await headers()), "/");
    },
  })(form);
}

export async function beginPasskeyProofAction() {
  return action(beginPasskeyProof)({});
}

export async function reauthenticateAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const next = safePath(form.get("next")?.toString(), "/settings/security");
  form.delete("next");
  return action(reauthenticate, {
    after: async () => redirectTo(localeOf(await headers()), splitLocale(next).path),
  })(form);
}

export async function stopActingAction(): Promise<void> {
  await action(stopActing, {
    after: async ({ sessionId }) => {
      if (sessionId) await startBrowserSession(sessionId, "member");
      else await endBrowserSession();
    },
  })({});
  redirectTo(localeOf(await headers()), "/dashboard");
}
