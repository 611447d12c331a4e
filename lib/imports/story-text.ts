import { keepableText } from "@/lib/kernel/keepable-text";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text that a database keeps and a page shows. */
export function cleanText(text: string): string {
  return keepableText(text).replace(controls, "");
}

const markupMax = 400_000;

/** Words of an HTML text; nothing of its markup. */
export function plainText(markup: string): string {
  return markup
    .slice(0, markupMax)
    .replace(/<\/(p|div|h[1-6]|li)>|<br\s*\/?>/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&#(\d{1,6});/g, (_, code: string) => safeChar(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function safeChar(code: number): string {
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : "";
}

/** Whether a text has more than words in it. */
export const hasMarkup = (text: string): boolean =>
  /<[a-z/!][^<>]*>/i.test(text.slice(0, markupMax));
