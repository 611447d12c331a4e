import { randomUUID } from "node:crypto";

const segment = "[a-z0-9][a-z0-9_-]{0,79}";
const pattern = new RegExp(`^(?:${segment}/){0,6}${segment}\\.[a-z0-9]{1,8}$`);

/**
 * Names are folders, a file and one extension in lower-case letters, digits, `-` and `_`. No dot can stand anywhere but
 * before the extension, so `..`, absolute paths, drive letters and hidden files cannot be written.
 */
export function isFileKey(key: string): boolean {
  return pattern.test(key);
}

/** A name nobody can guess and nobody has used: `newFileKey("portraits", "avif")` -> `portraits/1b4e….avif`. */
export function newFileKey(folder: string, extension: string): string {
  const key = `${folder}/${randomUUID()}.${extension}`;
  if (!isFileKey(key)) throw new TypeError(`not a file name: ${key}`);
  return key;
}
