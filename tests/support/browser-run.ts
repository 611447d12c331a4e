import { startTestPostgres } from "./postgres";
import { startServer } from "./server";

/**
 * Once a browser run: the built site with a database of its own. Playwright hands settings to its workers through the
 * environment, so the address is left there.
 */
export default async function setup() {
  const postgres = await startTestPostgres();
  const server = await startServer({
    postgresAdminUrl: postgres.adminUrl,
    settings: { TRUST_PROXY: "1" },
  }).catch(async (error: unknown) => {
    await postgres.stop();
    throw error;
  });
  process.env.SITE_URL = server.url;
  process.env.SITE_DATABASE_URL = server.databaseUrl;
  process.env.POSTGRES_ADMIN_URL = postgres.adminUrl;
  return async () => {
    await server.stop();
    await postgres.stop();
  };
}
