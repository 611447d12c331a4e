/**
 * A page that only asks to be read carries this attribute on its `<main>`. It is whole as it is sent, so React, which
 * would wake it to do nothing, is not sent along: neither its files nor the second copy of the page that it reads.
 */
const staticPageAttribute = "data-still";

const marked = new RegExp(`<main\\b[^>]*\\s${staticPageAttribute}(?:[\\s=>])`);
// A part that streams in late is put in its place by script; such a page keeps its scripts.
const streamed = /<template id="[BP]:|\$R[A-Z]\(/;
const chunkFile = /<script\b[^>]*\ssrc="[^"]*\/_next\/static\/chunks\/[^"]*"[^>]*><\/script>/g;
const chunkHint = /<link\b[^>]*\sas="script"[^>]*\/?>/g;
const inlineOfNext =
  /<script\b[^>]*>(?:\(?self\.__next_[fr]\b|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT)[^<]*<\/script>/g;

/** The page without what would bring it to life; as it was when it is not marked, or needs its scripts to be whole. */
export function stripHydration(html: string): string {
  if (!marked.test(html) || streamed.test(html.replace(inlineOfNext, ""))) return html;
  return html.replace(chunkFile, "").replace(chunkHint, "").replace(inlineOfNext, "");
}
