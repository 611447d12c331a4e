"use server";

import { redirect } from "next/navigation";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/paths";
import { Fault } from "@/lib/kernel/fault";
import type { OutputOf } from "@/lib/kernel/verb";
import { startBrowserSession } from "@/lib/platform/auth/auth";
import { startGuest } from "@/lib/sessions/verbs/start-guest";
import { type ActionRefusal, action } from "@/lib/transport/action";
import { viewer } from "@/lib/transport/loader";
import { phraseFault } from "@/lib/transport/phrase-fault";
import { fileBytesMax, filesAtOnceMax } from "./limits";
import { previewImport } from "./verbs/preview-import";
import { reportImport } from "./verbs/report-import";
import { takeImport } from "./verbs/take-import";

const preview = action(previewImport);
const report = action(reportImport);
const take = action(takeImport);
const startGuestAction = action(startGuest, {
  after: ({ sessionId }) => startBrowserSession(sessionId, "guest"),
});

type Refusal = Pick<ActionRefusal, "code" | "message" | "fields">;
export type PreviewedFile = {
  filename: string;
  /** The file as it was shown, to be taken as it was shown. */
  base64: string;
  /** One for each character in the file. */
  previews: OutputOf<typeof previewImport>[];
  refusal?: Refusal;
};
export type ImportState = { files?: PreviewedFile[]; against?: string; refusal?: Refusal };
export type TakenState = { taken?: { id: string; name: string; open: boolean }; refusal?: Refusal };

const localeOf = (form: FormData): Locale => {
  const given = form.get("locale");
  return isLocale(given) ? given : "en";
};
const textIn = (form: FormData, name: string) => {
  const given = form.get(name);
  return typeof given === "string" && given !== "" ? given : undefined;
};

const refusalOf = ({ code, message, fields }: ActionRefusal): Refusal => ({
  code,
  message,
  fields,
});

function refuse(locale: Locale, fault: Fault): ImportState {
  return { refusal: { code: fault.code, message: phraseFault(locale, fault), fields: [] } };
}

/** Shows what the chosen files hold; works with a form without JavaScript. */
export async function previewImportAction(
  _before: ImportState,
  form: FormData,
): Promise<ImportState> {
  const locale = localeOf(form);
  const files = form
    .getAll("file")
    .filter((file): file is File => file instanceof File && file.size > 0);
  if (files.length === 0) return refuse(locale, new Fault("invalid", "imports.empty"));
  if (files.length > filesAtOnceMax) {
    return refuse(
      locale,
      new Fault("invalid", "imports.too_many_files", { params: { limit: filesAtOnceMax } }),
    );
  }
  if (files.reduce((sum, { size }) => sum + size, 0) > fileBytesMax) {
    const params = { megabytes: fileBytesMax / 1024 / 1024 };
    return refuse(locale, new Fault("too_large", "imports.too_large", { params }));
  }
  const against = files.length === 1 ? textIn(form, "against") : undefined;
  const shown: PreviewedFile[] = [];
  for (const file of files) shown.push(await previewOf(file, locale, against));
  return { files: shown, ...(against ? { against } : {}) };
}

async function previewOf(
  file: File,
  locale: Locale,
  against: string | undefined,
): Promise<PreviewedFile> {
  const base64 = Buffer.from(await file.arrayBuffer()).toString("base64");
  const one: PreviewedFile = { filename: file.name, base64, previews: [] };
  for (let which = 0; which === 0 || which < (one.previews[0]?.names.length ?? 0); which += 1) {
    const shown = await preview({
      base64,
      which,
      locale,
      ...(against ? { against: against as never } : {}),
    });
    if (shown.ok) one.previews.push(shown.data);
    else one.refusal = refusalOf(shown);
  }
  return one;
}

/** Takes what was shown and opens it; one of several stays where it is. A visitor without a row gets one, so that nothing is lost. */
export async function takeImportAction(_before: TakenState, form: FormData): Promise<TakenState> {
  // Read before anybody gets a row: what is no form brings nothing.
  const replace = textIn(form, "replace");
  const file = {
    base64: textIn(form, "base64") ?? "",
    which: Number(textIn(form, "which") ?? 0),
    ...(replace ? { replace: replace as never, digest: textIn(form, "digest") } : {}),
  };
  if ((await viewer()).kind === "guest") {
    const started = await startGuestAction({});
    if (!started.ok) return { refusal: refusalOf(started) };
  }
  const taken = await take(file);
  if (!taken.ok) return { refusal: refusalOf(taken) };
  const { id, name, openChoices } = taken.data;
  if (textIn(form, "stay")) return { taken: { id, name, open: openChoices > 0 } };
  redirect(localePath(localeOf(form), openChoices > 0 ? `/create/${id}` : `/characters/${id}`));
}

/** The whole account of one character of a file, as a file to be kept. */
export async function reportImportAction(given: {
  base64: string;
  which: number;
  format: "json" | "md";
  locale: Locale;
}): Promise<OutputOf<typeof reportImport> | { refusal: Refusal }> {
  const written = await report(given);
  return written.ok ? written.data : { refusal: refusalOf(written) };
}
