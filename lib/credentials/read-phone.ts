import parsePhoneNumber, { type CountryCode, isSupportedCountry } from "libphonenumber-js/max";
import type { Ctx, Locale } from "@/lib/kernel/ctx";
import { Fault } from "@/lib/kernel/fault";

/** Where a number without a country code is at home, as far as the language of the page tells. */
const homeOf: Partial<Record<Locale, CountryCode>> = { fa: "IR" };

/** The countries to read a national number by: that of the page's language, then that of the caller's network. */
function countriesFor({ locale, place }: Pick<Ctx["origin"], "locale" | "place">): CountryCode[] {
  const here = place?.country;
  const all = [homeOf[locale], here && isSupportedCountry(here) ? here : undefined];
  return all.flatMap((country) => (country ? [country] : []));
}

/**
 * A number as it was typed (digits already Latin, `00` already `+`) in E.164; null where it is none. `0912 345 6789` is
 * Iranian on Persian pages, else it is read by the country that the caller's network is in.
 */
export function toE164(
  typed: string,
  origin: Pick<Ctx["origin"], "locale" | "place">,
): string | null {
  if (typed.startsWith("+")) {
    const parsed = parsePhoneNumber(typed);
    return parsed?.isPossible() && !parsed.ext ? parsed.number : null;
  }
  for (const country of countriesFor(origin)) {
    const parsed = parsePhoneNumber(typed, country);
    if (parsed?.isValid() && !parsed.ext) return parsed.number;
  }
  return null;
}

/** @throws Fault invalid with `accounts.phone_form` on the field `phone` */
export function readPhone(ctx: Ctx, typed: string): string {
  const number = toE164(typed, ctx.origin);
  if (number) return number;
  throw new Fault("invalid", "request.invalid", {
    fields: [{ path: "phone", code: "accounts.phone_form" }],
  });
}
