import type { JobDefinitions } from "@/lib/kernel/job";
import { keepOwn } from "./keep-own";
import { rollUp } from "./roll-up";

export const jobs: JobDefinitions = {
  "templates.keep_own": keepOwn,
  "templates.roll_up": rollUp,
};
