import type { Actor } from "@/lib/kernel/actor";
import { Fault } from "@/lib/kernel/fault";
import { sessionIdFromCookies } from "@/lib/platform/auth/auth";
import { identifyBearer } from "@/lib/sessions/identify-bearer";
import { identifySession } from "@/lib/sessions/identify-session";
import { runtime } from "@/lib/wiring/runtime";

/** The session of the browser, or nobody. */
export async function actorOfSession(): Promise<Actor> {
  const sessionId = await sessionIdFromCookies();
  if (!sessionId) return { kind: "guest" };
  return (await identifySession(runtime().db, sessionId, runtime().clock())) ?? { kind: "guest" };
}

/**
 * The bearer token, or nobody where there is none.
 *
 * @throws Fault unauthenticated `auth.token_invalid` when a token is there and is not good
 */
export async function actorOfBearer(headers: Headers): Promise<Actor | null> {
  const header = headers.get("authorization");
  if (!header) return null;
  const token = /^Bearer ([A-Za-z0-9._~+/=-]{1,4096})$/i.exec(header)?.[1];
  const actor = token ? await identifyBearer(runtime().db, token, runtime().clock()) : null;
  if (!actor) throw new Fault("unauthenticated", "auth.token_invalid");
  return actor;
}
