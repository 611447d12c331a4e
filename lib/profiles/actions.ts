"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import { action } from "@/lib/transport/action";
import { type SettingsState, settle } from "@/lib/transport/settle";
import { avatarBase64Max, avatarBytesMax } from "./limits";
import type { AppearanceEdit } from "./schema";
import { changeAvatar } from "./verbs/change-avatar";
import { changeHandle } from "./verbs/change-handle";
import { editAppearance } from "./verbs/edit-appearance";
import { editProfile } from "./verbs/edit-profile";
import { removeAvatar } from "./verbs/remove-avatar";

export async function editProfileAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(editProfile)(form);
}

/** The chosen file as the verb takes it. An empty field sends a file without bytes, which no picture is. */
export async function changeAvatarAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  const file = form.get("image");
  const bytes =
    file instanceof File && file.size <= avatarBytesMax ? await file.arrayBuffer() : null;
  // What is too large is not read at all, and one character too many says the same to the verb.
  const image = bytes ? Buffer.from(bytes).toString("base64") : "A".repeat(avatarBase64Max + 4);
  return action(changeAvatar, { after: () => refresh() })({ image });
}

export async function removeAvatarAction(
  _before: SettingsState,
  _form: FormData,
): Promise<SettingsState> {
  return action(removeAvatar, { after: () => refresh() })({});
}

export async function changeHandleAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(changeHandle)(form);
}

/** A box that is not ticked sends nothing, which here means no. */
export async function editAppearanceAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  for (const name of ["reducedMotion", "hideAiImages"])
    form.set(name, form.has(name) ? "true" : "false");
  return settle(editAppearance)(form);
}

/** Keeps what was chosen outside of the settings. What cannot be kept is shown on this device all the same. */
export async function keepAppearanceAction(
  appearance: z.input<typeof AppearanceEdit>,
): Promise<void> {
  await settle(editAppearance)(appearance);
}
