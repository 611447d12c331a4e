import { cacheLife, cacheTag } from "next/cache";
import type { Locale } from "@/lib/kernel/ctx";
import type { InputOf } from "@/lib/kernel/verb";
import { loader, publicLoader } from "@/lib/transport/loader";
import { Slug } from "./schema";
import { tags } from "./tags";
import { getCharacter } from "./verbs/get-character";
import { getPublicCharacter, slugParts } from "./verbs/get-public-character";
import { getWizard } from "./verbs/get-wizard";
import { listCharacters } from "./verbs/list-characters";
import { listHomebrewUpdates } from "./verbs/list-homebrew-updates";
import { listPublicAddresses } from "./verbs/list-public-addresses";
import { listShowcase } from "./verbs/list-showcase";

export const loadCharacter = loader(getCharacter);
export const loadWizard = loader(getWizard);
export const loadHomebrewUpdates = loader(listHomebrewUpdates);
export const loadDashboard = loader(listCharacters);
const addressForm = /^([a-z0-9-]+)(?:(?:@|%40)v(\d{1,9}))?$/i;

/**
 * The page behind a shared link, `@v7` at its end for the version that was printed; null when there is none. A miss is
 * kept under the tag too, so publishing ends it.
 */
export async function loadPublicCharacter(address: string, locale: Locale) {
  "use cache";
  cacheLife("max");
  const [, slug = "", version] = addressForm.exec(address) ?? [];
  if (!Slug.safeParse(slug).success) return null;
  cacheTag(tags.character(slug), tags.character(slugParts(slug).stem));
  return publicLoader(
    getPublicCharacter,
    locale,
  )({ slug, locale, ...(version ? { version: Number(version) } : {}) });
}

const nothing = { items: [], nextCursor: null };

/** The first page of the showcase, or a person's: kept until something in it changes. */
export async function loadShowcase(input: Pick<InputOf<typeof listShowcase>, "limit" | "handle">) {
  "use cache";
  cacheLife("max");
  cacheTag(tags.showcase);
  return (await publicLoader(listShowcase)(input)) ?? nothing;
}

/** A search is asked anew each time; a page mark that is not ours gives an empty page. */
export async function searchShowcase(input: InputOf<typeof listShowcase>) {
  return (await publicLoader(listShowcase, "en", { keep: false })(input)) ?? nothing;
}

/** How many parts the sitemap has; an hour old at most. */
export async function loadSitemapParts(): Promise<number> {
  "use cache";
  const found = await publicLoader(listPublicAddresses, "en", { keep: false })({});
  if (found) cacheLife("hours");
  else cacheLife({ stale: 0, revalidate: 1, expire: 2 });
  return found?.parts ?? 0;
}

/** The addresses of one part of the sitemap; an hour old at most. */
export async function loadPublicAddresses(part: number) {
  "use cache";
  const found = await publicLoader(listPublicAddresses, "en", { keep: false })({ part });
  if (found) cacheLife("hours");
  else cacheLife({ stale: 0, revalidate: 1, expire: 2 });
  return found?.addresses ?? [];
}
