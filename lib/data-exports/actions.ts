"use server";

import { type SettingsState, settle } from "@/lib/transport/settle";
import { requestExport } from "./verbs/request-export";

export async function requestExportAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  return settle(requestExport)(form);
}
