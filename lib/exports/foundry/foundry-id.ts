import { createHash } from "node:crypto";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Sixteen letters from what the thing is, so that the same character always exports alike. */
export function foundryId(...parts: readonly (string | number)[]): string {
  const hash = createHash("sha256").update(parts.join("/")).digest();
  return Array.from(
    { length: 16 },
    (_, index) => letters[(hash[index] ?? 0) % letters.length],
  ).join("");
}
