import { AsyncLocalStorage } from "node:async_hooks";
import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import NextAuth, { type NextAuthConfig } from "next-auth";
import type { Id } from "@/lib/kernel/ids";
import { env } from "../env";
import { log } from "../log/log";
import { oauthProviders } from "../oauth/oauth-clients";
import {
  sealSessionId,
  servedOverHttps,
  sessionCookieLifeS,
  sessionCookieName,
  unsealSessionId,
} from "./session-cookie";

/** What a provider said about the person who came back from it. */
export type ProvenIdentity = {
  provider: string;
  subject: string;
  /** Only where the provider says that the address is verified. */
  verifiedEmail: string | null;
  name: string | null;
};

/** Decides what an identity opens; returns the path to go to. */
export type OnIdentity = (identity: ProvenIdentity) => Promise<string>;

/** One browser that comes back from a provider; next-auth's callbacks get no hold of the request they work for. */
const returning = new AsyncLocalStorage<{
  onIdentity: OnIdentity;
  isProven: boolean;
  error: unknown;
}>();

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.length > 0 && value.length <= 254 ? value : null;
}

function config(): NextAuthConfig {
  return {
    secret: env().AUTH_SECRET,
    basePath: "/api/auth",
    trustHost: true,
    useSecureCookies: servedOverHttps(),
    session: { strategy: "jwt", maxAge: sessionCookieLifeS },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    providers: oauthProviders(),
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-in" },
    callbacks: {
      // The session is made by our own verb, and the cookie with it; next-auth only proves who came back.
      signIn: ({ account, profile }) => {
        const one = returning.getStore();
        if (!account?.providerAccountId || !one) return false;
        one.isProven = true;
        return one.onIdentity({
          provider: account.provider,
          subject: account.providerAccountId,
          verifiedEmail: profile?.email_verified === true ? textOf(profile.email) : null,
          name: textOf(profile?.name),
        });
      },
      redirect: ({ url, baseUrl }) =>
        url.startsWith("/") && !url.startsWith("//") ? `${baseUrl}${url}` : baseUrl,
      jwt: ({ token }) => (typeof token.sid === "string" ? { sid: token.sid } : null),
    },
    logger: {
      error(err) {
        const one = returning.getStore();
        if (one) one.error ??= err;
        log().warn({ err }, "a sign-in at a provider was not accepted");
      },
      warn: (code) => log().warn({ code }, "next-auth warns"),
      debug: () => undefined,
    },
  };
}

export const { handlers } = NextAuth(config);

/**
 * Checks what a provider's answer is worth (state, PKCE, nonce, signature) and asks `onIdentity` what it opens.
 * `error` says why an answer was worth nothing.
 */
export async function returnFromProvider(
  request: NextRequest,
  onIdentity: OnIdentity,
): Promise<{ ok: true; response: Response } | { ok: false; error: unknown }> {
  const one = { onIdentity, isProven: false, error: undefined as unknown };
  const response = await returning.run(one, () => handlers.GET(request));
  return one.isProven && !one.error ? { ok: true, response } : { ok: false, error: one.error };
}

function sessionCookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: servedOverHttps() } as const;
}

/** Readable by scripts of public pages, so that they know whether to ask who is here. It names nobody. */
const viewerHintCookie = "mw_viewer";

function viewerHintOptions() {
  return { httpOnly: false, sameSite: "lax", path: "/", secure: servedOverHttps() } as const;
}

/** The session that the browser's cookie names, whether or not it is still good. */
export async function sessionIdFromCookies(): Promise<Id<"session"> | null> {
  return unsealSessionId((await cookies()).get(sessionCookieName())?.value);
}

/** Gives the browser a session that a verb has made. Replaces what was there, so no session can be planted beforehand. */
export async function startBrowserSession(
  sessionId: Id<"session">,
  kind: "guest" | "member",
): Promise<void> {
  const jar = await cookies();
  const value = await sealSessionId(sessionId);
  jar.set(sessionCookieName(), value, { ...sessionCookieOptions(), maxAge: sessionCookieLifeS });
  jar.set(viewerHintCookie, kind, { ...viewerHintOptions(), maxAge: sessionCookieLifeS });
}

export async function endBrowserSession(): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
  jar.set(viewerHintCookie, "", { ...viewerHintOptions(), maxAge: 0 });
}
