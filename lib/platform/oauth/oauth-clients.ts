import { customFetch } from "next-auth";
import type { Provider } from "next-auth/providers";
import Discord from "next-auth/providers/discord";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { z } from "zod";
import { env } from "../env";
import { askAboutPerson, askProvider } from "./ask-provider";
import { configuredProviders, type OauthProviderId } from "./oauth-providers";

type Asked = { tokens: { access_token?: string } };
type Secrets = { clientId: string | undefined; clientSecret: string | undefined };

const GitHubUser = z.looseObject({ id: z.int(), login: z.string() });
const GitHubEmails = z.array(
  z.looseObject({ email: z.string(), primary: z.boolean(), verified: z.boolean() }),
);

/** GitHub's profile does not say whether an address is verified; its list of addresses does. */
function gitHub(secrets: Secrets, site: string) {
  const api = site === "https://github.com" ? "https://api.github.com" : `${site}/api/v3`;
  return GitHub({
    ...secrets,
    checks: ["pkce", "state"],
    issuer: `${site}/login/oauth`,
    authorization: {
      url: `${site}/login/oauth/authorize`,
      params: { scope: "read:user user:email" },
    },
    token: `${site}/login/oauth/access_token`,
    userinfo: {
      url: `${api}/user`,
      async request({ tokens }: Asked) {
        const person = GitHubUser.parse(await askAboutPerson(`${api}/user`, tokens.access_token));
        const emails = GitHubEmails.parse(
          await askAboutPerson(`${api}/user/emails`, tokens.access_token),
        );
        const primary = emails.find((row) => row.primary && row.verified);
        return { ...person, email: primary?.email ?? null, email_verified: primary !== undefined };
      },
    },
    [customFetch]: askProvider,
  });
}

const DiscordUser = z.looseObject({
  id: z.string().min(1),
  username: z.string(),
  global_name: z.string().nullish(),
  avatar: z.string().nullable().default(null),
  discriminator: z.string().default("0"),
  verified: z.boolean().optional(),
});

/** Discord says `verified`; everybody else says `email_verified`. */
function discord(secrets: Secrets, site: string) {
  return Discord({
    ...secrets,
    checks: ["pkce", "state"],
    authorization: { url: `${site}/api/oauth2/authorize`, params: { scope: "identify email" } },
    token: `${site}/api/oauth2/token`,
    userinfo: {
      url: `${site}/api/users/@me`,
      async request({ tokens }: Asked) {
        const person = DiscordUser.parse(
          await askAboutPerson(`${site}/api/users/@me`, tokens.access_token),
        );
        return {
          ...person,
          name: person.global_name ?? person.username,
          email_verified: person.verified === true,
        };
      },
    },
    [customFetch]: askProvider,
  });
}

export function oauthProviders(): Provider[] {
  const found = env();
  const all: Record<OauthProviderId, () => Provider> = {
    google: () =>
      Google({
        clientId: found.AUTH_GOOGLE_ID,
        clientSecret: found.AUTH_GOOGLE_SECRET,
        issuer: found.AUTH_GOOGLE_ISSUER,
        checks: ["pkce", "state", "nonce"],
        [customFetch]: askProvider,
      }),
    github: () =>
      gitHub(
        { clientId: found.AUTH_GITHUB_ID, clientSecret: found.AUTH_GITHUB_SECRET },
        found.AUTH_GITHUB_URL,
      ),
    discord: () =>
      discord(
        { clientId: found.AUTH_DISCORD_ID, clientSecret: found.AUTH_DISCORD_SECRET },
        found.AUTH_DISCORD_URL,
      ),
    oidc: () => ({
      id: "oidc",
      name: found.AUTH_OIDC_NAME,
      type: "oidc",
      issuer: found.AUTH_OIDC_ISSUER,
      clientId: found.AUTH_OIDC_ID,
      clientSecret: found.AUTH_OIDC_SECRET,
      checks: ["pkce", "state", "nonce"],
      // Providers that follow the specification give name and address at their userinfo endpoint, not in the ID token.
      idToken: false,
      profile: (profile: Record<string, string>) => ({
        id: profile.sub,
        name: profile.name,
        email: profile.email,
      }),
      [customFetch]: askProvider,
    }),
  };
  return configuredProviders().map(({ id }) => all[id]());
}
