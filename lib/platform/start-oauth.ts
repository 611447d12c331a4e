import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import { z } from "zod";
import { handlers } from "./auth";
import { env } from "./env";
import type { OauthProviderId } from "./oauth-providers";
import { servedOverHttps } from "./session-cookie";

const intentCookie = "mw_intent";
const intentLifeS = 600;

function own(path: string): string {
  return `${env().APP_URL}/api/auth/${path}`;
}

function pairs(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

/**
 * The provider's address to send the browser to, with the cookies set that tie its answer to this browser (state, PKCE,
 * nonce). Everything is built from our own address, never from what a request says its host is.
 */
export async function startOAuth(provider: OauthProviderId, next: string, intent: "sign_in" | "link"): Promise<string> {
  const asked = await handlers.GET(new NextRequest(own("csrf")));
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await asked.json());
  const begun = await handlers.POST(
    new NextRequest(own(`signin/${provider}`), {
      method: "POST",
      headers: {
        cookie: pairs(asked),
        "content-type": "application/x-www-form-urlencoded",
        "x-auth-return-redirect": "1",
      },
      body: new URLSearchParams({ csrfToken, callbackUrl: `${env().APP_URL}${next}` }),
    }),
  );
  const { url } = z.object({ url: z.string() }).parse(await begun.json());
  const jar = await cookies();
  const options = {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: servedOverHttps(),
    maxAge: intentLifeS,
  } as const;
  for (const line of begun.headers.getSetCookie()) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name) jar.set(name, decodeURIComponent(value), options);
  }
  jar.set(intentCookie, `${intent} ${next}`, options);
  return url;
}

/** What the browser set out for, and where it wants to be; forgotten once it is read. */
export async function takeIntent(): Promise<{ intent: "sign_in" | "link"; next: string }> {
  const jar = await cookies();
  const [intent, next = "/dashboard"] = (jar.get(intentCookie)?.value ?? "").split(" ");
  jar.delete(intentCookie);
  return { intent: intent === "link" ? "link" : "sign_in", next };
}

const ticketCookie = "mw_second_step";

type SecondStep = { ticket: string; methods: readonly string[]; next: string };

/** Hands the question for the second factor to the page that asks it, without showing it to the address bar. */
export async function keepSecondStep(step: SecondStep): Promise<void> {
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: servedOverHttps(), maxAge: 300 } as const;
  (await cookies()).set(ticketCookie, JSON.stringify(step), options);
}

export async function secondStep(): Promise<SecondStep | null> {
  const kept = (await cookies()).get(ticketCookie)?.value;
  const step = z.object({ ticket: z.string(), methods: z.array(z.string()), next: z.string() });
  try {
    return kept ? step.parse(JSON.parse(kept)) : null;
  } catch {
    return null;
  }
}
