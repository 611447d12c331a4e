/**
 * Every form of a shared character, by the ending of its address: `/c/<slug>.json`. The keys name their words
 * (`showcase.formats`), the order is the order in which they are offered.
 */
export const shareFormats = {
  pdf: { ending: "pdf", type: "application/pdf" },
  md: { ending: "md", type: "text/markdown" },
  foundry: { ending: "foundry.json", type: "application/vnd.foundry.actor+json" },
  card: { ending: "card.png", type: "image/png" },
  json: { ending: "json", type: "application/json" },
} as const;
