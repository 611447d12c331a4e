import { headers } from "next/headers";
import { NextRequest } from "next/server";
import { signInByIdentity } from "@/lib/accounts/sign-in-by-identity";
import { isFault } from "@/lib/kernel/fault";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { handlers, startBrowserSession, whenIdentityIsProven } from "@/lib/platform/auth";
import { browserDevice } from "@/lib/platform/device-cookie";
import { env } from "@/lib/platform/env";
import { oauthProviderIds } from "@/lib/platform/oauth-providers";
import { keepSecondStep, takeIntent } from "@/lib/platform/start-oauth";
import { actorOfSession } from "@/lib/transport/identify";
import { originOf } from "@/lib/transport/request-origin";
import { runtime } from "@/lib/wiring/runtime";

whenIdentityIsProven(async (identity) => {
  const provider = oauthProviderIds.find((id) => id === identity.provider);
  if (!provider) return "/sign-in?error=unavailable";
  const { intent, next } = await takeIntent();
  const ctx = makeCtx(runtime(), await actorOfSession(), originOf(await headers(), "endpoint"));
  try {
    const { data } = await perform(signInByIdentity, ctx, {
      ...identity,
      provider,
      intent,
      device: await browserDevice(),
    });
    if (data.state === "second_factor") {
      await keepSecondStep({ ...data, next });
      return "/sign-in/second-step";
    }
    await startBrowserSession(data.sessionId, data.userKind);
    return next;
  } catch (error) {
    if (!isFault(error)) throw error;
    const reason = error.code === "accounts.identity_taken" ? "taken" : error.code.split(".")[1];
    return intent === "link" ? `/settings/security?error=${reason}` : `/sign-in?error=${reason}`;
  }
});

type Context = { params: Promise<{ nextauth: string[] }> };

/**
 * Only the way back from a provider is open to the world. Everything else that next-auth can answer (its own session,
 * sign-in and sign-out pages) is ours to do, so there is less to attack.
 */
async function comeBack(request: NextRequest, { params }: Context): Promise<Response> {
  const [act, provider, ...rest] = (await params).nextauth;
  const isKnown = oauthProviderIds.some((id) => id === provider) && rest.length === 0;
  if (act !== "callback" || !isKnown) return new Response(null, { status: 404 });
  const own = new URL(request.nextUrl.pathname + request.nextUrl.search, env().APP_URL);
  return handlers.GET(new NextRequest(own, { headers: request.headers }));
}

export const GET = comeBack;
