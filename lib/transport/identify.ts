import type { Actor } from "@/lib/kernel/actor";
import { Fault } from "@/lib/kernel/fault";
import { runtime } from "@/lib/kernel/runtime";
import { sessionIdFromCookies } from "@/lib/platform/auth/auth";

/** The session of the browser, or nobody. */
export async function actorOfSession(): Promise<Actor> {
  const sessionId = await sessionIdFromCookies();
  if (!sessionId) return { kind: "guest" };
  return (await runtime().identifySession(sessionId)) ?? { kind: "guest" };
}

/**
 * The bearer token, or nobody where there is none.
 *
 * @throws Fault unauthenticated `auth.token_invalid` when a token is there and is not good
 */
export async function actorOfBearer(headers: Headers): Promise<Actor | null> {
  const header = headers.get("authorization");
  if (!header) return null;
  const token = /^Bearer ([A-Za-z0-9._-]{1,4096})$/i.exec(header)?.[1];
  const actor = token ? await runtime().identifyBearer(token) : null;
  if (!actor) throw new Fault("unauthenticated", "auth.token_invalid");
  return actor;
}
