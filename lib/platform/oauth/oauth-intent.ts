import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { locales } from "@/lib/kernel/locale";
import { servedOverHttps } from "../auth/session-cookie";
import { env } from "../env";
import { oauthProviderIds } from "./oauth-providers";

const cookieName = "mw_intent";
/** Seconds somebody may stay at the provider. */
export const intentLifeS = 600;

const Intent = z.object({
  provider: z.enum(oauthProviderIds),
  act: z.enum(["sign_in", "link"]),
  /** Whose account it is to be linked to; somebody else may be signed in here by the time the browser is back. */
  setOutBy: z.string().nullable(),
  /** Where the browser wants to be afterwards: a path of ours, with its language. */
  next: z.string(),
  /** The language the person reads; the provider's answer says nothing about it. */
  locale: z.enum(locales),
  /** The provider's address, for browsers that are sent there by a page of ours. */
  url: z.string(),
});

/** What a browser set out for when it left for a provider. */
export type OauthIntent = z.output<typeof Intent>;

export function crossingCookie(maxAge: number) {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: servedOverHttps(), maxAge } as const;
}

/** Keeps it in an encrypted cookie: nobody who can plant cookies decides where a sign-in ends. */
export async function keepIntent(intent: OauthIntent): Promise<void> {
  const value = await encode({
    token: intent,
    secret: env().AUTH_SECRET,
    salt: cookieName,
    maxAge: intentLifeS,
  });
  (await cookies()).set(cookieName, value, crossingCookie(intentLifeS));
}

export async function readIntent(): Promise<OauthIntent | null> {
  const token = (await cookies()).get(cookieName)?.value;
  if (!token) return null;
  try {
    return Intent.parse(await decode({ token, secret: env().AUTH_SECRET, salt: cookieName }));
  } catch {
    return null;
  }
}

export async function dropIntent(): Promise<void> {
  (await cookies()).delete(cookieName);
}
