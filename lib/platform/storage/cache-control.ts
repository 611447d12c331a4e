import { immutableCacheControl } from "./contract";

/** Pictures of people are taken back: a cache asks again after five minutes whether they are still there. */
const withdrawable = "public, max-age=300, must-revalidate";

/** Files of rooms: never served by their name, but by a door that asks who reads. */
export function isForMembers(key: string): boolean {
  return key.startsWith("rooms/");
}

/** How long caches keep the file of this name. */
export function cacheControlOf(key: string): string {
  // An archive of everything about somebody is locked, and is still nobody's to keep.
  if (key.startsWith("exports/") || isForMembers(key)) return "private, no-store";
  return key.startsWith("avatars/") ? withdrawable : immutableCacheControl;
}
