import type { JobDefinitions } from "@/lib/kernel/job";
import { tidy } from "./tidy";

export const usersJobs: JobDefinitions = { "accounts.tidy": tidy };

/** Cron expressions of the jobs that nobody has to ask for. */
export const usersSchedules = { "accounts.tidy": "17 * * * *" } as const;
