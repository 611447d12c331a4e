/** What a person wrote, as text: it opens no element and starts no heading, list or quotation of its own. */
export function escapeInline(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<]/g, "\\$&")
    .trim();
}

export function escapeBlock(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/[\\`<[]/g, "\\$&")
        .replace(/^([#>+*=|-]|~{3})/, "\\$1")
        .replace(/^(\d+)([.)])/, "$1\\$2"),
    )
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
