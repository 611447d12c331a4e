import { accountsJobs } from "@/lib/accounts/jobs";
import type { JobDefinitions } from "@/lib/kernel/job";
import { portraitsJobs } from "@/lib/portraits/jobs";

/** Every job that any noun can put into the queue. */
export const allJobs: JobDefinitions = { ...accountsJobs, ...portraitsJobs };
