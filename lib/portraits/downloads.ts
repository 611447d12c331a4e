import { fileEndpoint, type SentFile } from "@/lib/transport/file-endpoint";
import { cutPortrait } from "./verbs/cut-portrait";
import { getPortraitFile } from "./verbs/get-portrait-file";
import { sketchPortrait } from "./verbs/sketch-portrait";

/** The painter's sketch of one's own character in an `<img>`; `?seed=` for another one. */
export const sketch = fileEndpoint(sketchPortrait, {
  input: ({ id }, query) => ({ characterId: id, seed: query.get("seed") ?? undefined }) as never,
  file: ({ webp }) => ({ body: webp, type: "image/webp", cacheControl: "private, max-age=3600" }),
});

const fileForm = /^(picture|round|hexagon|banner)\.(png|jpeg|webp)$/;

type Given = { bytes: Uint8Array; slug: string; noAi: boolean; isPublic: boolean };

function sentFile({ bytes, slug, noAi, isPublic }: Given, file: string): SentFile {
  const [, what = "", format = "png"] = fileForm.exec(file) ?? [];
  const name = [slug || "portrait", ...(what === "picture" ? [] : [what])].join("-");
  return {
    body: bytes,
    type: `image/${format}`,
    cacheControl: isPublic ? "public, max-age=300" : "private, no-store",
    filename: `${name}.${format === "jpeg" ? "jpg" : format}`,
    ...(noAi ? { headers: { "x-robots-tag": "noai, noimageai" } } : {}),
  };
}

const wholePicture = fileEndpoint(getPortraitFile, {
  input: ({ id, file = "" }) => ({ id, format: fileForm.exec(file)?.[2] }) as never,
  file: (given, { file = "" }) => sentFile(given, file),
});

const cutPicture = fileEndpoint(cutPortrait, {
  input: ({ id, file = "" }, query) => {
    const [, shape, format] = fileForm.exec(file) ?? [];
    const wish = ["x", "y", "zoom", "ring"].flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    return { ...Object.fromEntries(wish), id, shape, format } as never;
  },
  file: (given, { file = "" }) => sentFile(given, file),
});

/**
 * A portrait to keep, with its signed record in it: `picture.png`, `.jpeg` or `.webp`; `round`, `hexagon` and `banner` as
 * `.png` or `.webp`, with `?x=`, `?y=`, `?zoom=` and `?ring=`.
 */
export const picture: typeof wholePicture = async (request, at) =>
  (await at.params).file?.startsWith("picture.")
    ? wholePicture(request, at)
    : cutPicture(request, at);
