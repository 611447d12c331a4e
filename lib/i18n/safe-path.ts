import { z } from "zod";

/** Where to go afterwards: a path of ours. Anything else becomes the dashboard, so no link can send people away. */
export const NextPath = z
  .string()
  .max(500)
  .optional()
  .transform((value) => safePath(value));

const pathSigns = /^\/[\w\-./~%?#[\]@!$&'()*+,;=:]*$/;

/** `//` is the beginning of another host, and becomes it when a part before it is taken away: `/<language>//elsewhere`. */
const hostInPath = /^[^?#]*(\/\/|\/\.{1,2}(\/|$))/;

/** The path if it leads to a page of ours, else `otherwise`. Takes anything: an address may name `next` twice. */
export function safePath(value: unknown, otherwise = "/dashboard"): string {
  const isOurs = typeof value === "string" && pathSigns.test(value) && !hostInPath.test(value);
  return isOurs ? value : otherwise;
}
