import { createHash } from "node:crypto";

const element = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const external = /\bsrc\s*=/i;
const dataBlock = /\btype\s*=\s*["']?(?!text\/javascript|module|application\/javascript)[^\s"'>]+/i;
const flight = /^self\.__next_f\.push\((.*)\)$/s;
const flightStart = /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\((.*)\)$/s;
const chunkStart =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((.*)\);?$/s;
const requestMarker = /^self\.__next_r="[\w-]+"$/;
// React's calls that put a streamed part in its place, such as $RC("B:0","S:0").
const reactCall = /^(\$R[A-Z]\("[A-Z]:[\da-f]+"(,("[\w:./-]*"|\[[^\]<>()]*\]))*\);?)+$/;

function isData(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the text is a script that only Next, React or we ourselves write. Hashing whatever stands in a page would also
 * bless what somebody smuggled in, so a payload has to be plain data, and all else has to be known word for word.
 */
function isOurs(text: string, known: ReadonlySet<string>): boolean {
  if (known.has(text) || requestMarker.test(text) || reactCall.test(text)) return true;
  const payload =
    flight.exec(text)?.[1] ?? flightStart.exec(text)?.[1] ?? chunkStart.exec(text)?.[1];
  return payload !== undefined && isData(payload);
}

export type InlineScripts = {
  /** CSP sources of the scripts that may run, without repetition. */
  hashes: string[];
  /** Beginnings of scripts nobody vouches for; they will not run. */
  unknown: string[];
};

/** Finds the inline scripts of a page. `known` are the exact texts of the project's own. */
export function inlineScripts(html: string, known: ReadonlySet<string>): InlineScripts {
  const hashes = new Set<string>();
  const unknown: string[] = [];
  for (const [, attributes = "", text = ""] of html.matchAll(element)) {
    if (external.test(attributes) || dataBlock.test(attributes) || text.trim() === "") continue;
    if (isOurs(text, known))
      hashes.add(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    else unknown.push(text.slice(0, 120));
  }
  return { hashes: [...hashes], unknown };
}
