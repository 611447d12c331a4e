import { withNote } from "@/lib/platform/images/picture-note";
import { sniffImage } from "@/lib/platform/images/sniff";
import { withoutMetadata } from "@/lib/platform/images/without-metadata";
import { canonicalJson } from "./canonical-json";
import { fullXmp } from "./picture-xmp";
import type { SignedRecord } from "./schema";

/** The name of the record among the texts of a PNG. */
const textName = "mythwright-record";

/** A file of ours with its whole signed record in it; its pixels stay as they are. */
export function writeRecord(bytes: Uint8Array, signed: SignedRecord): Uint8Array {
  const format = sniffImage(bytes);
  const bare = format && withoutMetadata(bytes, format);
  if (!bare) throw new TypeError("a record can be written into a picture only");
  return withNote(bare, {
    xmp: fullXmp(signed),
    text: { name: textName, value: canonicalJson(signed) },
  });
}
