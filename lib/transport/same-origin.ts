import { must } from "@/lib/kernel/fault";
import { env } from "@/lib/platform/env";

/**
 * A cookie travels by itself, so a write that relies on it must come from our own pages, and say so: by its `Origin`, or
 * by `Sec-Fetch-Site` where there is no `Origin`. What says neither is no page of ours.
 *
 * @throws Fault forbidden `auth.cross_site`
 */
export function mustBeSameOrigin(headers: Headers): void {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const own = new URL(env().APP_URL).origin;
  const host = headers.get("host");
  const isOurs =
    origin === null
      ? site === "same-origin"
      : origin === own || (URL.canParse(origin) && new URL(origin).host === host);
  must(isOurs && (site === null || site === "same-origin"), "forbidden", "auth.cross_site");
}
