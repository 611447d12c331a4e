/** Cache tags: what pages are kept under, and what a write makes stale. */
export const tags = {
  explore: "templates",
  template: (slug: string) => `template:${slug}`,
} as const;
