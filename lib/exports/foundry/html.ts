import escapeHtml from "escape-html";

/** Text as text inside HTML; square brackets too, because the tabletop runs rolls and links written in them. */
export function html(text: string): string {
  return escapeHtml(text).replace(/[[\]@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
