import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { migrateDatabase } from "../../scripts/migrate.ts";
import { startPostgres } from "../../scripts/steps/postgres.mjs";
import { temporaryPlace } from "../../scripts/steps/postgres-place.mjs";

const templateName = "template_mythwright";

export type TestPostgres = {
  /** Address of the server's maintenance database. */
  adminUrl: string;
  urlOf(database: string): string;
  /** Where the server writes its log. */
  logPath: string;
  stop(): Promise<void>;
};

// Nothing here outlives the run, so nothing waits for the disk.
const fast = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "200",
  shared_buffers: "128MB",
};

/** A PostgreSQL for one test run, with the template database migrated once. */
export async function startTestPostgres(
  settings: Record<string, string> = {},
): Promise<TestPostgres> {
  const place = temporaryPlace((base: string) => mkdtempSync(path.join(base, "mythwright-test-")));
  const logPath = path.join(place.logs, "postgres.log");
  const server = await startPostgres(place, {
    password: "test",
    logPath,
    settings: { ...fast, ...settings },
  });
  const { pid } = server;
  let stopped = false;
  // A run that is broken off must not leave a server behind.
  process.once("exit", () => {
    if (!stopped && pid) process.kill(pid, "SIGQUIT");
  });
  process.once("SIGTERM", () => process.exit(143));
  const adminUrl = server.url("postgres");
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await sql.unsafe(`create database ${templateName}`);
  await sql.end();
  await migrateDatabase(server.url(templateName));
  return {
    adminUrl,
    urlOf: server.url,
    logPath,
    async stop() {
      stopped = true;
      await server.stop();
      for (const folder of [place.folder, place.logs])
        rmSync(folder, { recursive: true, force: true });
    },
  };
}

let made = 0;

/** A fresh copy of the migrated template: 30 to 60 ms. */
export async function cloneDatabase(
  adminUrl: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `t_${process.pid}_${Date.now().toString(36)}_${made++}`;
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(`create database ${name} template ${templateName} strategy file_copy`);
  } finally {
    await sql.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      const again = postgres(adminUrl, { max: 1, onnotice: () => {} });
      await again.unsafe(`drop database if exists ${name} with (force)`);
      await again.end();
    },
  };
}
