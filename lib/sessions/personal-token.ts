import { crc32 } from "node:zlib";
import { digest, randomSecret } from "@/lib/platform/security/secrets";

export const personalTokenPrefix = "mw_";

function checksum(body: string): string {
  return crc32(body).toString(36).padStart(7, "0");
}

/** `mw_` + 256 bits + a checksum, so that scanners of leaked secrets know one when they see it. */
export function newPersonalToken(): { token: string; hash: string; hint: string } {
  const body = randomSecret();
  const token = `${personalTokenPrefix}${body}${checksum(body)}`;
  return { token, hash: digest(token), hint: token.slice(-4) };
}

/** False for anything that was never one of our tokens; saves the look-up. */
export function looksLikePersonalToken(token: string): boolean {
  const match = /^mw_([A-Za-z0-9_-]{43})([a-z0-9]{7})$/.exec(token);
  return match !== null && checksum(match[1]!) === match[2];
}
