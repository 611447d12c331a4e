import { uploadBytesMax } from "@/lib/files/limits";
import type { OutgoingFile } from "../live/kept";

const kinds = ["image", "video", "audio"] as const;

/** What a file is said to be; the server looks for itself. */
export function fileKind({ type }: Pick<Blob, "type">): OutgoingFile["kind"] {
  return kinds.find((kind) => type.startsWith(`${kind}/`)) ?? "document";
}

/** What the browser's own picker offers. */
export const acceptedTypes =
  "image/png,image/jpeg,image/webp,image/avif,video/mp4,video/webm,video/quicktime,audio/*,.pdf,.txt,.md,.csv,.json,.docx,.odt";

/** True where the server would refuse it for its size. */
export function isTooLarge(blob: Blob): boolean {
  return blob.size > uploadBytesMax[fileKind(blob)];
}
