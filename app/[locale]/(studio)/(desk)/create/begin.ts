"use server";

import { startCharacterAction } from "@/lib/characters/actions";
import { isLocale } from "@/lib/i18n/locales";
import { redirectTo } from "@/lib/i18n/redirect-to";

/** Begins a character and opens it. `surprise` in the form asks for a whole one, which opens at its review. */
export async function begin(form: FormData): Promise<void> {
  const given = String(form.get("locale") ?? "");
  const locale = isLocale(given) ? given : "en";
  const surprise = form.get("surprise") !== null;
  const started = await startCharacterAction({ surprise });
  if (started.ok) redirectTo(locale, `/create/${started.data.id}/${surprise ? "review" : "species"}`);
  redirectTo(locale, `/create?refused=${encodeURIComponent(started.code)}`);
}
