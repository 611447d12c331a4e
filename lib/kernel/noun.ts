import type { FaultEntry } from "./fault-entry";
import type { RatePolicy } from "./rate-policy";
import type { StaffRole } from "./role";

/** The groups by which an activity page can be narrowed. */
export type ActivityGroup = "access" | "ways" | "account" | "staff" | "works";

/**
 * What a noun declares in `lib/<noun>/noun.ts`. Everything central is derived from it: ids, scopes, permissions, event
 * types, rate policies, the fault catalogue, schedules, the middleware's matcher, and who may lean on whom.
 * A declaration is plain data: it imports types and its own `faults.ts`, so that every tool can read it.
 */
export type NounDeclaration = {
  /** Name of the folder. */
  name: string;
  /** Nouns whose verbs, schemas, rules and policies it may use (`docs/architecture.md`, who may lean on whom). */
  leansOn: readonly string[];
  /** Files besides verbs, schema, limits, rules, policy, tags and views that nouns which lean on it may use; no ending. */
  opens?: readonly string[];
  /** Files besides the same that components and pages may use, too: what runs anywhere and asks nobody; no ending. */
  shows?: readonly string[];
  /** Kinds of row that leave the database under an id, and the prefix of each id. */
  ids?: Readonly<Record<string, string>>;
  /** What a personal token can be allowed. */
  scopes?: readonly `${string}:${"read" | "write"}`[];
  /** What staff may do beyond their own account, and the least role that may. */
  permissions?: Readonly<Record<string, StaffRole>>;
  /** Events it records, and the group of the activity page each belongs to. */
  events?: Readonly<Record<string, ActivityGroup>>;
  /** Jobs it handles (`jobs.ts`); `schedule` is a cron expression in UTC for those that
   * nobody asks for, `atStart` has it done once at each boot, too. */
  jobs?: Readonly<Record<string, { schedule?: string; atStart?: true }>>;
  ratePolicies?: Readonly<Record<string, RatePolicy>>;
  /** First part of the address of each page that is made per request; `members` sends visitors to sign in. */
  pages?: Readonly<Record<string, "members" | "everybody">>;
  faults?: Readonly<Record<string, FaultEntry>>;
};
