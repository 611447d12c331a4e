import type { Job } from "@/lib/kernel/event";
import type { GenerationRow } from "./store";

/** A queue for each provider: nobody waits behind a model for what the painter does at once. */
export const generationJobs = {
  painter: "portraits.paint",
  "hugging-face": "portraits.ask_model",
} as const satisfies Record<GenerationRow["provider"], string>;

/** The job of a run; there is one as long as the run is not done. */
export function generationJob({ id, provider }: Pick<GenerationRow, "id" | "provider">): Job {
  return { name: generationJobs[provider], data: { id }, onlyOne: id };
}
