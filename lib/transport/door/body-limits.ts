import { prefixedLocales } from "../../kernel/locale.ts";

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

/** A picture of 5 MB and a file of 6 MB, in base64 with the JSON around it, or as a form with its own frame. */
const pictureMax = Math.ceil((5 * mebibyte * 4) / 3) + 4 * kibibyte;
const fileMax = Math.ceil((6 * mebibyte * 4) / 3) + 4 * kibibyte;
/** One part of an upload. */
const uploadPartMax = 4 * mebibyte;
/** A picture of 12 MB. */
const verifiedMax = 16 * mebibyte + 4 * kibibyte;
const accountBodyMax = 32 * kibibyte;
export const characterBodyMax = mebibyte;

/** A page of ours in any language. */
const page = (rest: string) => new RegExp(`^(?:/(?:${prefixedLocales.join("|")}))?/${rest}`);

/** First match counts. What is not here has no use for a body and gets the smallest. */
const limits: readonly (readonly [RegExp, number])[] = [
  [/^\/api\/v1\/me\/avatar$/, pictureMax],
  [/^\/api\/v1\/verify$/, verifiedMax],
  [/^\/api\/v1\/imports(?:\/|$)/, fileMax],
  [/^\/api\/v1\/(?:characters|homebrew|rules)(?:\/|$)/, characterBodyMax],
  [/^\/api\/uploads\/[^/]+$/, uploadPartMax],
  [/^\/api(?:\/|$)/, accountBodyMax],
  // Server actions: an import carries the file, and the file it was shown for.
  [page("import$"), 9 * mebibyte],
  [page("settings$"), pictureMax],
  [page("(?:create|characters|homebrew)(?:/|$)"), characterBodyMax],
];

/** Bytes of body that are read of a request to this path. The one place that says so, for the server and the routes. */
export function bodyLimitOf(path: string): number {
  return limits.find(([pattern]) => pattern.test(path))?.[1] ?? 2 * accountBodyMax;
}

/** Bytes of bodies of requests under way that are held at the same time. */
export const heldBytesMax = 64 * mebibyte;
