import { createHash, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody, resetConnection, sendJson, startLoopbackServer } from "./loopback-server";
import { normalState, type ProviderPerson, personOf, showDesk } from "./provider-desk";

type Options = { clientId: string; clientSecret: string; redirectUri: string };
type Granted = { person: ProviderPerson; challenge: string; redirectUri: string };

/** What differs between the two: addresses, how a refused exchange is told, and how a person is described. */
const dialects = {
  github: {
    authorize: "/login/oauth/authorize",
    token: "/login/oauth/access_token",
    // GitHub says so with status 200.
    refusedStatus: 200,
    refused: {
      error: "bad_verification_code",
      error_description: "The code passed is incorrect or expired.",
    },
    answers: {
      "/api/v3/user": ({ subject, name }: ProviderPerson) => ({
        id: Number(subject),
        login: `login-${subject}`,
        name,
      }),
      "/api/v3/user/emails": ({ email, verified }: ProviderPerson) => [
        { email: `old-${email}`, primary: false, verified: true, visibility: null },
        { email, primary: true, verified, visibility: "private" },
      ],
    },
  },
  discord: {
    authorize: "/api/oauth2/authorize",
    token: "/api/oauth2/token",
    refusedStatus: 400,
    refused: { error: "invalid_grant", error_description: 'Invalid "code" in request.' },
    answers: {
      "/api/users/@me": ({ subject, name, email, verified }: ProviderPerson) => ({
        id: subject,
        username: `user.${subject}`,
        discriminator: "0",
        global_name: name,
        avatar: null,
        email,
        verified,
      }),
    },
  },
} as const;

/** RFC 6749 authorization code with PKCE (RFC 7636), as GitHub (an Enterprise Server's addresses) and Discord speak it. */
export async function startOAuth2(
  dialect: keyof typeof dialects,
  { clientId, clientSecret, redirectUri }: Options,
) {
  const { authorize, token, refused, refusedStatus, answers } = dialects[dialect];
  const state = normalState();
  const codes = new Map<string, Granted>();
  const tokens = new Map<string, ProviderPerson>();
  const secret = () => randomBytes(20).toString("hex");

  async function ask(request: IncomingMessage, response: ServerResponse, url: URL) {
    const query = url.searchParams;
    const isKnown =
      query.get("client_id") === clientId && query.get("redirect_uri") === redirectUri;
    if (!isKnown) return response.writeHead(400).end("unknown client or redirect_uri");
    if (request.method !== "POST") return showDesk(response, url.pathname + url.search);
    const form = new URLSearchParams((await readBody(request)).toString("utf8"));
    state.behaviour = state.afterDesk;
    const back = new URL(redirectUri);
    back.searchParams.set("state", query.get("state") ?? "");
    if (form.get("act") === "allow") {
      const code = secret();
      codes.set(code, {
        person: personOf(form),
        challenge: query.get("code_challenge") ?? "",
        redirectUri,
      });
      back.searchParams.set("code", code);
    } else {
      back.searchParams.set("error", "access_denied");
    }
    return response.writeHead(302, { location: back.href }).end();
  }

  async function exchange(request: IncomingMessage, response: ServerResponse) {
    const form = new URLSearchParams((await readBody(request)).toString("utf8"));
    // RFC 6749, 2.3.1: both are written as in a form before they are joined.
    const [id = "", password = ""] = Buffer.from(
      request.headers.authorization?.slice(6) ?? "",
      "base64",
    )
      .toString("utf8")
      .split(":")
      .map((part) => decodeURIComponent(part.replaceAll("+", " ")));
    if (id !== clientId || password !== clientSecret)
      return sendJson(response, 401, { error: "invalid_client" });
    const code = form.get("code") ?? "";
    const granted = codes.get(code);
    codes.delete(code);
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const holds =
      granted?.challenge === challenge && granted.redirectUri === form.get("redirect_uri");
    if (!granted || !holds) return sendJson(response, refusedStatus, refused);
    const made = secret();
    tokens.set(made, granted.person);
    return sendJson(response, 200, { access_token: made, token_type: "bearer", scope: "email" });
  }

  const loopback = await startLoopbackServer(async (request, response) => {
    if (state.behaviour === "hang") return;
    if (state.behaviour === "reset") return resetConnection(response);
    if (state.behaviour === "error_500")
      return response.writeHead(500).end("Internal Server Error");
    const url = new URL(request.url ?? "/", "http://stand-in");
    if (url.pathname === authorize) return ask(request, response, url);
    if (url.pathname === token && request.method === "POST") return exchange(request, response);
    const answer = Object.entries(answers).find(([path]) => path === url.pathname)?.[1];
    const person = tokens.get(request.headers.authorization?.replace(/^Bearer /, "") ?? "");
    if (!answer) return sendJson(response, 404, { message: "Not Found" });
    return person
      ? sendJson(response, 200, answer(person))
      : sendJson(response, 401, { message: "Bad credentials" });
  });
  return { url: loopback.url, close: loopback.close, state };
}
