import type { z } from "zod";
import type { Actor } from "./actor";
import type { Clock } from "./clock";
import type { DomainEvent, Job, RecordedEvent } from "./event";
import type { Id } from "./ids";
import type { Locale } from "./locale";
import type { Db } from "./register";
import type { Verb } from "./verb-declaration";

export type { Locale };

/** ISO 3166 code of a country, and a town where it is known. */
export type Place = { country: string; town: string | null };

/** What the door knows of the request. Addresses are kept for limits and for the activity log only. */
export type Origin = {
  door: "action" | "endpoint" | "loader" | "job" | "script" | "socket";
  requestId: string;
  locale: Locale;
  address: string | null;
  /** True where our own server saw that a program on this very machine asks, with no proxy in between. */
  isLocal?: boolean;
  userAgent: string | null;
  /** The secret of the browser's own cookie, where it has one: tells a device its owner signed in from. */
  device?: string | undefined;
  /** The time zone of the browser, where it has told one. */
  timeZone?: string | undefined;
  /** Where the network is, by a platform that is trusted to know. */
  place?: Place | null;
};

type Logger = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

export type RateVerdict = {
  allowed: boolean;
  limit: number;
  remaining: number;
  resetAt: Date;
  policy: string;
};

/** The outside world as the kernel needs it; made once in `lib/wiring/runtime.ts`. */
export type Runtime = {
  db: Db;
  clock: Clock;
  log: Logger;
  transaction<Result>(work: (tx: Db) => Promise<Result>): Promise<Result>;
  takeToken(policy: string, key: string): Promise<RateVerdict>;
  writeEvents(tx: Db, events: readonly RecordedEvent[], origin: Origin): Promise<void>;
  enqueue(tx: Db, jobs: readonly Job[]): Promise<void>;
  /** Runs after the commit; must not throw. */
  deliver(events: readonly RecordedEvent[]): void;
  /** Tells every instance, this one included, that cached pages under these tags are stale. */
  announceTags(tags: readonly string[]): Promise<void>;
  /** Does the jobs just asked for once the answer is out, where no resident worker waits for them. Called by the doors of writes. */
  drainQueueAfterResponse(): void;
  /** What each noun keeps about a person: for their archive, and for what a guest brings to an account. */
  personalData(): Promise<readonly PersonalData[]>;
  /** Who is behind the session of a browser; null where it is not good anymore. */
  identifySession(sessionId: Id<"session">): Promise<Actor | null>;
  /** Who is behind a bearer token; null where it is not good, without saying why. */
  identifyBearer(token: string): Promise<Actor | null>;
  /** Runs `work` once per key: a repeat gets the stored answer of the first. */
  once<Result>(
    tx: Db,
    key: OnceKey,
    work: () => Promise<Result>,
  ): Promise<{ result: Result; replayed: boolean }>;
};

export type OnceKey = { owner: string; key: string; verb: string; fingerprint: string };

/** `By` is who may be met there: `perform` lets nobody else in (`ActorOf` of the verb's access). */
export type Ctx<By extends Actor = Actor> = {
  actor: By;
  origin: Origin;
  runtime: Runtime;
  /** The open transaction in a write, the pool in a read. */
  db: Db;
  now(): Date;
  /**
   * Runs another verb inside this one, with its scope, its access and its limits; a write joins the open transaction.
   * Takes what its input schema makes, and gives what its `run` makes.
   */
  perform<Input extends z.ZodType, Output extends z.ZodType>(
    verb: Verb<Input, Output>,
    input: z.output<Input>,
  ): Promise<z.input<Output>>;
  /** Writes the event in this transaction and hands it to its subscribers after the commit. */
  record(event: DomainEvent): void;
  /** Puts a job into the queue in this transaction. */
  enqueue(job: Job): void;
  /** Tags to revalidate beyond those the verb names by itself. */
  touch(...tags: string[]): void;
  /** A header value of the caller that asks for single execution. */
  idempotencyKey?: string;
  /** Filled by `perform` for the door's RateLimit headers. */
  rate?: RateVerdict;
  /** The verb that the door has let this caller in for already. */
  admitted?: object | undefined;
  /** Present while a verb runs: what it has recorded so far. */
  ledger?: Ledger;
};

export type Ledger = { events: RecordedEvent[]; jobs: Job[]; tags: Set<string> };

/**
 * One file of the archive that a person can ask for, read row by row. Files of one name with a `part` each become one
 * object of lists; `isSingle` is one object.
 */
export type PersonalFile = {
  name: `${string}.json`;
  part?: string;
  isSingle?: boolean;
  rows(ctx: Ctx, userId: Id<"user">): AsyncIterable<unknown>;
};

/** Columns that name an owner, and how their rows pass from a guest to the account they sign in to. */
export type HandedOver = {
  /** `table.column` as the database calls them. */
  columns: readonly string[];
  /** Gives how many rows passed. */
  move(ctx: Ctx, from: Id<"user">, to: Id<"user">): Promise<number>;
};

/**
 * What a noun exports in `personal-data.ts` about its rows that belong to somebody: the files of their archive, and what
 * a guest keeps at sign-in. What is erased with a person hangs on their row by the database's own `on delete`.
 */
export type PersonalData = { files: readonly PersonalFile[]; handsOver?: readonly HandedOver[] };
