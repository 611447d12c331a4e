import { loadPublicKeys } from "@/lib/lineage/loaders";

export const dynamic = "force-dynamic";

/** Every key that picture records were signed with, as a set of JSON Web Keys (RFC 7517, RFC 8037). */
export async function GET(): Promise<Response> {
  const listed = await loadPublicKeys({});
  const keys = (listed?.keys ?? []).map(({ id, publicKey, createdAt, retiredAt }) => ({
    kty: "OKP",
    crv: "Ed25519",
    x: publicKey,
    kid: id,
    use: "sig",
    alg: "EdDSA",
    created: createdAt,
    ...(retiredAt ? { retired: retiredAt } : {}),
  }));
  return Response.json(
    { keys },
    {
      headers: {
        "cache-control": "public, max-age=300",
        "access-control-allow-origin": "*",
        "x-content-type-options": "nosniff",
      },
    },
  );
}
