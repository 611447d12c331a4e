import { CliError } from "./cli-error.mjs";
import { inData } from "./paths.mjs";
import { changePassword, startPostgres } from "./postgres.mjs";
import { postgresPlace } from "./postgres-place.mjs";
import { localSecrets } from "./secrets.mjs";

/**
 * The project's own PostgreSQL on its own data, with the database made.
 * @returns {Promise<import("./postgres.mjs").Running & { databaseUrl: string }>}
 */
export async function embeddedDatabase({ port } = {}) {
  const { secrets, isNew } = localSecrets();
  const place = postgresPlace();
  if (isNew) await changePassword(place, secrets.postgresPassword);
  const server = await startPostgres(place, {
    password: secrets.postgresPassword,
    logPath: inData("logs/postgres.log"),
    port,
  });
  await makeDatabase(server.url("postgres"), "mythwright");
  return { ...server, databaseUrl: server.url() };
}

async function makeDatabase(adminUrl, name) {
  const { default: postgres } = await import("postgres");
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`;
    if (found.length === 0) await sql.unsafe(`create database "${name}"`);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

/** Refuses with a sentence when the given database does not answer. */
export async function mustAnswer(databaseUrl) {
  const { default: postgres } = await import("postgres");
  let sql;
  try {
    sql = postgres(databaseUrl, { max: 1, connect_timeout: 10, onnotice: () => {} });
    const [{ version }] = await sql`select current_setting('server_version_num')::int as version`;
    if (version < 150_000) {
      throw new CliError(
        `The given PostgreSQL is version ${Math.floor(version / 10_000)}.`,
        "Version 15 or newer is needed.",
      );
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    const where = URL.canParse(databaseUrl) ? new URL(databaseUrl).host : "DATABASE_URL";
    throw new CliError(
      `The database at ${where} does not let us in: ${error.message || error.code}.`,
      "Set DATABASE_URL right, or leave it out to use the PostgreSQL that comes along.",
    );
  } finally {
    await sql?.end({ timeout: 2 });
  }
}
