import type { Provider } from "next-auth/providers";
import Discord from "next-auth/providers/discord";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { env } from "./env";

export const oauthProviderIds = ["google", "github", "discord", "oidc"] as const;
export type OauthProviderId = (typeof oauthProviderIds)[number];

/** Which of them this house is configured for; `name` is the operator's word for a provider of their own. */
export function configuredProviders(): { id: OauthProviderId; name: string | null }[] {
  const { AUTH_GOOGLE_ID, AUTH_GITHUB_ID, AUTH_DISCORD_ID, AUTH_OIDC_ISSUER, AUTH_OIDC_NAME } = env();
  return [
    ...(AUTH_GOOGLE_ID ? [{ id: "google" as const, name: null }] : []),
    ...(AUTH_GITHUB_ID ? [{ id: "github" as const, name: null }] : []),
    ...(AUTH_DISCORD_ID ? [{ id: "discord" as const, name: null }] : []),
    ...(AUTH_OIDC_ISSUER ? [{ id: "oidc" as const, name: AUTH_OIDC_NAME }] : []),
  ];
}

type GitHubEmail = { email: string; primary: boolean; verified: boolean };

/** GitHub's profile does not say whether an address is verified; its list of addresses does. */
function gitHub(clientId: string | undefined, clientSecret: string | undefined) {
  return GitHub({
    clientId,
    clientSecret,
    checks: ["pkce", "state"],
    userinfo: {
      url: "https://api.github.com/user",
      async request({
        tokens,
        provider,
      }: {
        tokens: { access_token?: string };
        provider: { userinfo?: { url: URL } };
      }) {
        const headers = { Authorization: `Bearer ${tokens.access_token}`, "User-Agent": "mythwright" };
        const profile = await (await fetch(provider.userinfo?.url ?? "", { headers })).json();
        const answer = await fetch("https://api.github.com/user/emails", { headers });
        const emails: GitHubEmail[] = answer.ok ? await answer.json() : [];
        const primary = emails.find((row) => row.primary && row.verified);
        return { ...profile, email: primary?.email ?? null, email_verified: primary !== undefined };
      },
    },
  });
}

/** Discord says `verified`; everybody else says `email_verified`. */
function discord(clientId: string | undefined, clientSecret: string | undefined) {
  return Discord({
    clientId,
    clientSecret,
    checks: ["pkce", "state"],
    userinfo: {
      url: "https://discord.com/api/users/@me",
      async request({
        tokens,
        provider,
      }: {
        tokens: { access_token?: string };
        provider: { userinfo?: { url: URL } };
      }) {
        const headers = { Authorization: `Bearer ${tokens.access_token}` };
        const profile = await (await fetch(provider.userinfo?.url ?? "", { headers })).json();
        return { ...profile, name: profile.global_name ?? profile.username, email_verified: profile.verified === true };
      },
    },
  });
}

export function oauthProviders(): Provider[] {
  const found = env();
  const all: Record<OauthProviderId, () => Provider> = {
    google: () =>
      Google({
        clientId: found.AUTH_GOOGLE_ID,
        clientSecret: found.AUTH_GOOGLE_SECRET,
        checks: ["pkce", "state", "nonce"],
      }),
    github: () => gitHub(found.AUTH_GITHUB_ID, found.AUTH_GITHUB_SECRET),
    discord: () => discord(found.AUTH_DISCORD_ID, found.AUTH_DISCORD_SECRET),
    oidc: () => ({
      id: "oidc",
      name: found.AUTH_OIDC_NAME,
      type: "oidc",
      issuer: found.AUTH_OIDC_ISSUER,
      clientId: found.AUTH_OIDC_ID,
      clientSecret: found.AUTH_OIDC_SECRET,
      checks: ["pkce", "state", "nonce"],
      profile: (profile: Record<string, string>) => ({ id: profile.sub, name: profile.name, email: profile.email }),
    }),
  };
  return configuredProviders().map(({ id }) => all[id]());
}
