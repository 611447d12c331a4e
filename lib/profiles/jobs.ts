import type { JobDefinitions } from "@/lib/kernel/job";
import { removeFile } from "./remove-file";
import { renewAvatar } from "./renew-avatar";

export const jobs: JobDefinitions = {
  "accounts.remove-file": removeFile,
  "accounts.renew-avatar": renewAvatar,
};
