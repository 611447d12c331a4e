import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { foldNames } from "./fold-names.ts";

const folder = path.join(import.meta.dirname, "../db/migrations");
const journal = path.join(folder, "meta/_journal.json");
// Instances that start together queue here: the first one migrates, the others find it done.
const lockKey = 7_308_619;

/** Brings the database to the newest schema. Resolves with the names of the migrations that were run. */
export async function migrateDatabase(databaseUrl: string): Promise<string[]> {
  if (!existsSync(journal)) return [];
  const known: { entries: { tag: string; when: number }[] } = JSON.parse(
    readFileSync(journal, "utf8"),
  );
  const sql = postgres(databaseUrl, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: "mythwright-migrate" },
  });
  try {
    await sql`select pg_advisory_lock(${lockKey})`;
    const before = await lastApplied(sql);
    await migrate(drizzle(sql), { migrationsFolder: folder });
    await foldNames(sql);
    return known.entries.filter((entry) => entry.when > before).map((entry) => entry.tag);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function lastApplied(sql: postgres.Sql): Promise<number> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as found`;
  if (!table?.found) return 0;
  const [row] = await sql`select max(created_at) as newest from drizzle.__drizzle_migrations`;
  return Number(row?.newest ?? 0);
}

if (import.meta.main) {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is missing: run it as `npm run migrate`");
  const run = await migrateDatabase(url);
  console.log(run.length === 0 ? "The schema was up to date." : `Migrated: ${run.join(", ")}`);
}
