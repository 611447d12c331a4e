import type { JobDefinitions } from "@/lib/kernel/job";
import { buildExport } from "./build-export";

export const jobs: JobDefinitions = { "data_exports.build": buildExport };
