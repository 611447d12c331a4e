import { z } from "zod";
import { idSchema } from "@/lib/kernel/ids";

const FileId = idSchema("file");

/** An image in the widths and formats it is kept in, smallest first; `placeholder` is a tiny data URL to show meanwhile. */
export const ImageView = z
  .object({
    fileId: FileId,
    width: z.int(),
    height: z.int(),
    placeholder: z.string().nullable(),
    ai: z.boolean().describe("True where a model drew it"),
    sources: z.array(
      z.object({
        url: z.string(),
        format: z.enum(["avif", "webp", "jpeg", "png"]),
        width: z.int(),
        height: z.int(),
      }),
    ),
  })
  .meta({ id: "Image" });

export type ImageView = z.output<typeof ImageView>;
