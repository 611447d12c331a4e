import type { JobDefinitions } from "@/lib/kernel/job";
import { removeFile } from "./remove-file";
import { renewAvatar } from "./renew-avatar";

export const jobs: JobDefinitions = {
  "profiles.remove_file": removeFile,
  "profiles.renew_avatar": renewAvatar,
};
