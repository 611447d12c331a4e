import { createHash } from "node:crypto";
import { connectionBits, networkOf } from "../network";

/** What is counted by: bounded in length, and no address or account can be read from it in Redis or in memory. */
export function limitKey(key: string): string {
  const subject = networkOf(key, connectionBits) ?? key;
  return createHash("sha256").update(subject).digest("base64url").slice(0, 24);
}
