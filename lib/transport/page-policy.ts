import { createHash, randomBytes } from "node:crypto";
import { env } from "@/lib/platform/env";
import { contentSecurityPolicy } from "@/lib/platform/security/content-security-policy";

const hashOf = (script: string) =>
  `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * The policy of a page behind sign-in: a nonce of its own for every answer, which Next reads from the request's header,
 * and the hashes of the constant scripts that are given.
 */
export function pagePolicy(constantScripts: readonly string[]): { policy: string; nonce: string } {
  const { APP_URL, STORAGE_DRIVER, STORAGE_PUBLIC_URL, NODE_ENV } = env();
  const nonce = randomBytes(16).toString("base64");
  const uploadthing = STORAGE_DRIVER === "uploadthing";
  const policy = contentSecurityPolicy({
    scripts: [`'nonce-${nonce}'`, ...constantScripts.map(hashOf)],
    images: [
      ...(STORAGE_PUBLIC_URL ? [new URL(STORAGE_PUBLIC_URL).origin] : []),
      ...(uploadthing ? ["https://*.ufs.sh", "https://utfs.io"] : []),
    ],
    connections: uploadthing ? ["https://*.ingest.uploadthing.com"] : [],
    https: APP_URL.startsWith("https://"),
    dev: NODE_ENV !== "production",
  });
  return { policy, nonce };
}
