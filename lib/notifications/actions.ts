"use server";

import { refresh } from "next/cache";
import { action } from "@/lib/transport/action";
import type { SettingsState } from "@/lib/transport/settle";
import { editNotifications } from "./verbs/edit-notifications";

/** The form names every choice that it shows; a box that is not ticked sends nothing, which here means no. */
export async function editNotificationsAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  const choices: Record<string, Record<string, boolean>> = {};
  for (const name of form.getAll("shown").map(String)) {
    const [notice = "", channel = ""] = name.split(".");
    choices[notice] = { ...choices[notice], [channel]: form.has(`on.${name}`) };
  }
  return action(editNotifications, { after: () => refresh() })({ choices });
}
