const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as text inside HTML; square brackets too, because the tabletop runs rolls and links written in them. */
export function html(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/[[\]@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
