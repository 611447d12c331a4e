/** Cache tags: what pages are kept under, and what a write makes stale. */
export const tags = {
  character: (slug: string) => `character:${slug}`,
  profile: (handle: string) => `profile:${handle.toLowerCase()}`,
  showcase: "showcase",
} as const;

/** The pages that show a character: none while it is private, so a draft's every save leaves all caches alone. */
export function pageTags({ slug, visibility }: { slug: string; visibility: string }): string[] {
  if (visibility === "private") return [];
  return visibility === "public" ? [tags.character(slug), tags.showcase] : [tags.character(slug)];
}
