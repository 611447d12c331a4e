import Provider from "oidc-provider";
import { readBody, resetConnection, startLoopbackServer } from "./loopback-server";
import { normalState, type ProviderPerson, personOf, showDesk } from "./provider-desk";

type Options = {
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  /** Google writes name and address into the ID token; by the e-mail of the specification they stand at userinfo only. */
  claimsInIdToken: boolean;
};

/** A certified OpenID provider on loopback: discovery, authorization code with PKCE and nonce, signed ID tokens, userinfo. */
export async function startOpenId({
  clientId,
  clientSecret,
  redirectUri,
  claimsInIdToken,
}: Options) {
  const state = normalState();
  const people = new Map<string, ProviderPerson>();
  let provider: Provider | undefined;
  const loopback = await startLoopbackServer(async (request, response) => {
    if (state.behaviour === "hang") return;
    if (state.behaviour === "reset") return resetConnection(response);
    if (state.behaviour === "error_500")
      return response.writeHead(500).end("Internal Server Error");
    if (!provider) return response.writeHead(503).end();
    if (!request.url?.startsWith("/desk/")) return provider.callback()(request, response);
    if (request.method !== "POST") return showDesk(response, request.url);
    const form = new URLSearchParams((await readBody(request)).toString("utf8"));
    if (form.get("act") !== "allow") {
      return provider.interactionFinished(request, response, { error: "access_denied" });
    }
    const person = personOf(form);
    people.set(person.subject, person);
    const grant = new provider.Grant({ accountId: person.subject, clientId });
    grant.addOIDCScope("openid profile email");
    return provider.interactionFinished(request, response, {
      login: { accountId: person.subject, remember: false },
      consent: { grantId: await grant.save() },
    });
  });
  provider = new Provider(loopback.url, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"] },
    conformIdTokenClaims: !claimsInIdToken,
    cookies: { keys: ["a key of the stand-in"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/desk/${uid}` },
    async findAccount(_: unknown, subject: string) {
      const person = people.get(subject);
      if (!person) return undefined;
      const { name, email, verified } = person;
      return {
        accountId: subject,
        claims: async () => ({ sub: subject, name, email, email_verified: verified }),
      };
    },
  });
  return { url: loopback.url, close: loopback.close, state };
}
