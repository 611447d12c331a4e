import { cookies } from "next/headers";
import NextAuth, { type NextAuthConfig } from "next-auth";
import type { Id } from "@/lib/kernel/ids";
import { env } from "./env";
import { oauthProviders } from "./oauth-providers";
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

/** Decides what an identity opens; returns the path to go to. Registered by the route that mounts `handlers`. */
export type OnIdentity = (identity: ProvenIdentity) => Promise<string>;

let onIdentity: OnIdentity = async () => "/sign-in?error=unavailable";

export function whenIdentityIsProven(handler: OnIdentity): void {
  onIdentity = handler;
}

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
        if (!account?.providerAccountId) return false;
        return onIdentity({
          provider: account.provider,
          subject: account.providerAccountId,
          verifiedEmail: profile?.email_verified === true ? textOf(profile.email) : null,
          name: textOf(profile?.name),
        });
      },
      redirect: ({ url, baseUrl }) => (url.startsWith("/") && !url.startsWith("//") ? `${baseUrl}${url}` : baseUrl),
      jwt: ({ token }) => (typeof token.sid === "string" ? { sid: token.sid } : null),
    },
  };
}

export const { handlers } = NextAuth(config);

function sessionCookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: servedOverHttps() } as const;
}

/** Readable by scripts of public pages, so that they know whether to ask who is here. It names nobody. */
export const viewerHintCookie = "mw_viewer";

function viewerHintOptions() {
  return { httpOnly: false, sameSite: "lax", path: "/", secure: servedOverHttps() } as const;
}

/** The session that the browser's cookie names, whether or not it is still good. */
export async function sessionIdFromCookies(): Promise<Id<"session"> | null> {
  return unsealSessionId((await cookies()).get(sessionCookieName())?.value);
}

/** Gives the browser a session that a verb has made. Replaces what was there, so no session can be planted beforehand. */
export async function startBrowserSession(sessionId: Id<"session">, kind: "guest" | "member"): Promise<void> {
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
