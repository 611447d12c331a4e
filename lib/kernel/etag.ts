/** The strong ETag of what counts its versions. */
export function etagOf(view: { version: number }): string {
  return `"v${view.version}"`;
}
