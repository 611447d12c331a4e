import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { cloneDatabase } from "./postgres";

// Every test file gets a copy of the migrated database of its own, and a folder for its files. This runs before the file
// is read, so `env()` of the code under test sees the address.
const clone = await cloneDatabase(inject("postgresAdminUrl"));
const files = path.resolve(".data/test-files", new URL(clone.url).pathname.slice(1));
process.env.DATABASE_URL = clone.url;
process.env.STORAGE_DIR = files;

beforeAll(async () => {
  const { env } = await import("@/lib/platform/env");
  if (env().DATABASE_URL !== clone.url)
    throw new Error("the settings were read before the test database was made");
});

afterAll(async () => {
  const { stopWorking } = await import("@/lib/platform/queue/queue");
  const { closeConnection } = await import("@/db/client");
  await stopWorking();
  await closeConnection();
  await clone.drop();
  rmSync(files, { recursive: true, force: true });
});
