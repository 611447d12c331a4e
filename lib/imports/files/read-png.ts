import { inflateSync } from "node:zlib";
import { readPngChunks } from "@/lib/exports/card/png-chunks";
import { Fault, must } from "@/lib/kernel/fault";
import { jsonBytesMax } from "../limits";

const encodedMax = Math.ceil(jsonBytesMax / 3) * 4 + 4;
const keywords = ["ccv3", "chara"];

/** Unpacks no more than a document may hold: a small chunk can promise gigabytes. */
function inflate(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: encodedMax });
  } catch (cause) {
    if ((cause as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") {
      throw new Fault("too_large", "imports.bomb", { cause });
    }
    throw new Fault("invalid", "imports.broken_png", { cause });
  }
}

function textOf(type: string, data: Buffer, start: number): Buffer {
  if (type === "tEXt") return data.subarray(start);
  if (type === "zTXt") return inflate(data.subarray(start + 1));
  const compressed = data[start] === 1;
  const language = data.indexOf(0, start + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  must(translated >= 0, "invalid", "imports.broken_png");
  const text = data.subarray(translated + 1);
  return compressed ? inflate(text) : text;
}

/**
 * The JSON text of a character card inside a PNG: `ccv3` before `chara`, plain or compressed. The pixels are never decoded.
 *
 * @throws Fault `imports.broken_png`, `imports.no_card`, `imports.bomb`, `imports.too_large`
 */
export function readPng(bytes: Uint8Array): string {
  const chunks = readPngChunks(bytes);
  must(chunks, "invalid", "imports.broken_png");
  for (const keyword of keywords) {
    const found = chunks.find(
      ({ type, data }) =>
        ["tEXt", "zTXt", "iTXt"].includes(type) &&
        data.toString("latin1", 0, keyword.length + 1) === `${keyword}\0`,
    );
    if (!found) continue;
    const text = textOf(found.type, found.data, keyword.length + 1);
    must(text.length <= encodedMax, "too_large", "imports.too_large", {
      params: { megabytes: jsonBytesMax / 1024 / 1024 },
    });
    return Buffer.from(text.toString("latin1"), "base64").toString("utf8");
  }
  throw new Fault("invalid", "imports.no_card");
}
