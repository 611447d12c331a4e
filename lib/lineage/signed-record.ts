import { createPublicKey, verify } from "node:crypto";
import type { Id } from "@/lib/kernel/ids";
import type { Db } from "@/lib/kernel/register";
import { env } from "@/lib/platform/env";
import { canonicalJson } from "./canonical-json";
import type { PictureRecord, RecordContent, SignedRecord } from "./schema";
import { signingKey, signText } from "./signing-key";

type Said = {
  id: Id<"record">;
  parent: Id<"record"> | null;
  madeAt: Date | string;
  content: RecordContent | null;
};

/** Says it of a picture and signs it with the key in use. */
export async function signRecord(db: Db, said: Said, now: Date): Promise<SignedRecord> {
  const key = await signingKey(db, now);
  const record: PictureRecord = {
    version: 1,
    id: said.id,
    issuer: env().APP_URL,
    key: key.id,
    madeAt: new Date(said.madeAt).toISOString(),
    parent: said.parent,
    content: said.content,
  };
  return { record, signature: signText(key, canonicalJson(record)) };
}

/** Whether this record was signed with the private half of this key, and not a letter of it changed since. */
export function isSigned({ record, signature }: SignedRecord, publicKey: string): boolean {
  try {
    const key = createPublicKey({
      key: { kty: "OKP", crv: "Ed25519", x: publicKey },
      format: "jwk",
    });
    const text = Buffer.from(canonicalJson(record), "utf8");
    return verify(null, text, key, Buffer.from(signature, "base64url"));
  } catch {
    return false;
  }
}
