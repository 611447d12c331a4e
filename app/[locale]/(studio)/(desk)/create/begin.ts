"use server";

import { startCharacterAction } from "@/lib/characters/actions";
import { isLocale } from "@/lib/i18n/locales";
import { redirectTo } from "@/lib/i18n/redirect-to";

/** Begins a character and opens it. `surprise` in the form asks for a whole one, which opens at its
 * review; `level` is the one to begin at. */
export async function begin(form: FormData): Promise<void> {
  const given = String(form.get("locale") ?? "");
  const locale = isLocale(given) ? given : "en";
  const surprise = form.get("surprise") !== null;
  const asked = Number(form.get("level"));
  const level = Number.isInteger(asked) && asked >= 1 && asked <= 20 ? asked : 1;
  const started = await startCharacterAction({ surprise, level });
  const screen = surprise ? "review" : level > 1 ? `class?level=${level}` : "class";
  if (started.ok) redirectTo(locale, `/create/${started.data.id}/${screen}`);
  redirectTo(locale, `/create?refused=${encodeURIComponent(started.code)}`);
}
