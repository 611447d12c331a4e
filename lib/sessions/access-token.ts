import { jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { type Id, idSchema } from "@/lib/kernel/ids";
import { env } from "@/lib/platform/env";
import { isCanonicalBase64Url, keyFor } from "@/lib/platform/security/secrets";
import { accessTokenLifeS } from "./limits";

const algorithm = "HS256";
const type = "at+jwt";
const audience = "mythwright-api";

const Claims = z.object({ sid: idSchema("session"), sub: idSchema("user") });

export type AccessClaims = { sessionId: Id<"session">; userId: Id<"user"> };

/** A bearer token of RFC 9068 form. It names a session, so ending the session ends it too. */
export async function issueAccessToken(claims: AccessClaims, now: Date): Promise<string> {
  const at = Math.floor(now.getTime() / 1000);
  return new SignJWT({ sid: claims.sessionId })
    .setProtectedHeader({ alg: algorithm, typ: type })
    .setSubject(claims.userId)
    .setIssuer(env().APP_URL)
    .setAudience(audience)
    .setIssuedAt(at)
    .setNotBefore(at)
    .setExpirationTime(at + accessTokenLifeS)
    .sign(keyFor("access-token"));
}

/** Null for anything but a token that this site signed for its API and that is valid at this moment. */
export async function readAccessToken(token: string, now: Date): Promise<AccessClaims | null> {
  if (!isCanonicalBase64Url(token)) return null;
  try {
    const { payload } = await jwtVerify(token, keyFor("access-token"), {
      algorithms: [algorithm],
      typ: type,
      issuer: env().APP_URL,
      audience,
      requiredClaims: ["exp", "nbf", "iat", "sub", "sid"],
      currentDate: now,
    });
    const claims = Claims.parse(payload);
    return { sessionId: claims.sid, userId: claims.sub };
  } catch {
    return null;
  }
}
