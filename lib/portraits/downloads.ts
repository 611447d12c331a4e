import { fileEndpoint } from "@/lib/transport/file-endpoint";
import { getPortraitFile } from "./verbs/get-portrait-file";
import { sketchPortrait } from "./verbs/sketch-portrait";

/** The painter's sketch of one's own character in an `<img>`; `?seed=` for another one. */
export const sketch = fileEndpoint(sketchPortrait, {
  input: ({ id }, query) => ({ characterId: id, seed: query.get("seed") ?? undefined }) as never,
  file: ({ webp }) => ({ body: webp, type: "image/webp", cacheControl: "private, max-age=3600" }),
});

const fileForm = /^picture\.(png|jpeg|webp)$/;

/** A portrait to keep: `picture.png`, `picture.jpeg` or `picture.webp`, with its signed record in it. */
export const picture = fileEndpoint(getPortraitFile, {
  input: ({ id, file }) => ({ id, format: fileForm.exec(file ?? "")?.[1] }) as never,
  file: ({ bytes, slug, noAi, isPublic }, { file = "" }) => {
    const format = fileForm.exec(file)?.[1] ?? "png";
    return {
      body: bytes,
      type: `image/${format}`,
      cacheControl: isPublic ? "public, max-age=300" : "private, no-store",
      filename: `${slug || "portrait"}.${format === "jpeg" ? "jpg" : format}`,
      ...(noAi ? { headers: { "x-robots-tag": "noai, noimageai" } } : {}),
    };
  },
});
