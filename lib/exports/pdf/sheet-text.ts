/** What a line of text needs to be set right: its direction and its script, by its first strong letter. */
export type Script = "latin" | "arabic";

const firstStrong = /[\p{Script=Arabic}\p{Script=Hebrew}]|\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Numbers and dice (`2d6`) do not count: they stand at the head of sentences in either direction. */
export function directionOfText(text: string): "ltr" | "rtl" {
  const first = firstStrong.exec(text.replace(/(?<!\d)\d*d\d+|\p{Nd}/gu, ""))?.[0];
  return first !== undefined && rightToLeft.test(first) ? "rtl" : "ltr";
}

export function scriptOfText(text: string): Script {
  return /[\p{Script=Arabic}۰-۹]/u.test(text) ? "arabic" : "latin";
}

/**
 * The isolates of running text have no glyph; a left-to-right mark before the sign does the same work in print.
 * Control signs of any other kind go.
 */
export function printable(text: string): string {
  return text
    .replace(/\u2066/g, "\u200e")
    .replace(/[\u2067-\u2069\u202a-\u202e]/g, "")
    .replace(/(?![\t\n])\p{Cc}/gu, " ");
}
