import { cacheLife, cacheTag } from "next/cache";
import { publicLoader } from "@/lib/transport/loader";
import { profileTag } from "@/lib/users/profile-tag";
import { getPublicProfile } from "./verbs/get-public-profile";

const handleLengthMax = 60;

/** A member's public profile, or null; a miss is kept under the tag too. */
export async function loadPublicProfile(handle: string) {
  "use cache";
  cacheLife("max");
  if (handle.length > handleLengthMax) return null;
  cacheTag(profileTag(handle));
  return publicLoader(getPublicProfile)({ handle });
}
