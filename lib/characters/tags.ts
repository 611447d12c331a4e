/** Cache tags: what pages are kept under, and what a write makes stale. */
export const tags = {
  character: (slug: string) => `character:${slug}`,
  profile: (handle: string) => `profile:${handle.toLowerCase()}`,
  showcase: "showcase",
} as const;
