import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import { z } from "zod";
import { handlers } from "../auth/auth";
import { env } from "../env";
import { crossingCookie, intentLifeS, keepIntent, type OauthIntent } from "./oauth-intent";

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
 * nonce, intent). Everything is built from our own address, never from what a request says its host is. Null where the
 * provider cannot be reached.
 */
export async function startOAuth(intent: Omit<OauthIntent, "url">): Promise<string | null> {
  const asked = await handlers.GET(new NextRequest(own("csrf")));
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await asked.json());
  const begun = await handlers.POST(
    new NextRequest(own(`signin/${intent.provider}`), {
      method: "POST",
      headers: {
        cookie: pairs(asked),
        "content-type": "application/x-www-form-urlencoded",
        "x-auth-return-redirect": "1",
      },
      body: new URLSearchParams({ csrfToken, callbackUrl: `${env().APP_URL}${intent.next}` }),
    }),
  );
  const { url } = z.object({ url: z.string() }).parse(await begun.json());
  // What went wrong leads back to a page of ours, and was logged.
  if (new URL(url, env().APP_URL).origin === env().APP_URL) return null;
  const jar = await cookies();
  for (const line of begun.headers.getSetCookie()) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name) jar.set(name, decodeURIComponent(value), crossingCookie(intentLifeS));
  }
  await keepIntent({ ...intent, url });
  return url;
}
