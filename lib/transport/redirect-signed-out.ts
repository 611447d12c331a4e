import { type NextRequest, NextResponse } from "next/server";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/paths";
import { declared } from "@/lib/nouns";
import { sessionCookieName } from "@/lib/platform/auth/session-cookie";

const pages: Readonly<Record<string, "members" | "everybody">> = declared("pages");

function isForMembers(path: string): boolean {
  const [, first = ""] = path.split("/");
  return Object.hasOwn(pages, first) && pages[first] === "members";
}

/** Set by the language switch; read here only, so that public pages stay the same for everybody. */
const localeCookie = "mw_locale";

/** To the sign-in page without a session, and to the language that the reader chose before. */
export function redirectSignedOut(
  request: NextRequest,
  path: string,
  locale: Locale,
): NextResponse | null {
  const { search } = request.nextUrl;
  if (isForMembers(path) && !request.cookies.has(sessionCookieName())) {
    const target = new URL(localePath(locale, "/sign-in"), request.url);
    target.searchParams.set("next", `${path}${search}`);
    return NextResponse.redirect(target, 303);
  }
  const chosen = request.cookies.get(localeCookie)?.value;
  const isVisit =
    request.method === "GET" &&
    request.headers.get("sec-fetch-mode") === "navigate" &&
    request.headers.get("sec-fetch-site") === "none";
  if (isVisit && isLocale(chosen) && chosen !== locale) {
    return NextResponse.redirect(new URL(`${localePath(chosen, path)}${search}`, request.url), 307);
  }
  return null;
}
