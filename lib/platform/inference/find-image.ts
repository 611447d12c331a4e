const depthMax = 5;

/**
 * Providers wrap their picture differently: `data[0].b64_json`, `data[0].url`, `images[0].url`, `output`,
 * `output[0]`, `data.outputs[0]`, `image_result[0].url`. The first of these that is found, as a `data:` or `https:` address.
 */
export function findImageAddress(value: unknown, name = "", depth = 0): string | null {
  if (typeof value === "string") {
    if (name === "b64_json") return `data:application/octet-stream;base64,${value}`;
    return value.startsWith("data:") || value.startsWith("https://") ? value : null;
  }
  if (depth >= depthMax || typeof value !== "object" || value === null) return null;
  if (Array.isArray(value)) return findImageAddress(value[0], name, depth + 1);
  const wrapped = new Set([
    "b64_json",
    "url",
    "output",
    "outputs",
    "images",
    "image_result",
    "data",
  ]);
  for (const [key, inner] of Object.entries(value)) {
    const found = wrapped.has(key) ? findImageAddress(inner, key, depth + 1) : null;
    if (found) return found;
  }
  return null;
}
