const needle = Buffer.from(' action=""');

/**
 * Takes the empty `action` off forms while a page streams by: React writes it on each form that an action of ours answers,
 * and HTML does not allow it. Without it, a form is sent to its own page all the same. Text that somebody wrote cannot hold
 * these signs: there, quotes stand escaped.
 */
export function dropEmptyActions(): (chunk: Buffer, isLast: boolean) => Buffer {
  let open = Buffer.alloc(0);
  return (chunk, isLast) => {
    const bytes = open.length > 0 ? Buffer.concat([open, chunk]) : chunk;
    const kept: Buffer[] = [];
    let from = 0;
    for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, from)) {
      kept.push(bytes.subarray(from, at));
      from = at + needle.length;
    }
    const end = isLast ? bytes.length : bytes.length - beginningOf(needle, bytes, from);
    kept.push(bytes.subarray(from, end));
    open = Buffer.from(bytes.subarray(end));
    return Buffer.concat(kept);
  };
}

/** How many bytes at the end of `bytes`, behind `from`, could begin `what`. */
function beginningOf(what: Buffer, bytes: Buffer, from: number): number {
  for (let size = Math.min(what.length - 1, bytes.length - from); size > 0; size -= 1)
    if (bytes.subarray(bytes.length - size).equals(what.subarray(0, size))) return size;
  return 0;
}
