import type { FaultEntry } from "@/lib/kernel/fault-entry";
import { declared } from "@/lib/nouns";
import { doorFaults } from "./door-faults";

/**
 * Every problem that any door can answer, by its code. A test holds it against what the code throws, and the reference,
 * `docs/errors.md` and the API's document are made of it.
 */
export const faultCatalogue: Readonly<Record<string, FaultEntry>> = {
  ...doorFaults,
  ...declared("faults"),
};

export function faultEntry(code: string): FaultEntry | null {
  return Object.hasOwn(faultCatalogue, code) ? (faultCatalogue[code] ?? null) : null;
}
