import { env } from "../env";

export const oauthProviderIds = ["google", "github", "discord", "oidc"] as const;
export type OauthProviderId = (typeof oauthProviderIds)[number];

/** Which of them this site is configured for; `name` is the operator's word for a provider of their own. */
export function configuredProviders(): { id: OauthProviderId; name: string | null }[] {
  const { AUTH_GOOGLE_ID, AUTH_GITHUB_ID, AUTH_DISCORD_ID, AUTH_OIDC_ISSUER, AUTH_OIDC_NAME } =
    env();
  return [
    ...(AUTH_GOOGLE_ID ? [{ id: "google" as const, name: null }] : []),
    ...(AUTH_GITHUB_ID ? [{ id: "github" as const, name: null }] : []),
    ...(AUTH_DISCORD_ID ? [{ id: "discord" as const, name: null }] : []),
    ...(AUTH_OIDC_ISSUER ? [{ id: "oidc" as const, name: AUTH_OIDC_NAME }] : []),
  ];
}
