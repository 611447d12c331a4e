"use server";

import { redirect } from "next/navigation";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/paths";
import type { OutputOf } from "@/lib/kernel/verb";
import { startBrowserSession } from "@/lib/platform/auth/auth";
import { startGuest } from "@/lib/sessions/verbs/start-guest";
import { type ActionRefusal, action } from "@/lib/transport/action";
import { viewer } from "@/lib/transport/loader";
import { fileBytesMax } from "./limits";
import { previewImport } from "./verbs/preview-import";
import { takeImport } from "./verbs/take-import";

const preview = action(previewImport);
const take = action(takeImport);
const startGuestAction = action(startGuest, {
  after: ({ sessionId }) => startBrowserSession(sessionId, "guest"),
});

export type ImportState = {
  preview?: OutputOf<typeof previewImport>;
  /** The file as it was shown, to be taken as it was shown. */
  base64?: string;
  against?: string;
  refusal?: Pick<ActionRefusal, "code" | "message" | "fields">;
};

const localeOf = (form: FormData): Locale => {
  const given = form.get("locale");
  return isLocale(given) ? given : "en";
};
const textIn = (form: FormData, name: string) => {
  const given = form.get(name);
  return typeof given === "string" && given !== "" ? given : undefined;
};

/** Shows what the chosen file holds; works with a form without JavaScript. */
export async function previewImportAction(_before: ImportState, form: FormData): Promise<ImportState> {
  const file = form.get("file");
  const against = textIn(form, "against");
  // One byte more than is read is enough to be refused for its size.
  const bytes = file instanceof File ? await file.slice(0, fileBytesMax + 1).arrayBuffer() : new ArrayBuffer(0);
  const base64 = Buffer.from(bytes).toString("base64");
  const shown = await preview({ base64, locale: localeOf(form), ...(against ? { against: against as never } : {}) });
  if (!shown.ok) return { refusal: { code: shown.code, message: shown.message, fields: shown.fields } };
  return { preview: shown.data, base64, ...(against ? { against } : {}) };
}

/** Takes what was shown and opens it. A visitor without a row gets one, so that nothing they bring is lost. */
export async function takeImportAction(before: ImportState, form: FormData): Promise<ImportState> {
  if ((await viewer()).kind === "guest") {
    const started = await startGuestAction({});
    if (!started.ok) return { ...before, refusal: started };
  }
  const replace = textIn(form, "replace");
  const digest = textIn(form, "digest");
  const taken = await take({
    base64: textIn(form, "base64") ?? "",
    ...(replace ? { replace: replace as never, digest } : {}),
  });
  if (!taken.ok) return { ...before, refusal: { code: taken.code, message: taken.message, fields: taken.fields } };
  const { id, openChoices } = taken.data;
  redirect(localePath(localeOf(form), openChoices > 0 ? `/create/${id}` : `/characters/${id}`));
}
