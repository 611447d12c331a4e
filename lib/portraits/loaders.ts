import { cacheLife, cacheTag } from "next/cache";
import { tags } from "@/lib/characters/tags";
import { loader, publicLoader } from "@/lib/transport/loader";
import { getPublicPicture } from "./verbs/get-public-picture";
import { listPortraits } from "./verbs/list-portraits";

export const loadPortraits = loader(listPortraits);

/** Kept as long as the page of its character. */
export async function loadPublicPicture(address: string) {
  "use cache";
  cacheLife("max");
  const [slug = ""] = address.split("@");
  cacheTag(tags.character(slug), tags.character(slug.slice(0, Math.max(0, slug.lastIndexOf("-")))));
  return publicLoader(getPublicPicture)({ slug });
}
