import { fileEndpoint } from "@/lib/transport/file-endpoint";
import { sketchPortrait } from "./verbs/sketch-portrait";

/** The painter's sketch of one's own character in an `<img>`; `?seed=` for another one. */
export const sketch = fileEndpoint(sketchPortrait, {
  input: ({ id }, query) => ({ characterId: id, seed: query.get("seed") ?? undefined }) as never,
  file: ({ webp }) => ({ body: webp, type: "image/webp", cacheControl: "private, max-age=3600" }),
});
