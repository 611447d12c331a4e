import { headers } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import { signInByIdentity } from "@/lib/credentials/verbs/sign-in-by-identity";
import { localePath } from "@/lib/i18n/paths";
import { isFault } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/kernel/runtime";
import {
  type ProvenIdentity,
  returnFromProvider,
  startBrowserSession,
} from "@/lib/platform/auth/auth";
import { browserDevice } from "@/lib/platform/auth/browser-device";
import { keepSecondStep } from "@/lib/platform/auth/second-step";
import { env } from "@/lib/platform/env";
import { dropIntent, type OauthIntent, readIntent } from "@/lib/platform/oauth/oauth-intent";
import { oauthProviderIds } from "@/lib/platform/oauth/oauth-providers";
import { whyRefused } from "@/lib/platform/oauth/oauth-refusal";
import { keepRefusal } from "@/lib/platform/oauth/provider-refusal";
import { actorOfSession } from "@/lib/transport/identify";
import { phraseFault } from "@/lib/transport/phrase-fault";
import { localeOf, originOf } from "@/lib/transport/request-origin";

/** The page that tells in the reader's own language why nothing was opened. */
function refused(
  intent: OauthIntent | null,
  locale: OauthIntent["locale"],
  provider: string,
  reason: string,
): string {
  const path = intent?.act === "link" ? "/settings/security" : "/sign-in";
  // Signed in as usual, they are one press away from what they came for.
  const next = reason === "mailbox_known" ? "&next=%2Fsettings%2Fsecurity" : "";
  return `${localePath(locale, path)}?error=${reason}&provider=${provider}${next}`;
}

/** What the proven identity opens, as the path to go on to. */
async function open(intent: OauthIntent, identity: ProvenIdentity): Promise<string> {
  const { act, locale, next, provider, setOutBy } = intent;
  // A browser comes back here: what it gets is a cookie, never tokens.
  const ctx = makeCtx(
    runtime(),
    await actorOfSession(),
    originOf(await headers(), "action", locale),
  );
  try {
    const device = await browserDevice();
    const { data } = await perform(signInByIdentity, ctx, {
      ...identity,
      provider,
      intent: act,
      setOutBy: setOutBy as Id<"user"> | null,
      device,
    });
    if (data.state === "second_factor") {
      await keepSecondStep({ ...data, next });
      return localePath(locale, "/sign-in/second-step");
    }
    if (act === "link") return `${localePath(locale, "/settings/security")}?connected=${provider}`;
    await startBrowserSession(data.sessionId, data.userKind);
    return next;
  } catch (error) {
    if (!isFault(error)) throw error;
    // Reason and term of a suspension are for whoever has just proved to be its owner.
    if (error.code === "accounts.suspended") await keepRefusal(phraseFault(locale, error));
    return refused(intent, locale, provider, error.code.split(".")[1] ?? "other");
  }
}

/** What a provider may answer instead of a code (RFC 6749, 4.1.2.1); the others say that we are set up wrongly. */
const toldReasons: Readonly<Record<string, string>> = {
  access_denied: "cancelled",
  server_error: "unavailable",
  temporarily_unavailable: "unavailable",
};

type Context = { params: Promise<{ nextauth: string[] }> };

/**
 * Only the way back from a provider is open to the world. Everything else that next-auth can answer (its own session,
 * sign-in and sign-out pages) is ours to do, so there is less to attack. A browser that did not leave from here, or left
 * for another provider, is turned away before anybody is asked anything.
 */
async function comeBack(request: NextRequest, { params }: Context): Promise<Response> {
  const [act, id, ...rest] = (await params).nextauth;
  const provider = oauthProviderIds.find((known) => known === id);
  if (act !== "callback" || !provider || rest.length > 0)
    return new Response(null, { status: 404 });
  const intent = await readIntent();
  await dropIntent();
  const locale = intent?.locale ?? localeOf(request.headers);
  const turnAway = (reason: string) =>
    NextResponse.redirect(new URL(refused(intent, locale, provider, reason), env().APP_URL), 303);
  if (intent?.provider !== provider) return turnAway("mismatch");
  const told = request.nextUrl.searchParams.get("error");
  if (told) return turnAway(toldReasons[told] ?? "other");
  const own = new URL(request.nextUrl.pathname + request.nextUrl.search, env().APP_URL);
  const answer = await returnFromProvider(
    new NextRequest(own, { headers: request.headers }),
    (identity) => open(intent, identity),
  );
  return answer.ok ? answer.response : turnAway(whyRefused(answer.error));
}

export const GET = comeBack;
