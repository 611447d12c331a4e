/** What every test process runs with. A test that needs a database gets its own address from `database.ts`. */
export const testSettings = {
  NODE_ENV: "test",
  TZ: "UTC",
  LOG_LEVEL: "silent",
  APP_URL: "http://localhost:3000",
  DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
  AUTH_SECRET: "a secret for tests, long enough to be accepted",
  CRON_SECRET: "a cron secret for tests, long enough as well",
  WORKER_NICENESS: "0",
  STORAGE_DIR: ".data/test-files",
} as const;
