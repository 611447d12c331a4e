import type { JobDefinitions } from "@/lib/kernel/job";
import { purgeExpired } from "./purge-expired";

export const usersJobs: JobDefinitions = { "accounts.tidy": purgeExpired };

/** Cron expressions of the jobs that nobody has to ask for. */
export const usersSchedules = { "accounts.tidy": "17 * * * *" } as const;
