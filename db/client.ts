import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/platform/env";
import { hideQueryParameters } from "./query-errors";
import * as schema from "./schema/all";

hideQueryParameters();

const connectTimeoutS = 5;
const idleTimeoutS = 60;
const statementTimeoutMs = 15_000;
const acquireTimeoutMs = 5000;

function connect(url: string, connectionsMax: number) {
  const sql = postgres(url, {
    max: connectionsMax,
    connect_timeout: connectTimeoutS,
    idle_timeout: idleTimeoutS,
    // Drizzle reads arrays itself; the driver's own question on every new connection costs a round trip, and its failure
    // is a rejection that nobody can catch.
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: "mythwright", statement_timeout: statementTimeoutMs },
  });
  return { sql, db: drizzle(sql, { schema, casing: "snake_case" }) };
}

type Connection = ReturnType<typeof connect>;
type Connected = Connection["db"];
type Transaction = Parameters<Parameters<Connected["transaction"]>[0]>[0];
type Database = Connected | Transaction;

declare module "@/lib/kernel/register" {
  interface Register {
    db: Database;
  }
}

// One pool a process, also where the bundler gives several copies of this module.
const kept = globalThis as { mythwrightConnection?: Connection };

export function connection(): Connection {
  kept.mythwrightConnection ??= connect(env().DATABASE_URL, env().DATABASE_POOL_MAX);
  return kept.mythwrightConnection;
}

/**
 * Runs a transaction, which waits for a connection no longer than a caller would: a line that is longer only grows.
 *
 * @throws Error with the code `CONNECT_TIMEOUT` where none was free in time
 */
export function transact<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const late = Object.assign(new Error("no connection was free in time"), {
    code: "CONNECT_TIMEOUT",
  });
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(late);
    }, acquireTimeoutMs);
    connection()
      .db.transaction((tx) => {
        clearTimeout(timer);
        // The caller was answered already; nothing may happen behind their back.
        if (isLate) throw late;
        return work(tx);
      })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

export async function closeConnection(): Promise<void> {
  await kept.mythwrightConnection?.sql.end({ timeout: connectTimeoutS });
  kept.mythwrightConnection = undefined;
}
