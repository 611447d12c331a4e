import { partEndpoint } from "@/lib/transport/part-endpoint";
import { rangeEndpoint } from "@/lib/transport/range-endpoint";
import { getUpload } from "./verbs/get-upload";
import { openFile } from "./verbs/open-file";
import { receivePart } from "./verbs/receive-part";

/** Parts of an upload. */
export const parts = partEndpoint({ receive: receivePart, progress: getUpload });

/** A file of a room; `?variant=` for an image in another width, `?reader=` for a signed address. */
export const file = rangeEndpoint(openFile, ({ id }, query) => ({
  id,
  variant: query.get("variant") ?? undefined,
  reader: query.get("reader") ?? undefined,
}));
