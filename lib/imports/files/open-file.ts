import { pngSignature } from "@/lib/exports/card/png-chunks";
import { Fault, must } from "@/lib/kernel/fault";
import { fileBytesMax } from "../limits";
import { readJson } from "./read-json";
import { readPng } from "./read-png";
import { readZip } from "./read-zip";

/** A document of a file, and the picture that came around it or beside it. */
export type OpenedDocument = { document: object; picture?: Uint8Array; beside: string[] };

const startsWith = (bytes: Buffer, ...signs: readonly number[]) =>
  signs.every((sign, index) => bytes[index] === sign);
const latin = (bytes: Buffer, from: number, to: number) => bytes.toString("latin1", from, to);

/** Kinds of files that we know by their first bytes and do not read; phrased under `imports.faults.looks_like`. */
function foreignBytes(bytes: Buffer): string | undefined {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return "jpeg";
  if (latin(bytes, 0, 4) === "RIFF" && latin(bytes, 8, 12) === "WEBP") return "webp";
  if (latin(bytes, 0, 4) === "GIF8") return "gif";
  if (latin(bytes, 4, 8) === "ftyp") return "avif";
  if (latin(bytes, 0, 5) === "%PDF-") return "pdf";
  if (startsWith(bytes, 0x1f, 0x8b)) return "gzip";
  if (startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf)) return "archive";
  if (latin(bytes, 0, 4) === "Rar!") return "archive";
  return undefined;
}

/** The text of a file in UTF-8 or UTF-16, with or without a byte order mark. */
function decode(bytes: Buffer): string {
  const little = startsWith(bytes, 0xff, 0xfe) || (bytes[1] === 0 && bytes[0] !== 0);
  const big = startsWith(bytes, 0xfe, 0xff) || (bytes[0] === 0 && bytes[1] !== 0);
  const encoding = little ? "utf-16le" : big ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).trim();
  } catch (cause) {
    throw new Fault("invalid", "imports.looks_like", { cause, params: { what: "binary" } });
  }
}

/** Texts that are no JSON but that we know. */
function foreignText(text: string): string | undefined {
  const start = text.slice(0, 2000);
  if (/^\s*<!doctype html|^\s*<html/i.test(start)) return "html";
  if (/^\s*<\?xml|^\s*<(?:root|character)\b/i.test(start)) return "xml";
  if (/^\s*\{\s*:[a-z]|orcpub/i.test(start)) return "orcbrew";
  return undefined;
}

function parse(text: string): object {
  const foreign = foreignText(text);
  if (foreign) throw new Fault("invalid", "imports.looks_like", { params: { what: foreign } });
  return readJson(text);
}

/**
 * The documents in a file that nobody vouches for.
 *
 * @throws Fault with a code under `imports` for everything it does not open
 */
export function openFile(bytes: Buffer): OpenedDocument[] {
  must(bytes.length > 0, "invalid", "imports.empty");
  must(bytes.length <= fileBytesMax, "too_large", "imports.too_large", {
    params: { megabytes: fileBytesMax / 1024 / 1024 },
  });
  if (bytes.subarray(0, 8).equals(pngSignature))
    return [{ document: parse(readPng(bytes)), picture: bytes, beside: [] }];
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return openZip(bytes);
  const foreign = foreignBytes(bytes);
  if (foreign) throw new Fault("invalid", "imports.looks_like", { params: { what: foreign } });
  return [{ document: parse(decode(bytes)), beside: [] }];
}

/** A CHARX card has its picture under `assets/icon/`; other packed files hold one document for each character. */
function openZip(bytes: Buffer): OpenedDocument[] {
  const { documents, pictures, others } = readZip(bytes);
  must(documents.length > 0, "invalid", "imports.looks_like", { params: { what: "zip" } });
  const card = documents.find(({ name }) => name === "card.json");
  const icon =
    pictures.find(({ name }) => /^assets\/icon\//i.test(name)) ?? (card ? pictures[0] : undefined);
  const opened = (card ? [card] : documents).map(({ bytes: content }) => ({
    document: parse(decode(Buffer.from(content))),
    beside: [] as string[],
  }));
  const rest = [
    ...pictures.filter((file) => file !== icon),
    ...documents.filter((file) => card && file !== card),
  ];
  const [first] = opened;
  if (first) first.beside.push(...rest.map(({ name }) => name), ...others);
  return first && icon ? [{ ...first, picture: icon.bytes }, ...opened.slice(1)] : opened;
}
