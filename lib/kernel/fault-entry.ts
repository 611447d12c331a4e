import type { FaultKind } from "./fault-kinds";

/** A problem that a door can answer, as the reference and `docs/errors.md` tell of it. */
export type FaultEntry = {
  kind: FaultKind;
  /** When it happens. */
  meaning: string;
  /** What the caller can do about it. */
  remedy: string;
};
