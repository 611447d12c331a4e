import type { JobDefinitions } from "@/lib/kernel/job";

/** Every job that any noun can put into the queue. */
export const allJobs: JobDefinitions = {};
