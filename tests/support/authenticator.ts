import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest();
const uint = (value: number, bytes: number) =>
  Buffer.from(value.toString(16).padStart(bytes * 2, "0"), "hex");

// As much of CBOR (RFC 8949) as an attestation needs, each length in its shortest form.
function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  const size = value < 256 ? 1 : 2;
  return Buffer.concat([Buffer.from([(major << 5) | (23 + size)]), uint(value, size)]);
}
const int = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Buffer) => Buffer.concat([head(2, value.length), value]);
const text = (value: string) => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const map = (entries: readonly (readonly [Buffer, Buffer])[]) =>
  Buffer.concat([head(5, entries.length), ...entries.flat()]);

const present = 0x01;
const verified = 0x04;
const attested = 0x40;

type Options = string;

/** A security key in software: one passkey for one site (WebAuthn level 3, ES256, attestation `none`). */
export function newAuthenticator(origin: string) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const credentialId = randomBytes(32);
  const id = credentialId.toString("base64url");
  let counter = 0;

  const authData = (flags: number, rest: Buffer = Buffer.alloc(0)) => {
    counter += 1;
    return Buffer.concat([
      sha256(new URL(origin).hostname),
      Buffer.from([flags]),
      uint(counter, 4),
      rest,
    ]);
  };
  const clientData = (type: string, options: Options, from: string) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: JSON.parse(options).challenge,
        origin: from,
        crossOrigin: false,
      }),
    );
  const answer = (response: object) =>
    JSON.stringify({ id, rawId: id, type: "public-key", clientExtensionResults: {}, response });

  return {
    /** What `navigator.credentials.create` would give for these options. */
    create(options: Options): string {
      const key = map([
        [int(1), int(2)],
        [int(3), int(-7)],
        [int(-1), int(1)],
        [int(-2), bytes(Buffer.from(x, "base64url"))],
        [int(-3), bytes(Buffer.from(y, "base64url"))],
      ]);
      const data = Buffer.concat([
        Buffer.alloc(16),
        uint(credentialId.length, 2),
        credentialId,
        key,
      ]);
      const object = map([
        [text("fmt"), text("none")],
        [text("attStmt"), map([])],
        [text("authData"), bytes(authData(present | verified | attested, data))],
      ]);
      return answer({
        clientDataJSON: clientData("webauthn.create", options, origin).toString("base64url"),
        attestationObject: object.toString("base64url"),
        transports: ["internal"],
      });
    },
    /** What `navigator.credentials.get` would give; `from` is the site that the person was lured to. */
    get(
      options: Options,
      { from = origin, verify = true }: { from?: string; verify?: boolean } = {},
    ): string {
      const data = clientData("webauthn.get", options, from);
      const auth = authData(verify ? present | verified : present);
      return answer({
        clientDataJSON: data.toString("base64url"),
        authenticatorData: auth.toString("base64url"),
        signature: sign("sha256", Buffer.concat([auth, sha256(data)]), privateKey).toString(
          "base64url",
        ),
      });
    },
  };
}
