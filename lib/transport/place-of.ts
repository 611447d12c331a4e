import type { Place } from "@/lib/kernel/ctx";
import { env } from "@/lib/platform/env";

const townMax = 80;

/** The headers in which a platform tells where a network is; believed only where that platform stands before us. */
function headersOfPlatform(): { country: string; town: string } | null {
  if (env().VERCEL) return { country: "x-vercel-ip-country", town: "x-vercel-ip-city" };
  if (env().PLACE_HEADERS === "cloudflare") return { country: "cf-ipcountry", town: "cf-ipcity" };
  return null;
}

function readTown(value: string | null): string | null {
  if (!value) return null;
  try {
    const town = decodeURIComponent(value).normalize("NFC").trim();
    return town !== "" && town.length <= townMax && !/\p{C}/u.test(town) ? town : null;
  } catch {
    return null;
  }
}

/**
 * Where the caller's network is, as coarsely as the platform knows it. Null where nobody trustworthy says so: nothing is
 * looked up and nothing guessed. `XX` and `T1` mean that the platform does not know.
 */
export function placeOf(headers: Headers): Place | null {
  const names = headersOfPlatform();
  const country = names && headers.get(names.country)?.toUpperCase();
  if (!names || !country || !/^[A-Z]{2}$/.test(country) || country === "XX") return null;
  return { country, town: readTown(headers.get(names.town)) };
}
