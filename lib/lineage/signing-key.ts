import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from "node:crypto";
import { desc, eq, isNull } from "drizzle-orm";
import { signingKeys } from "@/db/schema/lineage";
import type { Db } from "@/lib/kernel/register";
import { seal, unseal } from "@/lib/platform/security/secrets";

export type SigningKey = { id: string; publicKey: string; key: KeyObject };

/** Thumbprint of an Ed25519 key (RFC 7638): the required members in order. */
function thumbprint(x: string): string {
  return createHash("sha256")
    .update(JSON.stringify({ crv: "Ed25519", kty: "OKP", x }))
    .digest("base64url");
}

function opened(row: typeof signingKeys.$inferSelect): SigningKey | null {
  const pem = row.sealedKey && unseal("signing-key", row.sealedKey);
  return pem ? { id: row.id, publicKey: row.publicKey, key: createPrivateKey(pem) } : null;
}

/** A new key, in use at once; the one before is retired and can sign no more. */
export async function makeSigningKey(db: Db, now: Date): Promise<SigningKey> {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const x = publicKey.export({ format: "jwk" }).x ?? "";
  const pem = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  await db
    .update(signingKeys)
    .set({ retiredAt: now, sealedKey: null })
    .where(isNull(signingKeys.retiredAt));
  const id = thumbprint(x);
  const row = { id, publicKey: x, sealedKey: seal("signing-key", pem), createdAt: now };
  await db.insert(signingKeys).values(row);
  return { id, publicKey: x, key: privateKey };
}

const inUse = (db: Db) => db.select().from(signingKeys).where(isNull(signingKeys.retiredAt));

/**
 * The key in use. What is signed with one that is just being retired is still good: its public half stays. The first of a site is made where there is none, and a new
 * one where the old cannot be opened any more (another AUTH_SECRET).
 */
export async function signingKey(db: Db, now: Date): Promise<SigningKey> {
  const [row] = await inUse(db);
  const known = row && opened(row);
  if (known) return known;
  // Two that start at once: the second waits here, and then finds the first one's key.
  await lockKeys(db);
  const [made] = await inUse(db);
  return (made && opened(made)) ?? makeSigningKey(db, now);
}

export async function lockKeys(db: Db): Promise<void> {
  await db.execute("select pg_advisory_xact_lock(hashtext('lineage.signing_keys'))");
}

export const signText = ({ key }: SigningKey, text: string): string =>
  sign(null, Buffer.from(text, "utf8"), key).toString("base64url");

/** Public keys of this site, newest first. */
export function publicKeys(db: Db, max: number) {
  return db
    .select({
      id: signingKeys.id,
      publicKey: signingKeys.publicKey,
      createdAt: signingKeys.createdAt,
      retiredAt: signingKeys.retiredAt,
    })
    .from(signingKeys)
    .orderBy(desc(signingKeys.createdAt))
    .limit(max);
}

export async function publicKeyOf(db: Db, id: string): Promise<string | null> {
  const [row] = await db
    .select({ publicKey: signingKeys.publicKey })
    .from(signingKeys)
    .where(eq(signingKeys.id, id));
  return row?.publicKey ?? null;
}
