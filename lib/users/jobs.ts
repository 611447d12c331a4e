import type { JobDefinitions } from "@/lib/kernel/job";
import { purgeExpired } from "./purge-expired";

export const jobs: JobDefinitions = { "users.purge_expired": purgeExpired };
