import type { Locale, Origin } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { defaultLocale, isLocale, localeOfPath } from "@/lib/kernel/locale";
import { timeZoneFrom } from "@/lib/kernel/time-zone";
import { deviceFrom } from "@/lib/platform/auth/device-cookie";
import { env } from "@/lib/platform/env";
import { placeOf } from "./place-of";

const userAgentMax = 300;

/** Set by `server.ts`, which writes `x-mw-address` and `x-mw-local` on every request and so makes them worth believing. */
const ownServer = globalThis as { mythwrightServer?: boolean };

/**
 * The caller's address: what our own server saw, or the platform's word on Vercel, or the last proxy's where one is
 * trusted. Behind a bare `next start` nobody's word can be checked: see `docs/operations.md`.
 */
export function addressOf(headers: Headers): string | null {
  if (env().VERCEL) return headers.get("x-real-ip");
  if (ownServer.mythwrightServer) return headers.get("x-mw-address");
  const forwarded = headers.get("x-forwarded-for")?.split(",");
  return (env().TRUST_PROXY ? forwarded?.at(-1) : forwarded?.[0])?.trim() || null;
}

/** The language of the Accept-Language header, in the caller's order; English where it names none of ours. */
export function languageOf(headers: Headers): Locale {
  const ranked = (headers.get("accept-language") ?? "")
    .slice(0, 200)
    .split(",")
    .map((part) => part.trim().split(";")[0]?.toLowerCase() ?? "");
  return ranked.map((tag) => tag.split("-")[0]).find(isLocale) ?? defaultLocale;
}

/** The language a request asks for: of the page that sent it, else of the Accept-Language header. */
export function localeOf(headers: Headers): Locale {
  const referer = headers.get("referer");
  if (
    referer &&
    URL.canParse(referer) &&
    new URL(referer).origin === new URL(env().APP_URL).origin
  ) {
    return localeOfPath(new URL(referer).pathname);
  }
  return languageOf(headers);
}

export function originOf(
  headers: Headers,
  door: Origin["door"],
  locale: Locale = localeOf(headers),
): Origin {
  return {
    door,
    locale,
    requestId: headers.get("x-request-id") ?? newId("event"),
    address: addressOf(headers),
    isLocal: ownServer.mythwrightServer === true && headers.get("x-mw-local") === "1",
    device: deviceFrom(headers.get("cookie")),
    timeZone: timeZoneFrom(headers.get("cookie")),
    userAgent: headers.get("user-agent")?.slice(0, userAgentMax) ?? null,
    place: placeOf(headers),
  };
}
