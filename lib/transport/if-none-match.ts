const bare = (tag: string) => tag.trim().replace(/^W\//, "");

/** Whether the caller's copy is still good: a list of tags or `*`, compared weakly (RFC 9110, 13.1.2). */
export function isUnchanged(ifNoneMatch: string | null, etag: string | null): boolean {
  if (ifNoneMatch === null || etag === null) return false;
  return (
    ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => bare(tag) === bare(etag))
  );
}
