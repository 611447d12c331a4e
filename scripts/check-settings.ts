// Whether the product would start with these settings: all that is wrong is listed at once, before anything is started.
import { BadConfiguration, env } from "@/lib/platform/env";

try {
  env();
} catch (error) {
  if (!(error instanceof BadConfiguration)) throw error;
  for (const problem of error.problems) console.error(problem);
  process.exitCode = 78;
}
