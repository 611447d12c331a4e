import { unzipSync } from "fflate";
import { Fault, must } from "@/lib/kernel/fault";
import { jsonBytesMax, packedFilesMax } from "../limits";

const unpackedMax = 2 * jsonBytesMax;
const pictureEnding = /\.(?:png|jpe?g|webp|avif)$/i;

export type PackedFile = { name: string; bytes: Uint8Array };

/**
 * The JSON documents and pictures of a packed file (a CHARX card, a folder of exports). What the directory says of a file's size
 * is its bound: nothing is unpacked beyond it, and nothing at all where the sum is too large.
 *
 * @throws Fault `imports.broken_zip`, `imports.bomb`
 */
export function readZip(bytes: Uint8Array): {
  documents: PackedFile[];
  pictures: PackedFile[];
  others: string[];
} {
  const others: string[] = [];
  let sum = 0;
  let files = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter({ name, originalSize }) {
        files += 1;
        must(files <= packedFilesMax, "too_large", "imports.bomb");
        if (!/\.json$/i.test(name) && !pictureEnding.test(name)) {
          others.push(name.slice(0, 200));
          return false;
        }
        must(originalSize <= jsonBytesMax, "too_large", "imports.bomb");
        sum += originalSize;
        must(sum <= unpackedMax, "too_large", "imports.bomb");
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault("invalid", "imports.broken_zip", { cause });
  }
  const all = Object.entries(unpacked).map(([name, content]) => ({ name, bytes: content }));
  return {
    documents: all.filter(({ name }) => /\.json$/i.test(name)),
    pictures: all.filter(({ name }) => pictureEnding.test(name)),
    others,
  };
}
