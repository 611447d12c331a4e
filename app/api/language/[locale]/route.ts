import { isLocale } from "@/lib/i18n/locales";
import { localePath, splitLocale } from "@/lib/i18n/paths";
import { safePath } from "@/lib/i18n/safe-path";
import { env } from "@/lib/platform/env";

type Context = { params: Promise<{ locale: string }> };

/** The path of a page of ours that sent somebody here, without its language; the front page where none did. */
function pageBefore(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return "/";
  const { origin, pathname, search } = new URL(referer);
  if (origin !== new URL(env().APP_URL).origin || pathname.startsWith("/api/")) return "/";
  return safePath(splitLocale(`${pathname}${search}`).path, "/");
}

/** The switch of language where no script runs: back to the same page, in the other language. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const headers = { "cache-control": "no-store", vary: "referer", "x-robots-tag": "noindex" };
  if (!isLocale(locale)) return new Response(null, { status: 404, headers });
  const location = localePath(locale, pageBefore(request.headers.get("referer")));
  return new Response(null, { status: 303, headers: { ...headers, location } });
}
