import { decode, encode } from "next-auth/jwt";
import { type Id, isId } from "@/lib/kernel/ids";
import { env } from "../env";
import { isCanonicalBase64Url } from "../security/secrets";

/** Seconds a browser keeps the cookie; the session's row decides whether it is still worth anything. */
export const sessionCookieLifeS = 90 * 86_400;

export function servedOverHttps(): boolean {
  return env().APP_URL.startsWith("https://");
}

/** `__Host-` binds the cookie to this very host; browsers accept the prefix over https only. */
export function sessionCookieName(): string {
  return servedOverHttps() ? "__Host-mythwright.session" : "mythwright.session";
}

/** The cookie's value: an encrypted JWT (A256CBC-HS512) that carries the session's id and nothing else. */
export function sealSessionId(sessionId: Id<"session">): Promise<string> {
  return encode({
    token: { sid: sessionId },
    secret: env().AUTH_SECRET,
    salt: sessionCookieName(),
    maxAge: sessionCookieLifeS,
  });
}

/** Null for a value that this site did not make, or that is past its time. */
export async function unsealSessionId(value: string | undefined): Promise<Id<"session"> | null> {
  if (!value || value.length > 4096 || !isCanonicalBase64Url(value)) return null;
  try {
    const token = await decode({
      token: value,
      secret: env().AUTH_SECRET,
      salt: sessionCookieName(),
    });
    return typeof token?.sid === "string" && isId("session", token.sid) ? token.sid : null;
  } catch {
    return null;
  }
}
