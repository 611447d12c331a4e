import { cacheLife, cacheTag } from "next/cache";
import type { InputOf } from "@/lib/kernel/verb";
import { loader, publicLoader } from "@/lib/transport/loader";
import { tags } from "./tags";
import { fillForCharacter } from "./verbs/fill-for-character";
import { getTemplate } from "./verbs/get-template";
import { listOwnTemplates } from "./verbs/list-own-templates";
import { listTemplates } from "./verbs/list-templates";

export const loadTemplate = loader(getTemplate);
export const loadOwnTemplates = loader(listOwnTemplates);
export const loadFilled = loader(fillForCharacter);

const nothing = { items: [], nextCursor: null };
const slugForm = /^[a-z0-9-]{1,80}$/;

/** The first page of what is trending: kept until something in it changes. */
export async function loadExplore() {
  "use cache";
  cacheLife("max");
  cacheTag(tags.explore);
  return (await publicLoader(listTemplates)({})) ?? nothing;
}

/** A search is asked anew each time; a page mark that is not ours gives an empty page. */
export async function searchTemplates(input: InputOf<typeof listTemplates>) {
  return (await publicLoader(listTemplates, "en", { keep: false })(input)) ?? nothing;
}

/** A public template as anybody sees it; null where there is none. A miss is kept under its tag too. */
export async function loadPublicTemplate(slug: string) {
  "use cache";
  cacheLife("max");
  if (!slugForm.test(slug)) return null;
  cacheTag(tags.template(slug));
  return publicLoader(getTemplate)({ id: slug });
}
