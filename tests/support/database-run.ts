import type { TestProject } from "vitest/node";
import { startTestPostgres } from "./postgres";

declare module "vitest" {
  export interface ProvidedContext {
    postgresAdminUrl: string;
  }
}

/** Once a run: a PostgreSQL with a migrated template, stopped and removed at the end. */
export default async function setup(project: TestProject) {
  const server = await startTestPostgres();
  project.provide("postgresAdminUrl", server.adminUrl);
  return () => server.stop();
}
