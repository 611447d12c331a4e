import { immutableCacheControl } from "./contract";

/** Pictures of people are taken back: a cache asks again after five minutes whether they are still there. */
const withdrawable = "public, max-age=300, must-revalidate";

/** How long caches keep the file of this name. */
export function cacheControlOf(key: string): string {
  // An archive of everything about somebody is locked, and is still nobody's to keep.
  if (key.startsWith("exports/")) return "private, no-store";
  return key.startsWith("avatars/") ? withdrawable : immutableCacheControl;
}
