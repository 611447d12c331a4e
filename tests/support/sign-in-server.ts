import { randomInt } from "node:crypto";
import postgres from "postgres";
import { freePort } from "../../scripts/steps/port.mjs";
import { startServer } from "./server";
import { startOAuth2 } from "./stand-ins/oauth2";
import { startOpenId } from "./stand-ins/openid";
import { test as base } from "./test";

type MailMessage = { subject: string | null; text: string };

/** A site with every sign-in method switched on, its providers played by stand-ins, and its outbox open to the test. */
async function startSignInServer() {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const client = (id: string) => ({
    clientId: `${id}-client`,
    clientSecret: `${id} secret, spelled + oddly`,
    redirectUri: `${url}/api/auth/callback/${id}`,
  });
  const google = await startOpenId({ ...client("google"), claimsInIdToken: true });
  const oidc = await startOpenId({ ...client("oidc"), claimsInIdToken: false });
  const github = await startOAuth2("github", client("github"));
  const discord = await startOAuth2("discord", client("discord"));
  const secrets = Object.fromEntries(
    ["google", "oidc", "github", "discord"].flatMap((id) => [
      [`AUTH_${id.toUpperCase()}_ID`, client(id).clientId],
      [`AUTH_${id.toUpperCase()}_SECRET`, client(id).clientSecret],
    ]),
  );
  const server = await startServer({
    postgresAdminUrl: process.env.POSTGRES_ADMIN_URL ?? "",
    port,
    settings: {
      ...secrets,
      // Every journey comes from an address of its own, so that none eats the limits of another.
      TRUST_PROXY: "1",
      AUTH_GOOGLE_ISSUER: google.url,
      AUTH_OIDC_ISSUER: oidc.url,
      AUTH_OIDC_NAME: "Lantern Guild",
      AUTH_GITHUB_URL: github.url,
      AUTH_DISCORD_URL: discord.url,
    },
  });
  const sql = postgres(server.databaseUrl, { max: 1, onnotice: () => {} });

  /** Waits for the job that writes it: the newest letter or message to somebody that says `about`. */
  async function mail(to: string, about: RegExp): Promise<MailMessage> {
    for (let tries = 0; tries < 100; tries++) {
      const rows = await sql<MailMessage[]>`
        select subject, text_body as text from outbox_messages where lower(recipient) = ${to.toLowerCase()} order by id desc`;
      const found = rows.find(({ subject, text }) => about.test(`${subject}\n${text}`));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`no mail to ${to} says ${about}`);
  }

  return {
    url,
    sql,
    mail,
    providers: { google, oidc, github, discord },
    /** The path of the link in the newest letter that leads there. */
    async link(to: string, path: string): Promise<string> {
      const { text } = await mail(to, new RegExp(`${path}\\?token=`));
      return /https?:\/\/[^/\s]+(\/\S+token=[\w-]+)/.exec(text)?.[1] ?? "";
    },
    /** The six digits of the newest text message; Persian ones are written as Latin ones. */
    async code(to: string): Promise<string> {
      const { text } = await mail(to, /[\d۰-۹]{6}/);
      const digits = /[\d۰-۹]{6}/.exec(text)?.[0] ?? "";
      return digits.replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));
    },
    async stop() {
      await sql.end();
      await server.stop();
      for (const each of [google, oidc, github, discord]) await each.close();
    },
  };
}

export type SignInServer = Awaited<ReturnType<typeof startSignInServer>>;

const freshAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

/** For journeys through accounts: one such site for each worker. */
export const test = base.extend<object, { server: SignInServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const server = await startSignInServer();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  extraHTTPHeaders: async ({}, use) => use({ "x-forwarded-for": freshAddress() }),
});

export { expect } from "./test";
