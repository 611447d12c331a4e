import type { JobDefinitions } from "@/lib/kernel/job";
import { removeFile } from "./remove-file";
import { renewAvatar } from "./renew-avatar";

export const profilesJobs: JobDefinitions = {
  "accounts.remove-file": removeFile,
  "accounts.renew-avatar": renewAvatar,
};
