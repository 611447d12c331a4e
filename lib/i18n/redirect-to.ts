import { redirect } from "next/navigation";
import type { Locale } from "./locales.ts";
import { localePath } from "./paths.ts";

/** Redirects to the bare `path` in the given language. Never returns. */
export function redirectTo(locale: Locale, path: string): never {
  redirect(localePath(locale, path));
}
