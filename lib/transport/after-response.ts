import { after } from "next/server";
import { env } from "@/lib/platform/env";

/**
 * Starts work that nobody waits for. Where the process lives on it simply goes on; on Vercel the machine would be put to
 * sleep with it, so the platform is told to wait. Outside a request there is nothing to wait with.
 */
export function afterAnswer(work: () => Promise<void>): void {
  if (!env().VERCEL) {
    void work();
    return;
  }
  try {
    after(work);
  } catch {
    void work();
  }
}
