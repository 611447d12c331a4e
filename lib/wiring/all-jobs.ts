import { credentialsJobs } from "@/lib/credentials/jobs";
import { dataExportsJobs } from "@/lib/data-exports/jobs";
import type { JobDefinitions } from "@/lib/kernel/job";
import { moderationJobs } from "@/lib/moderation/jobs";
import { notificationsJobs } from "@/lib/notifications/jobs";
import { portraitsJobs } from "@/lib/portraits/jobs";
import { profilesJobs } from "@/lib/profiles/jobs";
import { usersJobs } from "@/lib/users/jobs";

/** Every job that any noun can put into the queue. */
export const allJobs: JobDefinitions = {
  ...credentialsJobs,
  ...dataExportsJobs,
  ...moderationJobs,
  ...notificationsJobs,
  ...portraitsJobs,
  ...profilesJobs,
  ...usersJobs,
};
