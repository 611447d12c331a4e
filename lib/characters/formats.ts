/** Every form of a shared character, by the ending of its address: `/c/<slug>.json`. */
export const shareFormats = {
  json: { ending: "json", type: "application/json" },
} as const;

export type ShareFormat = keyof typeof shareFormats;
