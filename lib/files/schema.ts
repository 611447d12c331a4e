import { z } from "zod";
import { idSchema } from "@/lib/kernel/ids";
import { nameText } from "@/lib/kernel/name-text";
import { uploadBytesMax, uploadNameMax, waveformMax } from "./limits";

const FileId = idSchema("file");
export const UploadId = idSchema("upload");

export const ImageSource = z.object({
  url: z.string(),
  format: z.enum(["avif", "webp", "jpeg", "png"]),
  width: z.int(),
  height: z.int(),
});

/** An image in the widths and formats it is kept in, smallest first; `placeholder` is a tiny data URL to show meanwhile. */
export const ImageView = z
  .object({
    fileId: FileId,
    width: z.int(),
    height: z.int(),
    placeholder: z.string().nullable(),
    ai: z.boolean().describe("True where a model drew it"),
    sources: z.array(ImageSource),
  })
  .meta({ id: "Image" });

export type ImageView = z.output<typeof ImageView>;

const UploadKind = z.enum(["image", "video", "audio", "document"]);

const Waveform = z
  .array(z.int().min(0).max(100))
  .max(waveformMax)
  .describe("Loudness from 0 to 100, evenly over the whole");

export const uploadInput = {
  roomId: idSchema("room").describe("The room whose members may read it"),
  kind: UploadKind.describe("What it is said to be; its bytes decide"),
  name: nameText(uploadNameMax).pipe(z.string().min(1)),
  size: z.int().min(1).max(uploadBytesMax.video).describe("Bytes"),
  waveform: Waveform.optional(),
};

/** What is known of a file, and where it is read by the members of its room. */
export const UploadView = z
  .object({
    id: UploadId,
    roomId: z.string().nullable(),
    state: z.enum(["receiving", "processing", "ready"]),
    kind: UploadKind,
    name: z.string(),
    size: z.int(),
    received: z.int().describe("Bytes that are here already: the next part begins there"),
    mimeType: z.string().nullable(),
    width: z.int().nullable(),
    height: z.int().nullable(),
    durationMs: z.int().nullable(),
    waveform: z.array(z.int()).nullable(),
    placeholder: z.string().nullable(),
    url: z.string().nullable().describe("Null until it is ready"),
    sources: z.array(ImageSource).describe("An image in several widths, smallest first"),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "Upload" });

export type UploadView = z.output<typeof UploadView>;
