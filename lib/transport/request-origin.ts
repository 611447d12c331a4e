import type { Locale, Origin } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { env } from "@/lib/platform/env";

const userAgentMax = 300;

/** The caller's address: the last proxy's word where a proxy is trusted, else what our own server saw. */
export function addressOf(headers: Headers): string | null {
  const forwarded = env().TRUST_PROXY ? headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return (
    forwarded ||
    headers.get("x-mw-address") ||
    headers.get("x-real-ip") ||
    headers.get("x-forwarded-for")?.split(",")[0]?.trim() ||
    null
  );
}

/** The language of the Accept-Language header, in the caller's order; English where it names none of ours. */
export function languageOf(headers: Headers): Locale {
  const ranked = (headers.get("accept-language") ?? "")
    .slice(0, 200)
    .split(",")
    .map((part) => part.trim().split(";")[0]?.toLowerCase() ?? "");
  return ranked.find((tag) => /^(fa|en)(-|$)/.test(tag))?.startsWith("fa") ? "fa" : "en";
}

/** The language a request asks for: of the page that sent it, else of the Accept-Language header. */
export function localeOf(headers: Headers): Locale {
  const referer = headers.get("referer");
  if (referer && URL.canParse(referer) && new URL(referer).origin === new URL(env().APP_URL).origin) {
    return /^\/fa(\/|$)/.test(new URL(referer).pathname) ? "fa" : "en";
  }
  return languageOf(headers);
}

export function originOf(headers: Headers, door: Origin["door"], locale: Locale = localeOf(headers)): Origin {
  return {
    door,
    locale,
    requestId: headers.get("x-request-id") ?? newId("event"),
    address: addressOf(headers),
    userAgent: headers.get("user-agent")?.slice(0, userAgentMax) ?? null,
  };
}
