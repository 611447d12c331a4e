/**
 * The one range that is asked for (RFC 9110, 14.1.2), cut to the file; null where all of it is to be sent (no range,
 * several, or none that is understood); `outside` where nothing of it lies in the file.
 */
export function byteRange(
  header: string | null,
  size: number,
): { start: number; end: number } | "outside" | null {
  const [, first = "", last = ""] =
    /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") return null;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "outside" : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return null;
  return start >= size ? "outside" : { start, end };
}
