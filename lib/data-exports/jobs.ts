import type { JobDefinitions } from "@/lib/kernel/job";
import { buildExport } from "./build-export";

export const dataExportsJobs: JobDefinitions = { "accounts.build-export": buildExport };
