import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  randomInt,
} from "node:crypto";
import { env } from "../env";

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/** What a key derived from AUTH_SECRET is for. One key never serves two purposes. */
export type Purpose =
  | "access-token"
  | "session-cookie"
  | "mail"
  | "refresh"
  | "totp"
  | "ticket"
  | "device"
  | "lookup"
  | "export"
  | "file-address"
  | "signing-key"
  | "likeness";

const keys = new Map<string, Buffer>();

/** A key for one purpose (HKDF-SHA256, RFC 5869). */
export function keyFor(purpose: Purpose): Buffer {
  const secret = env().AUTH_SECRET;
  const name = `${purpose}\n${secret}`;
  let key = keys.get(name);
  if (!key) {
    key = Buffer.from(
      hkdfSync("sha256", secret, "mythwright", `mythwright ${purpose} v1`, keyBytes),
    );
    keys.set(name, key);
  }
  return key;
}

/** 256 bits unless told otherwise, as base64url. */
export function randomSecret(bytes = 32): string {
  return randomBytes(bytes).toString("base64url");
}

/** Decimal digits from the system's generator, leading zeros included. */
export function randomCode(digits: number): string {
  return String(randomInt(10 ** digits)).padStart(digits, "0");
}

/** SHA-256, base64url: enough for secrets with 128 bits and more; passwords and codes need more than this. */
export function digest(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/**
 * True for dotted base64url as its maker wrote it. Decoders overlook padding and the bits that a last letter has too many,
 * so that several texts would be one token.
 */
export function isCanonicalBase64Url(token: string): boolean {
  return token
    .split(".")
    .every((part) => Buffer.from(part, "base64url").toString("base64url") === part);
}

/** AES-256-GCM under the key of the purpose: `iv | tag | ciphertext`, base64url. */
export function seal(purpose: Purpose, text: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), iv);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** The text again, or null where it was not sealed by this site for this purpose. */
export function unseal(purpose: Purpose, sealed: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < ivBytes + tagBytes) return null;
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return Buffer.concat([
      decipher.update(bytes.subarray(ivBytes + tagBytes)),
      decipher.final(),
    ]).toString("utf8");
  } catch {
    return null;
  }
}
