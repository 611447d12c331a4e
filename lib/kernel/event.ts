import type { Actor } from "./actor";
import type { Id } from "./ids";

/**
 * Something that happened, written in the same transaction as the change itself: audit row, activity feed and outbox at
 * once. `payload` holds ids and small facts only: never a secret, an address or a text of the user's.
 */
export type DomainEvent = {
  /** `noun.past_tense`, e.g. `characters.published` */
  type: string;
  /** What it happened to. */
  subjectId: string;
  /** Whose activity page shows it; absent when nobody's. */
  userId?: Id<"user"> | null;
  /** Shown to its user as activity (security-relevant or destructive acts). */
  activity?: boolean;
  payload?: Record<string, string | number | boolean | null>;
};

export type RecordedEvent = DomainEvent & {
  id: Id<"event">;
  /** `staff`: a staff member, in somebody else's account or about somebody else. */
  actor: { kind: Actor["kind"] | "staff"; id: string | null };
  requestId: string;
  at: Date;
};

/** Work for later, put into the queue in the same transaction. `key` makes it single: a second one with it is dropped. */
export type Job = {
  name: string;
  data: Record<string, unknown>;
  key?: string;
  /** While a job of this name with this key waits or runs, no other is added. For queues that are `exclusive`. */
  onlyOne?: string;
  startAfterS?: number;
};

type Kept = { actorKind: string; address: string | null; userAgent: string | null };

/** The event as the account's owner reads it: who of the staff did what, but not from which network and device. */
export function asOwnerReads<Row extends Kept>(row: Row): Row {
  return row.actorKind === "staff" ? { ...row, address: null, userAgent: null } : row;
}
